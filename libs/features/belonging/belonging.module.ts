import { Module } from '@nestjs/common';
import { IdentityModule } from '#features/identity';
import { OrganisationsModule } from '#features/organisations';
import { registerMessages } from '#platform/i18n';
import { AnswerMails } from './answer-mails.js';
import { BelongingMails } from './belonging-mails.js';
import { DomainMembers } from './domains/domain-members.js';
import { DomainsController, ProposedDomainsController } from './domains/domains.controller.js';
import { DomainsRepository } from './domains/domains.repository.js';
import { DomainsService } from './domains/domains.service.js';
import { InvitationAnswers } from './invitations/invitation-answers.service.js';
import { InvitationMails } from './invitations/invitation-mails.js';
import { InvitationsController, ReceivedInvitationsController } from './invitations/invitations.controller.js';
import { InvitationsService } from './invitations/invitations.service.js';
import { OrganisationInvitations } from './invitations/organisation-invitations.js';
import { MembersController } from './members/members.controller.js';
import { MembersService } from './members/members.service.js';
import en from './messages/en.json' with { type: 'json' };
import sv from './messages/sv.json' with { type: 'json' };
import { OrganisationDoor } from './organisation-door.js';
import { RegistrationQueueController, RegistrationsController } from './registrations/registrations.controller.js';
import { RegistrationsRepository } from './registrations/registrations.repository.js';
import { RegistrationsService } from './registrations/registrations.service.js';
import { OwnRequestsController, RequestsController, UnledRequestsController } from './requests/requests.controller.js';
import { RequestsRepository } from './requests/requests.repository.js';
import { RequestsService } from './requests/requests.service.js';

registerMessages('belonging', { sv, en });

/** How people come to belong to organisations, and associations to Torget. */
@Module({
  imports: [OrganisationsModule, IdentityModule],
  controllers: [
    MembersController,
    DomainsController,
    ProposedDomainsController,
    InvitationsController,
    ReceivedInvitationsController,
    RequestsController,
    OwnRequestsController,
    UnledRequestsController,
    RegistrationsController,
    RegistrationQueueController,
  ],
  providers: [
    AnswerMails,
    BelongingMails,
    DomainMembers,
    DomainsRepository,
    DomainsService,
    InvitationAnswers,
    InvitationMails,
    OrganisationInvitations,
    InvitationsService,
    MembersService,
    OrganisationDoor,
    RegistrationsRepository,
    RegistrationsService,
    RequestsRepository,
    RequestsService,
  ],
  exports: [BelongingMails],
})
export class BelongingModule {}

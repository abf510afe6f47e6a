import { Module } from '@nestjs/common';
import { BelongingModule } from '#features/belonging';
import { UploadedFilesModule } from '#features/files';
import { IdentityModule } from '#features/identity';
import { OrganisationsModule } from '#features/organisations';
import { SearchModule } from '#features/search';
import { registerHubsOfPerson } from '#platform/access';
import { registerMessages } from '#platform/i18n';
import { BroughtHubs } from './brought-hubs.service.js';
import { HubAttachments } from './hub-attachments.js';
import { HubCovers } from './hub-cover.service.js';
import { HubDoor } from './hub-door.js';
import { HubLeads } from './hub-leads.js';
import { HubMails } from './hub-mails.js';
import { HubNewsRepository } from './hub-news.repository.js';
import { HubNewsService } from './hub-news.service.js';
import { HubPeople } from './hub-people.js';
import { HubReaders } from './hub-readers.js';
import { HubWriting } from './hub-writing.js';
import { hubsOfPerson } from './hubs-of-person.sql.js';
import { HubsController } from './hubs.controller.js';
import { HubsRepository } from './hubs.repository.js';
import { HubSearchSource } from './hubs.search.js';
import { HubsService } from './hubs.service.js';
import { HubInvitations } from './invitations/hub-invitations.js';
import { HubInvitationsController, ReceivedHubInvitationsController } from './invitations/invitations.controller.js';
import { HubInvitationsService } from './invitations/invitations.service.js';
import { HubListingRepository } from './listing/hub-listing.repository.js';
import { HubListing } from './listing/hub-listing.service.js';
import { HubAdministrationController, HubMembersController } from './members/members.controller.js';
import { HubMembersRepository } from './members/members.repository.js';
import { HubMembersService } from './members/members.service.js';
import { Roster } from './members/roster.js';
import en from './messages/en.json' with { type: 'json' };
import sv from './messages/sv.json' with { type: 'json' };
import { PinnedController } from './pinned/pinned.controller.js';
import { PinnedRepository } from './pinned/pinned.repository.js';
import { Pinned } from './pinned/pinned.service.js';
import { HubRequestsController, OwnHubRequestsController } from './requests/requests.controller.js';
import { HubRequestsRepository } from './requests/requests.repository.js';
import { HubRequests } from './requests/requests.service.js';

registerHubsOfPerson(hubsOfPerson);
registerMessages('hubs', { sv, en });

/** Group spaces, and who is in them. */
@Module({
  imports: [OrganisationsModule, IdentityModule, BelongingModule, UploadedFilesModule, SearchModule],
  controllers: [
    HubsController,
    HubMembersController,
    HubRequestsController,
    OwnHubRequestsController,
    HubInvitationsController,
    ReceivedHubInvitationsController,
    PinnedController,
    HubAdministrationController,
  ],
  providers: [
    HubDoor,
    BroughtHubs,
    HubLeads,
    HubReaders,
    HubsRepository,
    HubsService,
    HubWriting,
    HubListing,
    HubListingRepository,
    HubMembersRepository,
    HubMembersService,
    Roster,
    HubRequests,
    HubRequestsRepository,
    HubInvitations,
    HubInvitationsService,
    Pinned,
    PinnedRepository,
    HubCovers,
    HubNewsService,
    HubNewsRepository,
    HubAttachments,
    HubMails,
    HubPeople,
    HubSearchSource,
  ],
  exports: [HubDoor, HubReaders, HubLeads, BroughtHubs],
})
export class HubsModule {}

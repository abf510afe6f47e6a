import type { Feature } from '#platform/feature';
import { BelongingModule } from './belonging.module.js';
import { OrganisationDomain } from './domains/organisation-domain.entity.js';
import { Invitation } from './invitations/invitation.entity.js';
import { BelongingTables1763761401000 } from './migrations/belonging-tables.js';
import { OrganisationRegistration } from './registrations/registration.entity.js';
import { JoinRequest } from './requests/join-request.entity.js';
import { belongingPersonalData } from './belonging.personal-data.js';

export { BelongingMails, reasonLine, type MailTexts } from './belonging-mails.js';
export { ActivePerson, PersonRef, RefuseDto, TurnDownDto } from './belonging.dto.js';
export { BelongingModule } from './belonging.module.js';
export { InvitationDesk } from './invitations/invitation-desk.js';
export { InvitationRows, type StoredInvitation } from './invitations/invitation-rows.repository.js';
export { InvitationTokenDto } from './invitations/invitations.dto.js';

/** How people come to belong to organisations: mail domains, invitations, requests; and how associations come to be there. */
export const belongingFeature: Feature = {
  name: 'belonging',
  module: BelongingModule,
  entities: [OrganisationDomain, Invitation, JoinRequest, OrganisationRegistration],
  migrations: [BelongingTables1763761401000],
  personalData: belongingPersonalData,
};

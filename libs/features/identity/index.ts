export { SessionAuthenticator, type Credentials } from './access/session-authenticator.js';
export { Accounts, type Account, type NewAccount, type Recipient } from './accounts/accounts.service.js';
export {
  membershipChanged,
  membershipEnded,
  passwordChanged,
  passwordResetRequested,
  recoveryCodeUsed,
  registrationRepeated,
  signInConnected,
  signInDisconnected,
  signInProviderChanged,
  twoStepChanged,
  userErased,
  userRegistered,
  userSuspended,
  userSuspensionLifted,
  userUpdated,
  userVerified,
} from './identity.events.js';
export { identityFeature } from './identity.feature.js';
export { IdentityModule } from './identity.module.js';
export { OwnDataExport } from './own-data/own-data-export.service.js';
export { nameIn } from './people/name-in.js';
export { nameOf, personRefJson } from './people/person-ref.sql.js';
export { Providers } from './providers/providers.service.js';
export { TwoSteps } from './two-step/two-step.service.js';
export type { Member, MemberPosition } from './memberships/memberships.repository.js';
export { Memberships } from './memberships/memberships.service.js';
export { Secrets } from './secrets.js';
export { mailAddress, trimmed } from './transforms.js';
export { UserAdministration } from './user-administration/user-administration.service.js';
export { readSessionCookie, SESSION_COOKIE } from './sessions/session-cookie.js';

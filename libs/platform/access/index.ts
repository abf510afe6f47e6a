export {
  isMemberOf,
  isPlatform,
  mayUse,
  placeInHub,
  type Actor,
  type ActorHub,
  type ActorMembership,
} from './actor.js';
export { hubsOfPersonSql, registerHubsOfPerson } from './hubs-of-person.sql.js';
export { ADMIN_KEY, askerKeys, hubKey, orgKey, type VisibilityKey } from './visibility-keys.js';
export {
  CurrentActor,
  FromOtherSites,
  takesFromOtherSites,
  isPublic,
  Public,
  requiredRole,
  RequireRole,
  SignedIn,
  needsOnlySignIn,
} from './decorators.js';

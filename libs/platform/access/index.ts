export { isMemberOf, isPlatform, type Actor, type ActorMembership } from './actor.js';
export { ADMIN_KEY, askerKeys, orgKey, type VisibilityKey } from './visibility-keys.js';
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

export { isMemberOf, isPlatform, type Actor, type ActorMembership } from './actor.js';
export { CurrentActor, isPublic, Public, requiredRole, RequireRole, SignedIn, needsOnlySignIn } from './decorators.js';

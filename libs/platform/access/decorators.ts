import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { PlatformRole } from '#contracts';
import type { Actor } from './actor.js';

const ACCESS = 'torget:access';

type Declared = 'public' | 'signed-in' | PlatformRole;
type Target = object;

/** Open to everyone; `@CurrentActor()` is null for those who are not signed in. */
export const Public = (): MethodDecorator & ClassDecorator => SetMetadata(ACCESS, 'public' satisfies Declared);

/** For everyone who is signed in; what they may do is decided by the policy of the feature. */
export const SignedIn = (): MethodDecorator & ClassDecorator => SetMetadata(ACCESS, 'signed-in' satisfies Declared);

/** For those with at least this role on the platform. */
export const RequireRole = (role: PlatformRole): MethodDecorator & ClassDecorator =>
  SetMetadata(ACCESS, role satisfies Declared);

const FROM_OTHER_SITES = 'torget:from-other-sites';

/**
 * For a change that another site sends people to us with: the check of its origin is left out, and so is who is signed in. The route finds out in
 * another way whether it was meant.
 */
export const FromOtherSites = (): MethodDecorator => SetMetadata(FROM_OTHER_SITES, true);

/** Whether a route takes changes from other sites. */
export function takesFromOtherSites(handler: Target): boolean {
  return Reflect.getMetadata(FROM_OTHER_SITES, handler) === true;
}

function declared(targets: Target[]): Declared | undefined {
  for (const target of targets) {
    const found = Reflect.getMetadata(ACCESS, target) as Declared | undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a route is open to everyone. The handler is asked before its class. */
export function isPublic(handler: Target, controller: Target): boolean {
  return declared([handler, controller]) === 'public';
}

/** The platform role that a route asks for, or null. */
export function requiredRole(handler: Target, controller: Target): PlatformRole | null {
  const found = declared([handler, controller]);
  return found === undefined || found === 'public' || found === 'signed-in' ? null : found;
}

/** Whether a route says that signing in is all it asks. */
export function needsOnlySignIn(handler: Target, controller: Target): boolean {
  return declared([handler, controller]) === 'signed-in';
}

/** Who is asking, or null on public routes. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor | null => {
  return context.switchToHttp().getRequest<{ actor?: Actor }>().actor ?? null;
});

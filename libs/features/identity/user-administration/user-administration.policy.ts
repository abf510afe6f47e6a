import type { PlatformRole } from '#contracts';
import type { Actor } from '#platform/access';

/** Nobody changes what they are themselves: an administrator who is alone could shut everyone out. */
export function canAdministerUser(actor: Actor, userId: string): boolean {
  return actor.platformRole === 'admin' && actor.userId !== userId;
}

/** Whether this person alone administers the platform. */
export function isOnlyAdmin(admins: readonly string[], userId: string): boolean {
  return admins.length === 1 && admins.includes(userId);
}

/** Whether the platform would be left without anyone who administers it. */
export function leavesNoAdmin(
  admins: readonly string[],
  userId: string,
  after: { readonly role: PlatformRole; readonly suspended: boolean },
): boolean {
  const goes = after.role !== 'admin' || after.suspended;
  return goes && isOnlyAdmin(admins, userId);
}

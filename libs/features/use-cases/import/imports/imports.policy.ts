import { isPlatform, type Actor } from '#platform/access';

/** Importing is for people who may write for some organisation. */
export function canImport(actor: Actor): boolean {
  return actor.memberships.length > 0 || isPlatform(actor, 'editor');
}

/** An import is for who began it; administrators of the platform see all. */
export function canSeeImport(actor: Actor, { createdBy }: { readonly createdBy: string }): boolean {
  return createdBy === actor.userId || isPlatform(actor, 'admin');
}

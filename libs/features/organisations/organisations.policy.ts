import type { OrganisationType } from '#contracts';
import { isMemberOf, isPlatform, type Actor } from '#platform/access';

/** Its administrators write its page; those who edit the platform may help. */
export function canEditOrganisation(actor: Actor | null, organisationId: string): boolean {
  return isMemberOf(actor, organisationId, 'administrator') || isPlatform(actor, 'editor');
}

/** Its administrators decide how it works on Torget. */
export function canAdministerOrganisation(actor: Actor | null, organisationId: string): boolean {
  return isMemberOf(actor, organisationId, 'administrator') || isPlatform(actor, 'admin');
}

/** Fields that say who an organisation is. */
export const IDENTIFYING_FIELDS = ['name', 'organisationNumber', 'municipality', 'reach'] as const;
export type IdentifyingField = (typeof IDENTIFYING_FIELDS)[number];

/**
 * What even those who write the page cannot change: a municipality is called what the register of municipalities calls it, and lies
 * where it lies; an organisation that was verified stays the one that was verified, until an editor of the platform says otherwise.
 */
export function fixedFields(
  actor: Actor | null,
  { type, verifiedAt }: { readonly type: OrganisationType; readonly verifiedAt: Date | null },
): IdentifyingField[] {
  if (type === 'municipality') return ['name', 'municipality', 'reach'];
  return verifiedAt !== null && !isPlatform(actor, 'editor') ? ['name', 'organisationNumber'] : [];
}

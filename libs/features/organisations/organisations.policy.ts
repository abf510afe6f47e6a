import { isMemberOf, isPlatform, type Actor } from '#platform/access';

/** Its representatives write its page; those who edit the platform may help. */
export function canEditOrganisation(actor: Actor | null, organisationId: string): boolean {
  return isMemberOf(actor, organisationId, 'representative') || isPlatform(actor, 'editor');
}

/** Its administrators decide how it works on Torget. */
export function canAdministerOrganisation(actor: Actor | null, organisationId: string): boolean {
  return isMemberOf(actor, organisationId, 'administrator') || isPlatform(actor, 'admin');
}

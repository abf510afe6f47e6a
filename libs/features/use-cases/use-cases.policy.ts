import {
  ADMIN_KEY,
  hubKey,
  isMemberOf,
  isPlatform,
  orgKey,
  placeInHub,
  type Actor,
  type VisibilityKey,
} from '#platform/access';
import type { UseCaseRecord } from './use-case.record.js';

/** What the rules need to know of a use case. */
export type Guarded = Pick<UseCaseRecord, 'status' | 'visibility' | 'hubs' | 'createdBy' | 'submittedBy'> & {
  readonly organisations: readonly { readonly id: string }[];
};

function isOwn(actor: Actor | null, useCase: Guarded, atLeast: 'member' | 'representative' = 'member'): boolean {
  return useCase.organisations.some(({ id }) => isMemberOf(actor, id, atLeast));
}

function isCreator(actor: Actor | null, useCase: Guarded): boolean {
  return actor !== null && useCase.createdBy === actor.userId;
}

/** What an asker may be able to do with a case. */
export const ABILITY_NAMES = [
  'canEdit',
  'canPublish',
  'canReturn',
  'canArchive',
  'canDelete',
  'canConfirm',
  'canSeeInterest',
] as const;
export type UseCaseAbility = (typeof ABILITY_NAMES)[number];

const isOpenedOnce = ({ status }: Guarded): boolean => status === 'published' || status === 'archived';

/** Drafts are for the owners, and for an editor of the platform who began one on their behalf. */
export function canRead(actor: Actor | null, useCase: Guarded): boolean {
  if (isOwn(actor, useCase)) return true;
  if (!isOpenedOnce(useCase)) return isCreator(actor, useCase) && isPlatform(actor, 'editor');
  if (isPlatform(actor, 'admin')) return true;
  if (useCase.visibility === 'hub') return useCase.hubs.some((hubId) => placeInHub(actor, hubId) !== null);
  return useCase.visibility === 'public' || (useCase.visibility === 'members' && actor !== null);
}

/** The owners' people write; editors of the platform may help with what they may read. */
export function canEdit(actor: Actor | null, useCase: Guarded): boolean {
  return canRead(actor, useCase) && (isOwn(actor, useCase) || isPlatform(actor, 'editor'));
}

/** Who asked for the review cannot be the second person who says yes. */
export function canPublish(actor: Actor | null, useCase: Guarded): boolean {
  if (useCase.status === 'in_review') return canEdit(actor, useCase) && useCase.submittedBy !== actor?.userId;
  if (useCase.status === 'archived') return mayArchive(actor, useCase);
  return useCase.status === 'draft' && canEdit(actor, useCase);
}

/** A case that waits for a review can be given back by anyone who may write it, also by who asked. */
export function canReturn(actor: Actor | null, useCase: Guarded): boolean {
  return useCase.status === 'in_review' && canEdit(actor, useCase);
}

/** Saying that a published case still is true is for its owners' people. */
export function canConfirm(actor: Actor | null, useCase: Guarded): boolean {
  return useCase.status === 'published' && canEdit(actor, useCase);
}

/** Who is interested in a case, and what they wrote, is for its owners. */
export function canSeeInterest(actor: Actor | null, useCase: Guarded): boolean {
  return isOwn(actor, useCase) || (canRead(actor, useCase) && isPlatform(actor, 'admin'));
}

/** Taking a case out of the register is for representatives, and for who began it. */
export function canArchive(actor: Actor | null, useCase: Guarded): boolean {
  return useCase.status === 'published' && mayArchive(actor, useCase);
}

function mayArchive(actor: Actor | null, useCase: Guarded): boolean {
  return (
    canEdit(actor, useCase) &&
    (isOwn(actor, useCase, 'representative') || isCreator(actor, useCase) || isPlatform(actor, 'editor'))
  );
}

/** Only drafts go for good: what has been published stays, archived. */
export function canDelete(actor: Actor | null, useCase: Guarded): boolean {
  return !isOpenedOnce(useCase) && canEdit(actor, useCase);
}

/** Everything that the asker may do with a case. */
export function abilitiesOf(actor: Actor | null, useCase: Guarded): Record<UseCaseAbility, boolean> {
  return {
    canEdit: canEdit(actor, useCase),
    canPublish: canPublish(actor, useCase),
    canReturn: canReturn(actor, useCase),
    canArchive: canArchive(actor, useCase),
    canDelete: canDelete(actor, useCase),
    canConfirm: canConfirm(actor, useCase),
    canSeeInterest: canSeeInterest(actor, useCase),
  };
}

/** Whether the person may begin a case that this organisation owns. */
export function canDraftFor(actor: Actor, organisationId: string): boolean {
  return isMemberOf(actor, organisationId) || isPlatform(actor, 'editor');
}

/** The address of a contact is for people who have signed in. */
export function canSeeContactEmail(actor: Actor | null): boolean {
  return actor !== null;
}

/** Who finds a published case: the same rule as {@link canRead}, as keys. */
export function visibilityKeys(useCase: Guarded): VisibilityKey[] {
  const open = useCase.visibility === 'public' || useCase.visibility === 'members' ? [useCase.visibility] : [];
  const hubs = useCase.visibility === 'hub' ? useCase.hubs.map(hubKey) : [];
  return [...open, ...hubs, ...useCase.organisations.map(({ id }) => orgKey(id)), ADMIN_KEY];
}

/** Whether these are the keys of just anyone, who has not signed in. */
export function isForEveryone(keys: readonly VisibilityKey[]): boolean {
  return !keys.includes('members');
}

/** Keys of the administrator at the command line, who sees everything. */
export const ALL_KEYS: readonly VisibilityKey[] = ['public', 'members', ADMIN_KEY];

import { createHash } from 'node:crypto';
import { isFilled } from '#contracts';
import type { Hub } from '#features/hubs';
import type { OrganisationRef } from '#features/organisations';
import type { Actor } from '#platform/access';
import { newId } from '#platform/database';
import { mayShareIn } from '../sharing/use-case-sharing.js';
import { historyAfterEdit } from '../phase-history.js';
import {
  differingFields,
  effectWithoutId,
  newRecordFacts,
  type Story,
  type UseCaseContent,
  type WholeUseCaseRecord,
} from '../use-case.record.js';
import { freeSlug } from '../use-case-slug.js';
import { canDraftFor, canEdit } from '../use-cases.policy.js';
import type { ImportedRow } from './import-row.js';
import type { ImportOptions } from './import-run.js';
import type { FieldProblem } from './import.types.js';

/** The same text for the same content of rows that were read alike: effects without our ids, translations in a fixed order. */
function canonical({ effects, translations, ...rest }: UseCaseContent): string {
  return JSON.stringify([
    Object.entries(rest).sort(byName),
    effects.map(effectWithoutId),
    Object.entries(translations).sort(byName),
  ]);
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);

/** Fingerprint of what a row says: the same row again is told by it, even when people have edited the case since. */
export function hashOfRow(row: ImportedRow, organisationId: string): string {
  return createHash('sha256')
    .update(
      JSON.stringify([
        organisationId,
        row.source,
        row.sourceId,
        row.coOwners,
        row.grewFrom,
        row.hubs,
        [...row.given].sort(),
        canonical(row.content),
      ]),
    )
    .digest('base64url');
}

/** The case after an import: fields that the row has replace what was there. */
function mergeRow(before: WholeUseCaseRecord, row: ImportedRow): WholeUseCaseRecord {
  const unseen = withheldFromFile(before, row);
  const given = Object.fromEntries(
    Object.entries(row.content).filter(([field]) => row.given.has(field) && !unseen.includes(field)),
  );
  const after: WholeUseCaseRecord = { ...before, ...given };
  if (!row.given.has('lang')) after.lang = before.lang;
  return {
    ...after,
    translations: withUnseen(after.translations, before.translations, unseen),
    phases: row.given.has('phases')
      ? row.content.phases
      : historyAfterEdit(before.phases, after, before.status !== 'draft'),
  };
}

/** Fields that are blank in the row because they are withheld: a file that was exported does not empty what it could not hold. */
function withheldFromFile(before: WholeUseCaseRecord, { content, given }: ImportedRow): string[] {
  const said: Readonly<Record<string, unknown>> = { ...content };
  const stays = given.has('withheld') ? content.withheld : before.withheld;
  return stays
    .map(({ field }) => field)
    .filter((field) => before.withheld.some((one) => one.field === field) && !isFilled(said[field]));
}

function withUnseen(
  after: Readonly<Record<string, Story>>,
  before: Readonly<Record<string, Story>>,
  unseen: readonly string[],
): Record<string, Story> {
  return Object.fromEntries(
    Object.entries(after).map(([lang, story]) => {
      const was: Readonly<Record<string, string>> = { ...before[lang] };
      const kept = unseen.filter((field) => field in story && was[field] !== undefined);
      return [lang, { ...story, ...Object.fromEntries(kept.map((field) => [field, was[field]])) }];
    }),
  );
}

/** A row that is understood, with what it names. */
export interface Candidate {
  readonly row: number;
  readonly imported: ImportedRow;
  readonly owner: OrganisationRef;
  /** Further owners; null when the row does not say. */
  readonly coOwners: readonly OrganisationRef[] | null;
  readonly grewFromId: string | null;
  /** Hubs that it is shared with; null when the row does not say. */
  readonly hubs: readonly Hub[] | null;
  readonly hash: string;
}

/** The case that a row begins. */
export function createdCase(
  { imported, owner, coOwners, grewFromId, hubs, hash }: Candidate,
  { actor, publish = false, adjust }: ImportOptions,
  isTaken: (slug: string) => boolean,
): WholeUseCaseRecord | FieldProblem {
  const notTheirs = notYours(actor ?? null, [owner], coOwners ?? []);
  if (notTheirs) return notTheirs;
  if (mayNotShare(actor ?? null, hubs, [])) return { field: 'hubs', code: 'field.notYourHub' };
  const id = newId();
  const now = new Date().toISOString();
  // Assigned, not spread: with as many fields as a case has, V8 takes some fifty times as long for a spread.
  const useCase: WholeUseCaseRecord = Object.assign({}, imported.content, newRecordFacts(id, now), {
    visibility: imported.content.visibility ?? (publish ? 'public' : null),
    hubs: imported.content.visibility === 'hub' ? idsOf(hubs ?? []) : [],
    slug: freeSlug(imported.content.title, id, isTaken),
    status: publish ? ('published' as const) : ('draft' as const),
    organisations: ownersOf(owner, coOwners ?? []),
    grewFromId,
    source: imported.source,
    sourceId: imported.sourceId,
    importHash: hash,
    createdBy: actor?.userId ?? null,
    updatedBy: actor?.userId ?? null,
    publishedAt: publish ? now : null,
  });
  return adjust ? adjust(useCase) : useCase;
}

/**
 * The case with what the row changes; null when that is nothing.
 * @param hidden hubs that whoever imports may not know of: they stay.
 */
export function changedCase(
  before: WholeUseCaseRecord,
  { imported, owner, coOwners, grewFromId, hubs, hash }: Candidate,
  { actor, publish }: ImportOptions,
  hidden: ReadonlySet<string>,
): WholeUseCaseRecord | FieldProblem | null {
  if (actor && !canEdit(actor, before)) return { field: 'organisation', code: 'field.notYours' };
  const publishes = publish === true && before.status === 'draft';
  if (before.importHash === hash && !publishes) return null;
  const merged = mergeRow(before, imported);
  const moved = imported.organisation !== null && before.organisations[0]?.id !== owner.id;
  const others = coOwners ?? before.organisations.slice(1);
  const owners = moved ? ownersOf(owner, others) : ownersOf(before.organisations[0] ?? owner, others);
  const sameOwners = owners.map(({ id }) => id).join() === before.organisations.map(({ id }) => id).join();
  const origin = grewFromId ?? before.grewFromId;
  const sharedWith = hubsAfter(before, merged.visibility, hubs, hidden);
  const same =
    sameOwners &&
    origin === before.grewFromId &&
    differingFields(before, { ...merged, grewFromId: origin, hubs: sharedWith }).length === 0;
  if (!publishes && same) return null;
  const known = new Set(before.organisations.map(({ id }) => id));
  const notTheirs = notYours(
    actor ?? null,
    moved ? [owner] : [],
    others.filter(({ id }) => !known.has(id)),
  );
  if (notTheirs) return notTheirs;
  if (merged.visibility === 'hub' && mayNotShare(actor ?? null, hubs, before.hubs))
    return { field: 'hubs', code: 'field.notYourHub' };
  const now = new Date().toISOString();
  const isOpen = publishes || before.status !== 'draft';
  return {
    ...merged,
    visibility: merged.visibility ?? (isOpen ? (before.visibility ?? 'public') : null),
    hubs: sharedWith,
    organisations: owners,
    grewFromId: origin,
    updatedBy: actor?.userId ?? null,
    status: publishes ? 'published' : before.status,
    publishedAt: publishes ? (before.publishedAt ?? now) : before.publishedAt,
    importHash: hash,
    version: before.version + 1,
    updatedAt: now,
  };
}

const idsOf = (hubs: readonly Hub[]): string[] => [...new Set(hubs.map(({ id }) => id))].sort();

function hubsAfter(
  before: WholeUseCaseRecord,
  visibility: WholeUseCaseRecord['visibility'],
  hubs: readonly Hub[] | null,
  hidden: ReadonlySet<string>,
): string[] {
  if (visibility !== 'hub') return [];
  return hubs === null
    ? before.hubs
    : [...new Set([...idsOf(hubs), ...before.hubs.filter((id) => hidden.has(id))])].sort();
}

/** A person shares with hubs that they write in. */
function mayNotShare(actor: Actor | null, hubs: readonly Hub[] | null, shared: readonly string[]): boolean {
  return actor !== null && (hubs ?? []).some((hub) => !mayShareIn(actor, hub, shared));
}

function ownersOf(home: OrganisationRef, others: readonly OrganisationRef[]): OrganisationRef[] {
  return [home, ...others.filter((other) => other.id !== home.id)];
}

/** A person imports for organisations that they may write for, and names no other one as owner. */
function notYours(
  actor: Actor | null,
  homes: readonly OrganisationRef[],
  others: readonly OrganisationRef[],
): FieldProblem | null {
  if (actor === null) return null;
  const mayNot = ({ id }: OrganisationRef): boolean => !canDraftFor(actor, id);
  if (homes.some(mayNot)) return { field: 'organisation', code: 'field.notYours' };
  return others.some(mayNot) ? { field: 'coOwners', code: 'field.notYours' } : null;
}

/** A case that would have been published, waiting for the second person instead. */
export function submitted(useCase: WholeUseCaseRecord): WholeUseCaseRecord {
  return {
    ...useCase,
    status: 'in_review',
    publishedAt: null,
    submittedBy: useCase.updatedBy,
    submittedAt: useCase.updatedAt,
    reviewNote: null,
  };
}

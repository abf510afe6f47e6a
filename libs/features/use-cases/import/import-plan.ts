import { createHash } from 'node:crypto';
import { isFilled } from '#contracts';
import { historyAfterEdit } from '../phase-history.js';
import { effectWithoutId, type Story, type UseCaseContent, type WholeUseCaseRecord } from '../use-case.record.js';
import type { ImportedRow } from './import-row.js';

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
        [...row.given].sort(),
        canonical(row.content),
      ]),
    )
    .digest('base64url');
}

/** The case after an import: fields that the row has replace what was there. */
export function mergeRow(before: WholeUseCaseRecord, row: ImportedRow): WholeUseCaseRecord {
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

import type { Criterion, MustHave } from '#contracts';
import type { SheetNeed } from './api/rounds';

/** What somebody has changed on a sheet and that is not saved yet, for one need. */
export interface NeedEdits {
  readonly scores: Partial<Record<Criterion, { readonly score?: number; readonly reason?: string }>>;
  readonly mustHaves?: readonly MustHave[];
}

/** A criterion as it stands on the page: what was saved, with what has been changed since. */
export interface ShownScore {
  readonly score: number | null;
  readonly reason: string;
}

/** The body that saves a need. */
export interface ScoresToSave {
  readonly scores: { criterion: Criterion; score: number; reason: string }[];
  readonly mustHaves?: MustHave[];
}

export const NO_EDITS: NeedEdits = { scores: {} };

/** What stands at a criterion. */
export function shownScore(item: SheetNeed, edits: NeedEdits, criterion: Criterion): ShownScore {
  const saved = item.scores.find((one) => one.criterion === criterion);
  const edit = edits.scores[criterion];
  return { score: edit?.score ?? saved?.score ?? null, reason: edit?.reason ?? saved?.reason ?? '' };
}

/** The must-haves that stand ticked. */
export function shownMustHaves(item: SheetNeed, edits: NeedEdits): readonly MustHave[] {
  return edits.mustHaves ?? item.mustHaves?.ticked ?? [];
}

/** What can be saved of the edits: a reason waits for its score. Null when there is nothing. */
export function toSave(item: SheetNeed, edits: NeedEdits): ScoresToSave | null {
  const criteria = Object.keys(edits.scores) as Criterion[];
  const scores = criteria.flatMap((criterion) => {
    const { score, reason } = shownScore(item, edits, criterion);
    return score === null ? [] : { criterion, score, reason };
  });
  if (scores.length === 0 && edits.mustHaves === undefined) return null;
  return { scores, ...(edits.mustHaves === undefined ? {} : { mustHaves: [...edits.mustHaves] }) };
}

/** What remains to be saved after this was: what has been changed in the meantime, and reasons that wait for a score. */
export function afterSaving(item: SheetNeed, edits: NeedEdits, saved: ScoresToSave): NeedEdits {
  const scores: NeedEdits['scores'] = {};
  for (const criterion of Object.keys(edits.scores) as Criterion[]) {
    const sent = saved.scores.find((one) => one.criterion === criterion);
    const now = shownScore(item, edits, criterion);
    if (!sent || sent.score !== now.score || sent.reason !== now.reason) scores[criterion] = edits.scores[criterion];
  }
  const ticked = edits.mustHaves?.join() === saved.mustHaves?.join() ? undefined : edits.mustHaves;
  return { scores, ...(ticked === undefined ? {} : { mustHaves: ticked }) };
}

export function isEmpty({ scores, mustHaves }: NeedEdits): boolean {
  return Object.keys(scores).length === 0 && mustHaves === undefined;
}

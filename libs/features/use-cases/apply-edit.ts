import { newId } from '#platform/database';
import type {
  UpdateUseCaseDto,
  WriteEffectDto,
  WriteStoryDto,
  WriteTranslationsDto,
} from './dto/write-use-case.dto.js';
import { historyAfterEdit } from './phase-history.js';
import type { Effect, Story, UseCaseContent } from './use-case.record.js';

/** Languages that the API writes translations in; others come by imports and stay untouched. */
const WRITTEN_LANGUAGES = ['sv', 'en'] as const;

/** The content after an edit: what the edit does not name stays. A new phase without a day began today. */
export function applyEdit(
  before: UseCaseContent,
  edit: UpdateUseCaseDto,
  published: boolean,
  today: string,
): UseCaseContent {
  const lang = edit.lang ?? before.lang;
  const after: UseCaseContent = {
    ...before,
    lang,
    title: edit.title ?? before.title,
    summary: text(edit.summary, before.summary),
    problem: text(edit.problem, before.problem),
    solution: text(edit.solution, before.solution),
    lessons: text(edit.lessons, before.lessons),
    areas: list(edit.areas, before.areas),
    values: list(edit.values, before.values),
    techniques: list(edit.techniques, before.techniques),
    phase: kept(edit.phase, before.phase),
    phaseSince: kept(edit.phaseSince, before.phaseSince),
    phaseReason: kept(edit.phaseReason, before.phaseReason),
    stopReason: kept(edit.stopReason, before.stopReason),
    insteadOf: kept(edit.insteadOf, before.insteadOf),
    personalData: kept(edit.personalData, before.personalData),
    contactName: kept(edit.contactName, before.contactName),
    contactRole: kept(edit.contactRole, before.contactRole),
    contactEmail: kept(edit.contactEmail, before.contactEmail),
    tags: list(edit.tags, before.tags),
    visibility: kept(edit.visibility, before.visibility),
    effects: edit.effects === undefined ? before.effects : (edit.effects ?? []).map(effectOf),
    translations:
      edit.translations === undefined
        ? before.translations
        : withTranslations(before.translations, edit.translations, lang),
  };
  if (published && after.phase !== before.phase) datePhase(after, edit, today);
  return { ...after, phases: historyAfterEdit(before.phases, after, published) };
}

/** The day and the reason of the phase before say nothing about the new one. */
function datePhase(after: UseCaseContent, edit: UpdateUseCaseDto, today: string): void {
  after.phaseSince = after.phase === null ? null : (edit.phaseSince ?? today);
  after.phaseReason = edit.phaseReason ?? null;
}

const kept = <Value>(edited: Value | null | undefined, before: Value | null): Value | null =>
  edited === undefined ? before : edited;
const text = (edited: string | null | undefined, before: string): string =>
  edited === undefined ? before : (edited ?? '');
const list = <Value>(edited: Value[] | null | undefined, before: Value[]): Value[] =>
  edited === undefined ? before : (edited ?? []);

function effectOf(effect: WriteEffectDto): Effect {
  return {
    id: newId(),
    measure: effect.measure,
    unit: effect.unit ?? '',
    baseline: effect.baseline ?? null,
    value: effect.value ?? null,
    periodStart: effect.periodStart ?? null,
    periodEnd: effect.periodEnd ?? null,
    method: effect.method ?? null,
    measuredBy: effect.measuredBy ?? null,
    evidence: effect.evidence,
  };
}

function withTranslations(
  before: Record<string, Story>,
  edit: WriteTranslationsDto | null,
  lang: string,
): Record<string, Story> {
  const after = Object.fromEntries(
    Object.entries(before).filter(([code]) => !WRITTEN_LANGUAGES.some((written) => written === code)),
  );
  for (const code of WRITTEN_LANGUAGES) {
    const story = storyOf(edit?.[code] ?? {});
    if (code !== lang && Object.values(story).some((part) => part !== '')) after[code] = story;
  }
  return after;
}

/** A story without the parts that nobody has written. */
export function storyOf(story: { [Part in keyof WriteStoryDto]?: string | null }): Story {
  return {
    title: story.title ?? '',
    summary: story.summary ?? '',
    problem: story.problem ?? '',
    solution: story.solution ?? '',
    lessons: story.lessons ?? '',
  };
}

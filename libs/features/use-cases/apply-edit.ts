import { newId } from '#platform/database';
import type {
  UpdateUseCaseDto,
  WriteEffectDto,
  WriteStoryDto,
  WriteTranslationsDto,
} from './dto/write-use-case.dto.js';
import { historyAfterEdit } from './phase-history.js';
import { SIMPLE_FIELDS } from './dto/standard-fields.js';
import { blankContent, type Effect, type Story, type UseCaseContent } from './use-case.record.js';

const BLANK: Readonly<Record<string, unknown>> = { ...blankContent('') };

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
  const after: UseCaseContent = { ...before, ...simpleFields(edit), lang, title: edit.title ?? before.title };
  if (edit.visibility !== undefined) after.visibility = edit.visibility;
  if (edit.effects !== undefined) after.effects = (edit.effects ?? []).map(effectOf);
  if (edit.links !== undefined) after.links = (edit.links ?? []).map(({ kind, url, label }) => ({ kind, url, label }));
  if (edit.roles !== undefined) after.roles = (edit.roles ?? []).map(({ role, hours = null }) => ({ role, hours }));
  if (edit.contacts !== undefined) {
    after.contacts = (edit.contacts ?? []).map(({ name, role = null, email = null }) => ({ name, role, email }));
  }
  if (edit.withheld !== undefined) {
    after.withheld = (edit.withheld ?? []).map(({ field, reason }) => ({ field, reason }));
  }
  if (edit.translations !== undefined) {
    after.translations = withTranslations(before, edit.translations, lang);
  }
  if (published && after.phase !== before.phase) datePhase(after, edit, today);
  return { ...after, phases: historyAfterEdit(before.phases, after, published) };
}

/** The day and the reason of the phase before say nothing about the new one. */
function datePhase(after: UseCaseContent, edit: UpdateUseCaseDto, today: string): void {
  after.phaseSince = after.phase === null ? null : (edit.phaseSince ?? today);
  after.phaseReason = edit.phaseReason ?? null;
}

/** Fields whose kind says everything: what the edit has replaces what was there, and null empties it. */
function simpleFields(edit: UpdateUseCaseDto): Partial<UseCaseContent> {
  const edited = edit as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    SIMPLE_FIELDS.filter((name) => edited[name] !== undefined).map((name) => [name, edited[name] ?? BLANK[name]]),
  );
}

/** A new effect of what somebody wrote. */
export function effectOf(effect: WriteEffectDto): Effect {
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

/** The translations after an edit. Parts that are withheld are not in what a writer has read: they stay unless the edit names them. */
function withTranslations(
  before: UseCaseContent,
  edit: WriteTranslationsDto | null,
  lang: string,
): Record<string, Story> {
  const after = Object.fromEntries(
    Object.entries(before.translations).filter(([code]) => !WRITTEN_LANGUAGES.some((written) => written === code)),
  );
  const withheld = new Set(before.withheld.map(({ field }) => field));
  for (const code of WRITTEN_LANGUAGES) {
    const kept = Object.entries(before.translations[code] ?? {}).filter(([part]) => withheld.has(part));
    const written = Object.entries(edit?.[code] ?? {}).filter(([, part]) => part !== undefined);
    const story = storyOf(Object.fromEntries([...kept, ...written]));
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

import type { EffectResponse, UseCaseResponse, WriteEffectDto, WriteUseCaseDto } from '#api-client';
import type { Area, EvidenceGrade, Language, PersonalData, Phase, StopReason, Technique, Value } from '#contracts';
import type { Story } from '../story';

/** An effect as it is typed: figures are text until they can be read. */
export interface EffectValues {
  measure: string;
  unit: string;
  baseline: string;
  value: string;
  periodStart: string;
  periodEnd: string;
  method: string;
  measuredBy: string;
  evidence: EvidenceGrade;
}

/** Who may be let in to read; hubs are not there yet. */
export const OFFERED_VISIBILITIES = ['public', 'members', 'organisation'] as const;
export type OfferedVisibility = (typeof OFFERED_VISIBILITIES)[number];

/** What stands in the form; names are those of the API, so that its errors find their fields. */
export interface FormValues extends Story {
  organisation: string;
  lang: string;
  areas: Area[];
  values: Value[];
  techniques: Technique[];
  phase: Phase | '';
  phaseSince: string;
  phaseReason: string;
  stopReason: StopReason | '';
  insteadOf: string;
  personalData: PersonalData | '';
  contactName: string;
  contactRole: string;
  contactEmail: string;
  /** Parted by commas. */
  tags: string;
  /** Null is what the form says of radio buttons of which none is chosen. */
  visibility: OfferedVisibility | '' | null;
  effects: EffectValues[];
  translations: Record<Language, Story>;
}

const EMPTY_STORY: Story = { title: '', summary: '', problem: '', solution: '', lessons: '' };

/** An effect that nothing is written about. */
export function emptyEffect(): EffectValues {
  return {
    measure: '',
    unit: '',
    baseline: '',
    value: '',
    periodStart: '',
    periodEnd: '',
    method: '',
    measuredBy: '',
    evidence: 'expected',
  };
}

/** A form in which nothing is written. */
export function emptyValues(known: Partial<FormValues> = {}): FormValues {
  return {
    ...EMPTY_STORY,
    organisation: '',
    lang: 'sv',
    areas: [],
    values: [],
    techniques: [],
    phase: '',
    phaseSince: '',
    phaseReason: '',
    stopReason: '',
    insteadOf: '',
    personalData: '',
    contactName: '',
    contactRole: '',
    contactEmail: '',
    tags: '',
    visibility: '',
    effects: [],
    translations: { sv: { ...EMPTY_STORY }, en: { ...EMPTY_STORY } },
    ...known,
  };
}

/** The form with what the register holds. */
export function valuesOf(useCase: UseCaseResponse, language: Language): FormValues {
  return {
    title: useCase.title,
    summary: useCase.summary,
    problem: useCase.problem,
    solution: useCase.solution,
    lessons: useCase.lessons,
    organisation: useCase.organisations[0]?.slug ?? '',
    lang: useCase.lang,
    // The API keeps to the codes; its description of answers only says that they are text.
    areas: useCase.areas as Area[],
    values: useCase.values as Value[],
    techniques: useCase.techniques as Technique[],
    phase: useCase.phase ?? '',
    phaseSince: useCase.phaseSince ?? '',
    phaseReason: useCase.phaseReason ?? '',
    stopReason: useCase.stopReason ?? '',
    insteadOf: useCase.insteadOf ?? '',
    personalData: useCase.personalData ?? '',
    contactName: useCase.contact.name ?? '',
    contactRole: useCase.contact.role ?? '',
    contactEmail: useCase.contact.email ?? '',
    tags: useCase.tags.join(', '),
    visibility: OFFERED_VISIBILITIES.find((one) => one === useCase.visibility) ?? '',
    effects: useCase.effects.map((effect) => effectValuesOf(effect, language)),
    translations: {
      sv: { ...EMPTY_STORY, ...useCase.translations.sv },
      en: { ...EMPTY_STORY, ...useCase.translations.en },
    },
  };
}

function effectValuesOf(effect: EffectResponse, language: Language): EffectValues {
  return {
    measure: effect.measure,
    unit: effect.unit,
    baseline: numberText(effect.baseline, language),
    value: numberText(effect.value, language),
    periodStart: effect.periodStart ?? '',
    periodEnd: effect.periodEnd ?? '',
    method: effect.method ?? '',
    measuredBy: effect.measuredBy ?? '',
    evidence: effect.evidence,
  };
}

type EffectBody = Required<WriteEffectDto & Pick<EffectResponse, 'baseline' | 'value'>>;
/** What the API is told of a use case. */
export type Body = Required<Pick<WriteUseCaseDto, Exclude<keyof FormValues & keyof WriteUseCaseDto, 'effects'>>> & {
  effects: EffectBody[];
};

/** What is sent to the API: the whole of the form, without space around texts. */
export function toBody(values: FormValues): Body {
  const isStopped = values.phase === 'stopped';
  return {
    ...trimStory(values),
    organisation: values.organisation,
    lang: values.lang,
    areas: values.areas,
    values: values.values,
    techniques: values.techniques,
    phase: values.phase || null,
    phaseSince: orNull(values.phaseSince),
    phaseReason: orNull(values.phaseReason),
    stopReason: isStopped ? values.stopReason || null : null,
    insteadOf: isStopped ? orNull(values.insteadOf) : null,
    personalData: values.personalData || null,
    contactName: orNull(values.contactName),
    contactRole: orNull(values.contactRole),
    contactEmail: orNull(values.contactEmail),
    tags: splitTags(values.tags),
    visibility: values.visibility || null,
    effects: values.effects.map(effectBody),
    translations: {
      sv: values.lang === 'sv' ? { ...EMPTY_STORY } : trimStory(values.translations.sv),
      en: values.lang === 'en' ? { ...EMPTY_STORY } : trimStory(values.translations.en),
    },
  };
}

function effectBody(effect: EffectValues): EffectBody {
  return {
    measure: effect.measure.trim(),
    unit: effect.unit.trim(),
    baseline: readNumber(effect.baseline),
    value: readNumber(effect.value),
    periodStart: orNull(effect.periodStart),
    periodEnd: orNull(effect.periodEnd),
    method: orNull(effect.method),
    measuredBy: orNull(effect.measuredBy),
    evidence: effect.evidence,
  };
}

function trimStory({ title, summary, problem, solution, lessons }: Story): Story {
  return {
    title: title.trim(),
    summary: summary.trim(),
    problem: problem.trim(),
    solution: solution.trim(),
    lessons: lessons.trim(),
  };
}

/** The fields of a form that differ from what the register holds. */
export function changedFields(held: Body, typed: Body): Partial<Body> {
  const names = Object.keys(typed) as (keyof Body)[];
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(typed[name]) !== JSON.stringify(held[name]))
      .map((name) => [name, typed[name]]),
  );
}

/** The tags in a line of text, each once. */
export function splitTags(text: string): string[] {
  const tags = text.split(/[,\n]/u).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** Reads a number as people type it, `1 234,5` or `1234.5`; null for anything else. */
export function readNumber(text: string): number | null {
  const plain = text.replace(/\s/gu, '').replace('−', '-').replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}

function numberText(value: number | null, language: Language): string {
  if (value === null) return '';
  return language === 'sv' ? String(value).replace('.', ',') : String(value);
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}

import {
  AREAS,
  EVIDENCE_GRADES,
  PERSONAL_DATA,
  PHASES,
  STOP_REASONS,
  TECHNIQUES,
  USE_CASE_LIMITS as LIMITS,
  VALUES,
} from '#contracts';
import * as z from 'zod/mini';
import { OFFERED_VISIBILITIES, readNumber, splitTags, type FormValues } from './form-values';

/** What is wrong with a field; the code names the words to say it with. */
export interface FieldError {
  path: string;
  code: string;
  params?: Record<string, number>;
}

/** What a form must be fit for: being saved at all, or being read by others. */
export type Level = 'draft' | 'publish';

const none = z.literal('');
const text = (max: number) => z.string().check(z.maxLength(max, `maxLength:${max}`));
const number = z.string().check(z.refine((value) => value.trim() === '' || readNumber(value) !== null, 'isNumber'));
const email = z.string().check(z.refine((value) => value.trim() === '' || isEmail(value.trim()), 'isEmail'));
const story = {
  title: text(LIMITS.titleMax),
  summary: text(LIMITS.summaryMax),
  problem: text(LIMITS.storyMax),
  solution: text(LIMITS.storyMax),
  lessons: text(LIMITS.storyMax),
};
const effect = z.object({
  measure: text(LIMITS.measureMax).check(z.refine((value) => value.trim() !== '', 'required')),
  unit: text(LIMITS.unitMax),
  baseline: number,
  value: number,
  periodStart: z.string(),
  periodEnd: z.string(),
  method: text(LIMITS.methodMax),
  measuredBy: text(LIMITS.measureMax),
  evidence: z.enum(EVIDENCE_GRADES),
});
const tags = z.string().check(
  z.refine((value) => splitTags(value).length <= LIMITS.tagsMax, `maxItems:${LIMITS.tagsMax}`),
  z.refine((value) => splitTags(value).every((tag) => tag.length <= LIMITS.tagMax), `tagLength:${LIMITS.tagMax}`),
  z.refine((value) => !/[;|]/u.test(value), 'tagCharacters'),
);

const formSchema = z.object({
  organisation: z.string(),
  lang: z.string(),
  ...story,
  areas: z.array(z.enum(AREAS)),
  values: z.array(z.enum(VALUES)),
  techniques: z.array(z.enum(TECHNIQUES)),
  phase: z.union([none, z.enum(PHASES)]),
  phaseSince: z.string(),
  phaseReason: text(LIMITS.shortTextMax),
  stopReason: z.union([none, z.enum(STOP_REASONS)]),
  insteadOf: text(LIMITS.storyMax),
  personalData: z.union([none, z.enum(PERSONAL_DATA)]),
  contactName: text(LIMITS.nameMax),
  contactRole: text(LIMITS.nameMax),
  contactEmail: email,
  tags,
  visibility: z.nullable(z.union([none, z.enum(OFFERED_VISIBILITIES)])),
  effects: z.array(effect).check(z.maxLength(LIMITS.effectsMax, `maxItems:${LIMITS.effectsMax}`)),
  translations: z.object({ sv: z.object(story), en: z.object(story) }),
}) satisfies z.ZodMiniType<FormValues>;

/** The fields in the order of the page, which is the order that errors are told in. */
const ORDER = [
  'title',
  'summary',
  'problem',
  'solution',
  'lessons',
  'lang',
  'translations',
  'organisation',
  'areas',
  'techniques',
  'values',
  'tags',
  'personalData',
  'phase',
  'phaseSince',
  'phaseReason',
  'stopReason',
  'insteadOf',
  'effects',
  'visibility',
  'contactName',
  'contactRole',
  'contactEmail',
];

/** How to say that nothing is chosen, where there is nothing to fill in. */
const TO_CHOOSE: Record<string, string> = {
  areas: 'minItems',
  organisation: 'oneOf',
  phase: 'oneOf',
  stopReason: 'oneOf',
  visibility: 'oneOf',
};

/** What still is empty of what others cannot do without, in the order of the page. */
export function missingFields(values: FormValues, level: Level): string[] {
  const always = { title: values.title, organisation: values.organisation };
  const toPublish = {
    summary: values.summary,
    problem: values.problem,
    areas: values.areas.join(''),
    phase: values.phase,
    ...(values.phase === 'stopped' ? { stopReason: values.stopReason } : {}),
    visibility: values.visibility ?? '',
    contactName: values.contactName,
    contactEmail: values.contactEmail,
  };
  return Object.entries(level === 'publish' ? { ...always, ...toPublish } : always)
    .filter(([, value]) => value.trim() === '')
    .map(([name]) => name)
    .sort((a, b) => position(a) - position(b));
}

/** Everything that must be corrected first, in the order of the page. */
export function checkForm(values: FormValues, level: Level): FieldError[] {
  const result = formSchema.safeParse(values);
  const wrong = (result.error?.issues ?? []).map(({ path, message }) => toError(path.join('.'), message));
  const missing = missingFields(values, level).map((path) => ({ path, code: TO_CHOOSE[path] ?? 'required' }));
  return [...wrong, ...missing].sort((a, b) => position(a.path) - position(b.path));
}

/** The field of the API that an error is about: `effects` for `effects.0.value`. */
export function topField(path: string): string {
  return path.split('.', 1)[0] ?? path;
}

/** The field of the form that an error of the API is about: a list of boxes is one field, whatever box it was. */
export function formPath(path: string): string {
  return /^(?:areas|values|techniques|tags)\./u.test(path) ? topField(path) : path;
}

function position(path: string): number {
  return ORDER.indexOf(topField(path));
}

function toError(path: string, message: string): FieldError {
  const [code = message, limit] = message.split(':', 2);
  return limit === undefined ? { path, code } : { path, code, params: { limit: Number(limit) } };
}

function isEmail(value: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/u.test(value);
}

import { isEmail } from 'class-validator';
import {
  EVIDENCE_GRADES,
  LINK_KINDS,
  ORGANISATION_TYPES,
  PHASES,
  USE_CASE_FIELDS,
  USE_CASE_LIMITS as LIMITS,
  WITHHOLD_REASONS,
  type ContactPerson,
  type EffortRole,
  type OrganisationType,
  type StandardField,
} from '#contracts';
import { newId } from '#platform/database';
import { isDay, isId } from '#platform/http';
import { publicAddressProblem } from '#platform/safe-fetch';
import { storyOf } from '../apply-edit.js';
import { LANGUAGES_639 } from '../dto/field-rules.js';
import { completeHistory } from '../phase-history.js';
import { canBeWithheld } from '../withholding.js';
import type { FieldProblem } from './import.types.js';
import { blankContent, type Effect, type PhaseStep, type Story, type UseCaseContent } from '../use-case.record.js';

/** What a row of an import file says, once every field has been understood. */
export interface ImportedRow {
  /** The record as the row has it; fields that the row does not have are blank. */
  readonly content: UseCaseContent;
  /** Which fields the row has. */
  readonly given: ReadonlySet<string>;
  /** Slug, id or name; null when the row has none. */
  readonly organisation: string | null;
  readonly organisationType: OrganisationType | null;
  /** Slugs or ids of further owners; null when the row does not say. */
  readonly coOwners: readonly string[] | null;
  /** Slug or id of the case that it grew from; null when the row does not say. */
  readonly grewFrom: string | null;
  /** Slugs or ids of hubs that it is shared with; null when the row does not say. */
  readonly hubs: readonly string[] | null;
  readonly source: string | null;
  readonly sourceId: string | null;
  readonly id: string | null;
}

type Params = Readonly<Record<string, string | number>>;
/** Tells of something that is wrong: a key of the texts under `field`, what it puts in, and where when it is an inner field. */
type Tell = (code: string, params?: Params, path?: string) => void;
type Read = (value: unknown, tell: Tell) => unknown;

class Refused extends Error {
  constructor(
    readonly code: string,
    readonly params?: Params,
  ) {
    super(code);
  }
}
const refuse = (code: string, params?: Params): never => {
  throw new Refused(code, params);
};

/** An empty cell and a null say nothing. */
const isAbsent = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

function text(max: number): Read {
  return (value) => {
    if (typeof value !== 'string' && typeof value !== 'number') return refuse('text');
    const trimmed = String(value).trim();
    if (trimmed.length > max) return refuse('tooLong', { max });
    if (trimmed.includes('\u0000')) return refuse('nullByte');
    if (trimmed.includes('\uFFFD')) return refuse('encoding');
    if (/\p{Surrogate}/u.test(trimmed)) return refuse('halfCharacter');
    return trimmed;
  };
}

function code(codes: readonly string[]): Read {
  return (value) =>
    typeof value === 'string' && codes.includes(value.trim()) ? value.trim() : refuse('code', { value: shown(value) });
}

function items(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === 'string'
    ? value
        .split(/[;|]/)
        .map((part) => part.trim())
        .filter(Boolean)
    : refuse('list');
}

function codes(known: readonly string[]): Read {
  return (value) => {
    const unknown = items(value).filter((one) => typeof one !== 'string' || !known.includes(one));
    return unknown.length > 0
      ? refuse('code', { value: unknown.slice(0, 5).map(shown).join(', ') })
      : [...new Set(items(value))];
  };
}

/** Short texts: parted by semicolons or bars in a cell, and so without them. */
function tags(field: StandardField): Read {
  const readOne = text(field.max ?? LIMITS.tagMax);
  const most = field.maxItems ?? LIMITS.tagsMax;
  return (value, tell) => {
    const list = [...new Set(items(value).map((one) => readOne(one, tell) as string))].filter(Boolean);
    if (list.length > most) return refuse('tooMany', { count: list.length, max: most });
    const odd = list.find((one) => /[;|\p{Cc}]/u.test(one));
    return odd === undefined ? list : refuse('separators', { value: shown(odd) });
  };
}

/** Lines of text: one a line in a cell. */
function lines(field: StandardField): Read {
  const readOne = text(field.max ?? LIMITS.listItemMax);
  const most = field.maxItems ?? LIMITS.listItemsMax;
  return (value, tell) => {
    const given = typeof value === 'string' ? value.split(/\r?\n/) : items(value);
    const list = [...new Set(given.map((one) => readOne(one, tell) as string))].filter(Boolean);
    if (list.length > most) return refuse('tooMany', { count: list.length, max: most });
    const odd = list.find((one) => /\p{Cc}/u.test(one));
    return odd === undefined ? list : refuse('oneLine', { value: shown(odd) });
  };
}

const places: Read = (value) => {
  const list = items(value).map((one) => (typeof one === 'number' ? String(one).padStart(4, '0') : one));
  const odd = list.find((one) => typeof one !== 'string' || !/^\d{4}$/.test(one));
  return odd === undefined ? [...new Set(list)] : refuse('place', { value: shown(odd) });
};

const day: Read = (value) => {
  const written = typeof value === 'string' ? value.trim() : value;
  return isDay(written) ? written : refuse('day', { value: shown(value) });
};

const number: Read = (value) => {
  const read = typeof value === 'string' ? Number(value.trim().replace(',', '.')) : value;
  return typeof read === 'number' && Number.isFinite(read) && Math.abs(read) <= 1e15
    ? read
    : refuse('number', { value: shown(value) });
};

const amount: Read = (value, tell) => {
  const read = number(typeof value === 'string' ? value.replace(/[\s\u00A0]/g, '') : value, tell) as number;
  return read >= 0 && read <= LIMITS.amountMax ? read : refuse('range', { value: shown(value), max: LIMITS.amountMax });
};

const url: Read = (value) =>
  typeof value === 'string' && publicAddressProblem(value.trim()) === null
    ? value.trim()
    : refuse('url', { value: shown(value) });

const like =
  (pattern: string, example: string, read: Read): Read =>
  (value, tell) => {
    const line = read(value, tell);
    return typeof line === 'string' && new RegExp(pattern).test(line)
      ? line
      : refuse('pattern', { value: shown(value), example });
  };

const email: Read = (value) =>
  typeof value === 'string' && isEmail(value.trim()) ? value.trim() : refuse('email', { value: shown(value) });

const language: Read = (value) =>
  typeof value === 'string' && LANGUAGES_639.has(value.trim().toLowerCase())
    ? value.trim().toLowerCase()
    : refuse('language', { value: shown(value) });

const id: Read = (value) =>
  typeof value === 'string' && isId(value.trim()) ? value.trim().toLowerCase() : refuse('id');

function shown(value: unknown): string {
  const written = typeof value === 'string' ? value : JSON.stringify(value);
  return `"${written.length > 60 ? `${written.slice(0, 60)}…` : written}"`;
}

type Fields = Readonly<Record<string, Read>>;

/** Reads the fields of one object, tells of each that is wrong, and gives back those that are there. */
function readFields(record: Readonly<Record<string, unknown>>, fields: Fields, tell: Tell): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) {
    const reader = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!reader || isAbsent(value)) continue;
    try {
      read[name] = reader(value, (found, params, path) => tell(found, params, path ? `${name}.${path}` : name));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      tell(error.code, error.params, name);
    }
  }
  return read;
}

/** Effects, phases and translations are JSON, also in a cell of a CSV file. */
function json(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return refuse('json');
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function objects(fields: Fields, max: number, required: readonly string[]): Read {
  return (value, tell) => {
    const list = json(value);
    if (!Array.isArray(list)) return refuse('list');
    if (list.length > max) return refuse('tooMany', { count: list.length, max });
    return list.map((entry: unknown, index) => {
      if (!isObject(entry)) return refuse('entry', { index });
      const unknown = Object.keys(entry).find((name) => !Object.hasOwn(fields, name) && name !== 'id');
      if (unknown !== undefined) tell('unknown', {}, `${index}.${unknown}`);
      const missing = required.find((name) => isAbsent(entry[name]));
      if (missing !== undefined) tell('required', {}, `${index}.${missing}`);
      return readFields(entry, fields, (found, params, path) => tell(found, params, `${index}.${path ?? ''}`));
    });
  };
}

const STORY: Fields = {
  title: text(LIMITS.titleMax),
  summary: text(LIMITS.summaryMax),
  problem: text(LIMITS.storyMax),
  solution: text(LIMITS.storyMax),
  lessons: text(LIMITS.storyMax),
};

const translations: Read = (value, tell) => {
  const read = json(value);
  if (!isObject(read)) return refuse('stories');
  const stories: Record<string, Story> = {};
  for (const [lang, story] of Object.entries(read)) {
    if (story === null) continue;
    if (!LANGUAGES_639.has(lang) || !isObject(story)) tell('story', {}, lang);
    else
      stories[lang] = storyOf(
        readFields(story, STORY, (found, params, path) => tell(found, params, `${lang}.${path ?? ''}`)),
      );
  }
  return stories;
};

const EFFECT: Fields = {
  measure: text(LIMITS.measureMax),
  unit: text(LIMITS.unitMax),
  baseline: number,
  value: number,
  periodStart: day,
  periodEnd: day,
  method: text(LIMITS.methodMax),
  measuredBy: text(LIMITS.measureMax),
  evidence: code(EVIDENCE_GRADES),
};

const PHASE: Fields = { phase: code(PHASES), since: day, reason: text(LIMITS.shortTextMax) };

const LINK: Fields = { kind: code(LINK_KINDS), url, label: text(LIMITS.measureMax) };
const ROLE: Fields = { role: text(LIMITS.nameMax), hours: amount };
const CONTACT: Fields = { name: text(LIMITS.nameMax), role: text(LIMITS.nameMax), email };
const WITHHELD: Fields = {
  field: (value) => (typeof value === 'string' && canBeWithheld(value) ? value : refuse('withheld')),
  reason: code(WITHHOLD_REASONS),
};

/** How a field is read, by what the standard says of it. */
function readerOf(field: StandardField): Read {
  switch (field.kind) {
    case 'line':
    case 'text': {
      const read = text(field.max ?? LIMITS.storyMax);
      return field.pattern === undefined ? read : like(field.pattern, field.example ?? '', read);
    }
    case 'organisation':
    case 'useCase':
      return text(field.max ?? 200);
    case 'code':
      return code(field.codes ?? []);
    case 'codes':
      return codes(field.codes ?? []);
    case 'tags':
    case 'organisations':
    case 'hubs':
      return tags(field);
    case 'list':
      return lines(field);
    case 'places':
      return places;
    case 'day':
      return day;
    case 'number':
      return amount;
    case 'email':
      return email;
    case 'url':
      return url;
    case 'language':
      return language;
    case 'file':
      return id;
    case 'translations':
      return translations;
    case 'effects':
      return objects(EFFECT, field.maxItems ?? LIMITS.effectsMax, ['measure', 'evidence']);
    case 'phases':
      return objects(PHASE, field.maxItems ?? 100, ['phase']);
    case 'contacts':
      return objects(CONTACT, field.maxItems ?? LIMITS.contactsMax, ['name']);
    case 'links':
      return objects(LINK, field.maxItems ?? LIMITS.linksMax, ['kind', 'url', 'label']);
    case 'roles':
      return objects(ROLE, field.maxItems ?? LIMITS.effectsMax, ['role']);
    case 'withheld':
      return objects(WITHHELD, USE_CASE_FIELDS.length, ['field', 'reason']);
  }
}

/** Fields that say where the record belongs, and so are understood together with what there is already. */
const RELATIONS: readonly string[] = ['organisation', 'coOwners', 'grewFrom', 'hubs'];
const READERS: readonly (readonly [string, Read])[] = USE_CASE_FIELDS.map((field) => [field.name, readerOf(field)]);

/** Fields of the record, named as in the API. */
const CONTENT: Fields = Object.fromEntries(READERS.filter(([name]) => !RELATIONS.includes(name)));

/** Fields that say where the record belongs and came from. */
const ORIGIN: Fields = {
  ...Object.fromEntries(READERS.filter(([name]) => RELATIONS.includes(name))),
  organisationType: code(ORGANISATION_TYPES),
  source: text(200),
  sourceId: text(200),
  id,
};

/** What exports add for readers; importing takes no notice of it. */
const INFORMATIVE = new Set([
  'slug',
  'status',
  'organisations',
  'contact',
  'effectCount',
  'measuredEffectCount',
  'isDemo',
  'schemaVersion',
  'version',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'abilities',
  'highlights',
  'reuseCount',
  'interestedCount',
  'completeness',
  'lastConfirmedAt',
  'isStale',
  'review',
  'withheldValues',
]);

/** Whether a column or field has a meaning here. */
export function isKnownField(name: string): boolean {
  return Object.hasOwn(CONTENT, name) || Object.hasOwn(ORIGIN, name) || INFORMATIVE.has(name);
}

/** Names of the fields that import files may have, in the order in which exports write them. */
export const IMPORT_FIELDS: readonly string[] = ['source', 'sourceId', ...READERS.map(([name]) => name)];

/** Reads one row: everything that it says, or everything that is wrong with it. */
export function readImportRow(
  record: Readonly<Record<string, unknown>>,
): ImportedRow | { readonly problems: FieldProblem[] } {
  const problems: FieldProblem[] = [];
  const tell: Tell = (found, params, field = '') =>
    void problems.push({ field, code: `field.${found}`, ...(params ? { params } : {}) });
  const content = readFields(record, CONTENT, tell);
  const origin = readFields(record, ORIGIN, tell);
  if (isAbsent(record['title'])) tell('required', {}, 'title');
  if (problems.length > 0) return { problems };
  return {
    content: wholeContent(content),
    given: new Set(Object.keys(record).filter((name) => Object.hasOwn(CONTENT, name))),
    organisation: (origin['organisation'] as string | undefined) ?? null,
    organisationType: (origin['organisationType'] as OrganisationType | undefined) ?? null,
    coOwners: (origin['coOwners'] as string[] | undefined) ?? null,
    grewFrom: (origin['grewFrom'] as string | undefined) ?? null,
    hubs: (origin['hubs'] as string[] | undefined) ?? null,
    source: (origin['source'] as string | undefined) ?? null,
    sourceId: (origin['sourceId'] as string | undefined) ?? null,
    id: (origin['id'] as string | undefined) ?? null,
  };
}

function wholeContent(read: Record<string, unknown>): UseCaseContent {
  const content = Object.assign(blankContent(''), read as Partial<UseCaseContent>);
  const effects = (read['effects'] as Partial<Effect>[] | undefined) ?? [];
  content.roles = content.roles.map(({ role, hours }: Partial<EffortRole>) => ({
    role: role ?? '',
    hours: hours ?? null,
  }));
  content.contacts = content.contacts.map(({ name, role, email: address }: Partial<ContactPerson>) => ({
    name: name ?? '',
    role: role ?? null,
    email: address ?? null,
  }));
  const steps = (read['phases'] as (Partial<PhaseStep> & Pick<PhaseStep, 'phase'>)[] | undefined) ?? [];
  content.effects = effects.map((effect) => ({ ...BLANK_EFFECT, ...effect, id: newId() }));
  content.phases = completeHistory(
    steps.map((step) => ({ phase: step.phase, since: step.since ?? null, reason: step.reason ?? null })),
    content,
  );
  return content;
}

const BLANK_EFFECT: Omit<Effect, 'id'> = {
  measure: '',
  unit: '',
  baseline: null,
  value: null,
  periodStart: null,
  periodEnd: null,
  method: null,
  measuredBy: null,
  evidence: 'self_reported',
};

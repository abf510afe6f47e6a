import {
  STANDARD_STEPS,
  STANDARD_VERSIONS,
  USE_CASE_SCHEMA_VERSION,
  USE_CASE_STATUSES,
  standardField,
  type Language,
  type StandardCondition,
  type StandardField,
} from '#contracts';
import { STANDARD_TEXTS } from '#contracts/texts';
import { registerMessages, translate } from '#platform/i18n';
import { csvRow, harmlessCell } from '#platform/text';
import en from './dictionary.en.json' with { type: 'json' };
import sv from './dictionary.sv.json' with { type: 'json' };
import { EXPORT_FIELDS } from './exported-use-case.js';
import type {
  DictionaryCode,
  DictionaryField,
  DictionaryPart,
  UseCaseDictionary,
} from './use-case-dictionary.response.js';

const WORDS = 'use-case-dictionary';
registerMessages(WORDS, { sv, en });

type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Parts of lists whose values are coded, and where their labels are. */
const CODED_PARTS: Readonly<Record<string, string>> = {
  'effects.evidence': 'evidence',
  'phases.phase': 'phase',
  'links.kind': 'linkKind',
  'withheld.reason': 'withholdReason',
};

/** What Torget adds to a record by itself: kind and, when it is coded, the codes. */
const ADDED: Readonly<Record<keyof typeof sv.added, { kind: string; codes?: readonly string[] }>> = {
  id: { kind: 'id' },
  slug: { kind: 'line' },
  source: { kind: 'line' },
  sourceId: { kind: 'line' },
  status: { kind: 'code', codes: USE_CASE_STATUSES },
  schemaVersion: { kind: 'number' },
  publishedAt: { kind: 'time' },
  updatedAt: { kind: 'time' },
};

/** The field dictionary in one language, made from the standard: the fields of the exports, in their order. */
export function useCaseDictionary(lang: Language): UseCaseDictionary {
  const texts = STANDARD_TEXTS[lang];
  return {
    lang,
    version: USE_CASE_SCHEMA_VERSION,
    versions: STANDARD_VERSIONS.map(({ version, date }) => ({ version, date, changes: texts.versions[version] })),
    steps: STANDARD_STEPS.map((name) => ({ name, ...texts.steps[name] })),
    fields: EXPORT_FIELDS.map((name) => {
      const field = standardField(name);
      return field ? standardEntry(field, lang) : addedEntry(name as keyof typeof ADDED, lang);
    }),
  };
}

function standardEntry(field: StandardField, lang: Language): DictionaryField {
  const words: Readonly<Record<string, { label: string; help: string; why: string }>> = STANDARD_TEXTS[lang].fields;
  const text = words[field.name];
  if (!text) throw new Error(`the standard has no words for ${field.name}`);
  return {
    name: field.name,
    ...text,
    kind: field.kind,
    kindLabel: translate(lang, `${WORDS}:kinds.${field.kind}`),
    step: field.step,
    since: field.since,
    codeList: field.labels ?? null,
    codes: field.labels === undefined ? null : codesOf(field.labels, field.codes, lang),
    parts: partsOf(field.name, lang),
    maxLength: field.max ?? null,
    maxItems: field.maxItems ?? null,
    pattern: field.pattern ?? null,
    example: field.example ?? null,
    unit: field.unit ?? null,
    required: whenInWords(field.required ?? [], lang),
    asked: whenInWords(field.asked ?? [{}], lang),
    weight: field.weight,
    withholdable: field.withholdable,
    translated: field.translated ?? false,
  };
}

function addedEntry(name: keyof typeof ADDED, lang: Language): DictionaryField {
  const { kind, codes } = ADDED[name];
  return {
    name,
    ...{ sv, en }[lang].added[name],
    why: null,
    kind,
    kindLabel: translate(lang, `${WORDS}:kinds.${kind}`),
    step: null,
    since: 1,
    codeList: codes ? name : null,
    codes: codes ? codesOf(name, codes, lang) : null,
    parts: null,
    maxLength: null,
    maxItems: null,
    pattern: null,
    example: null,
    unit: null,
    required: whenInWords([], lang),
    asked: whenInWords([], lang),
    weight: 0,
    withholdable: false,
    translated: false,
  };
}

function codesOf(list: string, codes: readonly string[] | undefined, lang: Language): DictionaryCode[] {
  const labels = (STANDARD_TEXTS[lang].codes as Labels)[list] ?? {};
  return (codes ?? Object.keys(labels)).map((code) => ({ code, label: labels[code] ?? code }));
}

function partsOf(field: string, lang: Language): DictionaryPart[] | null {
  const parts = (STANDARD_TEXTS[lang].parts as Labels)[field];
  if (!parts) return null;
  return Object.entries(parts).map(([name, label]) => {
    const list = CODED_PARTS[`${field}.${name}`] ?? null;
    return { name, label, codeList: list, codes: list === null ? null : codesOf(list, undefined, lang) };
  });
}

/** `När fasen är Pilot eller I drift och personuppgifterna är …; eller när …`. */
function whenInWords(conditions: readonly StandardCondition[], lang: Language): string {
  if (conditions.length === 0) return translate(lang, `${WORDS}:when.never`);
  const alternatives = conditions.map((condition) => conditionInWords(condition, lang));
  if (alternatives.includes('')) return translate(lang, `${WORDS}:when.always`);
  return alternatives
    .map((text, at) => translate(lang, `${WORDS}:when.${at === 0 ? 'condition' : 'or'}`, { conditions: text }))
    .join('');
}

function conditionInWords({ phases, personalData, aiActRisk, visibility }: StandardCondition, lang: Language): string {
  const either = new Intl.ListFormat(lang, { type: 'disjunction' });
  const all = new Intl.ListFormat(lang, { type: 'conjunction' });
  const parts = [
    ['phases', 'phase', phases],
    ['personalData', 'personalData', personalData],
    ['aiActRisk', 'aiActRisk', aiActRisk],
    ['visibility', 'visibility', visibility],
  ] as const;
  return all.format(
    parts.flatMap(([text, list, codes]) =>
      codes === undefined
        ? []
        : [
            translate(lang, `${WORDS}:when.${text}`, {
              codes: either.format(codesOf(list, codes, lang).map(({ label }) => label)),
            }),
          ],
    ),
  );
}

const COLUMNS = [
  'name',
  'label',
  'help',
  'why',
  'kind',
  'kindLabel',
  'step',
  'since',
  'codeList',
  'codes',
  'parts',
  'maxLength',
  'maxItems',
  'pattern',
  'example',
  'unit',
  'required',
  'asked',
  'weight',
  'withholdable',
  'translated',
] as const satisfies readonly (keyof DictionaryField)[];

/** The fields of a dictionary as CSV: one row a field, codes and parts one a line in their cell. */
export function dictionaryCsv({ fields }: UseCaseDictionary): string {
  const cell = (value: DictionaryField[keyof DictionaryField]): string => {
    if (value === null) return '';
    if (!Array.isArray(value)) return harmlessCell(String(value));
    return value.map((one) => `${'code' in one ? one.code : one.name}: ${one.label}`).join('\n');
  };
  const rows = fields.map((field) => csvRow(COLUMNS.map((column) => cell(field[column]))));
  return `\uFEFF${csvRow(COLUMNS)}${rows.join('')}`;
}

import { missingToPublish, USE_CASE_LIMITS as LIMITS } from '#contracts';
import { FORM_FIELDS, formField, partsOf, topField, type FormFieldOf, type RowPart } from './form-fields';
import { readNumber, splitLines, splitTags, toBody, type FormValues, type RowValues } from './form-values';

/** What is wrong with a field; the code names the words to say it with. */
export interface FieldError {
  path: string;
  code: string;
  params?: Record<string, string | number>;
}

/** What a form must be fit for: being saved at all, or being read by others. */
export type Level = 'draft' | 'publish';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const STORY = FORM_FIELDS.filter(({ translated }) => translated);

/** How to say that nothing is chosen, where there is nothing to fill in. */
const TO_CHOOSE: Partial<Record<FormFieldOf['kind'], string>> = {
  code: 'oneOf',
  codes: 'minItems',
  organisation: 'oneOf',
  hubs: 'minItems',
};

/** Everything that must be corrected first, in the order of the form. */
export function checkForm(values: FormValues, level: Level): FieldError[] {
  const missing = missingFields(values, level).map((path) => ({
    path,
    code: TO_CHOOSE[formField(path)?.kind ?? 'line'] ?? 'required',
  }));
  const wrong = FORM_FIELDS.flatMap((field) => checkField(field, values));
  const slug = values.slug === '' || SLUG.test(values.slug.trim()) ? [] : [{ path: 'slug', code: 'slug' }];
  return [...wrong, ...missing, ...slug].sort((a, b) => position(a.path) - position(b.path));
}

/** What still is empty of what others cannot do without, in the order of the form. */
export function missingFields(values: FormValues, level: Level): string[] {
  if (level === 'publish') return missingToPublish(toBody(values));
  return (['title', 'organisation'] as const).filter((name) => values[name].trim() === '');
}

/** The field of the form that an error of the API is about: entries without parts are one field, whichever it was. */
export function formPath(path: string): string {
  const top = topField(path);
  const kind = formField(top)?.kind ?? '';
  return partsOf(kind) || kind === 'translations' ? path : top;
}

function checkField(field: FormFieldOf, values: FormValues): FieldError[] {
  const { name, kind } = field;
  const value = values[name];
  const parts = partsOf(kind);
  if (parts) return checkRows(field, parts, value as RowValues[]);
  if (kind === 'translations') return checkStories(values);
  const { max = LIMITS.storyMax, maxItems = Infinity } = field;
  switch (kind) {
    case 'tags': {
      const tags = splitTags(value as string);
      return [
        ...(tags.length > maxItems ? [{ path: name, code: 'maxItems', params: { limit: maxItems } }] : []),
        ...(tags.some((tag) => tag.length > max) ? [{ path: name, code: 'tagLength', params: { limit: max } }] : []),
        ...(/[;|]/u.test(value as string) ? [{ path: name, code: 'tagCharacters' }] : []),
      ];
    }
    case 'list': {
      const lines = splitLines(value as string);
      return [
        ...(lines.length > maxItems ? [{ path: name, code: 'maxLines', params: { limit: maxItems } }] : []),
        ...(lines.some((line) => line.length > max)
          ? [{ path: name, code: 'lineLength', params: { limit: max } }]
          : []),
      ];
    }
    case 'codes':
    case 'places':
    case 'organisations':
    case 'hubs':
      return (value as unknown[]).length > maxItems
        ? [{ path: name, code: 'maxItems', params: { limit: maxItems } }]
        : [];
    case 'line':
    case 'text':
    case 'day':
    case 'number':
    case 'email':
    case 'url':
      return checkText(name, value as string, { kind, max, min: 0, pattern: field.pattern, example: field.example });
    default:
      return [];
  }
}

type TextRules = Pick<RowPart, 'kind' | 'max' | 'min' | 'required'> & { pattern?: string; example?: string };

/** What is wrong with something that is typed; nothing typed is wrong only where something must be. */
function checkText(path: string, typed: string, rules: TextRules): FieldError[] {
  const text = typed.trim();
  if (text === '') return rules.required ? [{ path, code: 'required' }] : [];
  const found = (code: string, params?: FieldError['params']) => [params ? { path, code, params } : { path, code }];
  switch (rules.kind) {
    case 'number': {
      const number = readNumber(text);
      if (number === null) return found('isNumber');
      if (rules.min !== undefined && number < rules.min) return found('min');
      return Math.abs(number) > LIMITS.amountMax ? found('max') : [];
    }
    case 'day':
      return /^(?:19|[2-9]\d)\d{2}-\d{2}-\d{2}$/u.test(text) ? [] : found('isISO8601');
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/u.test(text) ? [] : found('isEmail');
    case 'url':
      return isWebAddress(text) ? lengthOf(text) : found('isUrl');
    default:
      if (rules.pattern !== undefined && !new RegExp(rules.pattern, 'u').test(text))
        return found('matches', { example: rules.example ?? '' });
      return lengthOf(text);
  }

  function lengthOf(whole: string): FieldError[] {
    const { max } = rules;
    return max !== undefined && whole.length > max ? found('maxLength', { limit: max }) : [];
  }
}

function checkRows({ name, maxItems = Infinity }: FormFieldOf, parts: readonly RowPart[], rows: RowValues[]) {
  return [
    ...(rows.length > maxItems ? [{ path: name, code: 'maxItems', params: { limit: maxItems } }] : []),
    ...rows.flatMap((row, index) =>
      parts.flatMap((part) => checkText(`${name}.${index}.${part.name}`, row[part.name] ?? '', part)),
    ),
  ];
}

function checkStories({ translations }: FormValues): FieldError[] {
  return (['sv', 'en'] as const).flatMap((lang) =>
    STORY.flatMap(({ name, max }) => {
      const part = name as keyof (typeof translations)['sv'];
      return checkText(`translations.${lang}.${part}`, translations[lang][part], { kind: 'text', max });
    }),
  );
}

/** Whether this looks like an address on the web. Whether everyone can reach it, the server says. */
function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  return /^https?:$/u.test(protocol) && hostname.includes('.');
}

function position(path: string): number {
  const index = FORM_FIELDS.findIndex(({ name }) => name === topField(path));
  return index === -1 ? FORM_FIELDS.length : index;
}

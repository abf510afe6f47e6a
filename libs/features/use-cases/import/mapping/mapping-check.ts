import type { FieldError } from '#platform/http';
import { LANGUAGES_639 } from '../../dto/field-rules.js';
import type { ImportMapping } from './row-mapper.js';
import { codedField, MAPPABLE_FIELDS } from './suggestions.js';

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads a mapping from JSON: every field exists and is meant by one column only, every code belongs to its field, and a column is the title.
 * @param columns the columns of the file, when they are known.
 */
export function readMapping(
  given: unknown,
  columns?: readonly string[],
): { readonly mapping: ImportMapping } | { readonly errors: FieldError[] } {
  const errors: FieldError[] = [];
  const wrong = (path: string, code: string, message: string): void => void errors.push({ path, code, message });
  const { columns: pairs, values = {}, lang = null } = isObject(given) ? given : {};
  if (!isObject(pairs)) {
    return { errors: [{ path: 'columns', code: 'required', message: 'must name the field of each column, or null' }] };
  }
  const used = new Set<string>();
  for (const [column, field] of Object.entries(pairs)) {
    const path = `columns.${column}`;
    if (columns && !columns.includes(column)) wrong(path, 'unknownColumn', 'is not a column of the file');
    if (field === null) continue;
    if (typeof field !== 'string' || !MAPPABLE_FIELDS.includes(field))
      wrong(path, 'unknownField', 'is not a field of ours');
    else if (used.has(field)) wrong(path, 'fieldTwice', `${field} is meant by another column already`);
    else used.add(field);
  }
  if (!used.has('title')) wrong('columns', 'titleMissing', 'one column must be the title');
  if (!isObject(values)) wrong('values', 'isObject', 'must hold the values of each coded field');
  for (const [field, known] of Object.entries(isObject(values) ? values : {})) {
    const coded = codedField(field);
    if (!coded || !isObject(known)) {
      wrong(`values.${field}`, 'unknownField', 'is not a field with codes');
      continue;
    }
    for (const [value, code] of Object.entries(known)) {
      if (code !== null && (typeof code !== 'string' || !coded.codes.includes(code)))
        wrong(`values.${field}.${value}`, 'oneOf', `must be null or one of: ${coded.codes.join(', ')}`);
    }
  }
  if (lang !== null && !(typeof lang === 'string' && LANGUAGES_639.has(lang)))
    wrong('lang', 'isLanguage', 'must be a language code of two letters (ISO 639-1)');
  if (errors.length > 0) return { errors };
  return {
    mapping: {
      columns: pairs as ImportMapping['columns'],
      values: values as NonNullable<ImportMapping['values']>,
      lang: lang as string | null,
    },
  };
}

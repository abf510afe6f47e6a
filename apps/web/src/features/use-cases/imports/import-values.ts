import type { ImportColumn, ImportResponse } from '#api-client';

/** Codes by the values of the file; null leaves a value out, and one that is not there is undecided. */
export type ValueCodes = Record<string, Record<string, string | null>>;

/** What was said of the values so far, as far as it concerns fields that columns still mean. */
export function valuesOf(one: ImportResponse, columns: Readonly<Record<string, string | null>>): ValueCodes {
  const fields = new Set(Object.values(columns));
  return Object.fromEntries(Object.entries(one.mapping?.values ?? {}).filter(([field]) => fields.has(field)));
}

/** A column whose field has codes. */
export interface CodedColumn extends ImportColumn {
  readonly field: string;
}

/** The columns that mean a field with codes, as they were mapped. */
export function codedColumns(one: ImportResponse, isCoded: (field: string) => boolean): CodedColumn[] {
  return one.columns.flatMap((column) => {
    const field = one.mapping?.columns[column.name] ?? null;
    return field !== null && isCoded(field) ? [{ ...column, field }] : [];
  });
}

/** What was said of each value before, or else what is suggested. Values without a suggestion stay undecided: nothing is guessed. */
export function startingCodes(one: ImportResponse, columns: readonly CodedColumn[]): ValueCodes {
  return Object.fromEntries(
    columns.map(({ field, codedValues }) => {
      const said: Readonly<Record<string, string | null>> = one.mapping?.values[field] ?? {};
      const decided = (codedValues ?? []).flatMap(({ value, suggestedCode }) => {
        const code = Object.hasOwn(said, value) ? (said[value] ?? null) : (suggestedCode ?? undefined);
        return code === undefined ? [] : [[value, code] as const];
      });
      return [field, Object.fromEntries(decided)];
    }),
  );
}

/** How many values nobody has decided about. */
export function undecided(columns: readonly CodedColumn[], codes: ValueCodes): number {
  return columns.reduce(
    (sum, { field, codedValues }) =>
      sum + (codedValues ?? []).filter(({ value }) => !Object.hasOwn(codes[field] ?? {}, value)).length,
    0,
  );
}

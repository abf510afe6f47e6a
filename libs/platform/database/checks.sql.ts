const quoted = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');

/** A check that a column holds one of the codes. */
export const oneOf = (column: string, codes: readonly string[]): string => `${column} IN (${quoted(codes)})`;

/** A check that an array column holds only these codes. */
export const arrayOf = (column: string, codes: readonly string[]): string =>
  `${column} <@ ARRAY[${quoted(codes)}]::text[]`;

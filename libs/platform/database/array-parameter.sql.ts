/**
 * SQL of a parameter that is an array, of which the planner does not see how long it is: a prepared statement is then planned once. Otherwise it is planned
 * anew whenever the array is short, which takes longer than running it.
 */
export function arrayParameter(position: number, type: 'uuid' | 'text' | 'integer' | 'int' | 'boolean'): string {
  return `(SELECT $${position}::${type}[])`;
}

/** The same for `= ANY (…)` and operators, where a subquery by itself would mean its rows. */
export function arrayValue(position: number, type: Parameters<typeof arrayParameter>[1]): string {
  return `(${arrayParameter(position, type)}::${type}[])`;
}

/** Arrays of the same length as rows, a parameter for each column, numbered in `n`. */
export function rowsOfArrays(
  name: string,
  ...columns: readonly [type: Parameters<typeof arrayParameter>[1], name: string][]
): string {
  const arrays = columns.map(([type], at) => arrayParameter(at + 1, type)).join(', ');
  return `unnest(${arrays}) WITH ORDINALITY AS ${name}(${columns.map(([, column]) => column).join(', ')}, n)`;
}

type ArrayOf = 'uuid' | 'text' | 'integer' | 'int' | 'boolean';

/**
 * SQL of a parameter that is an array, of which the planner does not see how long it is: a prepared statement is then planned once. Otherwise it is planned
 * anew whenever the array is short, which takes longer than running it. Not for statements that are best run in another way for many than for few.
 */
export function arrayValue(position: number, type: ArrayOf): string {
  return `(${arrayParameter(position, type)}::${type}[])`;
}

/** Arrays of the same length as rows, a parameter for each column, numbered in `n`. */
export function rowsOfArrays(name: string, ...columns: readonly [type: ArrayOf, name: string][]): string {
  const arrays = columns.map(([type], at) => arrayParameter(at + 1, type)).join(', ');
  return `unnest(${arrays}) WITH ORDINALITY AS ${name}(${columns.map(([, column]) => column).join(', ')}, n)`;
}

/** A subquery of one row; where it could mean its rows, as in `= ANY (…)`, it needs the cast of {@link arrayValue}. */
function arrayParameter(position: number, type: ArrayOf): string {
  return `(SELECT $${position}::${type}[])`;
}

/** A filter of Meilisearch, put together by the server alone. Values are quoted and escaped; names are checked. */

const NAME = /^[A-Za-z][\w.-]*$/;

/** A value in the notation of Meilisearch filters: nothing in it can end the quotes. */
export function quoteValue(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

/** Documents that have at least one of the values; no document when there are no values. */
export function anyOfValues(attribute: string, values: readonly string[]): string {
  if (!NAME.test(attribute)) throw new TypeError(`${attribute} is no name of an attribute`);
  return `${attribute} IN [${values.map(quoteValue).join(', ')}]`;
}

/** Documents that the asker may see. */
export function visibleTo(visibilityKeys: readonly string[]): string {
  return anyOfValues('visibleTo', visibilityKeys);
}

/** Whether there can be a facet of this name. */
export function isFacetName(name: string): boolean {
  return /^[A-Za-z]\w*$/.test(name);
}

/** Where documents have the values of a facet. */
export function facetAttribute(name: string): string {
  return `facets.${name}`;
}

/** Conditions by facet name: values of one are alternatives, all facets must hold. A name that can be no facet lets nothing through. */
export function facetConditions(filters: Readonly<Record<string, readonly string[]>>): Map<string, string> {
  const active = Object.entries(filters).filter(([, values]) => values.length > 0);
  return new Map(
    active.map(([name, values]) => [
      name,
      isFacetName(name) ? anyOfValues(facetAttribute(name), values) : anyOfValues('visibleTo', []),
    ]),
  );
}

/** What comes after the end of a page in a list that falls by an attribute, then by key. */
export function after(attribute: string, value: number, key: number): string {
  return `(${attribute} < ${value} OR (${attribute} = ${value} AND key < ${key}))`;
}

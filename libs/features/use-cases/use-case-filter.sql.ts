import type { VisibilityKey } from '#platform/access';
import { EVIDENCE_GRADES, type UseCaseFacet } from '#contracts';

/** Values of one filter are alternatives; all filters must hold. The names are those of the list, and the meanings those of the search index. */
export type UseCaseFilter = { readonly [Name in UseCaseFacet]?: readonly string[] } & {
  /** Only these cases: what a search engine found for words. */
  readonly ids?: readonly string[];
};

/** A condition for `WHERE` on `use_cases u`, and the parameters of the whole statement. */
export interface SqlCondition {
  readonly where: string;
  readonly parameters: unknown[];
}

const ownedBy = (condition: string): string =>
  `EXISTS (SELECT FROM use_case_owners f JOIN organisations o ON o.id = f.organisation_id WHERE f.use_case_id = u.id AND ${condition})`;

const GRADES = `ARRAY[${EVIDENCE_GRADES.map((grade) => `'${grade}'`).join(', ')}]`;

/** How well the best known effect of a case is known. */
const STRONGEST_EVIDENCE = `(SELECT g.evidence FROM use_case_effects g WHERE g.use_case_id = u.id ORDER BY array_position(${GRADES}, g.evidence) DESC LIMIT 1)`;

/** What each filter asks of a case; `values` stands for a parameter that is an array of texts. */
const CONDITIONS: Readonly<Record<UseCaseFacet, (values: string) => string>> = {
  area: (values) => `u.areas && ${values}`,
  value: (values) => `u."values" && ${values}`,
  technique: (values) => `u.techniques && ${values}`,
  phase: (values) => `u.phase = ANY(${values})`,
  county: (values) => ownedBy(`o.county_code = ANY(${values})`),
  municipality: (values) => ownedBy(`o.municipality_code = ANY(${values})`),
  organisation: (values) => ownedBy(`o.slug = ANY(${values})`),
  organisationType: (values) => ownedBy(`o.type = ANY(${values})`),
  evidence: (values) => `${STRONGEST_EVIDENCE} = ANY(${values})`,
  personalData: (values) => `u.personal_data = ANY(${values})`,
  reuseOffered: (values) => `u.details->'reuseOffered' ?| ${values}`,
  tag: (values) => `u.tags && ${values}`,
  visibility: (values) => `u.visibility = ANY(${values})`,
};

/** Whether a case is shared with a hub whose key is in this parameter. */
export function inHubOf(keys: string): string {
  return `u.visibility = 'hub' AND EXISTS (SELECT FROM use_case_hubs h WHERE h.use_case_id = u.id AND 'hub:' || h.hub_id = ANY(${keys}))`;
}

/** The visibility rule of the policy in SQL, for the keys in this parameter. */
export function visibleTo(keys: string): string {
  return `u.status = 'published' AND (u.visibility = ANY(${keys}) OR 'admin' = ANY(${keys}) OR (${inHubOf(keys)})
  OR EXISTS (SELECT FROM use_case_owners v WHERE v.use_case_id = u.id AND 'org:' || v.organisation_id = ANY(${keys})))`;
}

/**
 * The published cases that a filter asks for and a holder of these keys may see.
 * @param before parameters that the statement has already; those of the condition come after them.
 */
export function matching(
  filter: UseCaseFilter,
  keys: readonly VisibilityKey[],
  before: readonly unknown[] = [],
): SqlCondition {
  const parameters = [...before];
  const parameter = (value: unknown, type: string): string => `$${parameters.push(value)}::${type}[]`;
  const conditions = [visibleTo(parameter(keys, 'text'))];
  for (const [name, condition] of Object.entries(CONDITIONS) as [UseCaseFacet, (values: string) => string][]) {
    const values = filter[name];
    if (values !== undefined && values.length > 0) conditions.push(condition(parameter(values, 'text')));
  }
  if (filter.ids !== undefined) conditions.push(`u.id = ANY(${parameter(filter.ids, 'uuid')})`);
  return { where: conditions.map((condition) => `(${condition})`).join(' AND '), parameters };
}

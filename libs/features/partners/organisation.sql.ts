/** An `OrganisationRef` of the organisation that goes by this alias, as JSON. */
export function organisationJson(alias: string): string {
  return `json_build_object('id', ${alias}.id, 'slug', ${alias}.slug, 'name', ${alias}.name, 'type', ${alias}.type,
  'municipalityCode', ${alias}.municipality_code, 'countyCode', ${alias}.county_code, 'isDemo', ${alias}.is_demo)`;
}

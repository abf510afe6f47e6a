/** An `OrganisationRef` of the organisation that goes by this alias, as JSON. For queries of features that show whose a thing is. */
export function organisationRefJson(alias = 'o'): string {
  return `json_build_object('id', ${alias}.id, 'slug', ${alias}.slug, 'name', ${alias}.name, 'type', ${alias}.type,
    'municipalityCode', ${alias}.municipality_code, 'countyCode', ${alias}.county_code, 'isDemo', ${alias}.is_demo)`;
}

/** An `OrganisationRef` of `organisations o`, as JSON. */
export const ORGANISATION_JSON = `json_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'type', o.type,
  'municipalityCode', o.municipality_code, 'countyCode', o.county_code, 'isDemo', o.is_demo)`;

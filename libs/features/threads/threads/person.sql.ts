/** A `ThreadPerson` as JSON, of the user and the organisation that go by these aliases; null when there is no user, or an erased one. */
export function threadPersonJson(user = 'u', organisation = 'o'): string {
  return `CASE WHEN ${user}.id IS NOT NULL AND ${user}.erased_at IS NULL THEN json_build_object('id', ${user}.id, 'name', ${user}.name, 'workTitle', ${user}.work_title,
    'organisation', CASE WHEN ${organisation}.id IS NOT NULL THEN json_build_object('slug', ${organisation}.slug, 'name', ${organisation}.name) END,
    'isDemo', ${user}.is_demo) END`;
}

/** The organisation that a person speaks for: the first that they belonged to. For `LEFT JOIN LATERAL … o ON true`. */
export function firstOrganisationOf(userId: string): string {
  return `(SELECT f.id, f.slug, f.name FROM memberships m JOIN organisations f ON f.id = m.organisation_id
    WHERE m.user_id = ${userId} ORDER BY m.created_at, m.organisation_id LIMIT 1)`;
}

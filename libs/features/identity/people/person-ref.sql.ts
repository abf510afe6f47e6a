/** A `PersonRef` as JSON, of the user that goes by this alias; null when there is none. For queries of features that show who did something. */
export function personRefJson(alias = 'u'): string {
  return `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id, 'name', ${alias}.name, 'workTitle', ${alias}.work_title) END`;
}

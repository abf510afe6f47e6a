/** The name of the user that goes by this alias; null for a former user: who reads is told so in their own language. */
export const nameOf = (user: string): string => `CASE WHEN ${user}.erased_at IS NULL THEN ${user}.name END`;

/**
 * A `PersonRef` as JSON, of the user that goes by this alias; null when there is none. For queries of features that show who did something.
 * A former user is somebody without id and name, so that nobody is missing where people are counted.
 */
export function personRefJson(alias = 'u'): string {
  return `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', CASE WHEN ${alias}.erased_at IS NULL THEN ${alias}.id END,
    'name', ${nameOf(alias)}, 'workTitle', ${alias}.work_title) END`;
}

/** SQL of a person's hubs as JSON, from the SQL of the person's id. */
type HubsOfPerson = (userId: string) => string;

/** Without the feature that has hubs, nobody is in any. */
let registered: HubsOfPerson = () => `'[]'::json`;

/**
 * Whoever finds out who is asking does so in one statement, and stands before the feature that has hubs. So that feature says here, when it is
 * loaded, how a person's hubs are found: an expression that gives a JSON array of `ActorHub`.
 */
export function registerHubsOfPerson(sql: HubsOfPerson): void {
  registered = sql;
}

/** @see registerHubsOfPerson */
export function hubsOfPersonSql(userId: string): string {
  return registered(userId);
}

/**
 * A person's hubs as JSON, from the index alone; the expression that `registerHubsOfPerson` asks for. Ids, roles and truth values need no escaping, so
 * it is put together as text: every request asks, some people are in hundreds of hubs, and building an object for each takes twice as long.
 */
export const hubsOfPerson = (userId: string): string =>
  `(SELECT '[' || coalesce(string_agg('{"hubId":"' || hm.hub_id || '","role":"' || hm.role || '","rulesDue":' || hm.rules_due || '}', ','), '') || ']'
    FROM hub_members hm WHERE hm.user_id = ${userId})::json`;

/** A person's hubs as JSON, from the index alone; the expression that `registerHubsOfPerson` asks for. */
export const hubsOfPerson = (userId: string): string =>
  `coalesce((SELECT json_agg(json_build_object('hubId', hm.hub_id, 'role', hm.role, 'rulesDue', hm.rules_due))
    FROM hub_members hm WHERE hm.user_id = ${userId}), '[]'::json)`;

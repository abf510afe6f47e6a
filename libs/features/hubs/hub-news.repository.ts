import { Injectable } from '@nestjs/common';
import type { HubNewsKind } from '#contracts';
import type { ActivePerson } from '#features/belonging';
import { personRefJson } from '#features/identity';
import { Database } from '#platform/database';

/** How many things a hub's page tells of, and how old they are at most. */
const ITEMS = 15;
const DAYS = 90;

/** Something that happened in a hub. */
export interface NewsRow {
  readonly kind: HubNewsKind;
  readonly at: Date;
  readonly hubId: string;
  readonly person: ActivePerson | null;
  readonly title: string | null;
}

const SINCE = `now() - make_interval(days => ${DAYS})`;

/** Each kind is read from its own index, and who was there from the first moment did not join; a hub with 100,000 members costs no more than one with ten. */
const NEWS = `
  SELECT * FROM (
    (SELECT 'joined' AS kind, m.joined_at AS at, m.hub_id AS "hubId", NULL::text AS title,
        ${personRefJson()} AS person
      FROM hubs wanted
      CROSS JOIN LATERAL (SELECT * FROM hub_members WHERE hub_id = wanted.id AND joined_at > greatest(wanted.created_at, ${SINCE}) ORDER BY joined_at DESC LIMIT ${ITEMS}) m
      JOIN users u ON u.id = m.user_id AND u.suspended_at IS NULL
      WHERE wanted.id = ANY($1::uuid[]))
    UNION ALL
    (SELECT 'pinned', l.created_at, l.hub_id, l.title, NULL FROM hub_links l WHERE l.hub_id = ANY($1::uuid[]) AND l.created_at > ${SINCE})
    UNION ALL
    (SELECT 'rules_changed', r.created_at, r.hub_id, NULL, NULL FROM hub_rules r
      WHERE r.hub_id = ANY($1::uuid[]) AND r.version > 1 AND r.created_at > ${SINCE})
    UNION ALL
    (SELECT 'opened', h.created_at, h.id, NULL, NULL FROM hubs h WHERE h.id = ANY($1::uuid[]) AND h.created_at > ${SINCE})
  ) news ORDER BY at DESC LIMIT ${ITEMS}`;

/** What has happened in hubs. */
@Injectable()
export class HubNewsRepository {
  constructor(private readonly db: Database) {}

  /** The latest of these hubs together, newest first. */
  list(hubIds: readonly string[]): Promise<NewsRow[]> {
    return this.db.query<NewsRow>(NEWS, [hubIds]);
  }
}

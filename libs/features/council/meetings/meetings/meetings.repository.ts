import { Injectable } from '@nestjs/common';
import type { MeetingState } from '#contracts';
import { Database, isoTime } from '#platform/database';
import { Meeting } from '../entities/meeting.entity.js';
import type { MeetingSummary } from './meeting.response.js';

/** Which meetings somebody may read: those of these hubs although the hubs are not open, drafts of these hubs and terms. */
export interface ReadableMeetings {
  readonly hubIds: readonly string[];
  /** Null: all terms. */
  readonly termIds: readonly string[] | null;
}

/** A page of meetings in order of time. */
export interface MeetingsAsked extends ReadableMeetings {
  readonly when: 'upcoming' | 'past';
  readonly hubId: string | null;
  readonly termId: string | null;
  readonly after: { readonly startsAt: string; readonly id: string } | null;
  readonly limit: number;
}

const SUMMARY = `m.id, m.title, ${isoTime('m.starts_at')} AS "startsAt", ${isoTime('m.ends_at')} AS "endsAt", m.place, m.state,
  m.cancel_reason AS "cancelReason", CASE WHEN t.id IS NULL THEN NULL ELSE json_build_object('id', t.id, 'name', t.name) END AS term,
  CASE WHEN h.id IS NULL THEN NULL ELSE json_build_object('id', h.id, 'slug', h.slug, 'name', h.name) END AS hub,
  (SELECT count(*)::int FROM council_agenda_items i WHERE i.meeting_id = m.id) AS items, m.is_demo AS "isDemo"`;

const JOINED = `council_meetings m LEFT JOIN council_terms t ON t.id = m.term_id LEFT JOIN hubs h ON h.id = m.hub_id`;

/** The twin of `canReadMeeting`. */
const readable = (hubs: string, terms: string): string =>
  `(h.id IS NULL OR h.visibility = 'open' OR h.id = ANY(${hubs}::uuid[]))
   AND (m.state <> 'draft' OR h.id = ANY(${hubs}::uuid[]) OR (m.term_id IS NOT NULL AND (${terms}::uuid[] IS NULL OR m.term_id = ANY(${terms}::uuid[]))))`;

/** What is stored of a meeting as such. */
export type StoredMeeting = Omit<Meeting, 'createdAt' | 'updatedAt'>;

/** Meetings, as they are stored. */
@Injectable()
export class MeetingsRepository {
  constructor(private readonly db: Database) {}

  find(id: string): Promise<Meeting | null> {
    return this.db.manager.findOneBy(Meeting, { id });
  }

  /** Keeps others from changing the meeting, its agenda and minutes until the transaction ends. */
  lock(id: string): Promise<Meeting | null> {
    return this.db.manager.findOne(Meeting, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  /** Keeps the meeting from being closed until the transaction ends; any number of people write in it meanwhile. */
  share(id: string): Promise<Meeting | null> {
    return this.db.manager.findOne(Meeting, { where: { id }, lock: { mode: 'pessimistic_read' } });
  }

  async insert(meeting: StoredMeeting): Promise<void> {
    await this.db.manager.insert(Meeting, meeting);
  }

  /** Changes the meeting, and gives it the next version. */
  async update(id: string, change: Partial<StoredMeeting>): Promise<void> {
    await this.db.manager.update(
      Meeting,
      { id },
      { ...change, version: () => 'version + 1', updatedAt: () => 'now()' },
    );
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.delete(Meeting, { id });
  }

  /** Whether the meeting has begun, by the clock of the database. */
  async hasBegun(id: string): Promise<boolean> {
    const rows = await this.db.query('SELECT FROM council_meetings WHERE id = $1 AND starts_at <= now()', [id]);
    return rows.length > 0;
  }

  list({ when, hubId, termId, hubIds, termIds, after, limit }: MeetingsAsked): Promise<MeetingSummary[]> {
    const [over, order, beyond] = when === 'past' ? ['<=', 'DESC', '<'] : ['>', 'ASC', '>'];
    return this.db.query<MeetingSummary>(
      `SELECT ${SUMMARY} FROM ${JOINED}
       WHERE ${readable('$1', '$2')} AND m.ends_at ${over} now()
         AND ($3::uuid IS NULL OR m.hub_id = $3) AND ($4::uuid IS NULL OR m.term_id = $4)
         AND ($5::timestamptz IS NULL OR (m.starts_at, m.id) ${beyond} ($5, $6::uuid))
       ORDER BY m.starts_at ${order}, m.id ${order} LIMIT $7`,
      [hubIds, termIds, hubId, termId, after?.startsAt ?? null, after?.id ?? null, limit],
    );
  }

  /** Meetings that have a need on their agenda and that this reader may read, drafts left out; in order of time. */
  withNeed(
    needId: string,
    { hubIds }: Pick<ReadableMeetings, 'hubIds'>,
  ): Promise<{ id: string; title: string; state: MeetingState; startsAt: Date }[]> {
    return this.db.query(
      `SELECT m.id, m.title, m.state, m.starts_at AS "startsAt" FROM ${JOINED}
       WHERE m.state <> 'draft' AND (h.id IS NULL OR h.visibility = 'open' OR h.id = ANY($2::uuid[]))
         AND EXISTS (SELECT FROM council_agenda_items i WHERE i.meeting_id = m.id AND i.need_id = $1)
       ORDER BY m.starts_at, m.id`,
      [needId, hubIds],
    );
  }

  /** Meetings that everybody may read, of the last year and to come, soonest first. */
  listPublic(): Promise<Meeting[]> {
    return this.db.manager
      .createQueryBuilder(Meeting, 'm')
      .leftJoin('hubs', 'h', 'h.id = m.hub_id')
      .where(`m.state <> 'draft' AND (h.id IS NULL OR h.visibility = 'open') AND m.ends_at > now() - interval '1 year'`)
      .orderBy('m.starts_at')
      .addOrderBy('m.id')
      .limit(500)
      .getMany();
  }

  /** The hubs of these meetings and whether everybody reads them, by meeting; those of the council have none. */
  async placesOf(ids: readonly string[]): Promise<Map<string, { hubId: string | null; isPublic: boolean }>> {
    const rows = await this.db.query<{ id: string; hubId: string | null; isPublic: boolean }>(
      `SELECT m.id, m.hub_id AS "hubId", m.state <> 'draft' AND (h.id IS NULL OR h.visibility = 'open') AS "isPublic"
       FROM ${JOINED} WHERE m.id = ANY($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map(({ id, ...place }) => [id, place]));
  }
}

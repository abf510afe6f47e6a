import { Injectable } from '@nestjs/common';
import { MEETING_LIMITS, type SectionPlace } from '#contracts';
import { Database, newId } from '#platform/database';
import { MinutesSection } from '../entities/minutes-section.entity.js';
import { SectionRevision } from '../entities/section-revision.entity.js';

/** A part of minutes with the item that it belongs to. */
export interface SectionRecord {
  readonly id: string;
  readonly place: SectionPlace;
  readonly itemId: string | null;
  readonly title: string | null;
  readonly text: string;
  readonly version: number;
  readonly updatedAt: Date;
}

/** Parts of minutes, their revisions and who writes in them, as they are stored. */
@Injectable()
export class SectionsRepository {
  constructor(private readonly db: Database) {}

  /** In the order of the agenda, between opening and closing. */
  listOf(meetingId: string): Promise<SectionRecord[]> {
    return this.db.query<SectionRecord>(
      `SELECT s.id, s.place, s.item_id AS "itemId", i.title, s.text, s.version, s.updated_at AS "updatedAt"
       FROM council_minutes_sections s LEFT JOIN council_agenda_items i ON i.id = s.item_id WHERE s.meeting_id = $1
       ORDER BY array_position(ARRAY['opening', 'item', 'closing'], s.place), i.position, s.id`,
      [meetingId],
    );
  }

  find(meetingId: string, id: string): Promise<MinutesSection | null> {
    return this.db.manager.findOneBy(MinutesSection, { id, meetingId });
  }

  /** Keeps others from writing in it until the transaction ends. */
  lock(meetingId: string, id: string): Promise<MinutesSection | null> {
    return this.db.manager.findOne(MinutesSection, { where: { id, meetingId }, lock: { mode: 'pessimistic_write' } });
  }

  /** The opening and the closing of a new meeting. */
  async insertEnds(meetingId: string): Promise<void> {
    for (const place of ['opening', 'closing'] as const)
      await this.db.manager.insert(MinutesSection, { id: newId(), meetingId, place, itemId: null });
  }

  async insertItem(meetingId: string, itemId: string): Promise<void> {
    await this.db.manager.insert(MinutesSection, { id: newId(), meetingId, place: 'item', itemId });
  }

  /** Whether the minutes say something to an item. */
  async isWritten(itemId: string): Promise<boolean> {
    const rows = await this.db.query(`SELECT FROM council_minutes_sections WHERE item_id = $1 AND text <> ''`, [
      itemId,
    ]);
    return rows.length > 0;
  }

  /** What a part said at a version; null when it never had it. */
  async textAt(sectionId: string, version: number): Promise<string | null> {
    if (version === 0) return '';
    const found = await this.db.manager.findOneBy(SectionRevision, { sectionId, version });
    return found?.text ?? null;
  }

  async write(sectionId: string, version: number, text: string, byId: string): Promise<void> {
    await this.db.manager.update(MinutesSection, { id: sectionId }, { text, version, updatedAt: () => 'now()' });
    await this.db.manager.insert(SectionRevision, { sectionId, version, text, byId });
  }

  /** Latest first. */
  revisions(sectionId: string, before: number | null, limit: number): Promise<SectionRevision[]> {
    const query = this.db.manager
      .createQueryBuilder(SectionRevision, 'r')
      .where('r.section_id = :sectionId', { sectionId })
      .orderBy('r.version', 'DESC')
      .limit(limit);
    return (before === null ? query : query.andWhere('r.version < :before', { before })).getMany();
  }

  /** Notes that somebody writes in a part. @returns whether that is news. */
  async beginWriting(sectionId: string, userId: string): Promise<boolean> {
    const [row] = await this.db.query<{ isNews: boolean }>(
      `WITH was AS (SELECT at FROM council_section_writers WHERE section_id = $1 AND user_id = $2)
       INSERT INTO council_section_writers (section_id, user_id) VALUES ($1, $2)
       ON CONFLICT (section_id, user_id) DO UPDATE SET at = now()
       RETURNING coalesce((SELECT at < now() - make_interval(secs => $3) FROM was), true) AS "isNews"`,
      [sectionId, userId, MEETING_LIMITS.writingSeconds],
    );
    return row?.isNews ?? false;
  }

  /** @returns whether they had been writing. */
  async endWriting(sectionId: string, userId: string): Promise<boolean> {
    const rows = await this.db.query(
      'DELETE FROM council_section_writers WHERE section_id = $1 AND user_id = $2 RETURNING user_id',
      [sectionId, userId],
    );
    return rows.length > 0;
  }

  /** Who writes just now in the parts of a meeting. */
  writersOf(meetingId: string): Promise<{ sectionId: string; userId: string; at: Date }[]> {
    return this.db.query(
      `SELECT w.section_id AS "sectionId", w.user_id AS "userId", w.at FROM council_section_writers w
       JOIN council_minutes_sections s ON s.id = w.section_id
       WHERE s.meeting_id = $1 AND w.at > now() - make_interval(secs => $2) ORDER BY w.at`,
      [meetingId, MEETING_LIMITS.writingSeconds],
    );
  }

  /** Forgets who wrote where some time ago. */
  async forgetWriters(): Promise<void> {
    await this.db.query(`DELETE FROM council_section_writers WHERE at < now() - interval '1 hour'`);
  }
}

import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { AgendaItem } from '../entities/agenda-item.entity.js';
import { MeetingPaper } from '../entities/meeting-paper.entity.js';

/** Agendas and their papers, as they are stored. */
@Injectable()
export class AgendaRepository {
  constructor(private readonly db: Database) {}

  /** In the order of the agenda. */
  listOf(meetingId: string): Promise<AgendaItem[]> {
    return this.db.manager.find(AgendaItem, { where: { meetingId }, order: { position: 'ASC', id: 'ASC' } });
  }

  find(meetingId: string, id: string): Promise<AgendaItem | null> {
    return this.db.manager.findOneBy(AgendaItem, { id, meetingId });
  }

  async insert(item: Omit<AgendaItem, 'createdAt'>): Promise<void> {
    await this.db.manager.insert(AgendaItem, item);
  }

  async update(id: string, change: Partial<Pick<AgendaItem, 'title' | 'background' | 'presenter'>>): Promise<void> {
    await this.db.manager.update(AgendaItem, { id }, { ...change, meetingId: () => 'meeting_id' });
  }

  async remove(id: string): Promise<void> {
    await this.db.manager.delete(AgendaItem, { id });
  }

  /** Puts the agenda into the order of these ids. */
  async order(meetingId: string, ids: readonly string[]): Promise<void> {
    await this.db.query(
      'UPDATE council_agenda_items SET position = array_position($2::uuid[], id) WHERE meeting_id = $1',
      [meetingId, ids],
    );
  }

  /** Marks the needs of a meeting as told of, and gives those that were not before. */
  async tellNeeds(meetingId: string): Promise<string[]> {
    const rows = await this.db.query<{ needId: string }>(
      `WITH told AS (SELECT need_id FROM council_agenda_items WHERE meeting_id = $1 AND is_told),
         fresh AS (UPDATE council_agenda_items SET is_told = true WHERE meeting_id = $1 AND need_id IS NOT NULL AND NOT is_told RETURNING need_id)
       SELECT DISTINCT need_id AS "needId" FROM fresh WHERE need_id NOT IN (SELECT need_id FROM told)`,
      [meetingId],
    );
    return rows.map(({ needId }) => needId);
  }

  /** Ids of the needs on an agenda. */
  async needsOf(meetingId: string): Promise<string[]> {
    const rows = await this.db.query<{ needId: string }>(
      'SELECT DISTINCT need_id AS "needId" FROM council_agenda_items WHERE meeting_id = $1 AND need_id IS NOT NULL',
      [meetingId],
    );
    return rows.map(({ needId }) => needId);
  }

  /** Papers of these items, oldest first. */
  async papersOf(itemIds: readonly string[]): Promise<MeetingPaper[]> {
    if (itemIds.length === 0) return [];
    return this.db.manager
      .createQueryBuilder(MeetingPaper, 'p')
      .where('p.item_id = ANY(:itemIds)', { itemIds })
      .orderBy('p.id')
      .getMany();
  }

  async paperIdsOf(meetingId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT p.id FROM council_meeting_papers p JOIN council_agenda_items i ON i.id = p.item_id WHERE i.meeting_id = $1',
      [meetingId],
    );
    return rows.map(({ id }) => id);
  }

  /** A paper and the meeting that it belongs to. */
  async findPaper(id: string): Promise<{ meetingId: string; itemId: string; closed: boolean } | null> {
    const [row] = await this.db.query<{ meetingId: string; itemId: string; closed: boolean }>(
      `SELECT i.meeting_id AS "meetingId", p.item_id AS "itemId", p.closed
       FROM council_meeting_papers p JOIN council_agenda_items i ON i.id = p.item_id WHERE p.id = $1`,
      [id],
    );
    return row ?? null;
  }

  async insertPaper(paper: Omit<MeetingPaper, 'createdAt'>): Promise<void> {
    await this.db.manager.insert(MeetingPaper, paper);
  }

  async updatePaper(id: string, change: Partial<Pick<MeetingPaper, 'title' | 'closed'>>): Promise<void> {
    await this.db.manager.update(MeetingPaper, { id }, { ...change, itemId: () => 'item_id' });
  }

  async removePaper(id: string): Promise<void> {
    await this.db.manager.delete(MeetingPaper, { id });
  }
}

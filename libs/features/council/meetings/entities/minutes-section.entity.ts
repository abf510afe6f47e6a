import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { SECTION_PLACES, type SectionPlace } from '#contracts';
import { oneOf } from '#platform/database';
import { AgendaItem } from './agenda-item.entity.js';
import { Meeting } from './meeting.entity.js';

/** A part of the minutes: how the meeting was opened, what was said to an item, how it was closed. */
@Entity('council_minutes_sections')
@Check(oneOf('place', SECTION_PLACES))
@Check("(place = 'item') = (item_id IS NOT NULL)")
@Index(['meetingId'])
@Index(['itemId'], { unique: true })
export class MinutesSection {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  meetingId: string;

  @Column('text')
  place: SectionPlace;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => AgendaItem, { onDelete: 'CASCADE' })
  itemId: string | null;

  /** Plain text. */
  @Column('text', { default: '' })
  text: string;

  /** 0 before the first word. */
  @Column('int', { default: 0 })
  version: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AgendaItem } from './agenda-item.entity.js';

/** A document to an item of the agenda. Its file is attached to it. */
@Entity('council_meeting_papers')
@Index(['itemId'])
export class MeetingPaper {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => AgendaItem, { onDelete: 'CASCADE' })
  itemId: string;

  @Column('text')
  title: string;

  /** Whether only those who take part may read it, or know of it. */
  @Column('boolean', { default: false })
  closed: boolean;

  @Column('uuid')
  addedBy: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

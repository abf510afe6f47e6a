import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AgendaItem } from './agenda-item.entity.js';
import { Meeting } from './meeting.entity.js';

/** Something that somebody took upon themselves in a meeting (åtgärd). */
@Entity('council_action_points')
@Check('(done_at IS NULL) = (done_by IS NULL)')
@Index(['meetingId'])
@Index(['ownerId', 'dueOn'])
@Index('IDX_council_action_points_open', ['dueOn'], { where: 'done_at IS NULL' })
export class ActionPoint {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Meeting)
  meetingId: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => AgendaItem, { onDelete: 'SET NULL' })
  itemId: string | null;

  @Column('text')
  text: string;

  @Column('uuid')
  ownerId: string;

  /** The last day, in Sweden. */
  @Column('date')
  dueOn: string;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  doneAt: Date | null;

  @Column('uuid', { nullable: true })
  doneBy: string | null;

  /** When the owner was reminded some days before; null when not, or since it was given another day or owner. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  remindedBeforeAt: Date | null;

  /** The same for the day itself. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  remindedDueAt: Date | null;

  @Column('uuid')
  createdBy: string;

  @Column('int', { default: 1 })
  version: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

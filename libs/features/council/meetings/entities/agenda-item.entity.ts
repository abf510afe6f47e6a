import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { AGENDA_KINDS, type AgendaKind } from '#contracts';
import { oneOf } from '#platform/database';
import { Need } from '../../needs/need.entity.js';
import { Meeting } from './meeting.entity.js';

/** Something that a meeting takes up. */
@Entity('council_agenda_items')
@Check(oneOf('kind', AGENDA_KINDS))
@Check("need_id IS NULL OR kind = 'need'")
@Check("decision_id IS NULL OR kind = 'decision'")
@Index(['meetingId'])
@Index(['needId'])
export class AgendaItem {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Meeting, { onDelete: 'CASCADE' })
  meetingId: string;

  /** Its place in the agenda. */
  @Column('int')
  position: number;

  @Column('text')
  kind: AgendaKind;

  @Column('text')
  title: string;

  /** What the item is about, as plain text. */
  @Column('text', { default: '' })
  background: string;

  /** Who presents it, by name. */
  @Column('text', { default: '' })
  presenter: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Need)
  needId: string | null;

  /** The decision that is prepared or followed up. The item stays when a draft of one is taken away. */
  @Column('uuid', { nullable: true })
  decisionId: string | null;

  /** Whether the need's timeline tells of the meeting already. */
  @Column('boolean', { default: false })
  isTold: boolean;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MEETING_STATES, type MeetingState } from '#contracts';
import { Hub } from '#features/hubs';
import { oneOf } from '#platform/database';
import { CouncilTerm } from '../../seats/council-term.entity.js';

/** A meeting of the council in a term, or of a working group. */
@Entity('council_meetings')
@Check(oneOf('state', MEETING_STATES))
@Check('(term_id IS NULL) <> (hub_id IS NULL)')
@Check('ends_at > starts_at')
@Check("(state = 'cancelled') = (cancel_reason IS NOT NULL)")
@Index(['startsAt', 'id'])
@Index(['termId'])
@Index(['hubId'])
export class Meeting {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => CouncilTerm)
  termId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => Hub)
  hubId: string | null;

  @Column('text')
  title: string;

  @Column({ type: 'timestamptz', precision: 3 })
  startsAt: Date;

  @Column({ type: 'timestamptz', precision: 3 })
  endsAt: Date;

  @Column('text', { default: '' })
  place: string;

  /** Where those who are not in the room take part; null when there is no such way. */
  @Column('text', { nullable: true })
  link: string | null;

  /** Whether only those who take part see the link. */
  @Column('boolean', { default: true })
  linkClosed: boolean;

  @Column('text', { default: 'draft' })
  state: MeetingState;

  @Column('text', { nullable: true })
  cancelReason: string | null;

  /** How often time or place have changed since it was called (RFC 5545, 3.8.7.4). */
  @Column('int', { default: 0 })
  sequence: number;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  calledAt: Date | null;

  /** When the minutes were last marked ready to be approved; null while they are written. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  minutesReadyAt: Date | null;

  @Column('uuid')
  createdBy: string;

  @Column('int', { default: 1 })
  version: number;

  @Column('boolean', { default: false })
  isDemo: boolean;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { INTRODUCTION_STATES, type IntroductionState } from '#contracts';
import { Organisation } from '#features/organisations';
import { Capability } from '../capabilities/capability.entity.js';

/** An organisation asks to meet another about something that the other does, offers or seeks. */
@Entity('introductions')
@Check(`state IN (${INTRODUCTION_STATES.map((state) => `'${state}'`).join(', ')})`)
@Check("(state = 'requested') = (answered_at IS NULL)")
@Check('from_id <> to_id')
@Index('IDX_introductions_standing', ['capabilityId', 'fromId'], { unique: true, where: "state <> 'withdrawn'" })
@Index(['fromId', 'id'])
@Index(['toId', 'id'])
@Index(['askedBy', 'createdAt'])
export class Introduction {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Capability)
  capabilityId: string;

  /** Who asks. Asking is its yes. */
  @Column('uuid')
  @ForeignKey(() => Organisation)
  fromId: string;

  /** Who is asked. */
  @Column('uuid')
  @ForeignKey(() => Organisation)
  toId: string;

  @Column('uuid')
  askedBy: string;

  @Column('text')
  message: string;

  @Column('text', { default: 'requested' })
  state: IntroductionState;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  /** Who said yes or no, or took the question back. */
  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answeredAt: Date | null;

  /** What was said with a no. */
  @Column('text', { nullable: true })
  reason: string | null;
}

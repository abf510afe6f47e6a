import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CRITERIA, ROUND_LIMITS, ROUND_STATES, type RoundState, type Weights } from '#contracts';
import { oneOf } from '#platform/database';
import { CouncilTerm } from '../../seats/council-term.entity.js';

const sum = CRITERIA.map((one) => `(weights->>'${one}')::int`).join(' + ');
const least = CRITERIA.map((one) => `(weights->>'${one}')::int`).join(', ');

/**
 * A prioritisation round: seats of a term score needs within a time. Whether it is open is not stored but told by these times and the clock of the
 * database, so that it opens and closes at the very second.
 */
@Entity('council_rounds')
@Check('opens_at < closes_at')
@Check('opens_at <= ended_at')
@Check(`top_count BETWEEN 1 AND ${ROUND_LIMITS.topMax}`)
@Check(`${sum} = 100 AND least(${least}) >= 0`)
@Check('(closed_at IS NULL) = (result IS NULL)')
@Check('(closed_at IS NULL) = (record IS NULL)')
@Check('(closed_at IS NULL) = (record_hash IS NULL)')
@Check(oneOf('told_state', ROUND_STATES))
@Index(['termId'])
export class Round {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => CouncilTerm)
  termId: string;

  @Column('text')
  title: string;

  /** When scoring begins; null for a draft without a time, which somebody opens. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  opensAt: Date | null;

  /** From this instant on nothing is scored. */
  @Column({ type: 'timestamptz', precision: 3 })
  closesAt: Date;

  /** When the secretariat ended the scoring before its time. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  endedAt: Date | null;

  /** When the result was fixed. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  closedAt: Date | null;

  @Column('jsonb')
  weights: Weights;

  /** How many of the needs it is to put first. */
  @Column('int')
  topCount: number;

  /** The state that people have been told of: the clock moves a round by itself, and word of it goes out after. */
  @Column('text', { default: 'draft' })
  toldState: RoundState;

  /** The ranking as it was when the round closed. */
  @Column('json', { nullable: true })
  result: object | null;

  /** Everything that the ranking was made of, letter by letter as it is exported. */
  @Column('text', { nullable: true })
  record: string | null;

  /** SHA-256 of the record, hexadecimal. */
  @Column('text', { nullable: true })
  recordHash: string | null;

  @Column('uuid')
  createdBy: string;

  @Column('int', { default: 1 })
  version: number;

  @Column('boolean', { default: false })
  isDemo: boolean;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

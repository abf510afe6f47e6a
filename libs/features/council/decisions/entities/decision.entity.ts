import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  DECISION_METHODS,
  DECISION_OUTCOMES,
  DECISION_STATES,
  type DecisionMethod,
  type DecisionOutcome,
  type DecisionState,
} from '#contracts';
import { Hub } from '#features/hubs';
import { Organisation } from '#features/organisations';
import { oneOf } from '#platform/database';
import { CouncilTerm } from '../../seats/council-term.entity.js';

/** A proposal that the council of a term, or a working group, decides on. Once open its words stand; to change them it is withdrawn and made anew. */
@Entity('council_decisions')
@Check(oneOf('method', DECISION_METHODS))
@Check(oneOf('state', DECISION_STATES))
@Check(oneOf('outcome', DECISION_OUTCOMES))
@Check('(term_id IS NULL) <> (hub_id IS NULL)')
@Check("state = 'draft' OR (opened_at IS NOT NULL AND closes_at IS NOT NULL AND quorum IS NOT NULL)")
@Check(
  "(state = 'closed') = (outcome IS NOT NULL AND outcome_text IS NOT NULL AND closed_at IS NOT NULL AND (owner_organisation_id IS NULL) <> (owner_user_id IS NULL))",
)
@Check("(state = 'withdrawn') = (withdrawn_at IS NOT NULL AND withdrawn_reason IS NOT NULL)")
@Check('replaces_id <> id')
@Unique(['replacesId'])
@Index(['state', 'id'])
@Index(['termId'])
@Index(['hubId'])
@Index(['ownerUserId'])
export class Decision {
  @PrimaryColumn('uuid')
  id: string;

  @Column('text')
  title: string;

  /** What is decided on, as plain text. */
  @Column('text')
  proposal: string;

  @Column('text')
  method: DecisionMethod;

  @Column('text', { default: 'draft' })
  state: DecisionState;

  /** The term whose seats vote. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => CouncilTerm)
  termId: string | null;

  /** The working group whose members vote. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Hub)
  hubId: string | null;

  /** The withdrawn one that this was made from. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Decision)
  replacesId: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  openedAt: Date | null;

  /** The instant from which no vote counts; until the decision is opened, the one that is planned. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  closesAt: Date | null;

  /** How many must have voted; as the term or the group had it when the decision was opened. */
  @Column('int', { nullable: true })
  quorum: number | null;

  /** When those who had not voted were reminded, and when the secretariat heard that the time was out. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  remindedAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  overToldAt: Date | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  closedAt: Date | null;

  @Column('uuid', { nullable: true })
  closedBy: string | null;

  @Column('text', { nullable: true })
  outcome: DecisionOutcome | null;

  /** What the secretariat says of it, as plain text. */
  @Column('text', { nullable: true })
  outcomeText: string | null;

  /** Who sees to it that it is done: an organisation or a person. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Organisation)
  ownerOrganisationId: string | null;

  @Column('uuid', { nullable: true })
  ownerUserId: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  withdrawnAt: Date | null;

  @Column('text', { nullable: true })
  withdrawnReason: string | null;

  @Column('uuid')
  createdBy: string;

  @Column('int', { default: 1 })
  version: number;

  @Column('boolean', { default: false })
  isDemo: boolean;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

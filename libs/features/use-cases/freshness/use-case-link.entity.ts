import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { oneOf } from '#platform/database';
import { UseCase } from '../entities/use-case.entity.js';

/** What became of a link that was looked at: as the platform's safe fetch tells. */
export const LINK_OUTCOMES = ['ok', 'broken', 'refused', 'unreachable'] as const;
export type LinkOutcome = (typeof LINK_OUTCOMES)[number];

/** A link of a published case, and whether it still leads anywhere. */
@Entity('use_case_links')
@Check(oneOf('outcome', LINK_OUTCOMES))
@Index(['checkedAt'])
@Index(['url'])
export class UseCaseLinkCheck {
  @PrimaryColumn('uuid')
  @ForeignKey(() => UseCase, { onDelete: 'CASCADE' })
  useCaseId: string;

  @PrimaryColumn('text')
  url: string;

  /** Null: not looked at yet. */
  @Column('text', { nullable: true })
  outcome: LinkOutcome | null;

  @Column('int', { nullable: true })
  httpStatus: number | null;

  @Column('text', { nullable: true })
  reason: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  checkedAt: Date | null;

  /** On how many days in a row it failed. */
  @Column('int', { default: 0 })
  failures: number;

  /** The last of these days. */
  @Column('date', { nullable: true })
  failedOn: string | null;

  /** Since when it is told to the owners as broken. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  brokenSince: Date | null;
}

import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { WITHHOLD_REASONS, type WithholdReason } from '#contracts';
import type { KeptValue } from '../withholding.js';
import { oneOf } from '#platform/database';
import { UseCase } from './use-case.entity.js';

/** A field that its organisation does not show. Its value is here and nowhere else, so that nothing that reads a case can give it away. */
@Entity('use_case_withheld')
@Check(oneOf('reason', WITHHOLD_REASONS))
export class UseCaseWithheld {
  @PrimaryColumn('uuid')
  @ForeignKey(() => UseCase, { onDelete: 'CASCADE' })
  useCaseId: string;

  @PrimaryColumn('text')
  field: string;

  @Column('text')
  reason: WithholdReason;

  @Column('jsonb', { nullable: true })
  kept: KeptValue | null;
}

import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PHASES, type Phase } from '#contracts';
import { oneOf } from '#platform/database';
import { UseCase } from './use-case.entity.js';

/** One step in the history of phases; the last one is the current phase. */
@Entity('use_case_phases')
@Check(oneOf('phase', PHASES))
export class UseCasePhase {
  @PrimaryColumn('uuid')
  @ForeignKey(() => UseCase, { onDelete: 'CASCADE' })
  useCaseId: string;

  @PrimaryColumn('int')
  position: number;

  @Column('text')
  phase: Phase;

  @Column('date', { nullable: true })
  since: string | null;

  @Column('text', { nullable: true })
  reason: string | null;
}

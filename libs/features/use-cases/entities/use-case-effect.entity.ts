import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EVIDENCE_GRADES, type EvidenceGrade } from '#contracts';
import { oneOf } from '#platform/database';
import { UseCase } from './use-case.entity.js';

/** One thing that changed, before and after. */
@Entity('use_case_effects')
@Check(oneOf('evidence', EVIDENCE_GRADES))
@Index(['useCaseId', 'position'])
export class UseCaseEffect {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => UseCase, { onDelete: 'CASCADE' })
  useCaseId: string;

  @Column('int')
  position: number;

  @Column('text')
  measure: string;

  @Column('text', { default: '' })
  unit: string;

  @Column('double precision', { nullable: true })
  baseline: number | null;

  @Column('double precision', { nullable: true })
  value: number | null;

  @Column('date', { nullable: true })
  periodStart: string | null;

  @Column('date', { nullable: true })
  periodEnd: string | null;

  @Column('text', { nullable: true })
  method: string | null;

  @Column('text', { nullable: true })
  measuredBy: string | null;

  @Column('text')
  evidence: EvidenceGrade;
}

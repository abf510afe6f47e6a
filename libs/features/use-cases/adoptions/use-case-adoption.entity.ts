import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ADOPTION_STEPS, type AdoptionStep } from '#contracts';
import { Organisation } from '#features/organisations';
import { oneOf } from '#platform/database';
import { UseCase } from '../entities/use-case.entity.js';

/** How far an organisation that does not own a case has come with doing the same. */
@Entity('use_case_adoptions')
@Check(oneOf('step', ADOPTION_STEPS))
@Unique(['useCaseId', 'organisationId'])
@Index(['useCaseId', 'since', 'id'])
@Index(['organisationId', 'since', 'id'])
export class UseCaseAdoption {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => UseCase, { onDelete: 'CASCADE' })
  useCaseId: string;

  @Column('uuid')
  @ForeignKey(() => Organisation)
  organisationId: string;

  @Column('text')
  step: AdoptionStep;

  /** When it came to this step. */
  @Column({ type: 'timestamptz', precision: 3 })
  since: Date;

  @Column('text', { nullable: true })
  note: string | null;

  /** Null for what came with the demo. */
  @Column('uuid', { nullable: true })
  changedBy: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  changedAt: Date;

  @Column('int', { default: 1 })
  version: number;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Organisation } from '#features/organisations';
import { UseCase } from './use-case.entity.js';

/** An organisation that owns a use case. The first one is shown as its home. */
@Entity('use_case_owners')
@Index(['organisationId', 'useCaseId'])
export class UseCaseOwner {
  @PrimaryColumn('uuid')
  @ForeignKey(() => UseCase, { onDelete: 'CASCADE' })
  useCaseId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Organisation)
  organisationId: string;

  @Column('int')
  position: number;
}

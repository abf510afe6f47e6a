import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UseCase } from './use-case.entity.js';

/** An address that a case had before; it leads to the case for ever. */
@Entity('use_case_slugs')
@Index(['useCaseId'])
export class UseCaseSlug {
  @PrimaryColumn('varchar', { length: 80 })
  slug: string;

  @Column('uuid')
  @ForeignKey(() => UseCase, { onDelete: 'CASCADE' })
  useCaseId: string;
}

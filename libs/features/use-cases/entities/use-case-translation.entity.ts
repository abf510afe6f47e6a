import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UseCase } from './use-case.entity.js';

/** The story in one more language. */
@Entity('use_case_translations')
@Check(`lang ~ '^[a-z]{2}$'`)
export class UseCaseTranslation {
  @PrimaryColumn('uuid')
  @ForeignKey(() => UseCase, { onDelete: 'CASCADE' })
  useCaseId: string;

  @PrimaryColumn('varchar', { length: 2 })
  lang: string;

  @Column('text', { default: '' })
  title: string;

  @Column('text', { default: '' })
  summary: string;

  @Column('text', { default: '' })
  problem: string;

  @Column('text', { default: '' })
  solution: string;

  @Column('text', { default: '' })
  lessons: string;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UseCase } from '../entities/use-case.entity.js';

/** A case that a person keeps at hand. Nobody else sees it. */
@Entity('use_case_bookmarks')
@Index(['userId', 'createdAt', 'useCaseId'])
export class UseCaseBookmark {
  @PrimaryColumn('uuid')
  userId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => UseCase, { onDelete: 'CASCADE' })
  useCaseId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

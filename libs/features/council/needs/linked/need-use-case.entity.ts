import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NEED_USE_CASE_ROLES, type NeedUseCaseRole } from '#contracts';
import { oneOf } from '#platform/database';
import { Need } from '../need.entity.js';

/** A use case that has to do with a need. Not all who may read the need may read the case. */
@Entity('council_need_use_cases')
@Check(oneOf('role', NEED_USE_CASE_ROLES))
@Index(['useCaseId'])
@Index(['addedBy'])
export class NeedUseCase {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Need, { onDelete: 'CASCADE' })
  needId: string;

  @PrimaryColumn('uuid')
  useCaseId: string;

  @Column('text')
  role: NeedUseCaseRole;

  @Column('uuid')
  addedBy: string;

  /** The need that it came with when that was merged into this one. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Need)
  fromNeedId: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

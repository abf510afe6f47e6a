import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UseCase } from '../entities/use-case.entity.js';

/** Something about a case that people are told once, and not again whatever happens in between. */
@Entity('use_case_notices')
export class UseCaseNotice {
  @PrimaryColumn('uuid')
  @ForeignKey(() => UseCase, { onDelete: 'CASCADE' })
  useCaseId: string;

  @PrimaryColumn('text')
  kind: NoticeKind;

  /** What tells this notice from others of its kind: the organisation that is interested, the state that a reminder is about. */
  @PrimaryColumn('text')
  key: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  at: Date;
}

export type NoticeKind = 'interest' | 'reminder';

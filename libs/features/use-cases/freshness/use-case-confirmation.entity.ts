import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { UseCase } from '../entities/use-case.entity.js';

/** A link in a mail by which a case is confirmed without signing in. */
@Entity('use_case_confirmations')
@Index(['expiresAt'])
export class UseCaseConfirmation {
  /** SHA-256 of the secret of the link, which is nowhere but in the mail. */
  @PrimaryColumn('text')
  tokenHash: string;

  @Column('uuid')
  @ForeignKey(() => UseCase, { onDelete: 'CASCADE' })
  useCaseId: string;

  @Column({ type: 'timestamptz', precision: 3 })
  expiresAt: Date;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  usedAt: Date | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** How often something was tried for one account address or one client without success, and how long the next try must wait. */
@Entity('sign_in_attempts')
export class SignInAttempts {
  /** What is counted and a hash of whom for, such as `account:…`: addresses that were merely typed are not kept. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'pk_sign_in_attempts' })
  key: string;

  @Column('int')
  failures: number;

  @Column('timestamptz')
  blockedUntil: Date;

  @Index('ix_sign_in_attempts_last_at')
  @Column('timestamptz')
  lastAt: Date;
}

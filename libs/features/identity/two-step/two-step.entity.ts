import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn } from 'typeorm';
import { User } from '../accounts/user.entity.js';

/** A person's second step beside the password: codes of an authenticator app (TOTP, RFC 6238). */
@Entity('two_steps')
export class TwoStep {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'pk_two_steps' })
  userId: string;

  @OneToOne(() => User, { onDelete: 'CASCADE', nullable: false })
  @JoinColumn({ name: 'user_id', foreignKeyConstraintName: 'fk_two_steps_user' })
  user?: User;

  /** The secret that the app shares with us, encrypted. */
  @Column('text')
  sealedSecret: string;

  /** When a first code proved that the app has the secret; null: it is not in force yet. */
  @Column('timestamptz', { nullable: true })
  confirmedAt: Date | null;

  /** The time step of the newest code that was taken: it and those before it are used up. */
  @Column('bigint', { nullable: true })
  lastStep: string | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt: Date;
}

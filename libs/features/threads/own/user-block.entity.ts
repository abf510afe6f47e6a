import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person does not want to hear of another: their posts are folded, and their mentions do not reach. The other does not learn of it. */
@Entity('user_blocks')
@Check('user_id <> blocked_id')
export class UserBlock {
  @PrimaryColumn('uuid')
  userId: string;

  @Index()
  @PrimaryColumn('uuid')
  blockedId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

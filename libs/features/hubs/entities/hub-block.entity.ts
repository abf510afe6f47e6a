import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Hub } from './hub.entity.js';

/** Someone whom the moderators of a hub have shut out: they can neither join, ask nor be invited until that is taken back. */
@Entity('hub_blocks')
export class HubBlock {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Hub, { onDelete: 'CASCADE' })
  hubId: string;

  @PrimaryColumn('uuid')
  userId: string;

  @Column('text')
  reason: string;

  @Column('uuid')
  blockedBy: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

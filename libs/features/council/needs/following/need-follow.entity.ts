import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Need } from '../need.entity.js';

/** Whether somebody wants to hear of a need. Without a row those who raised or support it do. */
@Entity('council_need_follows')
@Index(['userId'])
export class NeedFollow {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Need, { onDelete: 'CASCADE' })
  needId: string;

  @PrimaryColumn('uuid')
  userId: string;

  @Column('boolean')
  follows: boolean;
}

import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Hub } from './hub.entity.js';

/** How the rules of a hub read in one version: what somebody said yes to can be read afterwards. */
@Entity('hub_rules')
export class HubRules {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Hub, { onDelete: 'CASCADE' })
  hubId: string;

  @PrimaryColumn('int')
  version: number;

  @Column('text')
  text: string;

  @Column('uuid')
  changedBy: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

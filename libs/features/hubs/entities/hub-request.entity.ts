import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { HUB_REQUEST_STATES, type HubRequestState } from '#contracts';
import { oneOf } from '#platform/database';
import { Hub } from './hub.entity.js';

/** Someone who asks to be let into a hub. */
@Entity('hub_requests')
@Check(oneOf('state', HUB_REQUEST_STATES))
@Index('IDX_hub_requests_open', ['hubId', 'userId'], { unique: true, where: "state = 'open'" })
@Index(['userId', 'id'])
export class HubRequest {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => Hub, { onDelete: 'CASCADE' })
  hubId: string;

  @Column('uuid')
  userId: string;

  @Column('text')
  message: string;

  /** The version of the rules that the person said yes to when asking. */
  @Column('int', { nullable: true })
  rulesVersion: number | null;

  @Column('text', { default: 'open' })
  state: HubRequestState;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column('uuid', { nullable: true })
  answeredBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  answeredAt: Date | null;

  /** Why it was refused, when that was said. */
  @Column('text', { nullable: true })
  reason: string | null;
}

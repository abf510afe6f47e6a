import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { HUB_ROLES, type HubRole } from '#contracts';
import { oneOf } from '#platform/database';
import { Hub } from './hub.entity.js';

/** A person on the roster of a hub. Every signed-in request reads one's own rows from the index by person alone. */
@Entity('hub_members')
@Check(oneOf('role', HUB_ROLES))
@Index('IDX_hub_members_of_person', ['userId', 'hubId', 'role', 'rulesDue'])
@Index('IDX_hub_members_by_time', ['hubId', 'joinedAt'])
export class HubMember {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Hub, { onDelete: 'CASCADE' })
  hubId: string;

  @PrimaryColumn('uuid')
  userId: string;

  @Column('text', { default: 'member' })
  role: HubRole;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  joinedAt: Date;

  /** The version of the rules that the person said yes to last, and when. */
  @Column('int', { nullable: true })
  rulesVersion: number | null;

  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  rulesAcceptedAt: Date | null;

  /** Whether the rules have changed since then. */
  @Column('boolean', { default: false })
  rulesDue: boolean;
}

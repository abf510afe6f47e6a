import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MILESTONE_STATES, type MilestoneState } from '#contracts';
import { Hub } from '#features/hubs';
import { oneOf } from '#platform/database';
import { Need } from '../needs/need.entity.js';

/** What a hub works towards for the council. The hub says who is in it, and who reads. */
@Entity('council_groups')
@Index(['leadId'])
@Index(['createdBy'])
export class WorkingGroup {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Hub, { onDelete: 'CASCADE' })
  hubId: string;

  @Column('text')
  goal: string;

  @Column('uuid', { nullable: true })
  leadId: string | null;

  @Column('uuid')
  createdBy: string;

  @Column('int', { default: 1 })
  version: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

/** A need that a working group drives. */
@Entity('council_group_needs')
@Index(['needId'])
export class WorkingGroupNeed {
  @PrimaryColumn('uuid')
  @ForeignKey(() => WorkingGroup, { onDelete: 'CASCADE' })
  hubId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Need)
  needId: string;
}

/** A step on the way of a working group, with its day. */
@Entity('council_milestones')
@Check(oneOf('state', MILESTONE_STATES))
@Index(['hubId', 'dueOn'])
@Index(['createdBy'])
export class Milestone {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => WorkingGroup, { onDelete: 'CASCADE' })
  hubId: string;

  /** The need it is for; null for all of the group's. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Need)
  needId: string | null;

  @Column('text')
  title: string;

  /** Its last day, in Sweden. */
  @Column('date')
  dueOn: string;

  @Column('text', { default: 'planned' })
  state: MilestoneState;

  @Column('uuid')
  createdBy: string;

  @Column('int', { default: 1 })
  version: number;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

/** How it goes, in the words of who leads the group; never changed. */
@Entity('council_group_notes')
@Index(['hubId', 'id'])
@Index(['byId'])
export class GroupNote {
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  @ForeignKey(() => WorkingGroup, { onDelete: 'CASCADE' })
  hubId: string;

  /** Plain text. */
  @Column('text')
  text: string;

  @Column('uuid')
  byId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  at: Date;
}

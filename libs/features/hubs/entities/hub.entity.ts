import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import {
  HUB_KINDS,
  HUB_VISIBILITIES,
  JOIN_POLICIES,
  type HubKind,
  type HubVisibility,
  type JoinPolicy,
} from '#contracts';
import { StoredFile } from '#features/files';
import { Organisation } from '#features/organisations';
import { oneOf } from '#platform/database';

/** A group space. Who is in it, what is pinned and how its rules have read are rows of their own. */
@Entity('hubs')
@Check(oneOf('kind', HUB_KINDS))
@Check(oneOf('visibility', HUB_VISIBILITIES))
@Check(oneOf('join_policy', JOIN_POLICIES))
@Check('parent_id <> id')
@Unique(['slug'])
@Index(['parentId'])
@Index(['organisationId'])
export class Hub {
  @PrimaryColumn('uuid')
  id: string;

  @Column('varchar', { length: 80 })
  slug: string;

  @Column('text')
  name: string;

  @Column('text')
  kind: HubKind;

  /** What it is for; whoever may know of the hub reads it. */
  @Column('text', { default: '' })
  purpose: string;

  @Column('text')
  visibility: HubVisibility;

  @Column('text')
  joinPolicy: JoinPolicy;

  /** What members say yes to, as it reads now; empty without rules. */
  @Column('text', { default: '' })
  rules: string;

  /** The rules' number, which grows when they change; 0 as long as there never were any. */
  @Column('int', { default: 0 })
  rulesVersion: number;

  @Column('text', { array: true, default: '{}' })
  tags: string[];

  /** The organisation that stands behind it. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Organisation)
  organisationId: string | null;

  /** The hub that it stands in. */
  @Column('uuid', { nullable: true })
  @ForeignKey(() => Hub)
  parentId: string | null;

  @Column('uuid', { nullable: true })
  @ForeignKey(() => StoredFile, { onDelete: 'SET NULL' })
  coverFileId: string | null;

  /** How many members it has: kept, so that lists need not count. */
  @Column('int', { default: 0 })
  memberCount: number;

  @Column('boolean', { default: false })
  isDemo: boolean;

  @Column('int', { default: 1 })
  version: number;

  @Column('uuid', { nullable: true })
  createdBy: string | null;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  updatedAt: Date;

  /** Since when it can only be read; null while it is open for work. */
  @Column({ type: 'timestamptz', precision: 3, nullable: true })
  archivedAt: Date | null;
}

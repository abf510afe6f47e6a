import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Post } from './post.entity.js';

/** A post as it was before an edit. */
@Entity('post_revisions')
export class PostRevision {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Post, { onDelete: 'CASCADE' })
  postId: string;

  @PrimaryColumn('int')
  version: number;

  @Column('text')
  body: string;

  /** Who wrote this version, and when. */
  @Column('uuid', { nullable: true })
  writtenBy: string | null;

  @Column({ type: 'timestamptz', precision: 3 })
  writtenAt: Date;

  @Column('text', { nullable: true })
  reason: string | null;
}

import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { REACTIONS, type Reaction } from '#contracts';
import { oneOf } from '#platform/database';
import { Post } from './post.entity.js';

@Entity('post_reactions')
@Check(oneOf('name', REACTIONS))
export class PostReaction {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Post, { onDelete: 'CASCADE' })
  postId: string;

  @Index()
  @PrimaryColumn('uuid')
  userId: string;

  @PrimaryColumn('text')
  name: Reaction;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

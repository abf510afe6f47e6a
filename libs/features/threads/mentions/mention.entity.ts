import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MENTION_KINDS, type MentionKind } from '#contracts';
import { oneOf } from '#platform/database';
import { Post } from '../posts/post.entity.js';

/** A post names a person, an organisation, a use case or a need. Who may not read the post is not named by it. */
@Entity('mentions')
@Check(oneOf('kind', MENTION_KINDS))
@Index(['targetId', 'threadId', 'seq'])
export class Mention {
  @PrimaryColumn('uuid')
  @ForeignKey(() => Post, { onDelete: 'CASCADE' })
  postId: string;

  @PrimaryColumn('text')
  kind: MentionKind;

  @PrimaryColumn('uuid')
  targetId: string;

  @Column('uuid')
  threadId: string;

  @Column('int')
  seq: number;
}

import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { Post } from '../posts/post.entity.js';

@Entity('post_bookmarks')
@Index(['userId', 'createdAt', 'postId'])
export class PostBookmark {
  @PrimaryColumn('uuid')
  userId: string;

  @PrimaryColumn('uuid')
  @ForeignKey(() => Post, { onDelete: 'CASCADE' })
  postId: string;

  @Column({ type: 'timestamptz', precision: 3, default: () => 'now()' })
  createdAt: Date;
}

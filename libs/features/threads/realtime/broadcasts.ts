import { Injectable } from '@nestjs/common';
import type { ThreadPost } from '#contracts';
import { hubMemberChanged, hubMemberLeft } from '#features/hubs';
import { OnEvent } from '#platform/outbox';
import { Rooms, SocketAccess, threadRoom, userRoom } from '#platform/realtime';
import { PostReading } from '../posts/post-reading.service.js';
import { factsOf } from '../threads/thread.record.js';
import { ThreadsRepository } from '../threads/threads.repository.js';
import {
  BROADCAST_POSTS,
  peopleMentioned,
  placeChanged,
  postRemoved,
  postsCreated,
  postUpdated,
  reactionChanged,
  readChanged,
  threadChanged,
  type PostAddress,
} from '../threads.events.js';
import { SentPosts } from './sent-posts.js';

/** They reach outside the database, may run twice, and are no longer of use when they are old: numbers tell clients what they missed. */
const LIVE = { transactional: false, attempts: 3, isUrgent: true } as const;

/** What was committed goes to the rooms of those who follow it. */
@Injectable()
export class ThreadBroadcasts {
  constructor(
    private readonly rooms: Rooms,
    private readonly access: SocketAccess,
    private readonly reading: PostReading,
    private readonly threads: ThreadsRepository,
    private readonly sent: SentPosts,
  ) {}

  /** Posts that came with something else: the first of a thread, those with files, those that were let in or moved. */
  @OnEvent(postsCreated, BROADCAST_POSTS, LIVE)
  async broadcastPosts({ posts }: { posts: PostAddress[] }): Promise<void> {
    for (const post of await this.reading.shared(posts.map(({ postId }) => postId))) this.sent.send(post);
  }

  @OnEvent(postUpdated, 'threads.broadcast-edit', LIVE)
  async broadcastEdit({ postId }: PostAddress): Promise<void> {
    const [post] = await this.reading.shared([postId]);
    if (post) this.rooms.emit(threadRoom(post.threadId), 'post.updated', messageOf(post));
  }

  @OnEvent(postRemoved, 'threads.broadcast-removal', LIVE)
  async broadcastRemoval({ postId }: PostAddress): Promise<void> {
    const [post] = await this.reading.shared([postId]);
    if (post) this.rooms.emit(threadRoom(post.threadId), 'post.deleted', messageOf(post));
  }

  @OnEvent(reactionChanged, 'threads.broadcast-reactions', LIVE)
  async broadcastReactions({ postId }: PostAddress): Promise<void> {
    const [post] = await this.reading.shared([postId]);
    if (!post) return;
    const { threadId, seq, reactions } = post;
    this.rooms.emit(threadRoom(threadId), 'reaction.changed', { threadId, seq, postId, reactions });
  }

  /** A thread may stand in another place now, which not everyone in its room may read: they are put out first. */
  @OnEvent(threadChanged, 'threads.broadcast-thread', LIVE)
  async broadcastThread({ threadId }: { threadId: string }): Promise<void> {
    await this.access.thingChanged('thread', threadId);
    const thread = await this.threads.find(threadId);
    if (thread) this.rooms.emit(threadRoom(threadId), 'thread.updated', { threadId, thread: factsOf(thread) });
  }

  @OnEvent(placeChanged, 'threads.review-rooms', LIVE)
  async reviewRooms(): Promise<void> {
    await this.access.thingsChanged();
  }

  @OnEvent(hubMemberLeft, 'threads.review-who-left', LIVE)
  async reviewWhoLeft({ userId }: { userId: string }): Promise<void> {
    await this.access.userChanged(userId);
  }

  @OnEvent(hubMemberChanged, 'threads.review-who-changed', LIVE)
  async reviewWhoChanged({ userId }: { userId: string }): Promise<void> {
    await this.access.userChanged(userId);
  }

  @OnEvent(peopleMentioned, 'threads.tell-mentioned', LIVE)
  async tellMentioned({ userIds }: { userIds: string[] }): Promise<void> {
    for (const userId of userIds) this.rooms.emit(userRoom(userId), 'unread.changed', { threadId: null });
    return Promise.resolve();
  }

  @OnEvent(readChanged, 'threads.tell-own-devices', LIVE)
  async tellOwnDevices({ userId, threadId }: { userId: string; threadId: string | null }): Promise<void> {
    this.rooms.emit(userRoom(userId), 'unread.changed', { threadId });
    return Promise.resolve();
  }
}

function messageOf(post: ThreadPost) {
  return { threadId: post.threadId, seq: post.seq, post };
}

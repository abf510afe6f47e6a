import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ConnectedSocket, MessageBody, SubscribeMessage } from '@nestjs/websockets';
import { OPEN_POSTS_MAX, type OpenedThreadMessage, type SentPostMessage } from '#contracts';
import { Public, SignedIn, type Actor, type VisibilityKey } from '#platform/access';
import { conflict, unauthorised } from '#platform/http';
import {
  peopleRoom,
  Presence,
  RealtimeGateway,
  RoomKeepers,
  Rooms,
  threadRoom,
  Writes,
  type PresentPerson,
  type RealtimeSocket,
  type RoomKeeper,
} from '#platform/realtime';
import { PostReading } from '../posts/post-reading.service.js';
import { Posts } from '../posts/posts.service.js';
import { beyondTheEnd, ThreadDoor } from '../threads/thread-door.js';
import { LiveThreadsRepository } from './live-threads.repository.js';
import { CreatePostMessage, OpenThreadMessage, ThreadMessage } from './realtime.dto.js';

/** Others are told of one's writing at most so often. */
const TYPING_EVERY_MS = 1000;

/** Threads over sockets: the same services as over HTTP. Nothing is broadcast here; that follows from what was committed. */
@RealtimeGateway()
@Injectable()
export class ThreadsGateway implements OnModuleInit, RoomKeeper {
  private readonly lastTyping = new WeakMap<RealtimeSocket, number>();

  constructor(
    private readonly door: ThreadDoor,
    private readonly posts: Posts,
    private readonly reading: PostReading,
    private readonly live: LiveThreadsRepository,
    private readonly rooms: Rooms,
    private readonly keepers: RoomKeepers,
    private readonly presence: Presence,
  ) {}

  onModuleInit(): void {
    this.keepers.add('thread', this);
  }

  /**
   * Follows a thread, then reads: what is written in between comes as an event.
   * @throws Problem 400 for a number beyond the end, 404 for a thread that is not to be known of.
   */
  @Public()
  @SubscribeMessage('thread.open')
  async open(
    @ConnectedSocket() socket: RealtimeSocket,
    @MessageBody() { threadId, afterSeq = 0 }: OpenThreadMessage,
  ): Promise<OpenedThreadMessage> {
    await this.rooms.follow(socket, 'thread', threadId);
    try {
      return await this.read(socket, threadId, afterSeq);
    } catch (error) {
      await this.rooms.unfollow(socket, 'thread', threadId);
      throw error;
    }
  }

  @Public()
  @SubscribeMessage('thread.close')
  async close(@ConnectedSocket() socket: RealtimeSocket, @MessageBody() { threadId }: ThreadMessage): Promise<void> {
    await this.rooms.unfollow(socket, 'thread', threadId);
  }

  /** @throws Problem as {@link Posts.write}. */
  @SignedIn()
  @Writes()
  @SubscribeMessage('post.create')
  async create(
    @ConnectedSocket() socket: RealtimeSocket,
    @MessageBody() { threadId, ...said }: CreatePostMessage,
  ): Promise<SentPostMessage> {
    const written = await this.posts.write(actorOf(socket), threadId, said);
    return 'seq' in written ? { post: written, held: false } : { post: null, held: true };
  }

  /** @throws Problem 409 for a thread that is not open on this connection; 403, 404, 409 as for writing. */
  @SignedIn()
  @Writes()
  @SubscribeMessage('thread.typing')
  async typing(@ConnectedSocket() socket: RealtimeSocket, @MessageBody() { threadId }: ThreadMessage): Promise<void> {
    if (!this.rooms.isFollowing(socket, 'thread', threadId))
      throw conflict('thread.not_open', 'Open the thread before you say that you write in it');
    const now = performance.now();
    if (now - (this.lastTyping.get(socket) ?? -TYPING_EVERY_MS) < TYPING_EVERY_MS) return;
    this.lastTyping.set(socket, now);
    const { userId: id, name, isUnseen } = actorOf(socket);
    await this.door.getForPosting(actorOf(socket), threadId);
    if (isUnseen) return;
    const room = peopleRoom(threadRoom(threadId));
    this.rooms.emitPassing(socket, room, 'thread.typing', { threadId, user: { id, name } });
  }

  keysOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly VisibilityKey[]>> {
    return this.live.keysOf(ids);
  }

  tellPresence(threadId: string, users: readonly PresentPerson[], count: number): void {
    this.rooms.emitHere(peopleRoom(threadRoom(threadId)), 'thread.presence', { threadId, users, count });
  }

  putOut(socket: RealtimeSocket, threadId: string): void {
    socket.emit('thread.closed', { threadId });
  }

  private async read(socket: RealtimeSocket, threadId: string, afterSeq: number): Promise<OpenedThreadMessage> {
    const { actor } = socket.data;
    const page = await this.reading.after(actor, threadId, afterSeq, OPEN_POSTS_MAX);
    if (afterSeq > page.lastSeq) throw beyondTheEnd('afterSeq');
    const { people, count } = this.presence.in(threadRoom(threadId));
    return {
      lastSeq: page.lastSeq,
      posts: page.items,
      more: page.hasAfter,
      present: actor && { users: people, count },
    };
  }
}

function actorOf(socket: RealtimeSocket): Actor {
  if (!socket.data.actor) throw unauthorised();
  return socket.data.actor;
}

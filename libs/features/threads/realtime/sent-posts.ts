import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ThreadPost } from '#contracts';
import { Rooms, SocketServer, threadRoom } from '#platform/realtime';
import { UnreadHints } from './unread-hints.js';

const WORD = 'posts.sent';
const REMEMBERED = 5000;

/** What a process tells the others. */
interface Sent {
  readonly postId: string;
  readonly threadId: string;
}

/**
 * The short way of a post: the process that took it sends it as soon as it is committed. The outbox sends it too, unless it knows that this has
 * been done: so nothing is lost when a process dies in between, and hardly anything goes out twice. Clients leave aside numbers they have.
 */
@Injectable()
export class SentPosts implements OnModuleInit {
  /** In the order they were sent. */
  private readonly ids = new Set<string>();

  constructor(
    private readonly rooms: Rooms,
    private readonly server: SocketServer,
    private readonly unread: UnreadHints,
  ) {}

  onModuleInit(): void {
    this.server.onWord(WORD, (sent) => this.remember(sent as Sent));
  }

  /** Sends a post, as all see it, to its room. After the commit. */
  send(post: ThreadPost): void {
    this.rooms.emit(threadRoom(post.threadId), 'post.created', { threadId: post.threadId, seq: post.seq, post });
    const sent: Sent = { postId: post.id, threadId: post.threadId };
    this.remember(sent);
    this.server.tellProcesses(WORD, sent);
  }

  has(postId: string): boolean {
    return this.ids.has(postId);
  }

  private remember({ postId, threadId }: Sent): void {
    this.unread.note(threadId);
    this.ids.add(postId);
    for (const oldest of this.ids) {
      if (this.ids.size <= REMEMBERED) break;
      this.ids.delete(oldest);
    }
  }
}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ThreadPost } from '#contracts';
import { Rooms, SocketServer, threadRoom } from '#platform/realtime';
import type { WrittenIn } from './live-threads.repository.js';
import { UnreadHints } from './unread-hints.js';

const WORD = 'thread.written';

/**
 * The way of a post to those who follow its thread: the process that took it sends it as soon as it is committed. When it dies in between, the others
 * see that the thread's last number has grown, and tell their clients ({@link TailWatch}); its own connect anew, and ask for what they missed.
 */
@Injectable()
export class SentPosts implements OnModuleInit {
  constructor(
    private readonly rooms: Rooms,
    private readonly server: SocketServer,
    private readonly unread: UnreadHints,
  ) {}

  onModuleInit(): void {
    this.server.onWord(WORD, (word) => this.unread.note(word as WrittenIn));
  }

  /** Sends a post, as all see it, to its room. After the commit. */
  send(post: ThreadPost): void {
    this.rooms.emit(threadRoom(post.threadId), 'post.created', { threadId: post.threadId, seq: post.seq, post });
    const written: WrittenIn = { threadId: post.threadId, seq: post.seq };
    this.unread.note(written);
    this.server.tellProcesses(WORD, written);
  }
}

import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { LOGGER, type Logger } from '#platform/logging';
import { SocketServer } from '#platform/realtime';
import { LiveThreadsRepository, type WrittenIn } from './live-threads.repository.js';

/** Posts are gathered so long: counts are asked for by many at once, and a talk has many posts. */
const GATHER_MS = 3000;
const REMEMBERED = 5000;

/**
 * Tells the connected people of this process that their counts have changed, when there are new posts in their hubs or in threads that they follow. Who
 * that is is a look at those who are connected, however many members a hub has.
 */
@Injectable()
export class UnreadHints implements BeforeApplicationShutdown {
  private readonly written = new Set<string>();
  /** Numbers of the last posts that this process has heard of, by thread, in the order that it did. */
  private readonly heard = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly server: SocketServer,
    private readonly threads: LiveThreadsRepository,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** A post with this number was written in the thread. */
  note({ threadId, seq }: WrittenIn): void {
    if (seq <= (this.heard.get(threadId) ?? 0)) return;
    this.heard.delete(threadId);
    this.heard.set(threadId, seq);
    for (const oldest of this.heard.keys()) {
      if (this.heard.size <= REMEMBERED) break;
      this.heard.delete(oldest);
    }
    this.written.add(threadId);
    this.timer ??= setTimeout(() => this.tell(), GATHER_MS).unref();
  }

  /** Finds posts of a moment ago that nobody has told this process of: who took them died, or Redis is away. */
  async findUnheard(): Promise<void> {
    for (const written of await this.threads.writtenLately()) this.note(written);
  }

  beforeApplicationShutdown(): void {
    if (this.timer) clearTimeout(this.timer);
  }

  private tell(): void {
    this.timer = null;
    const written = [...this.written];
    this.written.clear();
    this.tellOf(written).catch((error: unknown) =>
      this.logger.warn({ err: error }, 'people could not be told that there is something unread'),
    );
  }

  private async tellOf(threadIds: readonly string[]): Promise<void> {
    const sockets = this.server.socketsHere().filter(({ data }) => data.actor);
    if (sockets.length === 0) return;
    const [hubs, followers] = await Promise.all([
      this.threads.hubsOf(threadIds),
      this.threads.followersAmong(threadIds, [...new Set(sockets.flatMap(({ data }) => data.actor?.userId ?? []))]),
    ]);
    for (const socket of sockets) {
      const { actor } = socket.data;
      if (actor && (followers.has(actor.userId) || actor.hubs.some(({ hubId }) => hubs.has(hubId))))
        socket.emit('unread.changed', { threadId: null });
    }
  }
}

import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { LOGGER, type Logger } from '#platform/logging';
import { Rooms, SocketServer, threadRoom } from '#platform/realtime';
import { LiveThreadsRepository } from './live-threads.repository.js';
import { UnreadHints } from './unread-hints.js';

const LOOK_MS = 2000;
/** With all broadcasts arriving, one look in so many is enough: for what got lost on the way. */
const LOOK_SELDOM = 5;

/**
 * Looks at the last numbers of the threads that this process's clients follow, and tells them: who has less asks for what is missing. That is how
 * posts of other processes arrive while Redis is away, and how anything arrives that got lost. People hear that there is something unread in the same way.
 */
@Injectable()
export class TailWatch implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private told = new Map<string, number>();
  private looks = 0;
  private wasAway = false;
  private looking = false;

  constructor(
    private readonly threads: LiveThreadsRepository,
    private readonly rooms: Rooms,
    private readonly server: SocketServer,
    private readonly unread: UnreadHints,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.tick(), LOOK_MS);
    this.timer.unref();
  }

  beforeApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
  }

  private tick(): void {
    const isAway = this.server.link === 'away';
    const isBack = this.wasAway && !isAway;
    this.wasAway = isAway;
    this.looks += 1;
    if (this.looking || !(isAway || isBack || this.looks % LOOK_SELDOM === 0)) return;
    this.looking = true;
    this.look(isBack)
      .catch((error: unknown) => this.logger.warn({ err: error }, 'the ends of open threads could not be looked at'))
      .finally(() => {
        this.looking = false;
      });
  }

  /** @param resync whether clients are to ask for all that changed, not for new posts only. */
  async look(resync = false): Promise<void> {
    await this.unread.findUnheard();
    const followed = this.rooms.followedHere('thread');
    const tails = followed.length > 0 ? await this.threads.lastSeqs(followed) : [];
    const before = this.told;
    this.told = new Map(tails.map(({ id, lastSeq }) => [id, lastSeq]));
    for (const { id, lastSeq } of tails)
      if (resync || before.get(id) !== lastSeq)
        this.rooms.emitHere(threadRoom(id), 'thread.tail', { threadId: id, lastSeq, resync });
  }
}

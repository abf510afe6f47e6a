import { Inject, Injectable } from '@nestjs/common';
import pg from 'pg';
import { Database } from '#platform/database';
import { LOGGER, type Logger } from '#platform/logging';

const CHANNEL = 'torget_sockets';
const TRY_AGAIN_MS = 1000;

/**
 * Word to all processes that have sockets, through PostgreSQL: what takes people's access away must arrive where Redis is not, or is away.
 * Inside a transaction it is sent by the commit.
 */
@Injectable()
export class ControlChannel {
  private client: pg.Client | null = null;
  private timer: NodeJS.Timeout | null = null;
  private closed = false;

  constructor(
    private readonly db: Database,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Tells every listening process; inside a transaction when that is committed. */
  async tell(message: string): Promise<void> {
    await this.db.query(`SELECT pg_notify('${CHANNEL}', $1)`, [message]);
  }

  /**
   * Listens until it is closed, and connects again when the connection breaks.
   * @param hear is called with each message.
   * @param missed is called when messages may have been missed.
   */
  async listen(url: string, hear: (message: string) => void, missed: () => void): Promise<void> {
    const client = new pg.Client({ connectionString: url, keepAlive: true });
    const lost = (): void => {
      if (this.client !== client) return;
      this.client = null;
      this.again(url, hear, missed);
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', ({ payload }) => hear(payload ?? ''));
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
    this.client = client;
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.timer) clearTimeout(this.timer);
    const { client } = this;
    this.client = null;
    await client?.end();
  }

  private again(url: string, hear: (message: string) => void, missed: () => void): void {
    if (this.closed) return;
    this.timer = setTimeout(() => {
      this.listen(url, hear, missed).then(missed, (error: unknown) => {
        this.logger.warn({ err: error }, 'sockets cannot hear of lost access; it is tried again');
        this.again(url, hear, missed);
      });
    }, TRY_AGAIN_MS);
  }
}

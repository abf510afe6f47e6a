import { createAdapter } from '@socket.io/redis-streams-adapter';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from 'redis';
import type { Logger } from '#platform/logging';

const STREAM = 'torget:sockets';
/** Broadcasts that are kept for processes that are a moment behind. */
const STREAM_LENGTH = 10_000;
const BLOCK_MS = 2000;
const SILENT_MS = 10_000;
const RETRY_MS = 100;
/** Commands that may wait for an answer; beyond that Redis hangs, and broadcasts to other processes are dropped. */
const MOST_WAITING = 5000;

type Options = NonNullable<Parameters<typeof createClient>[0]>;
type Client = ReturnType<typeof connectionTo>;
type Fields = Parameters<Client['xAdd']>[2];
type Trim = Parameters<Client['xAdd']>[3];
type Streams = { key: string; id: string }[];

function connectionTo(url: string, more: Pick<Options, 'disableOfflineQueue' | 'commandsQueueMaxLength'>) {
  return createClient({
    url,
    RESP: 2,
    pingInterval: SILENT_MS / 2,
    ...more,
    socket: {
      connectTimeout: 2000,
      // One that hangs without closing is as good as away.
      socketTimeout: SILENT_MS,
      reconnectStrategy: (tries) => Math.min(100 + tries * 100, 2000),
    },
  });
}

/**
 * The connections to Redis that carry broadcasts between processes. socket.io's adapter waits for Redis before it serves even its own clients,
 * and lets errors fall where nobody catches them, so it gets clients that never fail: what cannot be sent is dropped. Clients of other
 * processes then learn by the number of the last post that they have missed some.
 */
export class RedisLink {
  private readonly clients: Client[] = [];
  private readonly writer: Client;
  private closed = false;

  constructor(
    private readonly url: string,
    private readonly logger: Logger,
  ) {
    this.writer = this.connection({ disableOfflineQueue: true, commandsQueueMaxLength: MOST_WAITING });
  }

  /** Whether broadcasts reach the other processes now. */
  get up(): boolean {
    return this.clients.every((client) => client.isReady);
  }

  /** Begins to connect, and goes on trying; the server does not wait for it. */
  open(): void {
    void this.writer.connect().catch((error: unknown) => this.report(error));
  }

  /** For socket.io's server. */
  makeAdapter(): ReturnType<typeof createAdapter> {
    const drop = (): void => undefined;
    return createAdapter(
      {
        duplicate: () => this.reader(),
        // Its being there says to the adapter that this is node-redis.
        sSubscribe: drop,
        xAdd: (key: string, id: string, fields: Fields, options: Trim) => {
          void this.writer.xAdd(key, id, fields, options).catch(drop);
          return Promise.resolve('');
        },
        publish: (channel: string, message: Buffer) => {
          void this.writer.publish(channel, message).catch(drop);
          return Promise.resolve(0);
        },
        sendCommand: (command: string[]) => this.writer.sendCommand(command),
      },
      {
        streamName: STREAM,
        channelPrefix: STREAM,
        maxLen: STREAM_LENGTH,
        blockTimeInMs: BLOCK_MS,
        onlyPlaintext: true,
      },
    );
  }

  close(): void {
    this.closed = true;
    for (const client of this.clients) client.destroy();
  }

  private reader(): object {
    const client = this.connection({});
    let from: string | null = null;
    return {
      on: () => undefined,
      connect: () => client.connect().catch((error: unknown) => this.report(error)),
      disconnect: () => undefined,
      sSubscribe: () => undefined,
      subscribe: (channels: string[], hear: (message: Buffer) => void) =>
        client.subscribe(channels, hear, true).catch((error: unknown) => this.report(error)),
      xRead: async (streams: Streams, options: { COUNT: number; BLOCK: number }) => {
        const [stream] = streams;
        // The adapter asks again at once, whatever the answer: after the end it must not get one.
        if (!stream || this.closed) return new Promise(() => undefined);
        try {
          // "$" means the end as of this call: what comes between two calls would be lost.
          if (stream.id === '$') from ??= (await client.xRevRange(stream.key, '+', '-', { COUNT: 1 }))?.[0]?.id ?? '0';
          return await client.xRead([{ key: stream.key, id: stream.id === '$' ? (from ?? '0') : stream.id }], options);
        } catch {
          await delay(RETRY_MS);
          return null;
        }
      },
    };
  }

  private connection(more: Pick<Options, 'disableOfflineQueue' | 'commandsQueueMaxLength'>): Client {
    const client = connectionTo(this.url, more);
    client.on('error', (error: unknown) => this.report(error));
    client.on('ready', () => this.logger.info('sockets are connected to Redis'));
    this.clients.push(client);
    return client;
  }

  private report(error: unknown): void {
    this.logger.warn({ err: error }, 'Redis is away: live updates from other processes come by asking for numbers');
  }
}

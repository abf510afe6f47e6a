import { Inject, Injectable } from '@nestjs/common';
import type { IncomingMessage, Server as HttpServer } from 'node:http';
import { Server, type BroadcastOperator } from 'socket.io';
import type { ServerToClientEvents } from '#contracts';
import { AppConfig } from '#platform/config';
import { newId } from '#platform/database';
import { BODY_LIMIT } from '#platform/http';
import { LOGGER, type Logger } from '#platform/logging';
import { RequestMetrics } from '#platform/metrics';
import { FloodLimit } from './flood-limit.js';
import type { RedisLink } from './redis-link.js';
import type { RoomName } from './room-names.js';
import type { RealtimeServer, RealtimeSocket } from './socket.js';

type Untyped = BroadcastOperator<Record<string, (payload: unknown) => void>, unknown>;

/** A client that leaves so much unread is cut off: it comes back and asks for what it has missed by number. */
const MOST_UNREAD = 2000;

/** socket.io's server of this process, and its tie to those of other processes. Without Redis it is alone. */
@Injectable()
export class SocketServer {
  /** Names this process among the others. */
  readonly node = newId();
  readonly flood: FloodLimit | null;
  readonly io: RealtimeServer;
  private redis: RedisLink | null = null;
  private serving = false;
  private readonly broadcasts;

  constructor(
    private readonly config: AppConfig,
    metrics: RequestMetrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.flood = config.rateLimit ? new FloodLimit() : null;
    this.broadcasts = metrics.counter('torget_socket_broadcasts_total', 'Events sent to rooms', ['event']);
    this.io = new Server({
      serveClient: false,
      maxHttpBufferSize: BODY_LIMIT,
      connectTimeout: 10_000,
      allowRequest: (request, answer) => this.admit(request, answer),
    });
  }

  /** `alone` without Redis; `away` when there should be one and broadcasts do not reach the other processes. */
  get link(): 'alone' | 'ok' | 'away' {
    if (!this.config.redisUrl) return 'alone';
    return this.redis?.up ? 'ok' : 'away';
  }

  /** Ties this process to the others. Redis' client, the largest of all libraries here, is read where there is a Redis. */
  async connect(): Promise<void> {
    if (!this.config.redisUrl) return;
    const { RedisLink } = await import('./redis-link.js');
    this.redis = new RedisLink(this.config.redisUrl, this.logger);
    this.io.adapter(this.redis.makeAdapter());
    this.redis.open();
  }

  /** Serves sockets beside HTTP on one port. */
  attach(server: HttpServer): void {
    this.io.attach(server);
    this.serving = true;
  }

  /** How many clients this process has. */
  get clients(): number {
    return this.serving ? this.io.engine.clientsCount : 0;
  }

  /** Lets go of all clients, who then look for another process. The HTTP server is closed by who opened it. */
  close(): void {
    this.io.disconnectSockets(true);
    if (this.serving) this.io.engine.close();
    void this.io.sockets.adapter.close();
    this.redis?.close();
  }

  /** This process's connections, of one room or all. */
  socketsHere(room?: RoomName): RealtimeSocket[] {
    const { sockets, adapter } = this.io.sockets;
    if (room === undefined) return [...sockets.values()];
    return [...(adapter.rooms.get(room) ?? [])].flatMap((id) => sockets.get(id) ?? []);
  }

  /** The rooms that this process's connections are in. */
  roomsHere(): RoomName[] {
    return [...this.io.sockets.adapter.rooms.keys()];
  }

  broadcast(room: RoomName, event: keyof ServerToClientEvents, payload: unknown, except?: RealtimeSocket): void {
    this.broadcasts.inc({ event: event });
    // Most threads have no one on their page: nothing needs to be written out for them.
    if (!this.redis && !this.io.sockets.adapter.rooms.has(room)) return;
    const to = except ? except.to(room).volatile : this.io.to(room);
    (to as unknown as Untyped).emit(event, payload);
  }

  broadcastHere(room: RoomName, event: keyof ServerToClientEvents, payload: unknown): void {
    this.broadcasts.inc({ event: event });
    (this.io.local.to(room) as unknown as Untyped).emit(event, payload);
  }

  /** Sends word to the other processes, as far as they can be reached. */
  tellProcesses(word: string, message: object): void {
    if (this.redis) (this.io as unknown as Server).serverSideEmit(word, message);
  }

  onWord(word: string, hear: (message: unknown) => void): void {
    (this.io as unknown as Server).on(word, hear);
  }

  /** Cuts off clients that do not read what they are sent. */
  dropSlow(): void {
    for (const socket of this.socketsHere()) {
      const { writeBuffer } = socket.conn as unknown as { writeBuffer: unknown[] };
      if (writeBuffer.length > MOST_UNREAD) socket.disconnect(true);
    }
  }

  private admit(request: IncomingMessage, answer: (error: string | null, ok: boolean) => void): void {
    const isNew = !/[?&]sid=/.test(request.url ?? '');
    const ok = !isNew || (this.flood?.connect(this.addressOf(request)) ?? true);
    answer(ok ? null : 'Too many connections; wait a moment', ok);
  }

  /** The client's address, by the same rule as for requests. */
  addressOf(request: IncomingMessage): string {
    const forwarded = request.headers['x-forwarded-for'];
    const last = this.config.trustProxy
      ? String(forwarded ?? '')
          .split(',')
          .at(-1)
          ?.trim()
      : '';
    return last || (request.socket.remoteAddress ?? '');
  }
}

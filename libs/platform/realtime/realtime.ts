import { Inject, Injectable, type BeforeApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Server as HttpServer } from 'node:http';
import { newId } from '#platform/database';
import { Readiness } from '#platform/health';
import { problemOf } from '#platform/http';
import { LOGGER, type Logger } from '#platform/logging';
import { RequestMetrics } from '#platform/metrics';
import { ControlChannel } from './control-channel.js';
import { EventDispatcher } from './event-dispatcher.js';
import { Presence } from './presence.js';
import { userRoom } from './room-names.js';
import { Rooms } from './rooms.js';
import { SocketAccess } from './socket-access.js';
import { SocketServer } from './socket-server.js';
import { SocketSignIn } from './socket-sign-in.js';
import type { RealtimeSocket } from './socket.js';

const LONGEST_USER_AGENT = 300;
const SWEEP_MS = 5000;
/** Sign-ins that have run out are looked for with every so many-th sweep. */
const EXPIRY_EVERY = 6;

/** Sockets of a program: a server takes clients, a worker only sends. */
@Injectable()
export class Realtime implements OnModuleInit, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;
  private sweeps = 0;

  constructor(
    private readonly server: SocketServer,
    private readonly signIn: SocketSignIn,
    private readonly access: SocketAccess,
    private readonly dispatcher: EventDispatcher,
    private readonly rooms: Rooms,
    private readonly presence: Presence,
    private readonly channel: ControlChannel,
    private readonly readiness: Readiness,
    private readonly metrics: RequestMetrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.readiness.addPart('realtime', () => {
      const { link } = this.server;
      return Promise.resolve({
        status: link === 'away' ? 'degraded' : 'ok',
        redis: link,
        sockets: this.server.clients,
      });
    });
    this.metrics.gauge('torget_sockets', 'Connected sockets', () => Promise.resolve(this.server.clients));
    this.metrics.gauge('torget_sockets_redis_up', '1 when events reach the sockets of other processes', () =>
      Promise.resolve(this.server.link === 'ok' ? 1 : 0),
    );
  }

  /** For programs without clients of their own: what they send reaches the clients of others, through Redis. */
  async startSending(): Promise<void> {
    await this.server.connect();
  }

  /** Takes clients on the port of the HTTP server. */
  async serve(http: HttpServer, databaseUrl: string): Promise<void> {
    await this.server.connect();
    this.server.io.use((socket, next) => {
      this.admit(socket).then(
        () => next(),
        (error: unknown) => next(this.refusal(error)),
      );
    });
    this.server.io.on('connection', (socket) => this.welcome(socket));
    await this.access.listen(databaseUrl);
    this.presence.start();
    this.server.attach(http);
    this.timer = setInterval(() => this.sweep(), SWEEP_MS);
    this.timer.unref();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.presence.stop();
    this.server.close();
    await this.channel.close();
  }

  /** Finds out who it is, before there is a connection. */
  private async admit(socket: RealtimeSocket): Promise<void> {
    const { headers, auth } = socket.handshake;
    const { actor, credentials } = await this.signIn.signIn(headers, auth['token']);
    socket.data = {
      actor,
      credentials,
      checkedAt: performance.now(),
      origin: {
        address: this.server.addressOf(socket.request),
        userAgent: (headers['user-agent'] ?? '').slice(0, LONGEST_USER_AGENT),
      },
      following: new Set(),
      work: Promise.resolve(),
      handlers: new Map(),
    };
  }

  private welcome(socket: RealtimeSocket): void {
    const { actor, following } = socket.data;
    if (actor) void socket.join(userRoom(actor.userId));
    this.dispatcher.serve(socket);
    socket.on('disconnecting', () => {
      for (const room of following) void this.rooms.leave(socket, room);
    });
    // Their headers are done with, and are most of what an idle connection would hold on to.
    Object.assign(socket.conn, { request: null });
    Object.assign(socket.handshake, { headers: {}, auth: {} });
  }

  /** socket.io hands `data` to the client. */
  private refusal(error: unknown): Error {
    const [problem, requestId] = [problemOf(error), newId()];
    if (problem.status >= 500) this.logger.error({ requestId, err: error }, 'a socket could not be signed in');
    return Object.assign(new Error(problem.code), { data: problem.toBody(requestId) });
  }

  private sweep(): void {
    this.server.dropSlow();
    this.server.flood?.prune();
    this.sweeps += 1;
    if (this.sweeps % EXPIRY_EVERY === 0)
      this.access
        .closeExpired()
        .catch((error: unknown) => this.logger.warn({ err: error }, 'expired sign-ins could not be looked for'));
  }
}

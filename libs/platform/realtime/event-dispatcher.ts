import { Inject, Injectable } from '@nestjs/common';
import type { RealtimeProblem } from '#contracts';
import { newId } from '#platform/database';
import { badRequest, problemOf, runFor, tooMany, unauthorised } from '#platform/http';
import { LOGGER, type Logger } from '#platform/logging';
import { RequestMetrics } from '#platform/metrics';
import { SocketAccess } from './socket-access.js';
import { SocketServer } from './socket-server.js';
import type { RealtimeSocket, SocketHandler } from './socket.js';

type Answer = (answer: object) => void;

const LONGEST_NAME = 60;

/** The way of every event from a client: limits, its handler, and an answer in any case. */
@Injectable()
export class EventDispatcher {
  private readonly events;

  constructor(
    private readonly server: SocketServer,
    private readonly access: SocketAccess,
    metrics: RequestMetrics,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.events = metrics.counter('torget_socket_events_total', 'Events from clients, by their answer', [
      'event',
      'status',
    ]);
  }

  /** Begins to listen to a connection. */
  serve(socket: RealtimeSocket): void {
    socket.onAny((event: unknown, ...given: unknown[]) => this.take(socket, String(event), given));
  }

  private take(socket: RealtimeSocket, event: string, given: unknown[]): void {
    const last = given.at(-1);
    const answer = typeof last === 'function' ? (given.pop(), last as Answer) : null;
    const { data } = socket;
    const verdict = this.server.flood?.take(data.actor?.userId ?? socket.id, data.origin.address) ?? 'taken';
    if (verdict !== 'taken') {
      this.refuse(socket, event, answer, tooMany('rate.exceeded', 'Too many events; wait a moment', 10));
      if (verdict === 'flooding') {
        this.logger.warn({ userId: data.actor?.userId }, 'a socket that flooded was closed');
        socket.disconnect(true);
      }
      return;
    }
    const handler = data.handlers.get(event);
    if (!handler) {
      this.refuse(socket, event, answer, badRequest('event.unknown', 'There is no such event'));
      return;
    }
    if (given.length > 1) {
      this.refuse(socket, event, answer, badRequest('event.arguments', 'An event carries one object'));
      return;
    }
    data.work = data.work.then(() => this.run(socket, event, handler, given[0], answer));
  }

  private async run(
    socket: RealtimeSocket,
    event: string,
    handler: SocketHandler,
    message: unknown,
    answer: Answer | null,
  ): Promise<void> {
    // Nobody would hear the answer; the client sends again when it is back.
    if (!socket.connected) return;
    try {
      if (!(await this.access.refresh(socket)))
        throw unauthorised('auth.session_ended', 'Your session has ended; sign in again');
      const result = await runFor({ ...socket.data.origin, actor: socket.data.actor }, () => handler(message));
      this.events.inc({ event, status: '200' });
      answer?.({ ok: true, ...(result as object | undefined) });
    } catch (error) {
      this.refuse(socket, event, answer, error);
    }
  }

  private refuse(socket: RealtimeSocket, event: string, answer: Answer | null, error: unknown): void {
    const [problem, requestId] = [problemOf(error), newId()];
    if (problem.status >= 500) this.logger.error({ requestId, event, err: error }, 'an event failed');
    // A series of its own for every name that someone makes up would fill the memory.
    const counted = socket.data.handlers.has(event) ? event : 'unknown';
    this.events.inc({ event: counted, status: String(problem.status) });
    const told: RealtimeProblem = problem.toBody(requestId);
    if (answer) answer({ ok: false, problem: told });
    else socket.emit('problem', { event: event.slice(0, LONGEST_NAME), problem: told });
  }
}

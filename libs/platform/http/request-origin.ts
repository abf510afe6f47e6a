import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Actor } from '#platform/access';
import type { RequestInfo } from './params.js';

/** Who caused the work that runs now, and from where. */
export interface Sender extends RequestInfo {
  /** Null for those who are not signed in. */
  readonly actor: Actor | null;
}

const senders = new AsyncLocalStorage<() => Sender>();

/** Where a request comes from: the client's address as the proxy in front says it, and the head of what its program calls itself. */
export function originOf(request: FastifyRequest): RequestInfo {
  return { address: request.ip, userAgent: (request.headers['user-agent'] ?? '').slice(0, 300) };
}

/** Who caused the work that runs now; null for jobs and programs, which nobody sent. */
export function currentSender(): Sender | null {
  return senders.getStore()?.() ?? null;
}

/** Runs work that somebody sent in another way than by HTTP, such as over a socket. */
export function runFor<T>(sender: Sender, work: () => T): T {
  return senders.run(() => sender, work);
}

/** Makes the sender of every request known to the work that it causes. After the body is read: reading it would leave the async context. */
export function rememberSenders(fastify: Pick<FastifyInstance, 'addHook'>): void {
  fastify.addHook('preHandler', (request: FastifyRequest & { actor?: Actor | null }, _reply, done) =>
    senders.run(() => ({ ...originOf(request), actor: request.actor ?? null }), done),
  );
}

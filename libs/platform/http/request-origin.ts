import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { RequestInfo } from './params.js';

const origins = new AsyncLocalStorage<() => RequestInfo>();

/** Where a request comes from: the client's address as the proxy in front says it, and the head of what its program calls itself. */
export function originOf(request: FastifyRequest): RequestInfo {
  return { address: request.ip, userAgent: (request.headers['user-agent'] ?? '').slice(0, 300) };
}

/** Where the work comes from that runs now; null for jobs and programs, which nobody sent. */
export function currentOrigin(): RequestInfo | null {
  return origins.getStore()?.() ?? null;
}

/** Runs work that somebody sent in another way than by HTTP, such as over a socket. */
export function runFrom<T>(origin: RequestInfo, work: () => T): T {
  return origins.run(() => origin, work);
}

/** Makes every request known to the work that it causes. After the body is read: reading it would leave the async context. */
export function rememberOrigins(fastify: Pick<FastifyInstance, 'addHook'>): void {
  fastify.addHook('preHandler', (request, _reply, done) => origins.run(() => originOf(request), done));
}

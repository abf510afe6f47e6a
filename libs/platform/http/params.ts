import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { invalid } from './problem.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
  return UUID.test(text);
}

/** A path parameter that must be an id; another form is a 400 that names it. */
export const IdParam = createParamDecorator((name: string, context: ExecutionContext): string => {
  const value = (context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>)[name] ?? '';
  if (!isId(value)) throw invalid([{ path: name, code: 'isUuid', message: 'must be an id (UUID)' }]);
  return value.toLowerCase();
});

/** Where a request comes from. */
export interface RequestInfo {
  readonly address: string;
  readonly userAgent: string;
}

/** Address and program of the client. */
export const ClientInfo = createParamDecorator((_: unknown, context: ExecutionContext): RequestInfo => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  return { address: request.ip, userAgent: (request.headers['user-agent'] ?? '').slice(0, 300) };
});

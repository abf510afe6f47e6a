import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiParam } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { invalid } from './problem.js';
import { originOf } from './request-origin.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text has the form of an id. */
export function isId(text: string): boolean {
  return UUID.test(text);
}

const idParam = createParamDecorator((name: string, context: ExecutionContext): string => {
  const value = (context.switchToHttp().getRequest<FastifyRequest>().params as Record<string, string>)[name] ?? '';
  if (!isId(value)) throw invalid([{ path: name, code: 'isUuid', message: 'must be an id (UUID)' }]);
  return value.toLowerCase();
});

/** A path parameter that must be an id; another form is a 400 that names it. */
export function IdParam(name: string): ParameterDecorator {
  return describedAs(idParam(name), ApiParam({ name, schema: { type: 'string', format: 'uuid' } }));
}

/** Adds what OpenAPI should say about a parameter that Nest cannot see into. */
export function describedAs(parameter: ParameterDecorator, description: MethodDecorator): ParameterDecorator {
  return (target, key, index) => {
    parameter(target, key, index);
    const method = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key !== undefined && method) description(target, key, method);
  };
}

/** Where a request comes from. */
export interface RequestInfo {
  readonly address: string;
  readonly userAgent: string;
}

/** Address and program of the client. */
export const ClientInfo = createParamDecorator((_: unknown, context: ExecutionContext): RequestInfo => {
  return originOf(context.switchToHttp().getRequest<FastifyRequest>());
});

import { Catch, HttpException, Inject, Injectable, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sqlState } from '#platform/database';
import { LOGGER, type Logger } from '#platform/logging';
import { Problem } from './problem.js';

/** What Fastify's own errors mean to the client. */
const FASTIFY: Readonly<Record<string, [status: number, code: string, detail: string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [413, 'request.too_large', 'The body is larger than what is taken here'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'request.media_type', 'Send application/json'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'request.empty_body', 'The body is empty but its type says JSON'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'request.broken_json', 'The body is not valid JSON'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: [400, 'request.content_length', 'The body is not as long as Content-Length says'],
  FST_ERR_BAD_URL: [400, 'request.address', 'The address has an escape that cannot be read'],
  FST_REQ_FILE_TOO_LARGE: [413, 'file.too_large', 'The file is larger than what is taken here'],
  FST_INVALID_MULTIPART_CONTENT_TYPE: [415, 'request.media_type', 'Send multipart/form-data'],
};

const HTTP_CODES: Readonly<Record<number, string>> = {
  400: 'request.invalid',
  401: 'auth.required',
  403: 'auth.forbidden',
  404: 'route.not_found',
  405: 'route.method',
  413: 'request.too_large',
  415: 'request.media_type',
};

/** SQLSTATEs that are the client's doing: text that PostgreSQL cannot hold, or numbers out of its range. */
const CLIENT_SQL_STATES = new Set(['22021', '22P02', '22003', '22007', '22008']);

function messageOf(error: HttpException): string {
  const body = error.getResponse();
  const message = typeof body === 'string' ? body : (body as { message?: unknown }).message;
  return typeof message === 'string' ? message : error.message;
}

/** Makes a {@link Problem} of whatever was thrown; null when it is our own fault. */
export function problemFrom(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  const { code, statusCode } = (error ?? {}) as { code?: unknown; statusCode?: unknown };
  const known = typeof code === 'string' ? FASTIFY[code] : undefined;
  if (known) return new Problem(...known);
  if (error instanceof SyntaxError && statusCode === 400)
    return new Problem(400, 'request.broken_json', 'The body is not valid JSON');
  if (error instanceof HttpException && error.getStatus() < 500) {
    const message = messageOf(error);
    if (error.getStatus() === 400 && /JSON/.test(message))
      return new Problem(400, 'request.broken_json', 'The body is not valid JSON');
    return new Problem(error.getStatus(), HTTP_CODES[error.getStatus()] ?? 'request.refused', message);
  }
  const state = sqlState(error);
  if (state !== null && CLIENT_SQL_STATES.has(state))
    return new Problem(400, 'request.value', 'A value has a form that cannot be stored');
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    return new Problem(
      statusCode,
      HTTP_CODES[statusCode] ?? 'request.refused',
      error instanceof Error ? error.message : 'The request was refused',
    );
  }
  return null;
}

/** The {@link Problem} to tell of whatever was thrown: our own faults in one plain sentence. */
export function problemOf(error: unknown): Problem {
  return (
    problemFrom(error) ??
    new Problem(500, 'internal', 'Something went wrong on our side. It has been logged under the request id')
  );
}

/** Sends every error as `application/problem+json`; what is our own fault is logged in full and told in one plain sentence. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    void sendProblem(error, request, reply, this.logger);
  }
}

/** Answers a request with a problem; shared by the filter and the routes outside Nest. */
export function sendProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  logger: Logger,
): FastifyReply {
  const problem = problemOf(error);
  if (problem.status >= 500) logger.error({ requestId: request.id, err: error }, 'a request failed');
  if (problem.retryAfterSeconds !== undefined) void reply.header('retry-after', Math.ceil(problem.retryAfterSeconds));
  return reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem.toBody(request.id)));
}

import {
  createParamDecorator,
  Injectable,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { tap, type Observable } from 'rxjs';
import { describedAs } from './params.js';
import { invalid, stale } from './problem.js';

@Injectable()
class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((body: unknown) => {
        if (typeof body !== 'object' || body === null) return;
        const { version } = body as { version?: unknown };
        const tag =
          typeof version === 'number' ? version : createHash('sha256').update(JSON.stringify(body)).digest('base64url');
        void reply.header('etag', `"${tag}"`);
      }),
    );
  }
}

/** Sends the `version` of the answer as its `ETag` (RFC 9110), or a hash of an answer that has none. */
export const Etag = (): MethodDecorator => UseInterceptors(EtagInterceptor);

const ifMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | null => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined || header === '*') return null;
  const version = /^(?:W\/)?"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined)
    throw invalid([{ path: 'If-Match', code: 'etag', message: 'must be an ETag that this resource was sent with' }]);
  return Number(version);
});

/** The version that `If-Match` asks for; null when the header is absent or `*`. A header of another form is a 400. */
export function IfMatch(): ParameterDecorator {
  const description = 'ETag of the version that was edited: a newer one is a 412';
  return describedAs(ifMatch(), ApiHeader({ name: 'If-Match', required: false, description }));
}

/** @throws Problem 412 when the edit was made on another version than the current one. */
export function assertFresh(current: number, ifMatch: number | null): void {
  if (ifMatch !== null && ifMatch !== current) throw stale();
}

import {
  applyDecorators,
  createParamDecorator,
  Injectable,
  UseInterceptors,
  type CallHandler,
  type ExecutionContext,
  type NestInterceptor,
} from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { Column, CreateDateColumn, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Actor } from '#platform/access';
import { Database } from '#platform/database';
import { OnSchedule } from '#platform/outbox';
import { describedAs } from './params.js';
import { conflict, invalid } from './problem.js';

/** The first answer to a request that may be sent again. Kept for a day. */
@Entity('idempotency_keys')
export class IdempotencyKey {
  @PrimaryColumn('uuid')
  userId: string;

  @PrimaryColumn('text')
  key: string;

  /** Hash of route and body: the same key with another request is a mistake. */
  @Column('text')
  fingerprint: string;

  @Column('int', { nullable: true })
  status: number | null;

  @Column('jsonb', { nullable: true })
  body: unknown;

  @Index()
  @CreateDateColumn({ type: 'timestamptz' })
  createdAt: Date;
}

interface Kept {
  fingerprint: string;
  status: number;
  body: unknown;
}

@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(private readonly db: Database) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { actor?: Actor }>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const key = request.headers['idempotency-key'];
    if (key === undefined || !request.actor) return next.handle();
    return from(this.once(request.actor.userId, checkedKey(key), request, reply, next));
  }

  /** One transaction for the key and what the request creates: a second request with the key waits for the first, then gets its answer. */
  private async once(
    userId: string,
    key: string,
    request: FastifyRequest,
    reply: FastifyReply,
    next: CallHandler,
  ): Promise<unknown> {
    const fingerprint = createHash('sha256')
      .update(JSON.stringify([request.method, request.url, request.body ?? null]))
      .digest('base64url');
    return this.db.transaction(async () => {
      const fresh = await this.db.query(
        'INSERT INTO idempotency_keys (user_id, key, fingerprint) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key',
        [userId, key, fingerprint],
      );
      if (fresh.length === 0) return this.repeat(userId, key, fingerprint, reply);
      const body: unknown = await lastValueFrom(next.handle());
      await this.db.query('UPDATE idempotency_keys SET status = $3, body = $4 WHERE user_id = $1 AND key = $2', [
        userId,
        key,
        reply.statusCode,
        JSON.stringify(body ?? null),
      ]);
      return body;
    });
  }

  private async repeat(userId: string, key: string, fingerprint: string, reply: FastifyReply): Promise<unknown> {
    const [kept] = await this.db.query<Kept>(
      'SELECT fingerprint, status, body FROM idempotency_keys WHERE user_id = $1 AND key = $2',
      [userId, key],
    );
    if (kept?.fingerprint !== fingerprint)
      throw conflict('idempotency.other_request', 'This Idempotency-Key was used for another request');
    void reply.status(kept.status);
    return kept.body;
  }

  @OnSchedule('23 3 * * *', 'http.forget-idempotency-keys')
  async forgetOldKeys(): Promise<void> {
    await this.db.query("DELETE FROM idempotency_keys WHERE created_at < now() - interval '1 day'");
  }
}

const IDEMPOTENCY_HEADER = ApiHeader({
  name: 'Idempotency-Key',
  required: false,
  description: 'Makes it safe to send again',
});

/** @throws Problem 400 that names the header when it has no form of a key. */
function checkedKey(key: string | readonly string[]): string {
  if (typeof key === 'string' && /^[\x21-\x7e]{1,200}$/.test(key)) return key;
  throw invalid([
    { path: 'Idempotency-Key', code: 'idempotencyKey', message: 'must be 1 to 200 visible ASCII characters' },
  ]);
}

const requestKey = createParamDecorator((_: unknown, context: ExecutionContext): string | null => {
  const key = context.switchToHttp().getRequest<FastifyRequest>().headers['idempotency-key'];
  return key === undefined ? null : checkedKey(key);
});

/**
 * The `Idempotency-Key` itself, null without one, for routes that must see to it themselves: those whose answer may not be kept,
 * or whose body is too long to be read inside a transaction.
 */
export function RequestKey(): ParameterDecorator {
  return describedAs(requestKey(), IDEMPOTENCY_HEADER);
}

/** Lets a POST be sent again with the same `Idempotency-Key`: the first result is the answer, and nothing is created twice. */
export const Idempotent = (): MethodDecorator =>
  applyDecorators(UseInterceptors(IdempotencyInterceptor), IDEMPOTENCY_HEADER);

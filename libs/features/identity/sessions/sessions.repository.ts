import { Injectable } from '@nestjs/common';
import { MoreThan, Not } from 'typeorm';
import { Database } from '#platform/database';
import { SocketAccess } from '#platform/realtime';
import { Session } from './session.entity.js';
import type { SignInMethod } from './sign-in-method.js';

/** Sessions as they are stored. Sockets hear of those that end. */
@Injectable()
export class SessionsRepository {
  constructor(
    private readonly db: Database,
    private readonly sockets: SocketAccess,
  ) {}

  async insert(session: Omit<Session, 'user'>): Promise<void> {
    await this.db.manager.insert(Session, session);
  }

  /** Those that still count, most recently used first. */
  listLive(userId: string): Promise<Session[]> {
    return this.db.manager.find(Session, {
      where: { userId, expiresAt: MoreThan(new Date()) },
      order: { lastSeenAt: 'DESC', id: 'DESC' },
    });
  }

  /** Those of these that still count. */
  async idsOfLive(ids: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT id FROM sessions WHERE id = ANY($1) AND expires_at > now()',
      [ids],
    );
    return rows.map((row) => row.id);
  }

  async touch(id: string, lastSeenAt: Date, expiresAt: Date): Promise<void> {
    await this.db.manager.update(Session, { id }, { lastSeenAt, expiresAt });
  }

  /** Notes that somebody has shown more of who they are since they came in. */
  async noteMethod(id: string, method: SignInMethod): Promise<void> {
    await this.db.manager.update(Session, { id }, { method });
  }

  /** @returns whether the person had such a session. */
  async remove(userId: string, id: string): Promise<boolean> {
    const { affected } = await this.db.manager.delete(Session, { userId, id });
    await this.sockets.userChanged(userId);
    return (affected ?? 0) > 0;
  }

  /** @returns the session that it was, or null. */
  async removeByHash(tokenHash: string): Promise<Session | null> {
    const session = await this.db.manager.findOneBy(Session, { tokenHash });
    await this.db.manager.delete(Session, { tokenHash });
    if (session) await this.sockets.userChanged(session.userId);
    return session;
  }

  async removeAllOf(userId: string, butKeep: string | null = null): Promise<void> {
    await this.db.manager.delete(Session, butKeep ? { userId, id: Not(butKeep) } : { userId });
    await this.sockets.userChanged(userId);
  }

  async removeExpired(): Promise<void> {
    await this.db.query('DELETE FROM sessions WHERE expires_at <= now()');
  }
}

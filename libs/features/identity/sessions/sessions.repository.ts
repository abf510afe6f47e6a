import { Injectable } from '@nestjs/common';
import { MoreThan, Not } from 'typeorm';
import { Database } from '#platform/database';
import { Session } from './session.entity.js';
import type { SignInMethod } from './sign-in-method.js';

/** Sessions as they are stored. */
@Injectable()
export class SessionsRepository {
  constructor(private readonly db: Database) {}

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
    return (affected ?? 0) > 0;
  }

  /** @returns the session that it was, or null. */
  async removeByHash(tokenHash: string): Promise<Session | null> {
    const session = await this.db.manager.findOneBy(Session, { tokenHash });
    await this.db.manager.delete(Session, { tokenHash });
    return session;
  }

  async removeAllOf(userId: string, butKeep: string | null = null): Promise<void> {
    await this.db.manager.delete(Session, butKeep ? { userId, id: Not(butKeep) } : { userId });
  }

  async removeExpired(): Promise<void> {
    await this.db.query('DELETE FROM sessions WHERE expires_at <= now()');
  }
}

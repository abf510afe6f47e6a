import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { SocketAccess } from '#platform/realtime';
import { ApiToken } from './api-token.entity.js';

/** API tokens as they are stored. Sockets hear of those that are taken away. */
@Injectable()
export class ApiTokensRepository {
  constructor(
    private readonly db: Database,
    private readonly sockets: SocketAccess,
  ) {}

  /** @returns false when the person has made a token with the same request before. */
  async insert(token: Omit<ApiToken, 'user' | 'createdAt' | 'lastUsedAt'>): Promise<boolean> {
    const result = await this.db.manager
      .createQueryBuilder()
      .insert()
      .into(ApiToken)
      .values(token)
      .orIgnore()
      .returning('id')
      .execute();
    return (result.raw as unknown[]).length > 0;
  }

  findByRequest(userId: string, requestHash: string): Promise<ApiToken | null> {
    return this.db.manager.findOneBy(ApiToken, { userId, requestHash });
  }

  /** Newest first; expired ones are among them until they are purged, so that their owner sees why a program stopped. */
  list(userId: string): Promise<ApiToken[]> {
    return this.db.manager.find(ApiToken, { where: { userId }, order: { id: 'DESC' } });
  }

  /** Those of these that still count. */
  async idsOfLive(ids: readonly string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT id FROM api_tokens WHERE id = ANY($1) AND (expires_at IS NULL OR expires_at > now())',
      [ids],
    );
    return rows.map((row) => row.id);
  }

  async touch(id: string, lastUsedAt: Date): Promise<void> {
    await this.db.manager.update(ApiToken, { id }, { lastUsedAt });
  }

  /** @returns whether the person had such a token. */
  async remove(userId: string, id: string): Promise<boolean> {
    const { affected } = await this.db.manager.delete(ApiToken, { userId, id });
    await this.sockets.userChanged(userId);
    return (affected ?? 0) > 0;
  }

  async removeLongExpired(): Promise<void> {
    await this.db.query(`DELETE FROM api_tokens WHERE expires_at < now() - interval '30 days'`);
  }
}

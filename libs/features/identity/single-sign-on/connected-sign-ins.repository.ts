import { Injectable } from '@nestjs/common';
import { Database, newId } from '#platform/database';
import { ConnectedSignIn } from './connected-sign-in.entity.js';
import type { ExternalPerson } from './external-person.js';

/** Who is whom at which provider, as it is stored. */
@Injectable()
export class ConnectedSignInsRepository {
  constructor(private readonly db: Database) {}

  listOf(userId: string): Promise<ConnectedSignIn[]> {
    return this.db.manager.find(ConnectedSignIn, { where: { userId }, order: { createdAt: 'ASC', id: 'ASC' } });
  }

  find(providerSlug: string, { issuer, subject }: ExternalPerson): Promise<ConnectedSignIn | null> {
    return this.db.manager.findOneBy(ConnectedSignIn, { providerSlug, issuer, subject });
  }

  /** Connects; a connection that is there already stays whose it is. @returns whether it was made. */
  async insert(userId: string, providerSlug: string, { issuer, subject, email }: ExternalPerson): Promise<boolean> {
    const rows = await this.db.query(
      `INSERT INTO connected_sign_ins (id, user_id, provider_slug, issuer, subject, email) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT DO NOTHING RETURNING id`,
      [newId(), userId, providerSlug, issuer, subject, email ?? ''],
    );
    return rows.length > 0;
  }

  async noteUse(providerSlug: string, { issuer, subject, email }: ExternalPerson): Promise<void> {
    await this.db.query(
      `UPDATE connected_sign_ins SET last_used_at = now(), email = $4 WHERE provider_slug = $1 AND issuer = $2 AND subject = $3`,
      [providerSlug, issuer, subject, email ?? ''],
    );
  }

  async remove(userId: string, id: string): Promise<void> {
    await this.db.manager.delete(ConnectedSignIn, { userId, id });
  }
}

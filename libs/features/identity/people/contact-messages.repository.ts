import { Injectable } from '@nestjs/common';
import { Database } from '#platform/database';
import { ContactMessage } from './contact-message.entity.js';

/** Letters between people, as long as they are kept. */
@Injectable()
export class ContactMessagesRepository {
  constructor(private readonly db: Database) {}

  find(id: string): Promise<ContactMessage | null> {
    return this.db.manager.findOneBy(ContactMessage, { id });
  }

  async insert(letter: Pick<ContactMessage, 'id' | 'fromId' | 'toId' | 'message'>): Promise<void> {
    await this.db.manager.insert(ContactMessage, letter);
  }

  async removeOlderThan(days: number): Promise<void> {
    await this.db.query(`DELETE FROM contact_messages WHERE created_at < now() - make_interval(days => $1)`, [days]);
  }
}

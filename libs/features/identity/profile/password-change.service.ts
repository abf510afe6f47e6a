import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { Database, Transactional } from '#platform/database';
import { unauthorised } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { User } from '../accounts/user.entity.js';
import { UsersRepository } from '../accounts/users.repository.js';
import { passwordChanged } from '../identity.events.js';
import { SessionsRepository } from '../sessions/sessions.repository.js';
import { Passwords } from '../sign-in/passwords.js';
import { PasswordProof } from '../sign-in/password-proof.service.js';

/** Replaces one's own password. */
@Injectable()
export class PasswordChange {
  constructor(
    private readonly db: Database,
    private readonly users: UsersRepository,
    private readonly sessions: SessionsRepository,
    private readonly passwords: Passwords,
    private readonly proof: PasswordProof,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /**
   * Every other session of the person ends: whoever had the old password is out.
   * @throws Problem 400 when the present password is wrong or the new one too common; 429 after too many wrong ones.
   */
  async change(actor: Actor, currentPassword: string, newPassword: string): Promise<void> {
    const user = await this.users.findById(actor.userId);
    if (!user) throw unauthorised();
    await this.proof.assertIsPasswordOf(user, currentPassword, 'currentPassword');
    this.passwords.assertGood(newPassword, user, 'newPassword');
    await this.store(actor, await this.passwords.hash(newPassword));
  }

  @Transactional()
  protected async store(actor: Actor, passwordHash: string): Promise<void> {
    await this.db.manager.update(User, { id: actor.userId }, { passwordHash });
    await this.sessions.removeAllOf(actor.userId, actor.sessionId);
    await this.audit.record({ action: 'user.password_changed', actor, on: { type: 'user', id: actor.userId } });
    await this.outbox.record(passwordChanged, { userId: actor.userId });
  }
}

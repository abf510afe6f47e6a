import { Injectable } from '@nestjs/common';
import { translate } from '#platform/i18n';
import { Mailer } from '#platform/mail';
import { OnEvent, type EventMeta } from '#platform/outbox';
import type { User } from '../accounts/user.entity.js';
import { UsersRepository } from '../accounts/users.repository.js';
import { passwordChanged, passwordResetRequested, registrationRepeated, userRegistered } from '../identity.events.js';
import { Links } from './links.js';
import { PasswordReset } from './password-reset.service.js';

type AccountMail = 'verify' | 'alreadyRegistered' | 'reset' | 'passwordChanged';

/** Writes to people about their accounts, in their language. */
@Injectable()
export class AccountMails {
  constructor(
    private readonly users: UsersRepository,
    private readonly links: Links,
    private readonly passwordReset: PasswordReset,
    private readonly mailer: Mailer,
  ) {}

  @OnEvent(userRegistered, 'identity.mail-verification', { transactional: false })
  async sendVerification(
    { userId, verificationId }: { userId: string; verificationId: string },
    meta: EventMeta,
  ): Promise<void> {
    const user = await this.users.findById(userId);
    if (!user || user.emailVerifiedAt !== null) return;
    await this.send(
      'verify',
      user,
      meta,
      this.links.address('verify', user.language, this.links.secretOf(verificationId)),
    );
  }

  @OnEvent(registrationRepeated, 'identity.mail-already-registered', { transactional: false })
  async sendAlreadyRegistered({ userId }: { userId: string }, meta: EventMeta): Promise<void> {
    const user = await this.users.findById(userId);
    if (user) await this.send('alreadyRegistered', user, meta, this.links.address('forgotten', user.language));
  }

  @OnEvent(passwordResetRequested, 'identity.mail-password-reset', { transactional: false })
  async sendReset({ userId }: { userId: string | null }, meta: EventMeta): Promise<void> {
    const user = userId === null ? null : await this.users.findById(userId);
    if (!user) return;
    const secret = await this.passwordReset.makeLink(meta.eventId, user.id);
    await this.send('reset', user, meta, this.links.address('reset', user.language, secret));
  }

  @OnEvent(passwordChanged, 'identity.mail-password-changed', { transactional: false })
  async sendPasswordChanged({ userId }: { userId: string }, meta: EventMeta): Promise<void> {
    const user = await this.users.findById(userId);
    if (user) await this.send('passwordChanged', user, meta, this.links.address('forgotten', user.language));
  }

  private async send(mail: AccountMail, user: User, meta: EventMeta, link: string): Promise<void> {
    await this.mailer.send({
      id: meta.eventId,
      to: user.email,
      subject: translate(user.language, `identity:${mail}.subject`),
      text: translate(user.language, `identity:${mail}.text`, { name: user.name, link, email: user.email }),
    });
  }
}

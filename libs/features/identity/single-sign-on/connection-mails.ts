import { Injectable } from '@nestjs/common';
import { translate } from '#platform/i18n';
import { Mailer } from '#platform/mail';
import { OnEvent, type EventMeta } from '#platform/outbox';
import { UsersRepository } from '../accounts/users.repository.js';
import { signInConnected, signInDisconnected } from '../identity.events.js';
import { Links } from '../registration/links.js';

type About = { userId: string; provider: string };

/** Tells people that another way into their account was opened or closed, in case it was not them. */
@Injectable()
export class ConnectionMails {
  constructor(
    private readonly users: UsersRepository,
    private readonly links: Links,
    private readonly mailer: Mailer,
  ) {}

  @OnEvent(signInConnected, 'identity.mail-sign-in-connected', { transactional: false })
  async sendConnected(about: About, meta: EventMeta): Promise<void> {
    await this.send('signInConnected', about, meta);
  }

  @OnEvent(signInDisconnected, 'identity.mail-sign-in-disconnected', { transactional: false })
  async sendDisconnected(about: About, meta: EventMeta): Promise<void> {
    await this.send('signInDisconnected', about, meta);
  }

  private async send(mail: string, { userId, provider }: About, meta: EventMeta): Promise<void> {
    const user = await this.users.findById(userId);
    if (!user) return;
    const link = this.links.address('security', user.language);
    await this.mailer.send({
      id: meta.eventId,
      to: user.email,
      subject: translate(user.language, `identity:${mail}.subject`, { provider }),
      text: translate(user.language, `identity:${mail}.text`, { name: user.name, provider, link }),
    });
  }
}

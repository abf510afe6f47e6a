import { Injectable } from '@nestjs/common';
import { translate } from '#platform/i18n';
import { Mailer } from '#platform/mail';
import { OnEvent, type EventMeta } from '#platform/outbox';
import { UsersRepository } from '../accounts/users.repository.js';
import { recoveryCodeUsed, twoStepChanged } from '../identity.events.js';
import { Links } from '../registration/links.js';
import { TwoStepRepository } from './two-step.repository.js';

const MAILS = { on: 'twoStepOn', off: 'twoStepOff', recovery_codes: 'twoStepCodes' } as const;

/** Tells people what happened to their second step, in case it was not them. */
@Injectable()
export class TwoStepMails {
  constructor(
    private readonly users: UsersRepository,
    private readonly steps: TwoStepRepository,
    private readonly links: Links,
    private readonly mailer: Mailer,
  ) {}

  @OnEvent(twoStepChanged, 'identity.mail-two-step-changed', { transactional: false })
  async sendChanged(
    { userId, change }: { userId: string; change: keyof typeof MAILS },
    meta: EventMeta,
  ): Promise<void> {
    await this.send(MAILS[change], userId, meta);
  }

  @OnEvent(recoveryCodeUsed, 'identity.mail-recovery-code-used', { transactional: false })
  async sendCodeUsed({ userId }: { userId: string }, meta: EventMeta): Promise<void> {
    await this.send('recoveryCodeUsed', userId, meta);
  }

  private async send(mail: string, userId: string, meta: EventMeta): Promise<void> {
    const user = await this.users.findById(userId);
    if (!user) return;
    const left = await this.steps.countRecoveryCodes(userId);
    await this.mailer.send({
      id: meta.eventId,
      to: user.email,
      subject: translate(user.language, `identity:${mail}.subject`),
      text: translate(user.language, `identity:${mail}.text`, {
        name: user.name,
        link: this.links.address('security', user.language),
        left,
      }),
    });
  }
}

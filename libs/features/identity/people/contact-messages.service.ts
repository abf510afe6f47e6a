import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { newId, Transactional } from '#platform/database';
import { forbidden, invalid, notFound } from '#platform/http';
import { translate } from '#platform/i18n';
import { Mailer } from '#platform/mail';
import { OnEvent, OnSchedule, Outbox, type EventMeta } from '#platform/outbox';
import { Accounts } from '../accounts/accounts.service.js';
import { UsersRepository } from '../accounts/users.repository.js';
import { personContacted } from '../identity.events.js';
import { Links } from '../registration/links.js';
import { SignInThrottle } from '../sign-in/sign-in-throttle.js';
import { ContactMessagesRepository } from './contact-messages.repository.js';

/** How long a message is kept after it was sent, in days: long enough to look into abuse. */
const KEPT_DAYS = 30;

/**
 * Letters from one person to another without showing the receiver's address: Torget sends them, and an answer goes straight to the writer, whose
 * address the receiver sees. People can turn it off.
 */
@Injectable()
export class ContactMessages {
  constructor(
    private readonly letters: ContactMessagesRepository,
    private readonly users: UsersRepository,
    private readonly accounts: Accounts,
    private readonly throttle: SignInThrottle,
    private readonly links: Links,
    private readonly mailer: Mailer,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Problem 400 to oneself; 403 when the person wants none; 404 for nobody; 429 after many messages. */
  async write(actor: Actor, toId: string, message: string): Promise<void> {
    if (toId === actor.userId)
      throw invalid([{ path: 'id', code: 'oneself', message: 'is you; write to somebody else' }]);
    const [person] = await this.users.findListed([toId]);
    if (!person) throw notFound('user.not_found', 'There is no such person');
    if (!person.contactable) throw forbidden('user.contact_off', 'The person does not want messages');
    for (const counted of this.throttle.messages(actor.userId, toId)) await this.throttle.begin(counted);
    await this.store(actor.userId, toId, message);
  }

  @OnEvent(personContacted, 'identity.mail-message', { transactional: false })
  async send({ messageId }: { messageId: string }, { eventId }: EventMeta): Promise<void> {
    const letter = await this.letters.find(messageId);
    if (!letter) return;
    const [from, to] = await Promise.all([
      this.accounts.findRecipient({ id: letter.fromId }),
      this.accounts.findRecipient({ id: letter.toId }),
    ]);
    if (!from || !to) return;
    await this.mailer.send({
      id: eventId,
      to: to.email,
      replyTo: from.email,
      subject: translate(to.language, 'identity:contact.subject', { from: from.name }),
      text: translate(to.language, 'identity:contact.text', {
        name: to.name,
        from: from.name,
        message: letter.message,
        profile: this.links.person(from.id, to.language),
        settings: this.links.address('ownData', to.language),
      }),
    });
  }

  @OnSchedule('29 2 * * *', 'identity.forget-messages')
  async forgetOld(): Promise<void> {
    await this.letters.removeOlderThan(KEPT_DAYS);
  }

  @Transactional()
  protected async store(fromId: string, toId: string, message: string): Promise<void> {
    const id = newId();
    await this.letters.insert({ id, fromId, toId, message });
    await this.outbox.record(personContacted, { messageId: id });
  }
}

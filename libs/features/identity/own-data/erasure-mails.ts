import { Inject, Injectable } from '@nestjs/common';
import { ERASURE, organisationPath } from '#contracts';
import { OrganisationDirectory } from '#features/organisations';
import { AppConfig } from '#platform/config';
import { momentText, translate } from '#platform/i18n';
import { LOGGER, type Logger } from '#platform/logging';
import { Mailer } from '#platform/mail';
import { OnEvent, type EventMeta } from '#platform/outbox';
import { Accounts } from '../accounts/accounts.service.js';
import type { User } from '../accounts/user.entity.js';
import { UsersRepository } from '../accounts/users.repository.js';
import { erasureCalledOff, erasureConfirmed, erasureRequested, organisationLeftAlone } from '../identity.events.js';
import { Links } from '../registration/links.js';
import { ErasureRequests } from './erasure-requests.service.js';
import type { ErasedPerson } from './erasure.service.js';

/** Writes to people about the erasure of their accounts. */
@Injectable()
export class ErasureMails {
  constructor(
    private readonly users: UsersRepository,
    private readonly requests: ErasureRequests,
    private readonly organisations: OrganisationDirectory,
    private readonly accounts: Accounts,
    private readonly links: Links,
    private readonly mailer: Mailer,
    private readonly config: AppConfig,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  @OnEvent(erasureRequested, 'identity.mail-confirm-erasure', { transactional: false })
  async sendLink({ userId }: { userId: string }, { eventId }: EventMeta): Promise<void> {
    const user = await this.users.findById(userId);
    if (!user || user.erasedAt !== null || user.eraseAfter !== null) return;
    const secret = await this.requests.makeLink(eventId, userId);
    await this.send('erasureConfirm', user, eventId, this.links.address('erasure', user.language, secret));
  }

  @OnEvent(erasureConfirmed, 'identity.mail-erasure-confirmed', { transactional: false })
  async sendConfirmed({ userId }: { userId: string }, { eventId }: EventMeta): Promise<void> {
    const user = await this.users.findById(userId);
    if (user?.eraseAfter)
      await this.send('erasureWaiting', user, eventId, this.links.address('ownData', user.language));
  }

  @OnEvent(erasureCalledOff, 'identity.mail-erasure-called-off', { transactional: false })
  async sendCalledOff({ userId }: { userId: string }, { eventId }: EventMeta): Promise<void> {
    const user = await this.users.findById(userId);
    if (user && user.erasedAt === null)
      await this.send('erasureCalledOff', user, eventId, this.links.address('ownData', user.language));
  }

  /** Administrators of the platform find an organisation that is left alone a new administrator. */
  @OnEvent(organisationLeftAlone, 'identity.mail-organisation-left-alone', { transactional: false })
  async sendLeftAlone({ organisationId }: { organisationId: string }, { eventId }: EventMeta): Promise<void> {
    const organisation = (await this.organisations.refs([organisationId])).get(organisationId);
    if (!organisation) return;
    for (const { id, email, language, name } of await this.accounts.peopleWithPlatformRole('admin')) {
      const link = `${this.config.publicUrl}${language === 'en' ? '/en' : ''}${organisationPath(organisation)}`;
      await this.mailer.send({
        id: `${eventId}-${id}`,
        to: email,
        subject: translate(language, 'identity:leftAlone.subject', { organisation: organisation.name }),
        text: translate(language, 'identity:leftAlone.text', { organisation: organisation.name, name, link }),
      });
    }
  }

  /**
   * Says that it is done (GDPR article 12.3). The address is known only as long as the job that erased it runs, and is kept nowhere for this:
   * a mail that the server does not take is not sent again.
   */
  async sendErased({ id, address, name, language }: ErasedPerson): Promise<void> {
    try {
      await this.mailer.send({
        id: `erased-${id}`,
        to: address,
        subject: translate(language, 'identity:erased.subject'),
        text: translate(language, 'identity:erased.text', { name }),
      });
    } catch (error) {
      this.logger.warn({ userId: id, err: error }, 'a person was erased, but could not be told');
    }
  }

  private async send(mail: string, user: User, eventId: string, link: string): Promise<void> {
    const { language, name, eraseAfter, timeZone } = user;
    const day = eraseAfter ? momentText(language, eraseAfter, { dateStyle: 'long', timeZone }) : '';
    await this.mailer.send({
      id: eventId,
      to: user.email,
      subject: translate(language, `identity:${mail}.subject`),
      text: translate(language, `identity:${mail}.text`, {
        name,
        link,
        day,
        days: ERASURE.waitingDays,
        hours: ERASURE.linkHours,
      }),
    });
  }
}

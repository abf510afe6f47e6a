import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '#contracts';
import { AuditLog } from '#platform/audit';
import { Transactional } from '#platform/database';
import { translate } from '#platform/i18n';
import { LOGGER, type Logger } from '#platform/logging';
import { OnSchedule, Outbox } from '#platform/outbox';
import { PersonalData } from '#platform/personal-data';
import { userErased } from '../identity.events.js';
import { Memberships } from '../memberships/memberships.service.js';
import { ErasureMails } from './erasure-mails.js';
import { ErasureRepository } from './erasure.repository.js';

/** A person who has just been erased, for the mail that says so. */
export interface ErasedPerson {
  readonly id: string;
  readonly address: string;
  readonly name: string;
  readonly language: Language;
}

/** How many accounts one run takes on. */
const AT_MOST = 200;

/**
 * Erases people whose waiting time is over. One person is one transaction: after a kill in the middle nothing has happened, and the next run
 * does it. What lies elsewhere (search index, file contents) goes by events of that transaction.
 */
@Injectable()
export class Erasure {
  constructor(
    private readonly rows: ErasureRepository,
    private readonly memberships: Memberships,
    private readonly personalData: PersonalData,
    private readonly mails: ErasureMails,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Somebody whose erasure fails is tried again by the next run, and keeps nobody else waiting. */
  @OnSchedule('47 * * * *', 'identity.erase-due')
  async eraseDue(): Promise<void> {
    for (const userId of await this.rows.listDue(AT_MOST)) {
      try {
        const erased = await this.erase(userId);
        if (erased) await this.mails.sendErased(erased);
      } catch (error) {
        this.logger.error({ userId, err: error }, 'a person could not be erased; the next run tries again');
      }
    }
  }

  /** @returns who it was; null when it was not due, or is in other hands. */
  @Transactional()
  protected async erase(userId: string): Promise<ErasedPerson | null> {
    const person = await this.rows.lockDue(userId);
    if (!person) return null;
    await this.memberships.endAll(userId);
    await this.rows.empty(userId, translate('sv', 'identity:formerUser'));
    await this.personalData.erase({ id: userId, address: person.address });
    await this.outbox.record(userErased, { userId });
    await this.audit.record({ action: 'user.erased', actor: null, on: { type: 'user', id: userId } });
    return { id: userId, ...person };
  }
}

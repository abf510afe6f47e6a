import { Injectable } from '@nestjs/common';
import { AuditLog } from '#platform/audit';
import { Transactional } from '#platform/database';
import { notFound } from '#platform/http';
import { Mailer, type KeptMail } from '#platform/mail';
import { DeadLetters } from '#platform/outbox';

/** What administrators do to the machinery, each act remembered. */
@Injectable()
export class Machinery {
  constructor(
    private readonly deadLetters: DeadLetters,
    private readonly mailer: Mailer,
    private readonly audit: AuditLog,
  ) {}

  /** @throws Problem 404 */
  @Transactional()
  async retryDeadLetter(id: string): Promise<void> {
    if (!(await this.deadLetters.retry(id))) throw noSuchLetter();
    await this.audit.record({ action: 'dead_letter.retried', on: { type: 'dead_letter', id } });
  }

  /** @throws Problem 404 */
  @Transactional()
  async discardDeadLetter(id: string): Promise<void> {
    if (!(await this.deadLetters.discard(id))) throw noSuchLetter();
    await this.audit.record({ action: 'dead_letter.discarded', on: { type: 'dead_letter', id } });
  }

  /** A mail that was kept; that somebody read it is remembered, since it was written to another. @throws Problem 404 */
  @Transactional()
  async openMail(id: string): Promise<KeptMail & { readonly source: string }> {
    const mail = await this.mailer.readKept(id);
    if (!mail) throw notFound('mail.not_found', 'There is no such mail');
    await this.audit.record({ action: 'mail.opened', on: { type: 'mail', id } });
    return mail;
  }
}

function noSuchLetter(): Error {
  return notFound('dead_letter.not_found', 'There is no such dead letter');
}

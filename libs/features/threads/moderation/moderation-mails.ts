import { Injectable } from '@nestjs/common';
import { publicPaths } from '#contracts';
import { BelongingMails, reasonLine } from '#features/belonging';
import { Accounts, SessionAuthenticator } from '#features/identity';
import { OnEvent, type EventMeta } from '#platform/outbox';
import { heldPostRefused, reportDecided } from '../threads.events.js';
import { ThreadDoor } from '../threads/thread-door.js';
import { HeldPostsRepository } from './held-posts.repository.js';
import { ReportsRepository } from './reports.repository.js';

/** Tells those who reported a post, or whose post was not let in, what moderators have decided; whoever may no longer read the thread is not told. */
@Injectable()
export class ModerationMails {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly held: HeldPostsRepository,
    private readonly door: ThreadDoor,
    private readonly people: SessionAuthenticator,
    private readonly accounts: Accounts,
    private readonly mails: BelongingMails,
  ) {}

  @OnEvent(reportDecided, 'threads.mail-report-decided', { transactional: false })
  async onDecided({ reportId }: { reportId: string }, { eventId }: EventMeta): Promise<void> {
    const report = await this.reports.find(reportId);
    if (!report || report.state === 'open' || report.reporterId === null) return;
    const mail = report.state === 'upheld' ? 'threads:mails.reportUpheld' : 'threads:mails.reportRejected';
    await this.tell(mail, report.reporterId, report, report.decision, eventId);
  }

  @OnEvent(heldPostRefused, 'threads.mail-held-post-refused', { transactional: false })
  async onRefused({ heldPostId }: { heldPostId: string }, { eventId }: EventMeta): Promise<void> {
    const post = await this.held.find(heldPostId);
    if (!post?.refusedAt) return;
    await this.tell('threads:mails.postRefused', post.authorId, post, post.refusalReason, eventId);
  }

  private async tell(
    mail: `threads:mails.${string}`,
    userId: string,
    { threadId, seq }: { threadId: string; seq?: number },
    reason: string | null,
    eventId: string,
  ): Promise<void> {
    const actor = await this.people.actorOf(userId);
    const recipient = await this.accounts.findRecipient({ id: userId });
    const opened = actor && (await this.door.getForReading(actor, threadId).catch(() => null));
    if (!recipient || !opened) return;
    const path = seq === undefined ? publicPaths.thread(threadId) : publicPaths.post(threadId, seq);
    await this.mails.send(
      mail,
      [recipient],
      (language) => ({
        thread: opened.thread.title,
        reason: reasonLine(language, reason),
        link: this.mails.page(language, path),
      }),
      eventId,
    );
  }
}

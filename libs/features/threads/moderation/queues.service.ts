import { Injectable } from '@nestjs/common';
import { Accounts, SessionAuthenticator } from '#features/identity';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { Transactional } from '#platform/database';
import { badCursor, conflict, decodeCursor, invalid, isId, notFound, page, type PageQuery } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { ThreadPlaces } from '../places/place-kinds.js';
import { PostReading } from '../posts/post-reading.service.js';
import { Posts } from '../posts/posts.service.js';
import { heldPostRefused, reportDecided } from '../threads.events.js';
import { canRead } from '../threads.policy.js';
import { ThreadDoor } from '../threads/thread-door.js';
import type { HeldPost } from './held-post.entity.js';
import { HeldPostsRepository } from './held-posts.repository.js';
import type {
  DecideReportDto,
  ListReportsQuery,
  ReportList,
  ReportPostDto,
  RefusePostDto,
  ReportTaken,
  WaitingForModerator,
  WaitingPostList,
} from './moderation.dto.js';
import { ReportsRepository } from './reports.repository.js';

/** What waits for moderators: reports of readers, and first posts of new members. */
@Injectable()
export class ModerationQueues {
  constructor(
    private readonly reports: ReportsRepository,
    private readonly held: HeldPostsRepository,
    private readonly kinds: ThreadPlaces,
    private readonly door: ThreadDoor,
    private readonly posts: Posts,
    private readonly reading: PostReading,
    private readonly accounts: Accounts,
    private readonly people: SessionAuthenticator,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /** Tells the moderators of a place of a post. @throws Problem 404; 409 for a post that is gone. */
  @Transactional()
  async report(actor: Actor, { postId, reason, note }: ReportPostDto): Promise<ReportTaken> {
    const { post } = await this.reading.open(actor, postId);
    if (post.removed !== null) throw conflict('post.removed', 'The post was removed');
    return { id: await this.reports.put(postId, actor.userId, reason, note ?? '') };
  }

  /** Reports about posts in places that the asker looks after. */
  async listReports(actor: Actor, { state, cursor, limit }: ListReportsQuery): Promise<ReportList> {
    const rows = await this.reports.list(
      await this.placesOf(actor, 'reports'),
      state ?? ['open'],
      idIn(cursor),
      limit + 1,
    );
    const { items, nextCursor } = page(rows, limit, (last) => [last.id]);
    const posts = await this.reading.readAll(
      actor,
      items.map(({ postId }) => postId),
    );
    const names = await this.accounts.namesOf(items.flatMap(({ reporterId }) => reporterId ?? []));
    return {
      items: items.flatMap(({ id, postId, reporterId, reason, note, state: found, createdAt, decidedAt, decision }) => {
        const place = posts.get(postId);
        const own = { id, reason, note, state: found, decision, reporter: personOf(reporterId, names) };
        const times = { createdAt: createdAt.toISOString(), decidedAt: decidedAt?.toISOString() ?? null };
        return place ? [{ ...own, ...times, ...place }] : [];
      }),
      nextCursor,
    };
  }

  /**
   * What a moderator finds of a report, and takes the post away with it when asked to: then the decision is the reason that everyone reads.
   * @throws Problem 400 for a removal without a reason, 403, 404; 409 for one that is decided, or a post that is gone.
   */
  @Transactional()
  async decide(actor: Actor, id: string, { state, decision, removePost = false }: DecideReportDto): Promise<void> {
    const report = await this.reports.lock(id);
    if (!report || !(await this.placesOf(actor, 'reports')).includes(report.placeId))
      throw notFound('report.not_found', 'There is no such report');
    if (report.state !== 'open') throw conflict('report.decided', 'The report has been decided');
    if (removePost) await this.removeReported(actor, report.postId, { state, decision });
    // Whoever removes the post of somebody else decides all reports about it.
    if ((await this.reports.find(id))?.state === 'open') {
      await this.reports.decide(id, state, actor.userId, decision ?? null);
      await this.outbox.record(reportDecided, { reportId: id });
    }
    const { threadId, seq } = report;
    await this.audit.record({
      action: 'report.decided',
      actor,
      on: { type: 'post', id: report.postId },
      details: { reportId: id, threadId, seq, state, reason: report.reason },
    });
  }

  private async removeReported(actor: Actor, postId: string, { state, decision }: DecideReportDto): Promise<void> {
    if (state !== 'upheld')
      throw invalid([{ path: 'removePost', code: 'conflict', message: 'goes with a report that is upheld' }]);
    if (!decision) throw invalid([{ path: 'decision', code: 'required', message: 'is required to remove a post' }]);
    await this.posts.remove(actor, postId, decision, null);
  }

  /** Posts that wait in places that the asker looks after. */
  async listHeld(actor: Actor, { cursor, limit }: PageQuery): Promise<WaitingPostList> {
    const rows = await this.held.list(await this.placesOf(actor, 'held'), idIn(cursor), limit + 1);
    const { items, nextCursor } = page(rows, limit, (last) => [last.id]);
    const names = await this.accounts.namesOf(items.map(({ authorId }) => authorId));
    return {
      items: items.map(({ id, threadId, title, placeName, authorId, body, createdAt }) => ({
        ...{ id, threadId, threadTitle: title, placeName, body },
        author: personOf(authorId, names),
        createdAt: createdAt.toISOString(),
      })),
      nextCursor,
    };
  }

  /** Lets a post in: it gets the next number now. @throws Problem 403, 404; 409 when its author can no longer read the thread. */
  @Transactional()
  async approve(actor: Actor, id: string): Promise<void> {
    const post = await this.lockedHeld(actor, id);
    await this.held.remove(id);
    const author = await this.people.actorOf(post.authorId);
    if (!author) throw conflict('held_post.author_gone', 'The author has no open account');
    const { body, clientId, replyToId, threadId } = post;
    await this.posts.bringIn(author, threadId, {
      body,
      ...(clientId === null ? {} : { clientId }),
      ...(replyToId === null ? {} : { replyToId }),
    });
    await this.remember('post.approved', actor, post);
  }

  /** Does not let a post in. Its author reads why, and keeps the words until they throw them away. @throws Problem 403, 404. */
  @Transactional()
  async refuse(actor: Actor, id: string, { reason }: RefusePostDto): Promise<void> {
    const post = await this.lockedHeld(actor, id);
    await this.held.refuse(id, reason ?? null);
    await this.outbox.record(heldPostRefused, { heldPostId: id });
    await this.remember('post.refused', actor, post);
  }

  /** How much waits for the asker's decision. */
  async waiting(actor: Actor): Promise<WaitingForModerator> {
    const reports = await this.reports.countOpen(await this.placesOf(actor, 'reports'));
    return { reports, heldPosts: await this.held.count(await this.placesOf(actor, 'held')) };
  }

  private async remember(
    action: 'post.approved' | 'post.refused',
    actor: Actor,
    { id, threadId, authorId }: HeldPost,
  ): Promise<void> {
    await this.audit.record({ action, actor, on: { type: 'held_post', id }, details: { threadId, authorId } });
  }

  private async lockedHeld(actor: Actor, id: string): Promise<HeldPost> {
    const post = await this.held.lock(id);
    const missing = notFound('held_post.not_found', 'There is no such post');
    if (!post || post.refusedAt !== null) throw missing;
    const { rights } = await this.door.getForReading(actor, post.threadId).catch(() => Promise.reject(missing));
    if (!rights.canModerate) throw missing;
    return post;
  }

  /** Places with something in this queue that the asker looks after. */
  private async placesOf(actor: Actor, queue: 'reports' | 'held'): Promise<string[]> {
    const places = await this.reports.placesWith(queue);
    return places
      .filter((place) => canRead(actor, place) && this.kinds.rightsOf(actor, place).canModerate)
      .map(({ id }) => id);
  }
}

function personOf(id: string | null, names: ReadonlyMap<string, string>): { id: string; name: string } | null {
  const name = id === null ? undefined : names.get(id);
  return id === null || name === undefined ? null : { id, name };
}

function idIn(cursor: string | undefined): string | null {
  const [id = null] = decodeCursor(cursor, 1) ?? [];
  if (id !== null && (typeof id !== 'string' || !isId(id))) throw badCursor();
  return id;
}

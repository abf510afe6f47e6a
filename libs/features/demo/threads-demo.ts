import { Injectable } from '@nestjs/common';
import type { Reaction, ThreadKind } from '#contracts';
import { HubDoor } from '#features/hubs';
import { Accounts, SessionAuthenticator } from '#features/identity';
import { Places, Posts, ThreadModeration, Threads, type ThreadPlace } from '#features/threads';
import type { Actor } from '#platform/access';
import { Database, newId } from '#platform/database';
import { momentAgo } from './demo-dates.js';
import { demoFile } from './demo-file.js';

interface DemoPost {
  by: string;
  /** Since the thread was opened. */
  hoursAfter: number;
  /** Markdown; people are mentioned by their address, cases by their `sourceId`. */
  body: string;
  /** Number of the post that it answers. */
  replyTo?: number;
  reactions?: [person: string, name: Reaction][];
}

interface DemoThread {
  hub: string;
  kind: ThreadKind;
  title: string;
  daysAgo: number;
  pinned?: boolean;
  /** Number of the post that answers the question. */
  answer?: number;
  /** The first one opens it. */
  posts: DemoPost[];
}

/** Talk in the demo's hubs, written as people would write it: numbers, mentions, counts and search come about in the usual way. */
@Injectable()
export class ThreadsDemo {
  private readonly people = new Map<string, Actor>();

  constructor(
    private readonly db: Database,
    private readonly accounts: Accounts,
    private readonly authenticator: SessionAuthenticator,
    private readonly hubs: HubDoor,
    private readonly places: Places,
    private readonly threads: Threads,
    private readonly posts: Posts,
    private readonly moderation: ThreadModeration,
  ) {}

  /** In the transaction of the caller. @param useCaseIds ids of the demo's cases by their `sourceId`. */
  async seed(useCaseIds: ReadonlyMap<string, string>): Promise<void> {
    const now = new Date();
    for (const [index, thread] of demoFile<DemoThread>('threads').entries()) {
      const [first] = thread.posts;
      if (!first) throw new Error(`the demo's thread ${thread.title} has no posts`);
      const opener = await this.person(first.by);
      const hub = await this.hubs.getForReading(opener, thread.hub);
      const clientId = `demo-${index + 1}`;
      if (!(await this.isThere(opener, clientId)))
        await this.bringIn(thread, opener, await this.places.getOrMake('hub', hub.id), { clientId, now, useCaseIds });
    }
  }

  private async bringIn(
    { kind, title, daysAgo, pinned, answer, posts }: DemoThread,
    opener: Actor,
    place: ThreadPlace,
    { clientId, now, useCaseIds }: { clientId: string; now: Date; useCaseIds: ReadonlyMap<string, string> },
  ): Promise<void> {
    const id = newId();
    const at = (hours: number): Date => momentAgo(daysAgo, hours, now);
    await this.threads.insert(place, { id, title, kind, openedBy: opener.userId, clientId, at: at(0) });
    const ids: string[] = [];
    for (const { by, hoursAfter, body, replyTo } of posts) {
      const replyToId = replyTo === undefined ? undefined : ids[replyTo - 1];
      const said = { body: await this.withIds(body, useCaseIds), ...(replyToId === undefined ? {} : { replyToId }) };
      ids.push(await this.posts.bringIn(await this.person(by), id, said, at(hoursAfter)));
    }
    for (const [index, { reactions = [] }] of posts.entries())
      for (const [person, name] of reactions)
        await this.posts.react(await this.person(person), ids[index] ?? '', name, true);
    if (answer !== undefined) await this.threads.markAnswer(opener, id, answer);
    if (pinned) await this.moderation.moderate(opener, id, { pinned });
  }

  private async isThere({ userId }: Actor, clientId: string): Promise<boolean> {
    const found = await this.db.query('SELECT FROM threads WHERE opened_by = $1 AND client_id = $2', [
      userId,
      clientId,
    ]);
    return found.length > 0;
  }

  private async person(email: string): Promise<Actor> {
    const known = this.people.get(email);
    if (known) return known;
    const account = await this.accounts.findByEmail(email);
    const actor = account && (await this.authenticator.actorOf(account.id));
    if (!actor) throw new Error(`the demo lets ${email} write, who is missing`);
    this.people.set(email, actor);
    return actor;
  }

  private async withIds(body: string, useCaseIds: ReadonlyMap<string, string>): Promise<string> {
    let text = body.replace(
      /\(use-case:([^)]+)\)/g,
      (_, sourceId: string) => `(use-case:${useCaseIds.get(sourceId) ?? ''})`,
    );
    for (const [, email = ''] of body.matchAll(/\(person:([^)]+)\)/g))
      text = text.replace(`(person:${email})`, `(person:${(await this.person(email)).userId})`);
    return text;
  }
}

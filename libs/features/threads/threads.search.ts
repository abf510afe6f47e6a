import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SearchIndex, SearchSource, type FoundThing, type SearchDocument } from '#features/search';
import { askerKeys, type Actor } from '#platform/access';
import { OnEvent, Outbox } from '#platform/outbox';
import { PersonalData, type Person, type PersonalDataHolder } from '#platform/personal-data';
import { MentionsRepository } from './mentions/mentions.repository.js';
import { FOUND_POSTS } from './posts/post-rows.repository.js';
import { placeChanged, threadChanged, threadTextsChanged } from './threads.events.js';
import { ThreadTextsRepository } from './threads/thread-texts.repository.js';
import { ThreadsRepository } from './threads/threads.repository.js';

const TYPE = 'thread';
const CHUNK = 200;
const SUMMARY_LENGTH = 200;

/** What the search index knows of threads: their titles and first posts, and who may find them. */
@Injectable()
export class ThreadSearch extends SearchSource implements PersonalDataHolder, OnModuleInit {
  readonly type = TYPE;

  constructor(
    private readonly index: SearchIndex,
    private readonly threads: ThreadsRepository,
    private readonly texts: ThreadTextsRepository,
    private readonly mentions: MentionsRepository,
    private readonly personalData: PersonalData,
    private readonly outbox: Outbox,
  ) {
    super();
  }

  onModuleInit(): void {
    this.index.registerSource(this);
    this.personalData.register(this);
  }

  /** What mentions the person is indexed anew: rules of the columns take the name out of it. */
  readonly erase = async ({ id }: Person): Promise<void> => {
    const threadIds = await this.mentions.threadsNaming(id);
    if (threadIds.length > 0) await this.outbox.record(threadTextsChanged, { threadIds });
  };

  async load(ids: readonly string[]): Promise<SearchDocument[]> {
    const threads = (await this.threads.findAll(ids)).filter((one) => one.lastSeq > 0 && one.mergedIntoId === null);
    const texts = await this.texts.firstPosts(
      threads.map(({ id }) => id),
      FOUND_POSTS,
    );
    return threads.map((thread) => {
      const posts = texts.get(thread.id) ?? [];
      return {
        type: TYPE,
        id: thread.id,
        // Every change of what can be found is a change of the thread or of one of these posts, and both count theirs.
        version: posts.reduce((sum, { version }) => sum + version, thread.version),
        slug: thread.id,
        lang: 'sv',
        texts: [{ lang: 'sv', title: thread.title, summary: '', body: posts.map(({ body }) => body).join('\n\n') }],
        keywords: [thread.place.name],
        facets: { kind: [thread.kind] },
        visibilityKeys: thread.place.readerKeys,
        newest: thread.createdAt,
        updated: thread.lastPostAt ?? thread.createdAt,
        reuse: 0,
        measured: false,
      };
    });
  }

  idsAfter(after: string | null, limit: number): Promise<string[]> {
    return this.threads.idsAfter(after, limit);
  }

  override async present(ids: readonly string[], actor: Actor | null): Promise<FoundThing[]> {
    const threads = await this.threads.findVisible(ids, askerKeys(actor));
    const texts = await this.texts.firstPosts(
      threads.map(({ id }) => id),
      1,
    );
    return threads.map((thread) => ({
      id: thread.id,
      slug: thread.id,
      title: thread.title,
      summary: summaryOf(texts.get(thread.id)?.[0]?.body ?? ''),
      lang: 'sv',
      translations: {},
      kind: thread.kind,
      municipalityCode: null,
      context: [thread.place.name],
      isDemo: thread.isDemo,
    }));
  }

  @OnEvent(threadChanged, 'threads.index-changed')
  async onChanged({ threadId }: { threadId: string }): Promise<void> {
    await this.index.refresh(TYPE, [threadId]);
  }

  @OnEvent(threadTextsChanged, 'threads.index-texts')
  async onTextsChanged({ threadIds }: { threadIds: string[] }): Promise<void> {
    await this.index.refresh(TYPE, threadIds);
  }

  /** Hits are read through the keys of their place, so that nobody finds what they may not read while this goes on. */
  @OnEvent(placeChanged, 'threads.index-place', { queue: 'threads.index-place' })
  async onPlaceChanged({ placeId }: { placeId: string }): Promise<void> {
    for (let after: string | null = null; ;) {
      const ids: string[] = await this.threads.idsOfPlace(placeId, after, CHUNK);
      await this.index.refresh(TYPE, ids);
      if (ids.length < CHUNK) break;
      after = ids.at(-1) ?? null;
    }
  }
}

/** The first words of a post, without the marks of Markdown. */
function summaryOf(body: string): string {
  const plain = body
    .replace(/@?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`#>|~]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.length <= SUMMARY_LENGTH ? plain : `${plain.slice(0, SUMMARY_LENGTH - 1).trimEnd()}…`;
}

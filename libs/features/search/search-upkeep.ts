import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { Database, Transactional } from '#platform/database';
import { LOGGER, type Logger } from '#platform/logging';
import { defineEvent, OnEvent, Outbox } from '#platform/outbox';
import { IndexCopies } from './index-copies.js';
import { INDEX_VERSION } from './index-version.js';
import { SearchEngine } from './search-engine.js';
import { SearchIndex } from './search-index.js';

/** The index was made with other words or rules than those of this release. */
export const searchIndexOutdated = defineEvent<{ version: string }>('search_index.outdated');

const KEEP_UP_EVERY_MS = 3000;

/** Sees to it that the index fits the release that runs, and that this process knows what is in it. */
@Injectable()
export class SearchUpkeep implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private keepingUp: Promise<void> = Promise.resolve();
  private isStopping = false;

  constructor(
    private readonly index: SearchIndex,
    private readonly engine: SearchEngine,
    private readonly copies: IndexCopies,
    private readonly db: Database,
    private readonly outbox: Outbox,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.askForNewIndex();
    await this.askForCopies();
    // Nobody waits for it: whoever searches in the meantime waits for the same reading.
    this.keepUp();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.timer);
    await this.keepingUp;
  }

  private keepUp(): void {
    this.keepingUp = this.engine
      .keepUp(this.index.types())
      .catch((error: unknown) => {
        this.logger.warn({ err: error }, 'search could not read ahead of the first question');
      })
      .then(() => {
        if (!this.isStopping) this.timer = setTimeout(() => this.keepUp(), KEEP_UP_EVERY_MS).unref();
      });
  }

  /** After an upgrade, once for all processes. */
  @Transactional()
  async askForNewIndex(): Promise<void> {
    const renewed = await this.db.query(
      `INSERT INTO search_state AS s (name, value) VALUES ('index', jsonb_build_object('version', $1::text))
       ON CONFLICT (name) DO UPDATE SET value = excluded.value WHERE s.value <> excluded.value RETURNING name`,
      [INDEX_VERSION],
    );
    if (renewed.length > 0 && (await this.index.hasContent()))
      await this.outbox.record(searchIndexOutdated, { version: INDEX_VERSION });
  }

  /** So that a copy that is new or out of date is made at once. */
  @Transactional()
  async askForCopies(): Promise<void> {
    for (const type of this.index.types()) await this.copies.announce(type);
  }

  @OnEvent(searchIndexOutdated, 'search.remake-index', { transactional: false })
  async remakeIndex(): Promise<void> {
    await this.index.reindex();
  }
}

import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { COMPOUND_PARTS } from './data/compound-parts.js';
import { STOP_WORDS } from './data/stop-words.js';
import { SYNONYM_GROUPS } from './data/synonyms.js';
import { Database, Transactional } from '#platform/database';
import { LOGGER, type Logger } from '#platform/logging';
import { defineEvent, OnEvent, Outbox } from '#platform/outbox';
import { SearchEngine } from './search-engine.js';
import { SearchIndex } from './search-index.js';

/** Grows when documents are read in another way; what the data files say is told by their content. */
const READING = 1;

/** What the index is made with: another one means that it must be made again. */
export const INDEX_VERSION = createHash('sha256')
  .update(JSON.stringify([READING, COMPOUND_PARTS, [...STOP_WORDS], SYNONYM_GROUPS]))
  .digest('hex')
  .slice(0, 12);

/** The index was made with other words or rules than those of this release. */
export const searchIndexOutdated = defineEvent<{ version: string }>('search_index.outdated');

/** Sees to it that the index fits the release that runs. */
@Injectable()
export class SearchUpkeep implements OnApplicationBootstrap {
  constructor(
    private readonly index: SearchIndex,
    private readonly engine: SearchEngine,
    private readonly db: Database,
    private readonly outbox: Outbox,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.askForNewIndex();
    // Nobody waits for it: whoever searches in the meantime waits for the same reading.
    void this.engine.warmUp(this.index.types()).catch((error: unknown) => {
      this.logger.warn({ err: error }, 'search could not get ready ahead of the first question');
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

  @OnEvent(searchIndexOutdated, 'search.remake-index', { transactional: false })
  async remakeIndex(): Promise<void> {
    await this.index.reindex();
  }
}

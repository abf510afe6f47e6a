import { defineEvent, type Outbox } from '#platform/outbox';
import type { MeiliReplica, Reconciliation } from './meilisearch/meili-replica.js';
import type { SearchType } from './search-engine.js';

/** The PostgreSQL index of a type was written to, and what is copied from it has to follow. */
export const searchIndexChanged = defineEvent<{ type: SearchType }>('search_index.changed');

/** What is copied from the PostgreSQL index: nothing, or the index of Meilisearch. */
export class IndexCopies {
  constructor(
    private readonly replica: MeiliReplica | null,
    private readonly outbox: Outbox,
  ) {}

  /** Whether there is anything to copy to. */
  get exist(): boolean {
    return this.replica !== null;
  }

  /** Leaves word of a write, in its transaction. */
  async announce(type: SearchType): Promise<void> {
    if (this.replica) await this.outbox.record(searchIndexChanged, { type });
  }

  /** Copies what was written. @throws Error when it cannot be copied now. */
  async sync(type: SearchType): Promise<void> {
    await this.replica?.sync(type);
  }

  /** Makes the copy anew, beside the one that is searched. */
  async rebuild(type: SearchType): Promise<void> {
    await this.replica?.rebuild(type);
  }

  /** Compares the copy with the PostgreSQL index, and puts right what differs. */
  async reconcile(type: SearchType): Promise<Reconciliation | null> {
    return (await this.replica?.reconcile(type)) ?? null;
  }

  /** Seconds since the oldest write that the copy lacks. */
  async lagSeconds(type: SearchType): Promise<number> {
    return (await this.replica?.lagSeconds(type)) ?? 0;
  }
}

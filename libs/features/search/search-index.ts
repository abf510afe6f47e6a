import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { Database, Transactional } from '#platform/database';
import { IndexCopies } from './index-copies.js';
import { SearchEngine, type SearchDocument, type SearchType } from './search-engine.js';

const BATCH = 200;

/** A feature's side of the index: it knows what its things look like to a searcher. */
export abstract class SearchSource {
  abstract readonly type: SearchType;
  /** The documents of these ids; those missing from the answer are taken out of the index. */
  abstract load(ids: readonly string[]): Promise<SearchDocument[]>;
  /** Ids of everything that should be found, in rising order. */
  abstract idsAfter(afterId: string | null, limit: number): Promise<string[]>;

  /** What the grouped search shows of those that this asker may see, in any order; a kind without it is not shown there. */
  present?(ids: readonly string[], actor: Actor | null): Promise<FoundThing[]>;
}

/** A thing of any kind, as the grouped search shows it. */
export interface FoundThing {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly summary: string;
  /** Language of title and summary, ISO 639-1. */
  readonly lang: string;
  /** Title and summary in the other languages of the interface. */
  readonly translations: Readonly<Record<string, { readonly title: string; readonly summary: string }>>;
  /** What sort of its kind it is: the type of an organisation, the phase of a use case. */
  readonly kind: string | null;
  /** Code of the municipality that an organisation is in. */
  readonly municipalityCode: string | null;
  /** Whose it is or where it belongs: names of organisations or places. */
  readonly context: readonly string[];
  /** Example content of a demo installation. */
  readonly isDemo: boolean;
}

/** What a reindexing did. */
export interface ReindexReport {
  readonly type: SearchType;
  readonly indexed: number;
  readonly removed: number;
}

/** Keeps the index in step with what the features hold. */
@Injectable()
export class SearchIndex {
  private readonly sources = new Map<SearchType, SearchSource>();

  constructor(
    private readonly engine: SearchEngine,
    private readonly copies: IndexCopies,
    private readonly db: Database,
  ) {}

  /** Called once by each feature that wants its things found. */
  registerSource(source: SearchSource): void {
    this.sources.set(source.type, source);
  }

  /**
   * Brings these documents up to date, or takes them out when their source no longer has them.
   * One at a time for each type: who waits for its turn reads what the one before has seen, or newer, and so never writes back older state.
   */
  @Transactional()
  async refresh(type: SearchType, ids: readonly string[]): Promise<{ indexed: number; removed: number }> {
    if (ids.length === 0) return { indexed: 0, removed: 0 };
    const wanted = [...new Set(ids)];
    await this.db.query(`SELECT pg_advisory_xact_lock(hashtext($1))`, [`search:${type}`]);
    const documents = await this.sourceOf(type).load(wanted);
    const found = new Set(documents.map((document) => document.id));
    const gone = wanted.filter((id) => !found.has(id));
    if (documents.length > 0) await this.engine.put(documents);
    if (gone.length > 0) await this.engine.remove(type, gone);
    await this.copies.announce(type);
    return { indexed: documents.length, removed: gone.length };
  }

  /** Goes through everything of one type, or of all: writes what there is, batch by batch while writes go on, and removes what is gone. */
  async reindex(type?: SearchType): Promise<ReindexReport[]> {
    const types = type === undefined ? this.types() : [type];
    const reports: ReindexReport[] = [];
    for (const one of types) reports.push(await this.reindexType(one));
    return reports;
  }

  /** Whether any feature has something to find. */
  async hasContent(): Promise<boolean> {
    for (const source of this.sources.values()) if ((await source.idsAfter(null, 1)).length > 0) return true;
    return false;
  }

  /** Compares ids and versions of what there is with what is indexed, and puts right what differs. */
  async reconcile(type: SearchType): Promise<{ indexed: number; removed: number }> {
    const source = this.sourceOf(type);
    const found = new Map<string, number>();
    for (let after: string | null = null; ;) {
      const rows = await this.engine.listIndexed(type, after, BATCH);
      for (const { id, version } of rows) found.set(id, version);
      if (rows.length < BATCH) break;
      after = rows.at(-1)?.id ?? null;
    }
    let indexed = 0;
    let removed = 0;
    const repair = async (ids: readonly string[]): Promise<void> => {
      const report = await this.refresh(type, ids);
      indexed += report.indexed;
      removed += report.removed;
    };
    for (let after: string | null = null; ;) {
      const ids: string[] = await source.idsAfter(after, BATCH);
      const documents = await source.load(ids);
      await repair(documents.filter(({ id, version }) => found.get(id) !== version).map(({ id }) => id));
      for (const { id } of documents) found.delete(id);
      if (ids.length < BATCH) break;
      after = ids.at(-1) ?? null;
    }
    const leftOver = [...found.keys()];
    for (let at = 0; at < leftOver.length; at += BATCH) await repair(leftOver.slice(at, at + BATCH));
    return { indexed, removed };
  }

  private async reindexType(type: SearchType): Promise<ReindexReport> {
    const source = this.sourceOf(type);
    const seen = new Set<string>();
    let indexed = 0;
    let removed = 0;
    const refresh = async (ids: readonly string[]): Promise<void> => {
      const report = await this.refresh(type, ids);
      indexed += report.indexed;
      removed += report.removed;
    };
    for (let after: string | null = null; ;) {
      const ids: string[] = await source.idsAfter(after, BATCH);
      await refresh(ids);
      for (const id of ids) seen.add(id);
      if (ids.length < BATCH) break;
      after = ids.at(-1) ?? null;
    }
    for (let after: string | null = null; ;) {
      const rows = await this.engine.listIndexed(type, after, BATCH);
      await refresh(rows.map((row) => row.id).filter((id) => !seen.has(id)));
      if (rows.length < BATCH) break;
      after = rows.at(-1)?.id ?? null;
    }
    await this.copies.rebuild(type);
    return { type, indexed, removed };
  }

  /** The kinds of things that can be found. */
  types(): SearchType[] {
    return [...this.sources.keys()];
  }

  /** What is shown of things that were found, in the order of their ids; those that the asker may not see are left out. */
  async present(type: SearchType, ids: readonly string[], actor: Actor | null): Promise<FoundThing[]> {
    if (ids.length === 0) return [];
    const things = (await this.sourceOf(type).present?.(ids, actor)) ?? [];
    const byId = new Map(things.map((thing) => [thing.id, thing]));
    return ids.flatMap((id) => byId.get(id) ?? []);
  }

  private sourceOf(type: SearchType): SearchSource {
    const source = this.sources.get(type);
    if (!source) throw new Error(`no feature has registered a search source for ${type}`);
    return source;
  }
}

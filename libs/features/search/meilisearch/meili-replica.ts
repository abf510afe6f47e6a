import type { EnqueuedTask, Meilisearch } from 'meilisearch';
import { setTimeout } from 'node:timers/promises';
import type { Logger } from '#platform/logging';
import type { Analyser } from '../analysis/analyser.js';
import type { Stemmer } from '../analysis/stemmer.js';
import type { SearchType } from '../search-engine.js';
import { errorCode, INDEX_PREFIX, type MeiliClients } from './meili-clients.js';
import { meiliDocument, type MeiliDocument } from './meili-document.js';
import { meiliSettings, SETTINGS_VERSION } from './meili-settings.js';
import type { IndexedRow, ReplicaRepository, ReplicaState } from './replica.repository.js';

const BATCH = 500;
/** Beyond every key: all rows of a generation are copied. */
const ALL_KEYS = 2 ** 31 - 1;
const COMPARED_AT_ONCE = 1000;
const TASK_TIMEOUT_MS = 120_000;
const TASK_POLL_MS = 15;
/** Errors of a task that are the server's fault: the same documents may go well later. */
const SERVER_FAULTS = new Set([
  'no_space_left_on_device',
  'database_size_limit_reached',
  'too_many_open_files',
  'io_error',
  'internal',
  'index_not_found',
  'index_not_accessible',
  'unknown',
]);

/** What a comparison of the two stores has found and put right. */
export interface Reconciliation {
  readonly missingOrOld: number;
  readonly leftOver: number;
}

/** Meilisearch took a task and did not do it. */
export class TaskFailure extends Error {
  override readonly name = 'TaskFailure';

  constructor(
    readonly code: string,
    message: string,
  ) {
    super(`${code}: ${message}`);
  }
}

/** The index of a type that is searched. */
export function liveIndex(type: SearchType): string {
  return `${INDEX_PREFIX}${type}`;
}

/**
 * Keeps a copy of the PostgreSQL index in Meilisearch. Every write to the PostgreSQL index has a number, its generation, and documents carry
 * their version there: the copy follows these numbers, so an older state never comes after a newer one, and nothing is lost while
 * Meilisearch is away. One process at a time copies a type.
 */
export class MeiliReplica {
  constructor(
    private readonly clients: MeiliClients,
    private readonly repository: ReplicaRepository,
    private readonly analyser: Analyser,
    private readonly stemmer: Stemmer,
    private readonly logger: Logger,
  ) {}

  /**
   * Brings the copy up to date, building its index first when there is none that fits. When another process is at it, that one will also
   * see what was written before this call.
   * @throws Error when Meilisearch cannot be reached or fails; the rest waits for the next call.
   */
  async sync(type: SearchType): Promise<void> {
    do {
      const mine = await this.repository.alone(type, () => this.noting(type, () => this.follow(type)));
      if (!mine) return;
    } while (await this.isBehind(type));
  }

  /** Builds the index anew beside the one that is searched, and swaps them. Writes and searches go on meanwhile. */
  async rebuild(type: SearchType): Promise<void> {
    await this.repository.alone(type, () => this.noting(type, () => this.build(type)));
  }

  /** Compares ids and versions of both stores, and copies or removes what differs. */
  async reconcile(type: SearchType): Promise<Reconciliation> {
    let found: Reconciliation = { missingOrOld: 0, leftOver: 0 };
    await this.repository.alone(type, () =>
      this.noting(type, async () => {
        await this.follow(type);
        found = await this.compare(type);
      }),
    );
    return found;
  }

  /** Seconds since the oldest write that the copy lacks. */
  async lagSeconds(type: SearchType): Promise<number> {
    const state = await this.repository.state(type);
    return this.repository.lagSeconds(type, state?.generation ?? 0);
  }

  private async isBehind(type: SearchType): Promise<boolean> {
    const [state, generation] = [await this.repository.state(type), await this.repository.generation(type)];
    return state !== null && state.generation < generation;
  }

  private async noting(type: SearchType, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (errorCode(error) === 'invalid_api_key') this.clients.forget();
      await this.repository.noteFailure(type, error instanceof Error ? error.message : String(error));
      throw error;
    }
  }

  private async follow(type: SearchType): Promise<void> {
    const state = await this.repository.state(type);
    const createdAt = await this.createdAt(liveIndex(type));
    if (state === null || state.version !== SETTINGS_VERSION || state.createdAt !== createdAt) {
      await this.build(type);
      return;
    }
    await this.copyNews(type, liveIndex(type), state, (reached) => this.repository.keep(type, reached));
    if (state.error !== null) await this.settle(type);
  }

  private async settle(type: SearchType): Promise<void> {
    const state = await this.repository.state(type);
    if (state) await this.repository.keep(type, { ...state, error: null });
  }

  /** Copies what was written after a state. What was taken out goes first, and no document that is refused holds up the others. */
  private async copyNews(
    type: SearchType,
    index: string,
    from: ReplicaState,
    reached: (state: ReplicaState) => Promise<void>,
  ): Promise<ReplicaState> {
    const generation = await this.repository.generation(type);
    await this.remove(index, await this.repository.removedAfter(type, from.generation));
    let state = from;
    for (;;) {
      const rows = await this.repository.rowsAfter(type, state.generation, state.key, BATCH);
      const last = rows.at(-1);
      if (!last) {
        // A write may have left every row as it was.
        if (state.generation >= generation) return state;
        state = { ...state, generation, key: ALL_KEYS };
        await reached(state);
        return state;
      }
      await this.remove(
        index,
        rows.filter((row) => row.removed).map((row) => row.id),
      );
      const refused = await this.putRows(type, index, rows);
      const others = state.refused.filter((id) => !rows.some((row) => row.id === id));
      state = {
        ...state,
        generation: last.generation,
        key: last.key,
        refused: [...others, ...refused].slice(-100),
        error: null,
      };
      await reached(state);
    }
  }

  private async build(type: SearchType): Promise<void> {
    const client = await this.clients.index();
    const live = liveIndex(type);
    const beside = `${live}_${Date.now().toString(36)}`;
    await this.removeLeftOvers(client, live);
    await this.done(client.createIndex(beside, { primaryKey: 'id' }));
    await this.done(client.index(beside).updateSettings(await meiliSettings(this.stemmer)));
    const before = await this.repository.state(type);
    const isServing = before !== null && before.createdAt === (await this.createdAt(live));
    let serving = isServing ? before : null;
    const generation = await this.repository.generation(type);
    const refused: string[] = [];
    for (let key = 0; ;) {
      const rows = await this.repository.present(type, key, BATCH);
      refused.push(...(await this.putRows(type, beside, rows)));
      // Who searches meanwhile must not see what has been taken out.
      if (serving) serving = await this.copyNews(type, live, serving, (state) => this.repository.keep(type, state));
      const last = rows.at(-1);
      if (!last) break;
      key = last.key;
    }
    const copied: ReplicaState = {
      version: SETTINGS_VERSION,
      createdAt: await this.createdAt(beside),
      generation,
      key: 0,
      refused: refused.slice(-100),
      error: null,
    };
    const reached = await this.copyNews(type, beside, copied, () => Promise.resolve());
    if ((await this.createdAt(live)) === '') await this.done(client.createIndex(live, { primaryKey: 'id' }));
    await this.done(client.swapIndexes([{ indexes: [live, beside], rename: false }]));
    await this.repository.keep(type, { ...reached, createdAt: await this.createdAt(live) });
    await this.removeLeftOvers(client, live);
    await this.copyNews(type, live, (await this.repository.state(type)) ?? reached, (state) =>
      this.repository.keep(type, state),
    );
  }

  /** Indexes that an earlier build has left, or that was swapped away. */
  private async removeLeftOvers(client: Meilisearch, live: string): Promise<void> {
    const { results } = await client.getRawIndexes({ limit: 1000 });
    for (const { uid } of results) if (uid.startsWith(`${live}_`)) await this.done(client.deleteIndex(uid));
  }

  /** When the index was made; empty when it is not there. */
  private async createdAt(uid: string): Promise<string> {
    try {
      const { createdAt } = await (await this.clients.index()).getRawIndex(uid);
      return new Date(createdAt).toISOString();
    } catch (error) {
      if (errorCode(error) === 'index_not_found') return '';
      throw error;
    }
  }

  private async compare(type: SearchType): Promise<Reconciliation> {
    const index = (await this.clients.index()).index<MeiliDocument>(liveIndex(type));
    const copied = new Map<string, number>();
    for (let offset = 0; ; offset += COMPARED_AT_ONCE) {
      const { results } = await index.getDocuments<Pick<MeiliDocument, 'id' | 'version'>>({
        fields: ['id', 'version'],
        limit: COMPARED_AT_ONCE,
        offset,
      });
      for (const { id, version } of results) copied.set(id, version);
      if (results.length < COMPARED_AT_ONCE) break;
    }
    let missingOrOld = 0;
    for (let key = 0; ;) {
      const rows = await this.repository.present(type, key, BATCH);
      const differing = rows.filter((row) => copied.get(row.id) !== row.version);
      for (const { id } of rows) copied.delete(id);
      missingOrOld += differing.length;
      await this.putRows(type, liveIndex(type), differing);
      const last = rows.at(-1);
      if (!last) break;
      key = last.key;
    }
    // Written since the comparison began: the next copying sees to those.
    await this.remove(liveIndex(type), [...copied.keys()]);
    if (missingOrOld + copied.size > 0)
      this.logger.warn(
        { type, missingOrOld, leftOver: copied.size },
        'the copy in Meilisearch differed and was repaired',
      );
    return { missingOrOld, leftOver: copied.size };
  }

  /** Writes documents as they are now; answers with the ids of those that Meilisearch does not take. */
  private async putRows(type: SearchType, index: string, rows: readonly IndexedRow[]): Promise<string[]> {
    const keys = rows.filter((row) => !row.removed).map((row) => row.key);
    if (keys.length === 0) return [];
    const kept = await this.repository.documents(type, keys);
    const read = await this.analyser.readDocuments(kept.map(({ document }) => document));
    return this.put(
      index,
      kept.map(({ key, document }, at) => meiliDocument(document, read[at] ?? [], key)),
    );
  }

  private async put(index: string, documents: readonly MeiliDocument[]): Promise<string[]> {
    if (documents.length === 0) return [];
    const client = await this.clients.index();
    try {
      await this.done(client.index<MeiliDocument>(index).addDocuments([...documents], { primaryKey: 'id' }));
      return [];
    } catch (error) {
      if (!(error instanceof TaskFailure) || SERVER_FAULTS.has(error.code)) throw error;
      const [only] = documents;
      if (documents.length === 1 && only) {
        this.logger.error({ err: error, id: only.id, index }, 'Meilisearch does not take a document');
        // What it had of it may be seen by those who must not.
        await this.remove(index, [only.id]);
        return [only.id];
      }
    }
    const half = Math.ceil(documents.length / 2);
    return [...(await this.put(index, documents.slice(0, half))), ...(await this.put(index, documents.slice(half)))];
  }

  private async remove(index: string, ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.done((await this.clients.index()).index(index).deleteDocuments([...ids]));
  }

  /**
   * Waits until Meilisearch has done a task. The client's own waiting would leave a timer behind whenever a request fails.
   * @throws TaskFailure when it was not done, or not in time.
   */
  private async done(enqueued: Promise<EnqueuedTask>): Promise<void> {
    const { taskUid } = await enqueued;
    const { tasks } = await this.clients.tasks();
    for (const begun = performance.now(); performance.now() - begun < TASK_TIMEOUT_MS;) {
      const { status, error } = await tasks.getTask(taskUid);
      if (status === 'succeeded') return;
      if (status !== 'enqueued' && status !== 'processing')
        throw new TaskFailure(error?.code ?? status, error?.message ?? `task ${taskUid} was not done`);
      await setTimeout(TASK_POLL_MS);
    }
    throw new TaskFailure('unknown', `task ${taskUid} takes too long`);
  }
}

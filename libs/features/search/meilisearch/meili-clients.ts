import { Meilisearch, MeilisearchApiError } from 'meilisearch';
import type { Logger } from '#platform/logging';

/** Where Meilisearch is, and the key that opens everything there. */
export interface MeiliAddress {
  readonly url: string;
  readonly apiKey: string | null;
}

/** Every index of ours begins so, and our keys open no other. */
export const INDEX_PREFIX = 'torget_';
const OUR_INDEXES = [`${INDEX_PREFIX}*`];

/** How long a search may take before PostgreSQL answers instead, and how long other requests may. */
const SEARCH_TIMEOUT_MS = 300;
const WRITE_TIMEOUT_MS = 20_000;

/**
 * What a key is for. Their ids are ours, so that every process finds the same ones. Tasks are asked for with a key of their own: a swap of
 * indexes belongs to no single index, and Meilisearch keeps it from keys that are limited to some.
 */
const KEYS = {
  search: { uid: '6f1b1f0e-6a0e-4b52-9d7c-0a54d2c1a001', actions: ['search'], indexes: OUR_INDEXES },
  index: {
    uid: '6f1b1f0e-6a0e-4b52-9d7c-0a54d2c1a002',
    actions: ['documents.*', 'indexes.*', 'settings.*', 'stats.get'],
    indexes: OUR_INDEXES,
  },
  tasks: { uid: '6f1b1f0e-6a0e-4b52-9d7c-0a54d2c1a003', actions: ['tasks.get'], indexes: ['*'] },
} as const;

type Purpose = keyof typeof KEYS;

/**
 * Clients of Meilisearch, each with a key that may do no more than it needs. The key from the settings is only used to make and fetch these;
 * when it may not do that, it is taken for what it is given for.
 */
export class MeiliClients {
  private readonly made = new Map<Purpose, Promise<Meilisearch>>();

  constructor(
    private readonly address: MeiliAddress,
    private readonly logger: Logger,
  ) {}

  /** For searching: gives up after 300 ms. */
  search(): Promise<Meilisearch> {
    return this.client('search', SEARCH_TIMEOUT_MS);
  }

  /** For indexes and documents. */
  index(): Promise<Meilisearch> {
    return this.client('index', WRITE_TIMEOUT_MS);
  }

  /** For the state of tasks. */
  tasks(): Promise<Meilisearch> {
    return this.client('tasks', WRITE_TIMEOUT_MS);
  }

  /** Forgets the keys, after one was refused: the server may have been set up anew. */
  forget(): void {
    this.made.clear();
  }

  private client(purpose: Purpose, timeout: number): Promise<Meilisearch> {
    const known = this.made.get(purpose);
    if (known) return known;
    const made = this.keyFor(purpose).then(
      (apiKey) => new Meilisearch({ host: this.address.url, timeout, ...(apiKey === null ? {} : { apiKey }) }),
    );
    this.made.set(purpose, made);
    made.catch(() => this.made.delete(purpose));
    return made;
  }

  private async keyFor(purpose: Purpose): Promise<string | null> {
    const { url, apiKey } = this.address;
    if (apiKey === null) return null;
    const master = new Meilisearch({ host: url, apiKey, timeout: SEARCH_TIMEOUT_MS * 10 });
    const { uid, actions, indexes } = KEYS[purpose];
    try {
      return (await master.getKey(uid)).key;
    } catch (error) {
      // A server that was started without a master key has no keys, and asks for none.
      if (errorCode(error) === 'missing_master_key') return null;
      if (errorCode(error) === 'invalid_api_key') {
        this.logger.warn({ purpose }, 'MEILI_API_KEY may not make keys, so it is used as it is');
        return apiKey;
      }
      if (errorCode(error) !== 'api_key_not_found') throw error;
    }
    const name = `Torget: ${purpose}`;
    try {
      return (await master.createKey({ uid, name, actions: [...actions], indexes: [...indexes], expiresAt: null })).key;
    } catch (error) {
      // Another process was faster.
      if (errorCode(error) === 'api_key_already_exists') return (await master.getKey(uid)).key;
      throw error;
    }
  }
}

/** The stable code of an error that Meilisearch answered with, or null when it did not answer. */
export function errorCode(error: unknown): string | null {
  return error instanceof MeilisearchApiError ? (error.cause?.code ?? 'unknown') : null;
}

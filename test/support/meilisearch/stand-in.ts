import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ApiError, bad, checkFields, isCount, isText, isTexts, orNull } from './api-error.js';
import { facetSearch, search, type Document } from './search.js';
import { changeSettings, DEFAULTS, type IndexSettings } from './settings.js';

interface Index {
  readonly createdAt: string;
  readonly primaryKey: string | null;
  settings: IndexSettings;
  documents: Map<string, Document>;
}

interface Key {
  readonly uid: string;
  readonly key: string;
  readonly name: string | null;
  readonly actions: readonly string[];
  readonly indexes: readonly string[];
}

interface Task {
  readonly uid: number;
  readonly indexUid: string | null;
  readonly type: string;
  status: 'enqueued' | 'processing' | 'succeeded' | 'failed';
  error: object | null;
  readonly enqueuedAt: string;
}

/** What goes wrong, until it is set right. */
export interface Faults {
  /** Every answer takes so long. */
  slowMs?: number;
  /** Searches take so long. */
  slowSearchMs?: number;
  /** No document can be written any more, as on a full disk. */
  diskFull?: boolean;
  /** Documents with these ids are not taken. */
  refusedIds?: readonly string[];
  /** Called before each task is done. */
  beforeTask?: (type: string, index: string | null) => Promise<void>;
}

const DOCUMENT_ID = /^[\w-]{1,511}$/;
const INDEX_UID = /^[\w-]{1,400}$/;

/**
 * A small server that behaves as Meilisearch's API is documented, as far as this project uses it, and refuses everything else: routes,
 * fields, kinds of values, settings, the grammar of filters, keys and what they may do. Tasks are done one after another in the background.
 */
export class MeilisearchStandIn {
  readonly faults: Faults = {};
  /** Requests that were refused for what they asked, for tests to see that there are none. */
  readonly refused: string[] = [];
  private indexes = new Map<string, Index>();
  private keys: Key[] = [];
  private tasks: Task[] = [];
  private working: Promise<void> = Promise.resolve();
  private server: Server | null = null;
  private port = 0;

  constructor(readonly masterKey = 'stand-in-master-key-of-its-own') {}

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Listens, at the same address again after a stop. */
  async start(): Promise<void> {
    this.server = createServer((request, response) => void this.answer(request, response));
    this.server.listen(this.port, '127.0.0.1');
    await once(this.server, 'listening');
    this.port = (this.server.address() as AddressInfo).port;
  }

  /** Goes away at once, as when its process is killed; what it holds it holds still. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = null;
    server?.closeAllConnections();
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  /** Loses everything, as with a new disk. */
  loseData(): void {
    this.indexes = new Map();
    this.keys = [];
  }

  /** Names of the indexes that there are. */
  indexNames(): string[] {
    return [...this.indexes.keys()].sort();
  }

  /** What an index holds, for tests to look at or to spoil. */
  documents(index: string): Map<string, Document> {
    return this.indexes.get(index)?.documents ?? new Map<string, Document>();
  }

  settings(index: string): IndexSettings {
    return this.indexes.get(index)?.settings ?? DEFAULTS;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', this.url);
    const route = `${request.method ?? ''} ${url.pathname}`;
    if (this.faults.slowMs !== undefined) await wait(this.faults.slowMs);
    if (this.faults.slowSearchMs !== undefined && url.pathname.endsWith('search')) await wait(this.faults.slowSearchMs);
    const send = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(body === undefined ? '' : JSON.stringify(body));
    };
    try {
      const text = Buffer.concat(chunks).toString('utf8');
      if (text !== '' && request.headers['content-type'] !== 'application/json')
        throw new ApiError(415, 'invalid_content_type', 'send application/json');
      const key = this.keyOf(request.headers.authorization);
      const [status, body] = this.route(route, url.searchParams, parse(text), key);
      send(status, body);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.status === 400) this.refused.push(`${route}: ${error.message}`);
      send(error.status, error.body);
    }
  }

  private keyOf(authorization: string | undefined): Key {
    if (authorization === undefined)
      throw new ApiError(401, 'missing_authorization_header', 'The Authorization header is missing');
    const given = authorization.replace(/^Bearer /, '');
    if (given === this.masterKey) return { uid: '', key: given, name: 'master', actions: ['*'], indexes: ['*'] };
    const known = this.keys.find(({ key }) => key === given);
    if (!known) throw new ApiError(403, 'invalid_api_key', 'The provided API key is invalid.');
    return known;
  }

  private route(route: string, params: URLSearchParams, body: unknown, key: Key): [number, unknown] {
    const may = (action: string, index?: string): void => {
      const acts = key.actions.some(
        (one) => one === '*' || one === action || (one.endsWith('.*') && action.startsWith(one.slice(0, -1))),
      );
      if (!acts || (index !== undefined && !reaches(key.indexes, index)))
        throw new ApiError(403, 'invalid_api_key', 'The provided API key is invalid.');
    };
    const [, uid = '', rest = ''] = /^\w+ \/indexes\/([^/]+)(.*)$/.exec(route) ?? [];
    const method = route.split(' ')[0] ?? '';
    if (route === 'GET /health') return [200, { status: 'available' }];
    if (route === 'POST /keys') return (may('keys.create'), [201, this.createKey(body)]);
    if (route.startsWith('GET /keys/')) return (may('keys.get'), [200, this.findKey(route.slice('GET /keys/'.length))]);
    if (route === 'GET /indexes') return (may('indexes.get'), [200, this.listIndexes()]);
    if (route === 'POST /indexes') return (may('indexes.create'), [202, this.createIndex(body, may)]);
    if (route === 'POST /swap-indexes') return (may('indexes.swap'), [202, this.swap(body, may)]);
    if (route === 'POST /multi-search') return (may('search'), [200, this.multiSearch(body, may)]);
    if (route.startsWith('GET /tasks/'))
      return (may('tasks.get'), [200, this.findTask(Number(route.slice('GET /tasks/'.length)), key)]);
    if (method === 'GET' && rest === '' && uid !== '') return (may('indexes.get', uid), [200, this.describe(uid)]);
    if (method === 'DELETE' && rest === '')
      return (may('indexes.delete', uid), [202, this.enqueue('indexDeletion', uid, () => this.drop(uid))]);
    if (method === 'PATCH' && rest === '/settings')
      return (may('settings.update', uid), [202, this.updateSettings(uid, body)]);
    if (method === 'GET' && rest === '/settings') return (may('settings.get', uid), [200, this.index(uid).settings]);
    if (method === 'POST' && rest === '/documents')
      return (may('documents.add', uid), [202, this.add(uid, params, body)]);
    if (method === 'POST' && rest === '/documents/delete-batch')
      return (may('documents.delete', uid), [202, this.remove(uid, body)]);
    if (method === 'POST' && rest === '/documents/fetch')
      return (may('documents.get', uid), [200, this.fetch(uid, body)]);
    if (method === 'GET' && rest === '/documents')
      return (
        may('documents.get', uid),
        [
          200,
          this.fetch(uid, {
            fields: params.get('fields')?.split(','),
            limit: Number(params.get('limit') ?? 20),
            offset: Number(params.get('offset') ?? 0),
          }),
        ]
      );
    if (method === 'POST' && rest === '/search') return (may('search', uid), [200, search(this.index(uid), body)]);
    if (method === 'POST' && rest === '/facet-search')
      return (may('search', uid), [200, facetSearch(this.index(uid), body)]);
    throw new ApiError(404, 'not_found', `there is no ${route}`);
  }

  private createKey(body: unknown): object {
    const wanted = checkFields(
      body,
      {
        uid: isText,
        name: orNull(isText),
        description: orNull(isText),
        actions: isTexts,
        indexes: isTexts,
        expiresAt: orNull(isText),
      },
      (name) => `invalid_api_key_${name}`,
    );
    for (const name of ['actions', 'indexes', 'expiresAt'])
      if (!(name in wanted)) throw bad(`missing_api_key_${name.toLowerCase()}`, `Missing field \`${name}\``);
    const uid = (wanted['uid'] as string | undefined) ?? randomUUID();
    if (!/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(uid))
      throw bad('invalid_api_key_uid', 'the uid is no UUID v4');
    if (this.keys.some((one) => one.uid === uid))
      throw new ApiError(409, 'api_key_already_exists', 'the key is there already');
    const key = {
      uid,
      key: randomUUID().replaceAll('-', '').repeat(2),
      name: (wanted['name'] as string | undefined) ?? null,
      actions: wanted['actions'] as string[],
      indexes: wanted['indexes'] as string[],
    };
    this.keys.push(key);
    return { ...key, expiresAt: null };
  }

  private findKey(uid: string): object {
    const key = this.keys.find((one) => one.uid === uid);
    if (!key) throw new ApiError(404, 'api_key_not_found', `API key ${uid} not found`);
    return key;
  }

  private index(uid: string): Index {
    const index = this.indexes.get(uid);
    if (!index) throw new ApiError(404, 'index_not_found', `Index \`${uid}\` not found.`);
    return index;
  }

  private describe(uid: string): object {
    const { createdAt, primaryKey } = this.index(uid);
    return { uid, createdAt, updatedAt: createdAt, primaryKey };
  }

  private listIndexes(): object {
    const results = this.indexNames().map((uid) => this.describe(uid));
    return { results, offset: 0, limit: results.length, total: results.length };
  }

  private createIndex(body: unknown, may: (action: string, index?: string) => void): object {
    const { uid, primaryKey } = checkFields(
      body,
      { uid: isText, primaryKey: orNull(isText) },
      (name) => `invalid_index_${name}`,
    ) as {
      uid: string;
      primaryKey?: string;
    };
    if (!INDEX_UID.test(uid)) throw bad('invalid_index_uid', `\`${uid}\` is no uid of an index`);
    may('indexes.create', uid);
    return this.enqueue('indexCreation', uid, () => {
      if (this.indexes.has(uid)) throw new ApiError(409, 'index_already_exists', `Index \`${uid}\` already exists.`);
      this.indexes.set(uid, {
        createdAt: new Date(Date.now() + this.tasks.length).toISOString(),
        primaryKey: primaryKey ?? null,
        settings: DEFAULTS,
        documents: new Map(),
      });
    });
  }

  private drop(uid: string): void {
    this.index(uid);
    this.indexes.delete(uid);
  }

  private updateSettings(uid: string, body: unknown): object {
    changeSettings(DEFAULTS, body);
    return this.enqueue('settingsUpdate', uid, () => {
      const index = this.index(uid);
      index.settings = changeSettings(index.settings, body);
    });
  }

  private add(uid: string, params: URLSearchParams, body: unknown): object {
    if (!Array.isArray(body) || body.some((one) => typeof one !== 'object' || one === null))
      throw bad('malformed_payload', 'documents are an array of objects');
    for (const name of params.keys())
      if (!['primaryKey', 'customMetadata', 'csvDelimiter', 'skipCreation'].includes(name))
        throw bad('bad_request', `Unknown parameter \`${name}\``);
    return this.enqueue('documentAdditionOrUpdate', uid, () => {
      const index = this.index(uid);
      if (this.faults.diskFull === true) throw new ApiError(500, 'no_space_left_on_device', 'No space left on device');
      const documents = body as Record<string, unknown>[];
      for (const { id } of documents) {
        if (!DOCUMENT_ID.test(String(id))) throw bad('invalid_document_id', `\`${String(id)}\` is no id of a document`);
        if (this.faults.refusedIds?.includes(String(id)) === true)
          throw bad('invalid_document_fields', `\`${String(id)}\` is not taken`);
      }
      // A new map, so that what was worked out of the old one is not taken for it.
      index.documents = new Map([
        ...index.documents,
        ...documents.map((one): [string, Document] => [String(one['id']), one]),
      ]);
    });
  }

  private remove(uid: string, body: unknown): object {
    if (!Array.isArray(body) || !body.every((id) => isText(id) || isCount(id)))
      throw bad('malformed_payload', 'ids are an array');
    return this.enqueue('documentDeletion', uid, () => {
      const index = this.index(uid);
      const gone = new Set(body.map(String));
      index.documents = new Map([...index.documents].filter(([id]) => !gone.has(id)));
    });
  }

  private fetch(uid: string, body: unknown): object {
    const {
      fields,
      limit = 20,
      offset = 0,
    } = checkFields(
      body,
      {
        fields: (value) => value === undefined || isTexts(value),
        limit: isCount,
        offset: isCount,
        filter: () => true,
        ids: isTexts,
        sort: isTexts,
      },
      (name) => `invalid_document_${name}`,
    ) as {
      fields?: string[];
      limit?: number;
      offset?: number;
    };
    const all = [...this.index(uid).documents.values()];
    const results = all
      .slice(offset, offset + limit)
      .map((one) => (fields ? Object.fromEntries(fields.map((name) => [name, one[name]])) : one));
    return { results, offset, limit, total: all.length };
  }

  private swap(body: unknown, may: (action: string, index?: string) => void): object {
    if (!Array.isArray(body)) throw bad('malformed_payload', 'swaps are an array');
    const pairs = body.map((one: unknown) => {
      const { indexes } = checkFields(
        one,
        { indexes: isTexts, rename: (value) => typeof value === 'boolean' },
        () => 'invalid_swap_indexes',
      ) as {
        indexes: string[];
      };
      const [left = '', right = ''] = indexes;
      if (indexes.length !== 2) throw bad('invalid_swap_indexes', 'two indexes are swapped');
      for (const uid of indexes) may('indexes.swap', uid);
      return [left, right] as const;
    });
    return this.enqueue('indexSwap', null, () => {
      for (const [left, right] of pairs) {
        const [a, b] = [this.index(left), this.index(right)];
        this.indexes.set(left, b).set(right, a);
      }
    });
  }

  private multiSearch(body: unknown, may: (action: string, index?: string) => void): object {
    const { queries } = checkFields(
      body,
      { queries: Array.isArray, federation: () => false },
      () => 'invalid_multi_search',
    ) as {
      queries: Record<string, unknown>[];
    };
    return {
      results: queries.map((query) => {
        const uid = String(query['indexUid']);
        may('search', uid);
        return { indexUid: uid, ...search(this.index(uid), query, { indexUid: isText }) };
      }),
    };
  }

  /** Keys that are limited to some indexes see tasks of those only, and none that are of no single index. */
  private findTask(uid: number, { indexes }: Key): object {
    const task = this.tasks[uid];
    const isSeen = task && (indexes.includes('*') || (task.indexUid !== null && reaches(indexes, task.indexUid)));
    if (!isSeen) throw new ApiError(404, 'task_not_found', `Task \`${uid}\` not found.`);
    return task;
  }

  private enqueue(type: string, indexUid: string | null, work: () => void): object {
    const task: Task = {
      uid: this.tasks.length,
      indexUid,
      type,
      status: 'enqueued',
      error: null,
      enqueuedAt: new Date().toISOString(),
    };
    this.tasks.push(task);
    this.working = this.working.then(async () => {
      await this.faults.beforeTask?.(type, indexUid);
      try {
        work();
        task.status = 'succeeded';
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        task.status = 'failed';
        task.error = error.body;
      }
    });
    return { taskUid: task.uid, indexUid, status: 'enqueued', type, enqueuedAt: task.enqueuedAt };
  }
}

/** Whether a key that is limited to these indexes opens one. */
function reaches(indexes: readonly string[], index: string): boolean {
  return indexes.some(
    (one) => one === '*' || one === index || (one.endsWith('*') && index.startsWith(one.slice(0, -1))),
  );
}

function parse(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw bad('malformed_payload', 'the body is no JSON');
  }
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

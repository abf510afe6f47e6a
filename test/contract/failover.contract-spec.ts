import { setImmediate } from 'node:timers/promises';
import { SearchSource, type SearchDocument, type SearchType } from '#features/search';
import { copyDatabase } from '../support/database.js';
import { MeilisearchStandIn } from '../support/meilisearch/stand-in.js';
import { ask, buildDocument } from './search-fixture.js';
import { emptyIndex, startSearch, type SearchProcess } from './search-process.js';

const TYPE: SearchType = 'use_case';

/** The records that are searched. */
class Register extends SearchSource {
  readonly type = TYPE;
  readonly records = new Map<string, SearchDocument>();

  load(ids: readonly string[]): Promise<SearchDocument[]> {
    return Promise.resolve(ids.flatMap((id) => this.records.get(id) ?? []));
  }

  idsAfter(afterId: string | null, limit: number): Promise<string[]> {
    const ids = [...this.records.keys()].sort().filter((id) => afterId === null || id > afterId);
    return Promise.resolve(ids.slice(0, limit));
  }

  write(id: string, title: string, more: Partial<SearchDocument> = {}): void {
    const version = (this.records.get(id)?.version ?? 0) + 1;
    this.records.set(id, buildDocument({ id, title, version, ...more }));
  }
}

describe('search when Meilisearch is in trouble', () => {
  const standIn = new MeilisearchStandIn();
  const register = new Register();
  let database: Awaited<ReturnType<typeof copyDatabase>>;
  let here: SearchProcess;

  const answer = (q: string): Promise<{ engine: string; ids: string[] }> =>
    here.engine.search(ask(q)).then(({ engine, hits }) => ({ engine, ids: hits.map((hit) => hit.id) }));

  /** Asks until Meilisearch answers again: its rest after a failure ends by itself. */
  const recovered = async (q: string): Promise<string[]> => {
    for (;;) {
      const { engine, ids } = await answer(q);
      if (engine === 'meilisearch') return ids;
      await setImmediate();
    }
  };

  const change = async (id: string, title: string, more: Partial<SearchDocument> = {}): Promise<void> => {
    register.write(id, title, more);
    await here.index.refresh(TYPE, [id]);
  };

  const part = async (): Promise<unknown> => (await here.readiness.report()).parts['search'];

  beforeAll(async () => {
    database = await copyDatabase('plain');
    await emptyIndex(database.url);
    await standIn.start();
    here = await startSearch(database.url, { url: standIn.url, apiKey: standIn.masterKey }, 'silent');
    here.index.registerSource(register);
    register.write('a', 'Bygglov med ritningar');
    register.write('b', 'Snöröjning av gångvägar');
    await here.index.refresh(TYPE, ['a', 'b']);
  });

  afterAll(async () => {
    await here.stop();
    await standIn.stop();
    await database.drop();
    expect(standIn.refused).toEqual([]);
  });

  it('answers from PostgreSQL until everything has been copied, and says so', async () => {
    expect(await answer('bygglov')).toEqual({ engine: 'postgres', ids: ['a'] });
    expect(await part()).toMatchObject({ status: 'degraded', engine: 'postgres', trouble: 'not copied yet' });
    await here.copies.sync(TYPE);
    expect(await recovered('bygglov')).toEqual(['a']);
    expect(await part()).toMatchObject({ status: 'ok', engine: 'meilisearch', lagSeconds: 0 });
  });

  it('searches with a key that opens nothing else', async () => {
    const response = await fetch(`${standIn.url}/keys/6f1b1f0e-6a0e-4b52-9d7c-0a54d2c1a001`, {
      headers: { authorization: `Bearer ${standIn.masterKey}` },
    });
    expect(await response.json()).toMatchObject({ actions: ['search'], indexes: ['torget_*'] });
  });

  it('steps in within the request when it is down, and goes back when it is up', async () => {
    await standIn.stop();
    expect(await answer('bygglov')).toEqual({ engine: 'postgres', ids: ['a'] });
    expect(await here.engine.suggest({ type: TYPE, q: 'byggl', visibilityKeys: ['public'], limit: 8 })).toHaveLength(1);
    expect(await part()).toMatchObject({ status: 'degraded', engine: 'postgres' });
    await standIn.start();
    expect(await recovered('bygglov')).toEqual(['a']);
  });

  it('steps in when it is slow', async () => {
    standIn.faults.slowSearchMs = 2000;
    const begun = performance.now();
    expect((await answer('snöröjning')).engine).toBe('postgres');
    expect(performance.now() - begun).toBeLessThan(1500);
    delete standIn.faults.slowSearchMs;
    expect(await recovered('snöröjning')).toEqual(['b']);
  });

  it('steps in when its keys are refused, and makes new ones when it was set up anew', async () => {
    standIn.loseData();
    expect(await answer('bygglov')).toEqual({ engine: 'postgres', ids: ['a'] });
    await here.copies.sync(TYPE).catch(() => here.copies.sync(TYPE));
    expect(await recovered('bygglov')).toEqual(['a']);
  });

  it('goes on when a list was begun on the other engine', async () => {
    for (let at = 0; at < 25; at += 1) register.write(`p${String(at).padStart(2, '0')}`, `Parkering ${at}`);
    await here.index.refresh(TYPE, [...register.records.keys()]);
    await here.copies.sync(TYPE);
    await recovered('parkering');
    const first = await here.engine.search(ask('parkering', { sort: 'newest', limit: 10 }));
    expect(first.engine).toBe('meilisearch');
    await standIn.stop();
    const second = await here.engine.search(
      ask('parkering', { sort: 'newest', limit: 10, cursor: first.nextCursor ?? '' }),
    );
    expect(second.engine).toBe('postgres');
    await standIn.start();
    await recovered('parkering');
    const third = await here.engine.search(
      ask('parkering', { sort: 'newest', limit: 10, cursor: second.nextCursor ?? '' }),
    );
    expect(third.engine).toBe('meilisearch');
    const ids = [first, second, third].flatMap(({ hits }) => hits.map((hit) => hit.id));
    expect(new Set(ids).size).toBe(25);
    expect(third.nextCursor).toBeNull();
  });

  it('keeps what is written while it is down or its disk is full, and copies it later', async () => {
    standIn.faults.diskFull = true;
    await change('c', 'Vattenläcka i nätet');
    await expect(here.copies.sync(TYPE)).rejects.toThrow('no_space_left_on_device');
    expect(await part()).toMatchObject({ status: 'degraded', engine: 'postgres' });
    delete standIn.faults.diskFull;
    await standIn.stop();
    await change('a', 'Marklov med kartor');
    await expect(here.copies.sync(TYPE)).rejects.toThrow();
    expect(Number(/^torget_search_lag_seconds (\S+)$/m.exec(await here.metrics.read())?.[1])).toBeGreaterThan(0);
    await standIn.start();
    await here.copies.sync(TYPE);
    expect(await recovered('vattenläcka')).toEqual(['c']);
    expect(await recovered('marklov')).toEqual(['a']);
    expect(/^torget_search_lag_seconds (\S+)$/m.exec(await here.metrics.read())?.[1]).toBe('0');
  });

  it('takes out what is gone or hidden although other documents are refused', async () => {
    standIn.faults.refusedIds = ['b'];
    register.records.delete('c');
    register.write('a', 'Marklov med kartor', { visibilityKeys: ['members'] });
    register.write('b', 'Snöröjning av torg');
    await here.index.refresh(TYPE, ['a', 'b', 'c']);
    await here.copies.sync(TYPE);
    const held = standIn.documents('torget_use_case');
    expect([held.has('b'), held.has('c')]).toEqual([false, false]);
    expect(held.get('a')).toMatchObject({ visibleTo: ['members'] });
    delete standIn.faults.refusedIds;
    await change('b', 'Snöröjning av torg');
    await here.copies.sync(TYPE);
    expect(await recovered('snöröjning')).toEqual(['b']);
  });

  it('is built anew beside the one that is searched, while writes go on', async () => {
    await recovered('snöröjning');
    standIn.faults.beforeTask = async (type, index) => {
      if (type !== 'documentAdditionOrUpdate' || index === 'torget_use_case') return;
      delete standIn.faults.beforeTask;
      expect((await answer('snöröjning')).ids).toEqual(['b']);
      await change('d', 'Skolskjuts i glesbygd');
      register.records.delete('b');
      await here.index.refresh(TYPE, ['b']);
    };
    await here.copies.rebuild(TYPE);
    expect(await recovered('skolskjuts')).toEqual(['d']);
    expect(await recovered('snöröjning')).toEqual([]);
    expect(standIn.indexNames()).toEqual(['torget_use_case']);
  });

  it('is whole after a building that was broken off', async () => {
    standIn.faults.beforeTask = async (type) => {
      if (type !== 'indexSwap') return;
      delete standIn.faults.beforeTask;
      await standIn.stop();
    };
    await expect(here.copies.rebuild(TYPE)).rejects.toThrow();
    await standIn.start();
    await change('e', 'Fjärrvärme och effekttoppar');
    await here.copies.sync(TYPE);
    expect(await recovered('fjärrvärme')).toEqual(['e']);
    await here.copies.rebuild(TYPE);
    expect(await recovered('skolskjuts')).toEqual(['d']);
    expect(standIn.indexNames()).toEqual(['torget_use_case']);
  });

  it('is put right at night when the stores differ', async () => {
    const held = standIn.documents('torget_use_case');
    const { d } = Object.fromEntries(held);
    held.delete('e');
    held.set('ghost', { ...d, id: 'ghost' });
    held.set('d', { ...d, version: 0 });
    expect(await here.copies.reconcile(TYPE)).toEqual({ missingOrOld: 2, leftOver: 1 });
    expect(await here.copies.reconcile(TYPE)).toEqual({ missingOrOld: 0, leftOver: 0 });
    register.write('d', 'Skolskjuts och fritids');
    register.write('f', 'Solceller på förskolan');
    register.records.delete('e');
    expect(await here.index.reconcile(TYPE)).toEqual({ indexed: 2, removed: 1 });
    await here.copies.sync(TYPE);
    expect(await recovered('solceller')).toEqual(['f']);
  });

  // The last one: of two applications in one process the younger one's database serves the transactions of both.
  it('never goes without an answer when the key of the settings is wrong', async () => {
    const wrong = await startSearch(database.url, { url: standIn.url, apiKey: 'not-the-key' }, 'silent');
    const { engine, hits } = await wrong.engine.search(ask('solceller'));
    expect([engine, hits.map((hit) => hit.id)]).toEqual(['postgres', ['f']]);
    await expect(wrong.copies.sync(TYPE)).rejects.toThrow();
    await wrong.stop();
  });
});

import { USE_CASE_FACETS, type UseCaseFacet } from '#contracts';
import { SearchEngine } from '#features/search';
import { UseCasesRepository } from '../../libs/features/use-cases/use-cases.repository.js';
import { startApp, type TestApp } from '../support/app.js';

describe('filters of use cases in SQL', () => {
  let torget: TestApp;
  let repository: UseCasesRepository;

  beforeAll(async () => {
    torget = await startApp({ template: 'demo', worker: false });
    repository = torget.app.get(UseCasesRepository, { strict: false });
  });
  afterAll(() => torget.close());

  const asked = async (keys: string[], filters: Record<string, string[]>) => {
    const engine = torget.app.get(SearchEngine, { strict: false });
    return engine.search({
      type: 'use_case',
      filters,
      visibilityKeys: keys,
      sort: 'newest',
      limit: 100,
      facets: USE_CASE_FACETS,
    });
  };
  const matchingIds = async (keys: string[], filter: Record<string, string[]>): Promise<string[]> => {
    const found: string[] = [];
    for (let after: string | null = null; ; after = found.at(-1) ?? null) {
      const batch = await repository.listMatching(filter, after, 7, keys);
      found.push(...batch.map(({ id }) => id));
      if (batch.length < 7) return found;
    }
  };

  it.each([[['public']], [['public', 'members']], [['public', 'members', 'admin']]])(
    'find what the search engine finds, with keys %j',
    async (keys) => {
      const all = await asked(keys, {});
      expect(await matchingIds(keys, {})).toEqual(all.hits.map(({ id }) => id).sort());
      const values = Object.entries(all.facets).flatMap(([name, counts]) =>
        Object.keys(counts)
          .slice(0, 4)
          .map((value): [UseCaseFacet, string] => [name as UseCaseFacet, value]),
      );
      expect(new Set(values.map(([name]) => name)).size).toBeGreaterThan(9);
      for (const [name, value] of values) {
        const found = await asked(keys, { [name]: [value] });
        expect([name, value, await matchingIds(keys, { [name]: [value] })]).toEqual([
          name,
          value,
          found.hits.map(({ id }) => id).sort(),
        ]);
      }
    },
  );

  it('are alternatives within one name and all hold together', async () => {
    const filter = { area: ['education', 'social_services'], phase: ['in_use', 'scaled'], evidence: ['measured'] };
    const found = await asked(['public'], filter);
    const ids = await matchingIds(['public'], filter);
    expect(ids).toEqual(found.hits.map(({ id }) => id).sort());
    expect(ids.length).toBeGreaterThan(1);
    expect(await matchingIds(['public'], { ...filter, ids: ids.slice(0, 1) })).toEqual(ids.slice(0, 1));
  });

  it('have values that can be looked for, by the names of organisations too, with their counts', async () => {
    const { items } = (await torget.http().get('/api/v1/use-cases/facets/organisation?limit=3').expect(200)).body as {
      items: { value: string; label: string; count: number }[];
    };
    expect(items).toHaveLength(3);
    const [first] = items;
    const typed = first?.label.slice(0, 6).toUpperCase() ?? '';
    const found = await torget
      .http()
      .get('/api/v1/use-cases/facets/organisation')
      .query({ typed, organisation: 'goteborgs-stad' })
      .expect(200);
    expect(found.body.items).toContainEqual(first);
    const counted = await asked(['public'], { organisation: [first?.value ?? ''] });
    expect(counted.total).toBe(first?.count);
    expect((await torget.http().get('/api/v1/use-cases/facets/tag?typed=xyzzyx').expect(200)).body.items).toEqual([]);
    await torget.http().get('/api/v1/use-cases/facets/nothing').expect(400);
    await torget.http().get('/api/v1/use-cases/facets/tag?phase=unknown').expect(400);
  });
});

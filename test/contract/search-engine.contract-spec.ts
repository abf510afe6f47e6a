import {
  SearchSource,
  type FacetValuesQuery,
  type SearchAnswer,
  type SearchDocument,
  type SearchEngine,
  type SimilarQuery,
} from '#features/search';
import { copyDatabase } from '../support/database.js';
import { ask, buildDocument, CORPUS } from './search-fixture.js';
import { emptyIndex, enginesUnderContract, type SearchProcess } from './search-process.js';

const idsOf = (answer: SearchAnswer): string[] => answer.hits.map((hit) => hit.id);

describe.each(enginesUnderContract())('the search contract on $title', ({ name, start }) => {
  let database: Awaited<ReturnType<typeof copyDatabase>>;
  let here: SearchProcess;
  let engine: SearchEngine;

  const found = async (q: string, wanted: Parameters<typeof ask>[1] = {}): Promise<string[]> =>
    idsOf(await engine.search(ask(q, wanted)));

  beforeAll(async () => {
    database = await copyDatabase('plain');
    await emptyIndex(database.url);
    here = await start(database.url);
    engine = here.engine;
    await engine.put(CORPUS);
  });

  afterAll(async () => {
    await here.stop();
    await database.drop();
  });

  it('says which engine answers', async () => {
    expect((await engine.search(ask('bygglov'))).engine).toBe(name);
  });

  describe('finds words as they are really typed', () => {
    it.each([
      ['an inflected form', 'planering', 'a-hemtjanst'],
      ['another inflected form', 'kommunerna', 'b-aldreomsorg'],
      ['the genitive', 'kommunernas', 'b-aldreomsorg'],
      ['the base form', 'handläggare', 'c-bygglov'],
      ['without the letters of Swedish', 'aldreomsorg', 'b-aldreomsorg'],
      ['without them and inflected', 'aldreomsorgens', 'b-aldreomsorg'],
      ['upper case', 'ÄLDREOMSORG', 'b-aldreomsorg'],
      ['decomposed letters', 'äldreomsorg'.normalize('NFD'), 'b-aldreomsorg'],
      ['one edit in a short word', 'byglov', 'c-bygglov'],
      ['two swapped letters', 'bygglvo', 'c-bygglov'],
      ['two edits in a long word', 'schemalegning', 'c-bygglov'],
      ['a misspelt base form of an inflected word', 'hemtjenst', 'a-hemtjanst'],
      ['a wrong letter in the beginning', 'gemtjänst', 'a-hemtjanst'],
      ['the beginning of a word', 'äldreo', 'b-aldreomsorg'],
      ['the beginning of a word without its letters', 'aldr', 'b-aldreomsorg'],
      ['a very short beginning', 'by', 'c-bygglov'],
      ['the first part of a compound', 'stadsbyggnad', 'c-bygglov'],
      ['the last part of a compound', 'personal', 'a-hemtjanst'],
      ['a compound written apart', 'rutt planering', 'a-hemtjanst'],
      ['English, inflected', 'interpret meeting', 'f-english'],
      ['English, misspelt', 'conversasion', 'f-english'],
      ['words in two fields', 'tolk kristinehamn', 'b-aldreomsorg'],
      ['a part of one letter', 'e-tjänst', 'i-etjanst'],
      ['a part of one letter without its hyphen', 'etjänst', 'i-etjanst'],
      ['stop words around', 'vad är bygglov för något', 'c-bygglov'],
    ])('%s: %s', async (_, q, id) => {
      expect(await found(q)).toContain(id);
    });

    it('wants all words when something has them all', async () => {
      expect(await found('bygglov språkmodell')).toEqual(['c-bygglov']);
    });

    it('takes what has some of the words when nothing has them all', async () => {
      expect(await found('bygglov xyzzyx')).toEqual(['c-bygglov']);
      expect(['c-bygglov', 'd-kor']).toContain((await found('bygglov elscootrar xyzzyx'))[0]);
    });

    it('finds nothing by what is nowhere', async () => {
      expect(await engine.search(ask('xyzzyx', { facets: ['area'] }))).toMatchObject({
        hits: [],
        total: 0,
        nextCursor: null,
        facets: { area: {} },
      });
    });
  });

  it('does not take a stem for a stop word', async () => {
    const care = buildDocument({ id: 'dementia', type: 'hub', title: 'Trygghet vid demens' });
    await engine.put([care, buildDocument({ id: 'other', type: 'hub', title: 'Odling i kvarteret' })]);
    expect(await found('demens ', { type: 'hub' })).toEqual(['dementia']);
    await engine.remove('hub', ['dementia', 'other']);
  });

  describe('puts first what is meant', () => {
    it('takes å, ä and ö for letters of their own when they are typed', async () => {
      expect(await found('kör')).toEqual(['d-kor']);
    });

    it('prefers the letters as typed, and forgives those that were not', async () => {
      expect((await found('kor')).slice(0, 2)).toEqual(['e-kor', 'd-kor']);
    });

    it('takes the last word for a whole one once something follows it', async () => {
      expect(await found('kor')).toContain('a-hemtjanst');
      expect(await found('kor ')).toEqual(['e-kor', 'd-kor']);
    });

    it('weighs title over keywords over summary over body', async () => {
      const field = (
        id: string,
        where: Partial<SearchDocument> & { title?: string; summary?: string; body?: string },
      ): SearchDocument => buildDocument({ id, type: 'need', ...where });
      await engine.put([
        field('4-body', { body: 'gatubelysning' }),
        field('3-summary', { summary: 'gatubelysning' }),
        field('2-keyword', { keywords: ['gatubelysning'] }),
        field('1-title', { title: 'Gatubelysning' }),
      ]);
      expect(await found('gatubelysning', { type: 'need' })).toEqual(['1-title', '2-keyword', '3-summary', '4-body']);
    });

    it('prefers fresh, measured and reused among equally relevant ones', async () => {
      const equal = (id: string, more: Partial<SearchDocument>): SearchDocument =>
        buildDocument({ id, type: 'resource', title: 'Vattenmätare', ...more });
      await engine.put([
        equal('plain', {}),
        equal('fresh', { newest: new Date(Date.UTC(2026, 5, 1)) }),
        equal('measured', { measured: true }),
        equal('reused', { reuse: 10 }),
      ]);
      expect(await found('vattenmätare', { type: 'resource' })).toEqual(['reused', 'measured', 'fresh', 'plain']);
    });

    it('searches each type on its own', async () => {
      expect(await found('gatubelysning')).toEqual([]);
    });
  });

  describe('shows where', () => {
    const highlights = async (q: string, id: string, lang?: string): Promise<unknown> =>
      (await engine.search(ask(q, { lang }))).hits.find((hit) => hit.id === id)?.highlights;

    it('marks inflected, misspelt and begun words in every field', async () => {
      expect(await highlights('aldreomsorgens', 'b-aldreomsorg')).toEqual({
        lang: 'sv',
        title: 'Språkstöd i <mark>äldreomsorgen</mark>',
        body: 'Kommunernas <mark>äldreomsorg</mark> behöver tolk. Medarbetare talar in och får översättning.',
      });
      expect(await highlights('byglov', 'c-bygglov')).toMatchObject({ title: 'Komplettering av <mark>bygglov</mark>' });
      expect(await highlights('komplett', 'c-bygglov')).toMatchObject({
        title: '<mark>Komplettering</mark> av bygglov',
      });
    });

    it('escapes everything else', async () => {
      expect(await highlights('felanmälan', 'i-etjanst')).toMatchObject({
        summary: '<mark>Felanmälan</mark> &amp; &lt;b&gt;snabbt&lt;/b&gt; svar.',
      });
    });

    it('shows the text in the language of the reader when the words are there', async () => {
      expect(await highlights('text', 'f-english', 'en')).toEqual({
        lang: 'en',
        summary: 'Speech to <mark>text</mark> in fourteen languages.',
      });
      expect(await highlights('fourteen', 'f-english', 'sv')).toMatchObject({ lang: 'en' });
    });

    it('has none without words', async () => {
      expect((await engine.search(ask(undefined))).hits[0]).not.toHaveProperty('highlights');
    });
  });

  describe('filters and counts', () => {
    it('takes values of one facet as alternatives, and all facets together', async () => {
      expect((await found('', { filters: { area: ['elderly', 'building'] } })).sort()).toEqual([
        'a-hemtjanst',
        'b-aldreomsorg',
        'c-bygglov',
      ]);
      expect(await found('', { filters: { area: ['elderly', 'building'], phase: ['pilot'] } })).toEqual([
        'b-aldreomsorg',
      ]);
    });

    it('counts each facet as if it had no filter of its own', async () => {
      const { facets, total } = await engine.search(
        ask('', { filters: { area: ['elderly'], phase: ['in_use'] }, facets: ['area', 'phase', 'county'] }),
      );
      expect(total).toBe(1);
      expect(facets).toEqual({
        area: { building: 1, elderly: 1, labour: 1, transport: 1 },
        phase: { in_use: 1, pilot: 1 },
        county: { '22': 1 },
      });
    });

    it('counts among what matches the words', async () => {
      const { facets } = await engine.search(ask('kor ', { facets: ['area'] }));
      expect(facets).toEqual({ area: { environment: 1, transport: 1 } });
    });

    it('gives the most frequent values first', async () => {
      const { facets } = await engine.search(ask('', { facets: ['phase'] }));
      expect(Object.keys(facets['phase'] ?? {})[0]).toBe('in_use');
    });

    it('lets nothing through for a value or facet that is not there', async () => {
      expect(await found('', { filters: { area: ['nowhere'] } })).toEqual([]);
      expect(await found('', { filters: { nothing: ['x'] } })).toEqual([]);
    });
  });

  describe('finds values of a facet while someone types', () => {
    const values = (typed: string, wanted: Partial<FacetValuesQuery> = {}): Promise<string[]> =>
      engine
        .facetValues({
          type: 'use_case',
          facet: 'area',
          typed,
          filters: {},
          visibilityKeys: ['public'],
          limit: 10,
          ...wanted,
        })
        .then((found) => found.map(({ value, count }) => `${value} ${count}`));

    it('that begin so, whatever the case, the most frequent first', async () => {
      expect(await values('')).toEqual(['transport 3', 'elderly 2', 'building 1', 'environment 1', 'labour 1']);
      expect(await values('E')).toEqual(['elderly 2', 'environment 1']);
      expect(await values('', { limit: 2 })).toEqual(['transport 3', 'elderly 2']);
      expect(await values('nothing')).toEqual([]);
    });

    it('that are misspelt, when none begins so', async () => {
      expect(await values('trnasport')).toEqual(['transport 3']);
    });

    it('counted among what the words and the other filters find', async () => {
      expect(await values('', { q: 'hemtjänst' })).toEqual(['elderly 1', 'transport 1']);
      expect(await values('', { filters: { phase: ['in_use'], area: ['labour'] } })).toEqual([
        'building 1',
        'elderly 1',
        'labour 1',
        'transport 1',
      ]);
      expect(await values('', { q: '!?' })).toEqual([]);
    });

    it('of what the asker may see alone, and of facets that there are', async () => {
      expect(await values('hidden')).toEqual([]);
      expect(await values('hidden', { visibilityKeys: ['members'] })).toEqual(['hidden-area 1']);
      expect(await values('', { visibilityKeys: [] })).toEqual([]);
      expect(await values('', { facet: 'x" OR 1' })).toEqual([]);
      expect(await values('', { facet: 'nowhere' })).toEqual([]);
    });
  });

  describe('keeps the right to see', () => {
    const anonymous = { visibilityKeys: ['public'] };
    const member = { visibilityKeys: ['public', 'members'] };
    const owner = { visibilityKeys: ['public', 'members', 'org:1'] };

    it.each([
      ['those not signed in', anonymous, []],
      ['members', member, ['g-members']],
    ])('for %s', async (_, asker, ids) => {
      expect(await found('journalgranskning', asker)).toEqual(ids);
    });

    it('for the organisation that owns it', async () => {
      expect(await found('orosanmälning', member)).toEqual([]);
      expect(await found('orosanmälning', owner)).toEqual(['h-organisation']);
    });

    it('in counts and totals', async () => {
      const seen = async (asker: typeof anonymous): Promise<[number, unknown]> => {
        const { facets, total } = await engine.search(ask('', { ...asker, facets: ['area'] }));
        return [total, facets['area']?.['hidden-area']];
      };
      expect(await seen(anonymous)).toEqual([7, undefined]);
      expect(await seen(member)).toEqual([8, 1]);
      expect(await seen(owner)).toEqual([9, 1]);
    });

    it('in suggestions', async () => {
      const suggested = async (asker: typeof anonymous): Promise<string[]> =>
        (await engine.suggest({ type: 'use_case', q: 'intern', limit: 8, ...asker })).map((one) => one.id);
      expect(await suggested(anonymous)).toEqual([]);
      expect(await suggested(member)).toEqual(['g-members']);
    });

    it('in what a misspelt word is taken for', async () => {
      expect(await found('journalgranskningsrobott', anonymous)).toEqual([]);
      expect(await found('journalgranskningsrobott', member)).toEqual(['g-members']);
    });

    it('gives nothing to whom has no key', async () => {
      expect(await found('', { visibilityKeys: [] })).toEqual([]);
    });
  });

  describe('sorts and pages', () => {
    const MANY = 57;
    const everyPage = async (wanted: Parameters<typeof ask>[1], q?: string): Promise<string[]> => {
      const ids: string[] = [];
      for (let cursor: string | undefined; ;) {
        const answer: SearchAnswer = await engine.search(ask(q, { type: 'thread', limit: 10, ...wanted, cursor }));
        expect(answer.total).toBe(MANY);
        ids.push(...idsOf(answer));
        if (answer.nextCursor === null) return ids;
        cursor = answer.nextCursor;
      }
    };

    beforeAll(async () => {
      await engine.put(
        Array.from({ length: MANY }, (_, at) =>
          buildDocument({
            id: `t${String(at).padStart(3, '0')}`,
            type: 'thread',
            title: at % 3 === 0 ? 'Snöröjning' : 'Vinter',
            body: 'Om snöröjning på gångvägar.',
            newest: new Date(Date.UTC(2025, 0, 1 + (at % 9))),
            updated: new Date(Date.UTC(2025, 5, 1 + (at % 5))),
            reuse: at % 4,
          }),
        ),
      );
    });

    it.each(['relevance', 'newest', 'updated', 'mostReused'] as const)(
      'by %s, without gaps or doubles',
      async (sort) => {
        const ids = await everyPage({ sort }, sort === 'relevance' ? 'snöröjning' : undefined);
        expect(new Set(ids).size).toBe(MANY);
        expect(ids).toEqual(
          (
            await engine.search(
              ask(sort === 'relevance' ? 'snöröjning' : undefined, { type: 'thread', sort, limit: 100 }),
            )
          ).hits.map((hit) => hit.id),
        );
      },
    );

    it('by what was asked', async () => {
      expect((await found('', { sort: 'newest', limit: 3 }))[0]).toBe('i-etjanst');
      expect((await found('', { sort: 'updated', limit: 3 }))[0]).toBe('a-hemtjanst');
      expect(await found('', { sort: 'mostReused', limit: 3 })).toEqual(['c-bygglov', 'a-hemtjanst', 'b-aldreomsorg']);
      expect(await found('', { sort: 'relevance', limit: 1 })).toEqual(['i-etjanst']);
    });

    it('ends after the last page, exactly', async () => {
      expect((await engine.search(ask(undefined, { type: 'thread', limit: MANY }))).nextCursor).toBeNull();
      expect((await engine.search(ask(undefined, { type: 'thread', limit: MANY - 1 }))).nextCursor).not.toBeNull();
    });

    it('refuses a cursor of another question, and what is no cursor', async () => {
      const { nextCursor } = await engine.search(ask('snöröjning', { type: 'thread', limit: 5 }));
      const cursor = nextCursor ?? '';
      const refused = { status: 400, errors: [expect.objectContaining({ path: 'cursor' })] };
      await expect(engine.search(ask('vinter', { type: 'thread', limit: 5, cursor }))).rejects.toMatchObject(refused);
      await expect(engine.search(ask('snöröjning', { type: 'thread', sort: 'newest', cursor }))).rejects.toMatchObject(
        refused,
      );
      await expect(
        engine.search(ask('snöröjning', { type: 'thread', filters: { area: ['x'] }, cursor })),
      ).rejects.toMatchObject(refused);
      await expect(engine.search(ask(undefined, { cursor: 'no cursor' }))).rejects.toMatchObject(refused);
      await expect(
        engine.search(ask(undefined, { cursor: Buffer.from('["a","b","c"]').toString('base64url') })),
      ).rejects.toMatchObject(refused);
    });
  });

  describe('finds what attached files say', () => {
    const wanted = {
      id: 'y-attached',
      attached: 'Bilagan nämner fågelholkar & mer.',
      visibilityKeys: ['members', 'admin'],
    };
    beforeAll(() =>
      engine.put([buildDocument(wanted), buildDocument({ id: 'z-own', body: 'Här står fågelholkar i texten.' })]),
    );
    afterAll(() => engine.remove('use_case', ['y-attached', 'z-own']));

    it('after what things say themselves, and shows where', async () => {
      const { hits } = await engine.search(ask('fågelholk', { visibilityKeys: ['members', 'public'] }));
      expect(hits).toEqual([
        { id: 'z-own', highlights: { lang: 'sv', body: 'Här står <mark>fågelholkar</mark> i texten.' } },
        {
          id: 'y-attached',
          highlights: { lang: 'sv', attached: 'Bilagan nämner <mark>fågelholkar</mark> &amp; mer.' },
        },
      ]);
    });

    it('to those alone who may see the thing, and as long as it is attached', async () => {
      expect(await found('fågelholk')).toEqual(['z-own']);
      await engine.put([buildDocument({ ...wanted, attached: '' })]);
      expect(await found('fågelholk', { visibilityKeys: ['members'] })).toEqual([]);
    });
  });

  describe('suggests while someone types', () => {
    const titles = async (q: string): Promise<string[]> =>
      (await engine.suggest({ type: 'use_case', q, visibilityKeys: ['public'], limit: 8 })).map((one) => one.title);

    it('titles that begin so first', async () => {
      expect((await titles('kor'))[0]).toBe('Kor på strandängar');
      expect(await titles('rutt')).toEqual(['Ruttplanering i hemtjänsten']);
    });

    it('titles by a misspelt word', async () => {
      expect(await titles('byglov')).toEqual(['Komplettering av bygglov']);
    });

    it('with what tells them apart', async () => {
      expect(await engine.suggest({ type: 'use_case', q: 'bygglov', visibilityKeys: ['public'], limit: 1 })).toEqual([
        { id: 'c-bygglov', slug: 'fall-c-bygglov', title: 'Komplettering av bygglov', keywords: ['bygglov', 'Umeå'] },
      ]);
    });

    it('in the language of the reader', async () => {
      const [first] = await engine.suggest({
        type: 'use_case',
        q: 'newcom',
        visibilityKeys: ['public'],
        limit: 1,
        lang: 'en',
      });
      expect(first?.title).toBe('Conversation support for newcomers');
    });

    it('nothing without words', async () => {
      expect(await titles('  ')).toEqual([]);
    });
  });

  describe('finds what is like a thing', () => {
    const likeThis = (id: string, wanted: Partial<SimilarQuery> = {}): Promise<string[]> =>
      engine.similar({
        type: 'use_case',
        id,
        visibilityKeys: ['public'],
        limit: 5,
        facets: ['area', 'phase'],
        ...wanted,
      });

    it('by shared values and rare words, nearest first, and never itself', async () => {
      expect((await likeThis('a-hemtjanst'))[0]).toBe('b-aldreomsorg');
      await engine.put([
        buildDocument({ id: 's1', type: 'hub', title: 'Sälinventering med drönare', facets: { area: ['sea'] } }),
        buildDocument({ id: 's2', type: 'hub', title: 'Drönare över sälkolonier', facets: { area: ['sea'] } }),
        buildDocument({ id: 's3', type: 'hub', title: 'Havsnära promenader', facets: { area: ['sea'] } }),
        buildDocument({ id: 's4', type: 'hub', title: 'Biblioteket läser' }),
      ]);
      expect(await likeThis('s1', { type: 'hub' })).toEqual(['s2', 's3']);
      expect(await likeThis('s1', { type: 'hub', limit: 1 })).toEqual(['s2']);
      await engine.remove('hub', ['s1', 's2', 's3', 's4']);
    });

    it('among what the asker may see', async () => {
      expect(await likeThis('h-organisation')).not.toContain('g-members');
      expect(await likeThis('e-kor', { visibilityKeys: [] })).toEqual([]);
    });

    it('nothing for what is not there', async () => {
      expect(await likeThis('nothing-of-the-kind')).toEqual([]);
    });
  });

  describe('walks through everything that matches', () => {
    const walked = async (wanted: Parameters<typeof ask>[1], q?: string, max = 1000): Promise<string[]> => {
      const ids: string[] = [];
      for await (const batch of engine.matchingIds(ask(q, wanted), { max })) ids.push(...batch);
      return ids;
    };

    it('in the order of the list', async () => {
      expect(await walked({ sort: 'newest' })).toEqual(await found('', { sort: 'newest' }));
      expect(await walked({}, 'kor ')).toEqual(['e-kor', 'd-kor']);
    });

    it('no more than asked for, and no more than may be seen', async () => {
      expect(await walked({}, undefined, 2)).toHaveLength(2);
      expect(await walked({ visibilityKeys: [] })).toEqual([]);
      expect(await walked({ filters: { area: ['elderly'] } })).toHaveLength(2);
    });

    it('in batches', async () => {
      const many = Array.from({ length: 1201 }, (_, at) => buildDocument({ id: `w${at}`, type: 'hub' }));
      await engine.put(many);
      expect(new Set(await walked({ type: 'hub', sort: 'newest' }, undefined, 5000)).size).toBe(many.length);
      await engine.remove(
        'hub',
        many.map((one) => one.id),
      );
    });
  });

  describe('answers any input', () => {
    it.each([
      ['punctuation', '!?.,;:()[]{}'],
      ['operators', `a' | b & !c:* <-> (d:AB`],
      ['quotes and backslashes', `"'\\''\\"%_`],
      ['control characters', '\u0000\u0001bygglov\u0007'],
      ['emoji', '👩🏽‍🚒🚲'],
      ['half a character', 'bygg\ud83d'],
      ['ten thousand letters', 'å'.repeat(10_000)],
      ['two thousand words', 'kommun '.repeat(2000)],
      ['many different words', Array.from({ length: 500 }, (_, at) => `ord${at}`).join(' ')],
      ['another script', '自治体 муниципалитет بلدية'],
      ['a closing tag', '</mark><script>alert(1)</script>'],
    ])('%s', async (_, q) => {
      const answer = await engine.search(ask(q, { facets: ['area'] }));
      expect(answer.total).toBeGreaterThanOrEqual(answer.hits.length);
      await expect(
        engine.suggest({ type: 'use_case', q, visibilityKeys: ['public'], limit: 8 }),
      ).resolves.toBeInstanceOf(Array);
    });

    it('and finds nothing by punctuation alone', async () => {
      expect((await engine.search(ask('?!'))).total).toBe(0);
    });

    it('and indexes any text', async () => {
      const strange = `'\\ \u0000 \ud83d ${'x'.repeat(5000)} <b> ${'ord '.repeat(30_000)}`;
      await engine.put([
        buildDocument({
          id: 'strange',
          type: 'hub',
          title: strange,
          summary: strange,
          body: `${strange} kolibri`,
          keywords: [strange],
        }),
      ]);
      expect(await found('kolibri', { type: 'hub' })).toEqual(['strange']);
    });
  });

  describe('follows its sources', () => {
    class Register extends SearchSource {
      readonly type = 'person';
      readonly records = new Map<string, SearchDocument>();

      load(ids: readonly string[]): Promise<SearchDocument[]> {
        return Promise.resolve(ids.flatMap((id) => this.records.get(id) ?? []));
      }

      idsAfter(afterId: string | null, limit: number): Promise<string[]> {
        const ids = [...this.records.keys()].sort().filter((id) => afterId === null || id > afterId);
        return Promise.resolve(ids.slice(0, limit));
      }

      write(id: string, title: string, version = 1): void {
        this.records.set(id, buildDocument({ id, type: 'person', title, version }));
      }
    }
    const register = new Register();

    beforeAll(() => here.index.registerSource(register));

    it('writes what it has and removes what it has no longer', async () => {
      register.write('p1', 'Systemförvaltare');
      register.write('p2', 'Arkivarie');
      expect(await here.index.refresh('person', ['p1', 'p2', 'p3'])).toEqual({ indexed: 2, removed: 1 });
      expect(await found('arkivarie', { type: 'person' })).toEqual(['p2']);
      register.records.delete('p2');
      await here.index.refresh('person', ['p2']);
      expect(await found('arkivarie', { type: 'person' })).toEqual([]);
    });

    it('brings everything back after whatever was missed', async () => {
      for (let at = 0; at < 450; at += 1) register.write(`m${String(at).padStart(4, '0')}`, `Handläggare nummer ${at}`);
      await engine.put([buildDocument({ id: 'orphan', type: 'person', title: 'Borta' })]);
      expect(await here.index.reindex('person')).toEqual([
        { type: 'person', indexed: register.records.size, removed: 1 },
      ]);
      const { total } = await engine.search(ask('', { type: 'person' }));
      expect(total).toBe(register.records.size);
      expect(await found('borta', { type: 'person' })).toEqual([]);
    });
  });

  describe('keeps up with changes', () => {
    const type = 'need';
    const titled = (id: string, title: string, more: Partial<SearchDocument> = {}): SearchDocument =>
      buildDocument({ id, type, title, ...more });

    beforeEach(async () => {
      const left = await engine.listIndexed(type, null, 100);
      await engine.remove(
        type,
        left.map((one) => one.id),
      );
    });

    it('an older version never overwrites a newer one', async () => {
      await engine.put([titled('v', 'Nyaste rubriken', { version: 7 })]);
      await engine.put([titled('v', 'Äldre rubrik', { version: 6 })]);
      expect(await found('nyaste', { type })).toEqual(['v']);
      expect(await found('äldre', { type })).toEqual([]);
      expect(await engine.listIndexed(type, null, 10)).toEqual([{ id: 'v', version: 7 }]);
    });

    it('a newer one does, with all its words, facets and readers', async () => {
      await engine.put([titled('w', 'Fågelholk', { facets: { area: ['old'] } })]);
      expect(await found('fågelholk', { type })).toEqual(['w']);
      await engine.put([
        titled('w', 'Insektshotell', { version: 2, facets: { area: ['new'] }, visibilityKeys: ['members'] }),
      ]);
      expect(await found('fågelholk', { type, visibilityKeys: ['members'] })).toEqual([]);
      expect(await found('insektshotell', { type })).toEqual([]);
      const { facets } = await engine.search(
        ask('insektshotell', { type, visibilityKeys: ['members'], facets: ['area'] }),
      );
      expect(facets).toEqual({ area: { new: 1 } });
    });

    it('takes the newest of one document given twice', async () => {
      await engine.put([titled('u', 'Andra', { version: 2 }), titled('u', 'Första', { version: 1 })]);
      expect(await found('andra', { type })).toEqual(['u']);
    });

    it('what is removed is gone, from lists, counts and suggestions, and can come back', async () => {
      await engine.put([titled('r', 'Brandpost', { facets: { area: ['safety'] } })]);
      expect((await engine.search(ask('', { type, facets: ['area'] }))).facets).toEqual({ area: { safety: 1 } });
      await engine.remove(type, ['r', 'never-there']);
      expect(await engine.search(ask('', { type, facets: ['area'] }))).toMatchObject({
        hits: [],
        total: 0,
        facets: { area: {} },
      });
      expect(await found('brandpost', { type })).toEqual([]);
      expect(await engine.suggest({ type, q: 'brand', visibilityKeys: ['public'], limit: 8 })).toEqual([]);
      await engine.put([titled('r', 'Brandpost', { version: 2 })]);
      expect(await found('brandpost', { type })).toEqual(['r']);
    });

    it('words that are in no document any more are no longer what a misspelt one is taken for', async () => {
      await engine.put([titled('k', 'Kvarnstensbrott'), titled('l', 'Kvarnhjul')]);
      const known = async (): Promise<string[]> =>
        (
          await here.db.query<{ word: string }>(`SELECT word FROM search_words WHERE word LIKE 'kvarn%' ORDER BY word`)
        ).map(({ word }) => word);
      await engine.remove(type, ['k']);
      expect(await known()).toEqual(['kvarnhjul', 'kvarnstensbrott']);
      await here.jobs.forgetWords();
      expect(await known()).toEqual(['kvarnhjul']);
      expect(await found('kvarnhjul', { type })).toEqual(['l']);
    });

    it('at once in every process', async () => {
      const there = await here.startAnother();
      try {
        const asked = ask('vindkraft', { type, facets: ['area'] });
        const both = async (): Promise<unknown[]> =>
          Promise.all([engine, there.engine].map(async (one) => (await one.search(asked)).facets));
        await engine.put([titled('p', 'Vindkraft', { facets: { area: ['one'] } })]);
        expect(await both()).toEqual([{ area: { one: 1 } }, { area: { one: 1 } }]);
        await there.engine.put([titled('q', 'Vindkraft', { facets: { area: ['one'] } })]);
        expect(await both()).toEqual([{ area: { one: 2 } }, { area: { one: 2 } }]);
        await engine.remove(type, ['p']);
        expect(await both()).toEqual([{ area: { one: 1 } }, { area: { one: 1 } }]);
      } finally {
        await there.stop();
      }
    });

    it('in a process that has only begun to read the index as in one that knows all of it', async () => {
      const texts = ['Solenergi på skoltak', 'Solenergiplanering', 'Tak och energi'];
      const many = Array.from({ length: 600 }, (_, at) =>
        titled(`many-${String(at).padStart(3, '0')}`, texts[at % 3] ?? '', { keywords: ['solpaneler'] }),
      );
      await engine.put(many);
      const asked = ['solenergi', 'solen', 'solenegri', 'skoltaken', 'sol panel', 'energi tak'];
      const answersOf = (one: SearchEngine): Promise<SearchAnswer[]> =>
        Promise.all(asked.map((q) => one.search(ask(q, { type }))));
      const known = await answersOf(engine);
      expect(known.map(({ total }) => total > 0)).toEqual(asked.map(() => true));
      const there = await here.startAnother();
      try {
        expect(await answersOf(there.engine)).toEqual(known);
      } finally {
        await there.stop();
        await engine.remove(
          type,
          many.map(({ id }) => id),
        );
      }
    });

    it('nothing of a transaction that fails, not even for those who search from within it', async () => {
      const failing = here.db.transaction(async () => {
        await engine.put([titled('x', 'Ångrat')]);
        expect(await found('ångrat', { type })).toEqual([]);
        throw new Error('rolled back');
      });
      await expect(failing).rejects.toThrow('rolled back');
      await engine.put([titled('y', 'Kvar')]);
      expect(await found('', { type })).toEqual(['y']);
    });
  });
});

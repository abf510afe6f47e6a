import type { RankingResponse } from '../dto/ranking.response.js';
import { ROUND_COLUMNS, recordCsv } from './round-csv.js';
import { roundDictionary } from './round-dictionary.js';
import { recordContent, recordOf, type RecordInputs } from './round-record.js';

const spread = { mean: 3.5, deviation: 0, min: 3.5, max: 3.5 };
const ranking: RankingResponse = {
  roundId: 'r',
  shares: [],
  tried: false,
  closedAt: null,
  topCount: 1,
  items: [
    {
      need: { id: 'n1', slug: 'tolkning', title: '=Tolkning, "snabb"', state: 'under_review' },
      raisedAt: '2026-01-01T00:00:00.000Z',
      rank: 1,
      top: true,
      seats: 1,
      incomplete: 0,
      result: spread,
      criteria: [{ criterion: 'urgency', ...spread }],
      disagreement: false,
      bestRank: 1,
      worstRank: 1,
      swings: [{ criterion: 'urgency', lowered: 1, raised: 1 }],
      mustHaves: [{ mustHave: 'owner', seats: 1 }],
      support: {
        organisations: 2,
        municipalities: 1,
        sizes: [{ code: 'up_to_50000', count: 1 }],
        skrGroups: [{ code: 'C6', count: 1 }],
      },
      outcome: {
        outcome: 'En arbetsgrupp bildas.',
        organisation: null,
        person: { id: 'p1', name: '', workTitle: '' },
        followUpOn: '2026-12-01',
      },
    },
  ],
};
const inputs: RecordInputs = {
  round: {
    id: 'r',
    title: 'Hösten',
    termName: '2026',
    opensAt: new Date('2026-11-01T08:00:00Z'),
    closesAt: new Date('2026-11-20T15:00:00Z'),
    endedAt: null,
    closedAt: null,
    weights: { urgency: 100, feasibility: 0, benefit: 0, cost: 0, equality: 0 },
    topCount: 1,
  },
  seats: [{ id: 's1', slug: 'kristinehamn', name: 'Kristinehamns kommun' }],
  scores: [{ needId: 'n1', seatId: 's1', criterion: 'urgency', score: 4, reason: 'Brådskar', asRole: 'holder' }],
  ticks: [{ needId: 'n1', seatId: 's1', ticked: ['owner'], asRole: 'deputy' }],
  ranking,
};

/** Paths of all that a record holds, as the dictionary calls them: two names deep, three for support. */
function pathsOf(value: unknown, path: readonly string[] = []): string[] {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const depth = path.at(-1) === 'support' ? 3 : 2;
  if (typeof one !== 'object' || one === null || path.length >= depth) return [path.join('.')];
  return Object.entries(one).flatMap(([name, inner]) => pathsOf(inner, [...path, name]));
}

it('every field of both files stands in the dictionary, in both languages, and nothing else does', () => {
  for (const lang of ['sv', 'en'] as const) {
    const { fields } = roundDictionary(lang);
    const named = (file: string) => fields.flatMap((one) => (one.file === file ? one.name : []));
    expect(named('json').sort()).toEqual(pathsOf(recordContent(inputs)).sort());
    expect(named('csv')).toEqual([...ROUND_COLUMNS]);
  }
});

it('the same record has the same hash, and another one another', () => {
  const { record, recordHash } = recordOf(inputs);
  expect(recordOf(structuredClone(inputs))).toEqual({ record, recordHash });
  const score = { ...inputs.scores[0], score: 5 } as RecordInputs['scores'][number];
  expect(recordOf({ ...inputs, scores: [score] }).recordHash).not.toBe(recordHash);
});

it('names no person: who owns an outcome goes by an id', () => {
  expect(recordContent(inputs).outcomes).toEqual([
    {
      need: 'tolkning',
      outcome: 'En arbetsgrupp bildas.',
      organisation: null,
      personId: 'p1',
      followUpOn: '2026-12-01',
    },
  ]);
});

it('as a table it has a row for each need, score and must-have, and no cell is a formula', () => {
  expect(recordCsv(recordContent(inputs)).split('\n')).toEqual([
    ROUND_COLUMNS.join(','),
    `need,tolkning,"'=Tolkning, ""snabb""",2026-01-01T00:00:00.000Z,2,1,3.5,,,,,,,`,
    'score,tolkning,,,,,,kristinehamn,holder,urgency,100,4,,Brådskar',
    'mustHave,tolkning,,,,,,kristinehamn,deputy,,,,owner,',
    '',
  ]);
});

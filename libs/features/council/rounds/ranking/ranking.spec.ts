import { rankNeeds, spreadOf, varied, type RankableNeed, type SeatScores } from './ranking.js';

const need = (needId: string, support = 0, raisedAt = '2026-01-01T00:00:00.000Z'): RankableNeed => ({
  needId,
  support,
  raisedAt,
});
const sheet = (needId: string, ...scores: (number | null)[]): SeatScores => ({ needId, scores });
const ALL = ['urgency', 'feasibility', 'benefit', 'cost', 'equality'] as const;
const WEIGHTS = [30, 20, 25, 15, 10];

describe('the ranking', () => {
  it('is the mean of what the seats give, each by its weights', () => {
    const [first] = rankNeeds(
      [need('a')],
      // 4·0.30 + 3·0.20 + 5·0.25 + 2·0.15 + 1·0.10 = 3.45 and 2·0.30 + 3·0.20 + 4·0.25 + 5·0.15 + 5·0.10 = 3.45
      [sheet('a', 4, 3, 5, 2, 1), sheet('a', 2, 3, 4, 5, 5)],
      ALL,
      WEIGHTS,
    );
    expect(first).toMatchObject({
      rank: 1,
      seats: 2,
      incomplete: 0,
      result: { mean: 3.45, deviation: 0, min: 3.45, max: 3.45 },
      disagreement: false,
    });
    expect(first?.criteria[0]).toEqual({ criterion: 'urgency', mean: 3, deviation: 1, min: 2, max: 4 });
  });

  it('counts a seat only when it has scored by every criterion, and never takes what is missing for a zero', () => {
    const standings = rankNeeds(
      [need('a'), need('b'), need('c')],
      [
        sheet('a', 5, 5, 5, 5, 5),
        sheet('a', 1, null, null, null, null),
        sheet('b', 3, 3, 3, 3, 3),
        sheet('b', 3, 3, 3, 3, 3),
        sheet('c', 5, 5, 5, 5, null),
      ],
      ALL,
      WEIGHTS,
    );
    expect(
      standings.map(({ needId, rank, seats, incomplete, result }) => [needId, rank, seats, incomplete, result?.mean]),
    ).toEqual([
      ['a', 1, 1, 1, 5],
      ['b', 2, 2, 0, 3],
      ['c', null, 0, 1, undefined],
    ]);
    expect(standings[2]).toMatchObject({ bestRank: null, worstRank: null, swings: [], criteria: [] });
  });

  it('puts a low cost first: 5 for cost is the cheap one', () => {
    const standings = rankNeeds(
      [need('dear'), need('cheap')],
      [sheet('dear', 3, 3, 3, 1, 3), sheet('cheap', 3, 3, 3, 5, 3)],
      ALL,
      WEIGHTS,
    );
    expect(standings.map(({ needId }) => needId)).toEqual(['cheap', 'dear']);
  });

  it('breaks ties by benefit, then support, then what was raised first, then id', () => {
    const early = '2026-01-01T00:00:00.000Z';
    const late = '2026-02-01T00:00:00.000Z';
    const equal = [3, 3, 3, 3, 3];
    const standings = rankNeeds(
      [need('e', 7, late), need('d', 7, late), need('c', 7, early), need('b', 9, late), need('a', 0, late)],
      [
        // Urgency and feasibility make up for it: 0.30·(3) + … the same 3.0, with a benefit of 4.
        sheet('a', 3, 1.75, 4, 3, 3),
        ...['b', 'c', 'd', 'e'].map((id) => sheet(id, ...equal)),
      ],
      ALL,
      WEIGHTS,
    );
    expect(standings.map(({ needId }) => needId)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(new Set(standings.map(({ result }) => result?.mean))).toEqual(new Set([3]));
  });

  it('knows ties that binary fractions would hide', () => {
    const [first, second] = rankNeeds(
      [need('a', 1), need('b', 2)],
      [sheet('a', 1, 2), sheet('a', 2, 1), sheet('a', 2, 2), sheet('b', 2, 1), sheet('b', 1, 2), sheet('b', 2, 2)],
      ['urgency', 'feasibility'],
      [1, 2],
    );
    expect([first?.needId, second?.needId]).toEqual(['b', 'a']);
    expect(first?.result?.mean).toBe(second?.result?.mean);
  });

  it('flags disagreement from a standard deviation of 0.75', () => {
    const [apart] = rankNeeds([need('a')], [sheet('a', 2), sheet('a', 3.5)], ['urgency'], [100]);
    expect(apart).toMatchObject({ disagreement: true, result: { deviation: 0.75, min: 2, max: 3.5 } });
    const [near] = rankNeeds([need('a')], [sheet('a', 2), sheet('a', 3.4)], ['urgency'], [100]);
    expect(near?.disagreement).toBe(false);
  });

  it('tells how ranks move when a weight is halved, and raised by half', () => {
    // Results with 50/50: a 3.0, b 2.9. Urgency at 25/75: a 2.0, b 2.95. At 75/50 (60/40): a 3.4, b 2.88.
    const standings = rankNeeds(
      [need('a'), need('b')],
      [sheet('a', 5, 1), sheet('b', 2.8, 3)],
      ['urgency', 'feasibility'],
      [50, 50],
    );
    expect(standings).toMatchObject([
      {
        needId: 'a',
        rank: 1,
        bestRank: 1,
        worstRank: 2,
        swings: [
          { criterion: 'urgency', lowered: 2, raised: 1 },
          { criterion: 'feasibility', lowered: 1, raised: 2 },
        ],
      },
      { needId: 'b', rank: 2, bestRank: 1, worstRank: 2 },
    ]);
  });

  it('varies a weight in proportion to the others', () => {
    const near = (shares: readonly number[]) => shares.map((one) => Math.round(one * 10_000) / 10_000);
    expect(near(varied([50, 30, 20], 0, 0.5))).toEqual([0.3333, 0.4, 0.2667]);
    expect(near(varied([50, 30, 20], 0, 1.5))).toEqual([0.6, 0.24, 0.16]);
    expect(varied([100], 0, 1.5)).toEqual([1]);
  });

  it('is the same whatever weights add up to', () => {
    const sheets = [sheet('a', 5, 1), sheet('b', 2, 4)];
    expect(rankNeeds([need('a'), need('b')], sheets, ['urgency', 'feasibility'], [1, 3])).toEqual(
      rankNeeds([need('a'), need('b')], sheets, ['urgency', 'feasibility'], [25, 75]),
    );
  });

  it('has nothing to tell of nothing', () => {
    expect(rankNeeds([], [], ALL, WEIGHTS)).toEqual([]);
    expect(spreadOf([])).toBeNull();
  });
});

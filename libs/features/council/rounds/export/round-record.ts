import { createHash } from 'node:crypto';
import { CRITERIA, ROUND_LIMITS, type Criterion, type MustHave, type SeatRole, type Weights } from '#contracts';
import type { RankingResponse, SupportFigures } from '../dto/ranking.response.js';

/** What is known when a record is made. */
export interface RecordInputs {
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly termName: string;
    readonly opensAt: Date | null;
    readonly closesAt: Date;
    readonly endedAt: Date | null;
    readonly closedAt: Date | null;
    readonly weights: Weights;
    readonly topCount: number;
  };
  readonly seats: readonly { readonly id: string; readonly slug: string; readonly name: string }[];
  readonly scores: readonly {
    readonly needId: string;
    readonly seatId: string;
    readonly criterion: Criterion;
    readonly score: number;
    readonly reason: string;
    readonly asRole: SeatRole;
  }[];
  readonly ticks: readonly {
    readonly needId: string;
    readonly seatId: string;
    readonly ticked: readonly MustHave[];
    readonly asRole: SeatRole;
  }[];
  readonly ranking: RankingResponse;
}

/** Everything that a ranking is made of, and the ranking: enough for anybody to make it again. Fields are explained in the dictionary. */
export interface RoundRecordContent {
  readonly format: 'torget-round';
  readonly version: 1;
  readonly round: {
    readonly id: string;
    readonly title: string;
    readonly term: string;
    readonly opensAt: string | null;
    readonly closesAt: string;
    readonly endedAt: string | null;
    readonly closedAt: string | null;
    readonly topCount: number;
    readonly disagreementAt: number;
    readonly sensitivity: number;
  };
  readonly weights: readonly { readonly criterion: Criterion; readonly weight: number }[];
  readonly seats: readonly { readonly seat: string; readonly organisation: string }[];
  readonly needs: readonly {
    readonly id: string;
    readonly need: string;
    readonly title: string;
    readonly raisedAt: string;
    readonly support: SupportFigures;
  }[];
  readonly scores: readonly {
    readonly need: string;
    readonly seat: string;
    readonly criterion: Criterion;
    readonly score: number;
    readonly reason: string;
    readonly role: SeatRole;
  }[];
  readonly mustHaves: readonly {
    readonly need: string;
    readonly seat: string;
    readonly ticked: readonly MustHave[];
    readonly role: SeatRole;
  }[];
  readonly ranking: readonly (Pick<
    RankingResponse['items'][number],
    | 'rank'
    | 'top'
    | 'seats'
    | 'incomplete'
    | 'result'
    | 'criteria'
    | 'disagreement'
    | 'bestRank'
    | 'worstRank'
    | 'swings'
  > & { readonly need: string })[];
  readonly outcomes: readonly {
    readonly need: string;
    readonly outcome: string;
    readonly organisation: string | null;
    readonly personId: string | null;
    readonly followUpOn: string;
  }[];
}

/** The content of the record of a round: needs and seats go by their slugs. */
export function recordContent({ round, seats, scores, ticks, ranking }: RecordInputs): RoundRecordContent {
  const needSlugs = new Map(ranking.items.map(({ need }) => [need.id, need.slug]));
  const seatSlugs = new Map(seats.map(({ id, slug }) => [id, slug]));
  const need = (id: string): string => needSlugs.get(id) ?? id;
  const seat = (id: string): string => seatSlugs.get(id) ?? id;
  const { id, title, termName: term, topCount } = round;
  return {
    format: 'torget-round',
    version: 1,
    round: {
      ...{ id, title, term },
      opensAt: round.opensAt?.toISOString() ?? null,
      closesAt: round.closesAt.toISOString(),
      endedAt: round.endedAt?.toISOString() ?? null,
      closedAt: round.closedAt?.toISOString() ?? null,
      topCount,
      disagreementAt: ROUND_LIMITS.disagreementAt,
      sensitivity: ROUND_LIMITS.sensitivity,
    },
    weights: CRITERIA.map((criterion) => ({ criterion, weight: round.weights[criterion] })),
    seats: seats.map(({ slug, name }) => ({ seat: slug, organisation: name })),
    needs: ranking.items.map(({ need: one, raisedAt, support }) => ({
      ...{ id: one.id, need: one.slug, title: one.title, raisedAt, support },
    })),
    scores: scores.map(({ needId, seatId, criterion, score, reason, asRole }) => ({
      ...{ need: need(needId), seat: seat(seatId), criterion, score, reason, role: asRole },
    })),
    mustHaves: ticks.map(({ needId, seatId, ticked, asRole }) => ({
      ...{ need: need(needId), seat: seat(seatId), ticked, role: asRole },
    })),
    ranking: ranking.items.map((item) => {
      const {
        rank,
        top,
        seats: counted,
        incomplete,
        result,
        criteria,
        disagreement,
        bestRank,
        worstRank,
        swings,
      } = item;
      return {
        ...{ need: item.need.slug, rank, top, seats: counted, incomplete, result, criteria, disagreement },
        ...{ bestRank, worstRank, swings },
      };
    }),
    outcomes: ranking.items.flatMap(({ need: one, outcome }) =>
      outcome
        ? {
            need: one.slug,
            outcome: outcome.outcome,
            organisation: outcome.organisation?.slug ?? null,
            personId: outcome.person?.id ?? null,
            followUpOn: outcome.followUpOn,
          }
        : [],
    ),
  };
}

/** The record as a file, and the hash that tells whether a copy of it is true. */
export function recordOf(inputs: RecordInputs): { readonly record: string; readonly recordHash: string } {
  const record = `${JSON.stringify(recordContent(inputs), null, 2)}\n`;
  return { record, recordHash: createHash('sha256').update(record).digest('hex') };
}

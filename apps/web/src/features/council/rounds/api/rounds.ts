import type { ApiClient, components } from '#api-client';
import type { Criterion } from '#contracts';
import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { unwrap } from '../../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../../lib/paging';
import { newRequestKey } from '../../../../lib/request-key';
import { useApi } from '../../../../lib/services';
import { useActInCouncil } from '../../api/act';

type Schemas = components['schemas'];
export type CreateRound = Schemas['CreateRoundDto'];
export type Round = Schemas['RoundResponse'];
export type RoundSummary = Schemas['RoundSummary'];
export type Sheet = Schemas['SheetResponse'];
export type SheetNeed = Schemas['SheetNeed'];
export type Ranking = Schemas['RankingResponse'];
export type RankedNeed = Schemas['RankedNeed'];
export type OfferedNeed = Schemas['NeedSummary'];
/** Weights to try: any whole numbers, whose proportions count. */
export type TriedWeights = Partial<Record<Criterion, number>>;

/** All rounds, newest first. */
export function roundsOptions(api: ApiClient) {
  return infiniteQueryOptions({
    queryKey: ['council', 'rounds', 'list'],
    queryFn: ({ pageParam, signal }) =>
      unwrap(api.GET('/api/v1/council/rounds', { params: { query: pageAt(pageParam) }, signal })),
    ...BY_CURSOR,
  });
}

export function useRounds() {
  return useInfiniteQuery(roundsOptions(useApi()));
}

/** One round. */
export function roundOptions(api: ApiClient, id: string) {
  return queryOptions({
    queryKey: ['council', 'rounds', 'one', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/council/rounds/{id}', { params: { path: { id } }, signal })),
  });
}

export function useRound(id: string) {
  return useQuery(roundOptions(useApi(), id));
}

/** How far its seats are. */
export function useRoundProgress(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['council', 'rounds', 'progress', id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/council/rounds/{id}/progress', { params: { path: { id } }, signal })),
  });
}

/** Its ranking; with weights that are tried, or null for its own. */
export function rankingOptions(api: ApiClient, id: string, tried: TriedWeights | null) {
  return queryOptions({
    queryKey: ['council', 'rounds', 'ranking', id, tried],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/council/rounds/{id}/ranking', { params: { path: { id }, query: tried ?? {} }, signal })),
  });
}

export function useRanking(id: string, tried: TriedWeights | null) {
  return useQuery({ ...rankingOptions(useApi(), id, tried), placeholderData: keepPreviousData });
}

/** The sheet of one's own seat. What is typed on it lives on the page, so it is not asked for again behind one's back. */
export function useSheet(id: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['council', 'rounds', 'sheet', id],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/council/rounds/{id}/sheet', { params: { path: { id } }, signal })),
  });
}

/** What a need says, for those who score it. */
export function useScoredNeed(slug: string) {
  const api = useApi();
  return useQuery({
    queryKey: ['council', 'needs', 'one', slug],
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/council/needs/{slug}', { params: { path: { slug } }, signal })),
  });
}

const PAGE = 100;

/** All needs that a round can be about. */
export function useOfferedNeeds(wanted: boolean) {
  const api = useApi();
  return useQuery({
    queryKey: ['council', 'needs', 'offered'],
    enabled: wanted,
    queryFn: async ({ signal }) => {
      const found: OfferedNeed[] = [];
      let cursor: string | null = null;
      do {
        const { items, nextCursor }: Schemas['NeedList'] = await unwrap(
          api.GET('/api/v1/council/needs', {
            params: {
              query: { state: ['raised', 'under_review'], sort: 'mostSupported', limit: PAGE, ...pageAt(cursor) },
            },
            signal,
          }),
        );
        found.push(...items);
        cursor = nextCursor;
      } while (cursor !== null);
      return found;
    },
  });
}

export function useCreateRound() {
  return useActInCouncil((api, body: CreateRound) =>
    api.POST('/api/v1/council/rounds', { params: { header: { 'Idempotency-Key': newRequestKey() } }, body }),
  );
}

export function useUpdateRound({ id, version }: Pick<Round, 'id' | 'version'>) {
  return useActInCouncil((api, body: Schemas['UpdateRoundDto']) =>
    api.PATCH('/api/v1/council/rounds/{id}', {
      params: { path: { id }, header: { 'If-Match': `"${version}"` } },
      body,
    }),
  );
}

export function useDeleteRound(id: string) {
  return useActInCouncil((api) => api.DELETE('/api/v1/council/rounds/{id}', { params: { path: { id } } }));
}

export function useOpenRound(id: string) {
  return useActInCouncil((api) => api.POST('/api/v1/council/rounds/{id}/open', { params: { path: { id } } }));
}

export function useEndScoring(id: string) {
  return useActInCouncil((api) => api.POST('/api/v1/council/rounds/{id}/end-scoring', { params: { path: { id } } }));
}

export function useCloseRound(id: string) {
  return useActInCouncil((api) => api.POST('/api/v1/council/rounds/{id}/close', { params: { path: { id } } }));
}

export function usePutOutcome(id: string) {
  return useActInCouncil((api, { needId, ...body }: Schemas['PutOutcomeDto'] & { needId: string }) =>
    api.PUT('/api/v1/council/rounds/{id}/outcomes/{needId}', { params: { path: { id, needId } }, body }),
  );
}

/** Where an export is downloaded. */
export const exportPath = (id: string, format: 'csv' | 'json'): string =>
  `/api/v1/council/rounds/${id}/export?format=${format}`;

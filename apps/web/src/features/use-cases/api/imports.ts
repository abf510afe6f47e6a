import type { components, ImportResponse, ImportSummary } from '#api-client';
import type { Language } from '#contracts';
import {
  infiniteQueryOptions,
  queryOptions,
  useInfiniteQuery,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { BY_CURSOR, pageAt } from '../../../lib/paging';
import { useApi } from '../../../lib/services';

export type ImportMapping = components['schemas']['MapImportDto'];
export type ImportOutcome = keyof ImportResponse['counts'];
export const IMPORT_OUTCOMES = ['created', 'updated', 'unchanged', 'failed'] as const satisfies ImportOutcome[];

const KEY = ['use-cases', 'imports'] as const;
const ASK_AGAIN_MS = 1000;

/** Whether the server is at work with it. */
export function isWorking({ status }: Pick<ImportSummary, 'status'>): boolean {
  return status === 'previewing' || status === 'running';
}

/** One's imports, newest first. */
export function useImports() {
  const api = useApi();
  return useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: [...KEY, 'list'],
      queryFn: ({ pageParam, signal }) =>
        unwrap(
          api.GET('/api/v1/use-cases/imports', {
            params: { query: pageAt(pageParam) },
            signal,
          }),
        ),
      ...BY_CURSOR,
    }),
  );
}

/** One import; asked for again and again while the server works. */
export function useImport(id: string) {
  const api = useApi();
  return useQuery(
    queryOptions({
      queryKey: [...KEY, id],
      queryFn: ({ signal }) => unwrap(api.GET('/api/v1/use-cases/imports/{id}', { params: { path: { id } }, signal })),
      refetchInterval: ({ state }) => (state.data && isWorking(state.data) ? ASK_AGAIN_MS : false),
    }),
  );
}

/** Answers to rows; `version` tells one preview from the next. */
export function useImportRows(one: ImportResponse, outcome: ImportOutcome | null, lang: Language) {
  const api = useApi();
  return useInfiniteQuery(
    infiniteQueryOptions({
      queryKey: [...KEY, one.id, 'rows', one.version, outcome, lang],
      queryFn: ({ pageParam, signal }) =>
        unwrap(
          api.GET('/api/v1/use-cases/imports/{id}/rows', {
            params: {
              path: { id: one.id },
              query: {
                limit: 50,
                lang,
                ...(outcome ? { outcome } : {}),
                ...pageAt(pageParam),
              },
            },
            signal,
          }),
        ),
      ...BY_CURSOR,
    }),
  );
}

/** What can be done with an import; each answers with it as it is then. */
export function useImportActs(id: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  const params = { path: { id } };
  const onSuccess = (after: ImportResponse) => queryClient.setQueryData([...KEY, id], after);
  return {
    map: useMutation({
      mutationFn: (body: ImportMapping) => unwrap(api.PUT('/api/v1/use-cases/imports/{id}/mapping', { params, body })),
      onSuccess,
    }),
    preview: useMutation({
      mutationFn: () => unwrap(api.POST('/api/v1/use-cases/imports/{id}/preview', { params })),
      onSuccess,
    }),
    run: useMutation({
      mutationFn: () => unwrap(api.POST('/api/v1/use-cases/imports/{id}/run', { params })),
      onSuccess,
    }),
    cancel: useMutation({
      mutationFn: () => unwrap(api.POST('/api/v1/use-cases/imports/{id}/cancel', { params })),
      onSuccess,
    }),
  };
}

/** Removes an import with its file; the cases stay. */
export function useRemoveImport() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => unwrap(api.DELETE('/api/v1/use-cases/imports/{id}', { params: { path: { id } } })),
    onSettled: () => queryClient.invalidateQueries({ queryKey: [...KEY, 'list'] }),
  });
}

import type { components } from '#api-client';
import type { ThreadKind } from '#contracts';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../lib/api-problem';
import { useFormat } from '../../../lib/format';
import { useApi } from '../../../lib/services';
import type { PickerOption } from '../../../ui';
import { threadIdIn } from '../posts/seq-ranges';
import { useActOnThread } from './act-on-thread';

/** Pins, locks or slows a thread, or the contrary. */
export function useModerate(id: string) {
  return useActOnThread((api, body: components['schemas']['ModerateThreadDto']) =>
    unwrap(api.PATCH('/api/v1/threads/{id}/moderation', { params: { path: { id } }, body })),
  );
}

export function useRenameThread(id: string) {
  return useActOnThread((api, body: { title: string; kind: ThreadKind }) =>
    unwrap(api.PATCH('/api/v1/threads/{id}', { params: { path: { id } }, body })),
  );
}

const HUBS_SHOWN = 8;

/** Finds hubs that a thread can be moved to by name: those that one is in, but for its own. */
export function useFindOtherHubs(own: string) {
  const api = useApi();
  return useCallback(
    async (q: string, signal: AbortSignal): Promise<PickerOption[]> => {
      const query = { q, own: 'true', limit: HUBS_SHOWN } as const;
      const { items } = await unwrap(api.GET('/api/v1/hubs', { params: { query }, signal }));
      return items.filter(({ slug }) => slug !== own).map(({ slug, name }) => ({ id: slug, label: name }));
    },
    [api, own],
  );
}

/** Finds threads that this one can be merged into, by words of the title or by an address. */
export function useFindMergeTargets(id: string) {
  const api = useApi();
  const { t } = useTranslation('threads');
  const format = useFormat();
  return useCallback(
    async (text: string, signal: AbortSignal): Promise<PickerOption[]> => {
      const meantId = threadIdIn(text);
      const params = { path: { id }, query: { q: meantId ?? text } };
      const { items } = await unwrap(api.GET('/api/v1/threads/{id}/merge-targets', { params, signal }));
      return items.map(({ id: found, title, place, lastSeq }) => ({
        id: found,
        label: title,
        detail: `${place.name} · ${t('page.posts', { count: lastSeq, n: format.number(lastSeq) })}`,
        isMeant: found === meantId,
      }));
    },
    [api, id, t, format],
  );
}

export function useMoveThread(id: string) {
  return useActOnThread((api, hub: string) =>
    unwrap(api.POST('/api/v1/threads/{id}/move', { params: { path: { id } }, body: { hub } })),
  );
}

export function useSplitThread(id: string) {
  return useActOnThread((api, body: { title: string; seqs: number[] }) =>
    unwrap(api.POST('/api/v1/threads/{id}/split', { params: { path: { id } }, body })),
  );
}

export function useMergeThread(id: string) {
  return useActOnThread((api, intoId: string) =>
    unwrap(api.POST('/api/v1/threads/{id}/merge', { params: { path: { id } }, body: { intoId } })),
  );
}

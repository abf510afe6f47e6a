import type { components } from '#api-client';
import type { ThreadKind } from '#contracts';
import { unwrap } from '../../../lib/api-problem';
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

import type { ApiClient } from '#api-client';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import type { PickerOption } from '../../../ui';

/** Somebody or something that can be mentioned, with what to write for it. */
export interface Mentionable extends PickerOption {
  readonly markdown: string;
}

/** Where a text is written: in a thread, or as a new one in a hub. */
export type WrittenIn = { threadId: string } | { hub: string };

/** Suggests whom and what to mention. */
export function useMentionLookUp(where: WrittenIn) {
  const api = useApi();
  const { t } = useTranslation('threads');
  const threadId = 'threadId' in where ? where.threadId : null;
  const slug = 'hub' in where ? where.hub : '';
  return useCallback(
    async (q: string, signal: AbortSignal): Promise<Mentionable[]> => {
      const query = { q };
      const { items } = await unwrap(
        threadId === null
          ? api.GET('/api/v1/hubs/{slug}/mention-suggestions', { params: { path: { slug }, query }, signal })
          : api.GET('/api/v1/threads/{id}/mention-suggestions', { params: { path: { id: threadId }, query }, signal }),
      );
      return items.map(({ kind, id, label, detail, markdown }) => ({
        id: `${kind}:${id}`,
        label,
        detail: [t(`compose.mentionKind.${kind}`), detail].filter(Boolean).join(' · '),
        markdown,
      }));
    },
    [api, threadId, slug, t],
  );
}

/** What a text looks like as a post. */
export async function fetchPreview(api: ApiClient, body: string, where: WrittenIn): Promise<string> {
  const threadId = 'threadId' in where ? { threadId: where.threadId } : {};
  return (await unwrap(api.POST('/api/v1/threads/preview', { body: { body, ...threadId } }))).html;
}

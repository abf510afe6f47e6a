import type { ApiClient, PostResponse } from '#api-client';
import type { Reaction, ReportReason } from '#contracts';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { unwrap } from '../../../lib/api-problem';
import { useApi } from '../../../lib/services';
import { replacePost } from '../posts/post-window';
import { postCache, usePostCache } from './post-windows';

/** One post with what is the reader's own about it. */
export function fetchPost(api: ApiClient, id: string): Promise<PostResponse> {
  return unwrap(api.GET('/api/v1/posts/{id}', { params: { path: { id } } }));
}

/** Reacts, or takes a reaction back. It shows at once, and goes back when it fails. */
export function useReact(threadId: string) {
  const api = useApi();
  const cache = usePostCache(threadId);
  return useMutation({
    mutationFn: ({ post, name, on }: { post: PostResponse; name: Reaction; on: boolean }) => {
      const params = { path: { id: post.id, name } };
      return unwrap(
        on
          ? api.PUT('/api/v1/posts/{id}/reactions/{name}', { params })
          : api.DELETE('/api/v1/posts/{id}/reactions/{name}', { params }),
      );
    },
    onMutate: ({ post, name, on }) => {
      const { own } = post;
      if (!own) return;
      const count = Math.max(0, (post.reactions[name] ?? 0) + (on ? 1 : -1));
      const reactions = on ? [...own.reactions, name] : own.reactions.filter((one) => one !== name);
      cache.change((window) =>
        replacePost(window, { ...post, reactions: { ...post.reactions, [name]: count }, own: { ...own, reactions } }),
      );
    },
    onError: (_error, { post }) => cache.change((window) => replacePost(window, post)),
    onSuccess: (post) => cache.change((window) => replacePost(window, post)),
  });
}

/** Keeps a post to find it again, or no longer. */
export function useBookmarkPost() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ post, on }: { post: PostResponse; on: boolean }) => {
      const params = { path: { id: post.id } };
      return unwrap<unknown>(
        on ? api.PUT('/api/v1/posts/{id}/bookmark', { params }) : api.DELETE('/api/v1/posts/{id}/bookmark', { params }),
      );
    },
    onSuccess: (_answer, { post, on }) => {
      postCache(api, queryClient, post.threadId).change((window) => {
        const now = window.posts.find(({ id }) => id === post.id) ?? post;
        return now.own ? replacePost(window, { ...now, own: { ...now.own, bookmarked: on } }) : window;
      });
      return queryClient.invalidateQueries({ queryKey: ['threads', 'bookmarks'] });
    },
  });
}

/** Other words for a post. */
export function useEditPost(threadId: string) {
  const api = useApi();
  const cache = usePostCache(threadId);
  return useMutation({
    mutationFn: ({ post, body, reason }: { post: PostResponse; body: string; reason: string }) =>
      unwrap(
        api.PATCH('/api/v1/posts/{id}', {
          params: { path: { id: post.id }, header: { 'If-Match': `"${post.version}"` } },
          body: { body, ...(reason === '' ? {} : { reason }) },
        }),
      ),
    onSuccess: (post) => cache.change((window) => replacePost(window, post)),
  });
}

/** Takes the words of a post away. */
export function useRemovePost(threadId: string) {
  const api = useApi();
  const cache = usePostCache(threadId);
  return useMutation({
    mutationFn: async ({ post, reason }: { post: PostResponse; reason: string }) => {
      const query = reason === '' ? {} : { reason };
      await unwrap(api.DELETE('/api/v1/posts/{id}', { params: { path: { id: post.id }, query } }));
      return fetchPost(api, post.id);
    },
    onSuccess: (post) => cache.change((window) => replacePost(window, post)),
  });
}

/** All versions of a post, newest first. */
export function useRevisions(post: PostResponse) {
  const api = useApi();
  return useQuery(
    queryOptions({
      queryKey: ['threads', 'revisions', post.id, post.version],
      queryFn: async ({ signal }) =>
        (await unwrap(api.GET('/api/v1/posts/{id}/revisions', { params: { path: { id: post.id } }, signal }))).items,
    }),
  );
}

/** Tells the moderators of a post. */
export function useReportPost() {
  const api = useApi();
  return useMutation({
    mutationFn: (body: { postId: string; reason: ReportReason; note: string }) =>
      unwrap(api.POST('/api/v1/reports', { body })),
  });
}

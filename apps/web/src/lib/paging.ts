/** A list that comes page by page, each naming where the next one begins. */
export interface PagedQuery<Item = unknown> {
  data: { pages: readonly { items: Item[] }[] } | undefined;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

/** How to page by cursor, for `useInfiniteQuery`. */
export const BY_CURSOR = {
  initialPageParam: null as string | null,
  getNextPageParam: ({ nextCursor }: { nextCursor: string | null }) => nextCursor,
};

/** The part of a question that says which page is wanted: nothing for the first one. */
export function pageAt(cursor: string | null): { cursor?: string } {
  return cursor === null ? {} : { cursor };
}

/** What has come so far. */
export function itemsOf<Item>({ data }: Pick<PagedQuery<Item>, 'data'>): Item[] {
  return data?.pages.flatMap((page) => page.items) ?? [];
}

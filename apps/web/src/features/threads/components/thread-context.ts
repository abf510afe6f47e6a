import type { PostResponse, ThreadResponse } from '#api-client';
import { createContext, useContext } from 'react';

/** What is done about a post somewhere else than in the post. */
export type PostDialog = 'edit' | 'remove' | 'versions' | 'report';

/** The thread that posts stand in, and what they can ask of it. */
export interface ThreadHere {
  readonly thread: ThreadResponse;
  readonly isSignedIn: boolean;
  /** Goes to a number, also one that is not on the page. */
  readonly goTo: (seq: number) => void;
  readonly reply: (post: PostResponse) => void;
  readonly quote: (post: PostResponse) => void;
  readonly markUnread: (post: PostResponse) => void;
  /** Says that everything up to the post is read. */
  readonly markRead: (post: PostResponse) => void;
  /** Blocks who wrote the post, or takes that back. */
  readonly block: (post: PostResponse, on: boolean) => void;
  readonly open: (dialog: PostDialog, post: PostResponse) => void;
}

export const ThreadContext = createContext<ThreadHere | null>(null);

export function useThreadHere(): ThreadHere {
  const here = useContext(ThreadContext);
  if (!here) throw new Error('useThreadHere is used outside a thread');
  return here;
}

import { ApiProblem } from '../lib/api-problem';
import { listenLive, openLive } from '../lib/live';
import { ownOutbox } from '../lib/own-outbox';
import type { Services } from '../lib/services';
import { meOptions } from '../lib/session';
import { unreadOptions } from '../lib/unread';

/** Keeps the counts of whoever is signed in as they are on the server, and sends what was left unsent. Gives the function that stops it. */
export function followCounts({ api, queryClient }: Services, userId: string): () => void {
  void openLive(userId);
  const outbox = ownOutbox(api, userId);
  outbox.wake();
  const counts = () => {
    void queryClient.invalidateQueries({ queryKey: unreadOptions(api).queryKey });
    void queryClient.invalidateQueries({ queryKey: ['threads', 'news'] });
    // A list does not move under its reader; whoever comes back to it gets the new one.
    void queryClient.invalidateQueries({ queryKey: ['threads', 'list'], refetchType: 'none' });
  };
  const ended = () => void queryClient.invalidateQueries({ queryKey: meOptions(api).queryKey });
  // A session can end unheard. Whoever acts then must see that they are signed out, and where to sign in.
  const isRefused = (error: unknown) => error instanceof ApiProblem && error.code === 'auth.required';
  const stops = [
    queryClient.getMutationCache().subscribe((event) => {
      if (event.type === 'updated' && event.action.type === 'error' && isRefused(event.action.error)) ended();
    }),
    outbox.subscribe(() => {
      if (outbox.snapshot().some(({ problem }) => problem?.code === 'auth.required')) ended();
    }),
    listenLive((socket) => {
      // What was told before was not heard.
      if (socket.connected) counts();
      socket.on('connect', counts);
      socket.on('unread.changed', counts);
      socket.on('session.ended', ended);
      return () => {
        socket.off('connect', counts);
        socket.off('unread.changed', counts);
        socket.off('session.ended', ended);
      };
    }),
  ];
  return () => stops.forEach((stop) => stop());
}

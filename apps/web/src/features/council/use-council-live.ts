import type { LiveKind } from '#contracts';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { listenLive, openLive, type LiveSocket } from '../../lib/live';
import { useMe } from '../../lib/session';

/**
 * Follows something of the council while its page is open: when it changes, and when the connection comes back, everything of the council is
 * asked for anew. Nobody follows a draft: whoever opens, calls or publishes it on its page follows it from then on.
 * @param thing undefined as long as it is not known.
 */
export function useCouncilLive(kind: LiveKind, thing: { id: string; state?: string } | undefined): void {
  const id = thing?.state === 'draft' ? undefined : thing?.id;
  const queryClient = useQueryClient();
  const me = useMe();
  const userId = me === undefined ? undefined : (me?.id ?? null);
  useEffect(() => {
    if (id === undefined || userId === undefined) return;
    void openLive(userId);
    const askAnew = () => void queryClient.invalidateQueries({ queryKey: ['council'] });
    return listenLive((socket: LiveSocket) => {
      let before = false;
      const watch = () => {
        socket.emit('council.watch', { kind, id });
        if (before) askAnew();
        before = true;
      };
      const changed = (told: { kind: LiveKind; id: string }) => {
        if (told.kind === kind && told.id === id) askAnew();
      };
      if (socket.connected) watch();
      socket.on('connect', watch);
      socket.on('council.changed', changed);
      return () => {
        socket.off('connect', watch);
        socket.off('council.changed', changed);
        socket.emit('council.unwatch', { kind, id });
      };
    });
  }, [kind, id, userId, queryClient]);
}

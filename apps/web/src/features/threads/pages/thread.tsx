import { useParams, type LoaderFunctionArgs } from 'react-router';
import { getServices, load } from '../../../lib/load';
import { useMe } from '../../../lib/session';
import { QueryView, Skeleton } from '../../../ui';
import { threadOptions, useThread } from '../api/get-thread';
import { postsOptions } from '../api/post-windows';
import { ThreadView } from '../components/thread-view';
import { seqIn, startOf } from '../posts/post-window';

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api, queryClient, onServer } = getServices(args);
  const id = args.params['id'] ?? '';
  const one = threadOptions(api, id);
  await load(args, one);
  // In the browser the page asks by itself, once it knows how far the reader has come.
  const thread = onServer ? queryClient.getQueryData(one.queryKey) : undefined;
  if (thread) {
    await load(args, postsOptions(api, id, startOf(thread, seqIn(new URL(args.request.url).searchParams))));
  }
  return null;
}

export function Component() {
  const { id = '' } = useParams();
  const me = useMe();
  return (
    <QueryView
      query={useThread(id)}
      wholePage
      skeleton={
        <div className="page page--narrow">
          <Skeleton lines={12} />
        </div>
      }
    >
      {(thread) => <ThreadView key={thread.id} thread={thread} me={me} />}
    </QueryView>
  );
}

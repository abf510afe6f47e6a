import { useTranslation } from 'react-i18next';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { getServices } from '../../../lib/load';
import { threadOfNeedOptions, useNeedThread } from '../api/list-threads';
import { OnlyThread } from '../components/only-thread';

/** On the server. */
export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api, queryClient, onServer } = getServices(args);
  if (onServer) await queryClient.query(threadOfNeedOptions(api, args.params['slug'] ?? '')).catch(() => null);
  return null;
}

/** What is said about a need, at the end of its page. */
export function Component() {
  const { t } = useTranslation('threads');
  const { slug = '' } = useParams();
  return <OnlyThread thread={useNeedThread(slug).data} title={t('need.title')} none={t('need.none')} />;
}

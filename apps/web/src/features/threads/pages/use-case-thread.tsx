import { useTranslation } from 'react-i18next';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { getServices } from '../../../lib/load';
import { useCaseThread, threadOfCaseOptions } from '../api/list-threads';
import { OnlyThread } from '../components/only-thread';

/** On the server; a case without a thread, such as a draft, shows none. */
export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api, queryClient, onServer } = getServices(args);
  if (onServer) await queryClient.query(threadOfCaseOptions(api, args.params['slug'] ?? '')).catch(() => null);
  return null;
}

/** What is said about a use case, at the end of its page. */
export function Component() {
  const { t } = useTranslation('threads');
  const { slug = '' } = useParams();
  return <OnlyThread thread={useCaseThread(slug).data} title={t('useCase.title')} none={t('useCase.none')} />;
}

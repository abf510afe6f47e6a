import { useTranslation } from 'react-i18next';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { useFormat } from '../../../lib/format';
import { getServices } from '../../../lib/load';
import { paths } from '../../../lib/paths';
import { ButtonLink, Section, Time } from '../../../ui';
import { useCaseThread, threadOfCaseOptions } from '../api/list-threads';

/** On the server; a case without a thread, such as a draft, shows none. */
export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api, queryClient, onServer } = getServices(args);
  if (onServer) await queryClient.query(threadOfCaseOptions(api, args.params['slug'] ?? '')).catch(() => null);
  return null;
}

/** What is said about a use case, at the end of its page. */
export function Component() {
  const { t } = useTranslation('threads');
  const format = useFormat();
  const { slug = '' } = useParams();
  const thread = useCaseThread(slug).data;
  if (!thread) return null;
  const { id, lastSeq, lastPostAt } = thread;
  return (
    <Section id="thread" title={t('useCase.title')}>
      <p>
        {lastSeq === 0 ? t('useCase.none') : t('useCase.count', { count: lastSeq, n: format.number(lastSeq) })}{' '}
        {lastPostAt && (
          <>
            {t('useCase.last')} <Time value={lastPostAt} />.
          </>
        )}
      </p>
      <div>
        <ButtonLink to={paths.thread(id)} variant="secondary">
          {t(lastSeq === 0 ? 'useCase.start' : 'useCase.read')}
        </ButtonLink>
      </div>
    </Section>
  );
}

import { useTranslation } from 'react-i18next';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { useFormat } from '../../../lib/format';
import { getServices } from '../../../lib/load';
import { paths } from '../../../lib/paths';
import { ButtonLink, Section, Time } from '../../../ui';
import { threadOfNeedOptions, useNeedThread } from '../api/list-threads';

/** On the server. */
export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api, queryClient, onServer } = getServices(args);
  if (onServer) await queryClient.query(threadOfNeedOptions(api, args.params['slug'] ?? '')).catch(() => null);
  return null;
}

/** What is said about a need, at the end of its page. */
export function Component() {
  const { t } = useTranslation('threads');
  const format = useFormat();
  const { slug = '' } = useParams();
  const thread = useNeedThread(slug).data;
  if (!thread) return null;
  const { id, lastSeq, lastPostAt } = thread;
  return (
    <Section id="thread" title={t('need.title')}>
      <p>
        {lastSeq === 0 ? t('need.none') : t('useCase.count', { count: lastSeq, n: format.number(lastSeq) })}{' '}
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

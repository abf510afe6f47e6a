import { useTranslation } from 'react-i18next';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { getServices } from '../../../lib/load';
import { paths } from '../../../lib/paths';
import { Link, QueryView, Section } from '../../../ui';
import { latestThreadsOptions, useLatestThreads } from '../api/list-threads';
import { ThreadRow } from '../components/thread-row';

/** On the server; a hub that cannot be read has said so itself. */
export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api, queryClient, onServer } = getServices(args);
  if (onServer) await queryClient.query(latestThreadsOptions(api, args.params['slug'] ?? '')).catch(() => null);
  return null;
}

/** The threads of a hub where something was written last, on its first page. */
export function Component() {
  const { t } = useTranslation('threads');
  const { slug = '' } = useParams();
  return (
    <Section id="hub-threads" title={t('list.latest')}>
      <QueryView query={useLatestThreads(slug)}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="subtle">{t('list.empty')}</p>
          ) : (
            <ul className="thread-list">
              {items.map((thread) => (
                <ThreadRow key={thread.id} thread={thread} withPlace={thread.place.slug !== slug} />
              ))}
            </ul>
          )
        }
      </QueryView>
      <p>
        <Link to={paths.hubThreads(slug)}>{t('list.all')}</Link>
      </p>
    </Section>
  );
}

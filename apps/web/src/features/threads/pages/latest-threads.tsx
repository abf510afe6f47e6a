import { useTranslation } from 'react-i18next';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { getServices, loadPages } from '../../../lib/load';
import { itemsOf } from '../../../lib/paging';
import { paths } from '../../../lib/paths';
import { Link, QueryView, Section } from '../../../ui';
import { ALL_THREADS, hubThreadsOptions, useHubThreads } from '../api/list-threads';
import { ThreadRow } from '../components/thread-row';

const SHOWN = 5;
/** Those of the hubs inside belong to what is new, too. */
const FILTERS = { ...ALL_THREADS, inner: true };

/** On the server; a hub that cannot be read has said so itself. */
export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api, onServer } = getServices(args);
  if (onServer) await loadPages(args, hubThreadsOptions(api, args.params['slug'] ?? '', FILTERS)).catch(() => null);
  return null;
}

/** The threads of a hub where something was written last, on its first page. */
export function Component() {
  const { t } = useTranslation('threads');
  const { slug = '' } = useParams();
  const query = useHubThreads(slug, FILTERS);
  const items = itemsOf(query).slice(0, SHOWN);
  return (
    <Section id="hub-threads" title={t('list.latest')}>
      <QueryView query={query}>
        {() =>
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

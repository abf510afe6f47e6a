import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { Link, Tag } from '../../../ui';
import { useSimilarThreads } from '../api/similar-threads';

/** Threads that are like the one whose title is being written; to join in instead of beginning anew. */
export function SimilarThreads({ title }: { title: string }) {
  const { t } = useTranslation('threads');
  const format = useFormat();
  const items = useSimilarThreads(title);
  return (
    <div role="status">
      {items.length > 0 && (
        <section className="panel stack" aria-labelledby="similar-threads">
          <h2 id="similar-threads" className="ds-heading" data-size="xs">
            {t('open.similar')}
          </h2>
          <p className="subtle">{t('open.similarText')}</p>
          <ul className="plain-list">
            {items.map(({ id, title: theirs, place, lastSeq, answerSeq }) => (
              <li key={id}>
                <Link to={paths.thread(id)}>{theirs}</Link>{' '}
                <span className="subtle">
                  {place.name} · {t('page.posts', { count: lastSeq, n: format.number(lastSeq) })}
                </span>{' '}
                {answerSeq !== null && <Tag tone="success">{t('mark.answered')}</Tag>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../../lib/paths';
import { Link } from '../../../../ui';
import { useSimilarNeeds } from '../api/needs';
import { StateTag } from './state-tag';

/** How long the writing must pause, and how long a title must be, before it is compared. */
const PAUSE_MS = 500;
const SHORTEST = 5;

interface Text {
  title: string;
  background: string;
}

/** Needs like the one that is being written: who finds theirs there supports it instead of raising it once more. */
export function AlikeNeeds({ text }: { text: Text }) {
  const { t } = useTranslation('needs');
  const { title, background } = text;
  const [settled, setSettled] = useState<Text | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(title.length < SHORTEST ? null : { title, background }), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [title, background]);
  const items = useSimilarNeeds(settled).data?.items ?? [];
  const found = settled === null ? [] : items;
  return (
    <div className="alike-needs" role="status">
      {found.length > 0 && (
        <>
          <p>
            <strong>{t('alike.title')}</strong> {t('alike.text')}
          </p>
          <ul>
            {found.map(({ id, slug, title: name, state, organisation, supportCount }) => (
              <li key={id}>
                <Link to={paths.need(slug)} target="_blank">
                  {name}
                  <span className="ds-sr-only"> {t('alike.newTab')}</span>
                </Link>{' '}
                <StateTag state={state} />{' '}
                <span className="subtle">{t('alike.by', { name: organisation.name, count: supportCount })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

import type { GroupedSearchResponse } from '#api-client';
import type { SearchableType } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { Link } from '../../../ui';

interface KindLinksProps {
  q: string;
  groups: GroupedSearchResponse['groups'];
  /** The kind that is shown alone. */
  kind: SearchableType | null;
}

/** Chooses one kind of what was found, or all; the choice is in the address. */
export function KindLinks({ q, groups, kind }: KindLinksProps) {
  const { t } = useTranslation('search');
  const format = useFormat();
  if (groups.length < 2 && kind === null) return null;
  const total = groups.reduce((sum, group) => sum + group.total, 0);
  return (
    <nav aria-label={t('show')}>
      <ul className="kind-links">
        {[{ type: null, total }, ...groups].map(({ type, total: n }) => (
          <li key={type ?? 'all'}>
            <Link to={paths.search(q, type ?? undefined)} aria-current={type === kind ? 'true' : undefined}>
              {t('group', { kind: type === null ? t('all') : t(`kinds.${type}`), n: format.number(n) })}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

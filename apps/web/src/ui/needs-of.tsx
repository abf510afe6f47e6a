import type { ChainKind } from '#contracts';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { unwrap } from '../lib/api-problem';
import { paths } from '../lib/paths';
import { useApi } from '../lib/services';
import { Link } from './link';

/** Says which needs of the AI Council a thing belongs to; nothing when there are none. */
export function NeedsOf({ kind, id }: { kind: ChainKind; id: string }) {
  const { t } = useTranslation();
  const api = useApi();
  const needs = useQuery({
    queryKey: ['council', 'chain', 'needs-of', kind, id],
    queryFn: ({ signal }) =>
      unwrap(api.GET('/api/v1/council/chain/{kind}/{id}', { params: { path: { kind, id } }, signal })),
  });
  const items = needs.data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <p className="needs-of">
      {t('needsOf', { count: items.length })}{' '}
      {items.map((need, at) => (
        <span key={need.id}>
          {at > 0 && ', '}
          <Link to={paths.needChain(need.slug)}>{need.title}</Link>
        </span>
      ))}
    </p>
  );
}

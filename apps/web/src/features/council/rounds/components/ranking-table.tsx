import { MUST_HAVES } from '#contracts';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../../lib/paths';
import { DataTable, Link, Tag } from '../../../../ui';
import type { RankedNeed, Ranking } from '../api/rounds';
import { useDecimals } from './use-decimals';

/** The ranking as a table: everything that the chart shows, and more. */
export function RankingTable({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation('rounds');
  const decimal = useDecimals();
  const ticked = (item: RankedNeed): string =>
    MUST_HAVES.map((one) => {
      const seats = item.mustHaves.find(({ mustHave }) => mustHave === one)?.seats ?? 0;
      return t('table.mustHaveCount', { name: t(`mustHaveShort.${one}`), seats });
    }).join(', ');
  return (
    <DataTable
      caption={t('table.caption')}
      rows={ranking.items}
      rowKey={({ need }) => need.id}
      columns={[
        {
          id: 'need',
          header: t('table.need'),
          cell: ({ need, rank, top }) => (
            <span className="round-need">
              <span className="round-need__rank">{rank ?? '–'}</span>
              <span>
                <Link to={paths.need(need.slug)}>{need.title}</Link> {top && <Tag tone="plum">{t('table.top')}</Tag>}
              </span>
            </span>
          ),
        },
        {
          id: 'result',
          header: t('table.result'),
          numeric: true,
          cell: ({ result }) => (result ? <strong>{decimal(result.mean)}</strong> : '–'),
        },
        {
          id: 'spread',
          header: t('table.spread'),
          cell: ({ result, disagreement }) =>
            result ? (
              <>
                {t('table.spreadText', {
                  min: decimal(result.min),
                  max: decimal(result.max),
                  deviation: decimal(result.deviation),
                })}{' '}
                {disagreement ? (
                  <Tag tone="warning">{t('table.apart')}</Tag>
                ) : (
                  <span className="subtle">{t('table.agreed')}</span>
                )}
              </>
            ) : (
              '–'
            ),
        },
        {
          id: 'ranks',
          header: t('table.ranks'),
          cell: ({ bestRank, worstRank }) =>
            bestRank === null || worstRank === null
              ? '–'
              : bestRank === worstRank
                ? t('table.sure', { rank: bestRank })
                : t('table.between', { best: bestRank, worst: worstRank }),
        },
        {
          id: 'seats',
          header: t('table.seats'),
          cell: ({ seats, incomplete }) => (
            <>
              {seats} {incomplete > 0 && <span className="subtle">{t('table.incomplete', { count: incomplete })}</span>}
            </>
          ),
        },
        {
          id: 'support',
          header: t('table.support'),
          cell: ({ support }) => t('support', { count: support.organisations }),
        },
        { id: 'mustHaves', header: t('table.mustHaves'), cell: ticked },
      ]}
    />
  );
}

import type { SizeGroup, SkrGroup } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useFormat, useLabel } from '../../../lib/format';
import { Details } from '../../../ui';
import { BarTable } from './bar-table';

interface GroupCount<Code extends string> {
  code: Code;
  count: number;
  /** How many municipalities there are in the group. */
  of: number;
}

/** How organisations spread over the country, as the API tells it. */
export interface BreakdownOverCountry {
  municipalities: number;
  others: number;
  skrGroups: GroupCount<SkrGroup>[];
  sizes: GroupCount<SizeGroup>[];
  counties: (GroupCount<string> & { name: string })[];
}

interface BreakdownFiguresProps {
  /** What is counted, in a few words that begin with a capital: "Support", "Seats". It opens the caption of each table. */
  what: string;
  figures: BreakdownOverCountry;
}

/**
 * Figures over the country: by size, by kind of municipality and by county, each as bars in a table. A page that shows it
 * names the words `councilFigures` in its route.
 */
export function BreakdownFigures({ what, figures: { municipalities, others, ...groups } }: BreakdownFiguresProps) {
  const { t } = useTranslation('councilFigures');
  const format = useFormat();
  const label = useLabel();
  const words = { valueHeader: t('municipalities'), ofHeader: t('inAll') };
  const counties = groups.counties.filter(({ count }) => count > 0).length;
  return (
    <div className="breakdown">
      <p>
        {t('count', { count: municipalities, n: format.number(municipalities) })}
        {others > 0 && ` ${t('others', { count: others, n: format.number(others) })}`}
      </p>
      <div className="breakdown__pair">
        <BarTable
          {...words}
          caption={t('bySize', { what })}
          nameHeader={t('size')}
          rows={groups.sizes.map(({ code, count, of }) => ({
            key: code,
            name: t(`sizeGroup.${code}`),
            value: count,
            of,
          }))}
        />
        <BarTable
          {...words}
          caption={t('byKind', { what })}
          nameHeader={t('kind')}
          rows={groups.skrGroups.map(({ code, count, of }) => ({
            key: code,
            name: label('skrGroup', code),
            value: count,
            of,
          }))}
        />
      </div>
      <Details summary={t('countiesWith', { count: counties, n: counties, of: groups.counties.length })}>
        <BarTable
          {...words}
          caption={t('byCounty', { what })}
          nameHeader={t('county')}
          rows={groups.counties.map(({ code, name, count, of }) => ({ key: code, name, value: count, of }))}
        />
      </Details>
    </div>
  );
}

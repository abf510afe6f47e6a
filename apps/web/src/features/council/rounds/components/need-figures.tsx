import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../../lib/format';
import { DataTable, Details, Select } from '../../../../ui';
import { BarTable } from '../../figures';
import type { RankedNeed, Ranking } from '../api/rounds';
import { useDecimals } from './use-decimals';

/** Everything behind the result of one need, chosen by the reader. */
export function NeedFigures({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation('rounds');
  const [chosen, setChosen] = useState(ranking.items[0]?.need.id ?? '');
  const item = ranking.items.find(({ need }) => need.id === chosen) ?? ranking.items[0];
  if (!item) return null;
  return (
    <Details summary={t('figures.title')}>
      <Select
        id="figures-need"
        label={t('figures.need')}
        options={ranking.items.map(({ need, rank }) => ({
          value: need.id,
          label: rank === null ? need.title : `${rank}. ${need.title}`,
        }))}
        value={item.need.id}
        onChange={(event) => setChosen(event.target.value)}
      />
      <Figures item={item} />
    </Details>
  );
}

function Figures({ item }: { item: RankedNeed }) {
  const { t } = useTranslation('rounds');
  const { t: figure } = useTranslation('councilFigures');
  const label = useLabel();
  const decimal = useDecimals();
  const { support } = item;
  return (
    <div className="sections">
      {item.criteria.length > 0 && (
        <DataTable
          caption={t('figures.criteria')}
          rows={item.criteria}
          rowKey={({ criterion }) => criterion}
          columns={[
            { id: 'criterion', header: t('page.criterion'), cell: ({ criterion }) => t(`criterion.${criterion}`) },
            { id: 'mean', header: t('figures.mean'), numeric: true, cell: ({ mean }) => decimal(mean) },
            { id: 'range', header: t('figures.range'), cell: ({ min, max }) => t('figures.fromTo', { min, max }) },
            {
              id: 'deviation',
              header: t('figures.deviation'),
              numeric: true,
              cell: ({ deviation }) => decimal(deviation),
            },
          ]}
        />
      )}
      {item.swings.length > 0 && (
        <DataTable
          caption={t('figures.swings')}
          rows={item.swings}
          rowKey={({ criterion }) => criterion}
          columns={[
            { id: 'criterion', header: t('page.criterion'), cell: ({ criterion }) => t(`criterion.${criterion}`) },
            { id: 'lowered', header: t('figures.lowered'), numeric: true, cell: ({ lowered }) => lowered },
            { id: 'raised', header: t('figures.raised'), numeric: true, cell: ({ raised }) => raised },
          ]}
        />
      )}
      {support.municipalities > 0 && (
        <div className="breakdown__pair">
          <BarTable
            caption={t('figures.bySize')}
            nameHeader={t('figures.size')}
            valueHeader={t('figures.municipalities')}
            rows={support.sizes.map(({ code, count }) => ({
              key: code,
              name: figure(`sizeGroup.${code}`),
              value: count,
            }))}
          />
          <BarTable
            caption={t('figures.bySkrGroup')}
            nameHeader={t('figures.skrGroup')}
            valueHeader={t('figures.municipalities')}
            rows={support.skrGroups.map(({ code, count }) => ({
              key: code,
              name: label('skrGroup', code),
              value: count,
            }))}
          />
        </div>
      )}
    </div>
  );
}

import type { components } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { Button, DataTable, QueryView, Skeleton } from '../../../ui';
import { useEffectTotals } from '../api/effect-totals';
import type { UseCaseFilters } from '../filters';
import { Bar, EvidenceTag } from './effect-figures';

type Totals = components['schemas']['UseCaseTotals'];
type Row = { unit: string; addsUp: boolean } & components['schemas']['EvidenceTotals'];

const SHORT = 12;

/** What the listed cases have reached and cost together. Folded, and asked for when it is unfolded. */
export function EffectTotals({ filters }: { filters: UseCaseFilters }) {
  const { t } = useTranslation('useCaseList');
  const [open, setOpen] = useState(false);
  const query = useEffectTotals(filters, open);
  return (
    <details className="details totals" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('totals.title')}</summary>
      <div className="details__content">
        {open && (
          <QueryView query={query} skeleton={<Skeleton lines={6} />}>
            {(totals) => <Shown totals={totals} />}
          </QueryView>
        )}
      </div>
    </details>
  );
}

function Shown({ totals }: { totals: Totals }) {
  const { t } = useTranslation('useCaseList');
  const format = useFormat();
  const { cases, casesMeasured, casesWithEffects } = totals;
  return (
    <div className="stack">
      <div className="effect__bars">
        <p className="effect__summary">
          {t('totals.measured', { count: casesMeasured, n: format.number(casesMeasured), total: format.number(cases) })}
        </p>
        {cases > 0 && (
          <Bar
            name={t('totals.measuredShare')}
            value={format.percent(casesMeasured / cases)}
            length={(100 * casesMeasured) / cases}
            isAfter
          />
        )}
        <p className="subtle">
          {t('totals.withEffects', { count: casesWithEffects, n: format.number(casesWithEffects) })}
        </p>
      </div>
      {totals.byUnit.length > 0 && <UnitTable totals={totals} />}
      <Costs costs={totals.costs} />
    </div>
  );
}

/** A row for each unit and each grade of certainty: neither units nor grades are ever added to each other. */
function UnitTable({ totals: { byUnit } }: { totals: Totals }) {
  const { t } = useTranslation(['useCaseList', 'useCases']);
  const format = useFormat();
  const [all, setAll] = useState(false);
  const rows = byUnit.flatMap(({ unit, addsUp, byEvidence }) =>
    byEvidence.toReversed().map((grade): Row => ({ unit, addsUp, ...grade })),
  );
  const amount = (value: number | null) => (value === null ? '–' : format.number(value));
  const change = ({ addsUp, sumChange }: Row) => {
    if (!addsUp) return t('useCaseList:totals.notAdded');
    return sumChange === null ? '–' : `${sumChange > 0 ? '+' : ''}${format.number(sumChange)}`;
  };
  return (
    <>
      <DataTable
        caption={t('useCaseList:totals.caption')}
        rows={all ? rows : rows.slice(0, SHORT)}
        rowKey={({ unit, evidence }) => `${unit} ${evidence}`}
        columns={[
          {
            id: 'unit',
            header: t('useCases:effects.unit'),
            cell: ({ unit }) => unit || t('useCaseList:totals.noUnit'),
          },
          {
            id: 'evidence',
            header: t('useCases:effects.grade'),
            cell: ({ evidence }) => <EvidenceTag evidence={evidence} />,
          },
          {
            id: 'effects',
            header: t('useCaseList:totals.effects'),
            numeric: true,
            cell: ({ effects }) => format.number(effects),
          },
          {
            id: 'cases',
            header: t('useCaseList:totals.cases'),
            numeric: true,
            cell: (row) => format.number(row.cases),
          },
          {
            id: 'before',
            header: t('useCases:effects.before'),
            numeric: true,
            cell: ({ sumBaseline }) => amount(sumBaseline),
          },
          { id: 'after', header: t('useCases:effects.after'), numeric: true, cell: ({ sumValue }) => amount(sumValue) },
          { id: 'change', header: t('useCases:effects.change'), numeric: true, cell: change },
        ]}
      />
      {rows.length > SHORT && (
        <div>
          <Button variant="tertiary" size="sm" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? t('useCases:filter.showFewer') : t('useCases:filter.showAll', { count: rows.length })}
          </Button>
        </div>
      )}
      <p className="subtle">{t('useCaseList:totals.explanation')}</p>
    </>
  );
}

function Costs({ costs }: Pick<Totals, 'costs'>) {
  const { t } = useTranslation('useCaseList');
  const format = useFormat();
  const told = (['once', 'yearly', 'hours'] as const).filter((kind) => costs[kind].cases > 0);
  if (told.length === 0) return null;
  return (
    <dl className="fact-grid">
      {told.map((kind) => (
        <div key={kind}>
          <dt>{t(`totals.cost.${kind}`)}</dt>
          <dd>
            {t(`totals.sum.${kind}`, { n: format.number(costs[kind].sum) })}{' '}
            <span className="subtle">
              {t('totals.costCases', { count: costs[kind].cases, n: format.number(costs[kind].cases) })}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

import type { UptakeAnswer, UptakeFigure } from '#api-client';
import { UPTAKE_STATUSES, type UptakeStatus } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../lib/format';
import { itemsOf } from '../../../../lib/paging';
import { organisationPath } from '../../../../lib/paths';
import { ExternalLink, Link, QueryView, Section, Select, ShowMore, Time } from '../../../../ui';
import { BarTable, BreakdownFigures } from '../../figures';
import { useUptake } from '../api';
import { UptakeTag } from './uptake-tag';

/** How it goes over the country: how many, where, and who. */
export function UptakeFigures({ slug }: { slug: string }) {
  const { t } = useTranslation('recommendations');
  const [status, setStatus] = useState<UptakeStatus | ''>('');
  const query = useUptake(slug, status);
  const items = itemsOf(query);
  return (
    <Section id="uptake" title={t('figures.title')}>
      <QueryView query={query}>
        {({ pages: [first] }) =>
          first && first.figures.every(({ count }) => count === 0) ? (
            <p>{t('figures.none')}</p>
          ) : (
            <div className="stack">
              {first && <Counts figures={first.figures} />}
              <Select
                id="uptake-status"
                label={t('figures.show')}
                emptyLabel={t('figures.all')}
                options={UPTAKE_STATUSES.map((value) => ({ value, label: t(`uptake.${value}`) }))}
                value={status}
                onChange={({ target: { value } }) => setStatus(UPTAKE_STATUSES.find((one) => one === value) ?? '')}
              />
              {first && status !== '' && <Spread figures={first.figures} status={status} />}
              <h3 className="ds-heading" data-size="xs">
                {t('figures.who')}
              </h3>
              <ul className="rows">
                {items.map((answer) => (
                  <li key={answer.organisation.id}>
                    <AnswerRow answer={answer} />
                  </li>
                ))}
              </ul>
              <ShowMore query={query} total={first?.total} />
              <p>
                {t('figures.export')}{' '}
                <ExternalLink href={`/api/v1/council/recommendations/${slug}/export?format=csv`}>CSV</ExternalLink>,{' '}
                <ExternalLink href={`/api/v1/council/recommendations/${slug}/export?format=json`}>JSON</ExternalLink>
              </p>
            </div>
          )
        }
      </QueryView>
    </Section>
  );
}

function Counts({ figures }: { figures: readonly UptakeFigure[] }) {
  const { t } = useTranslation('recommendations');
  const all = figures.reduce((sum, { count }) => sum + count, 0);
  const format = useFormat();
  return (
    <BarTable
      caption={t('figures.caption', { count: all, n: format.number(all) })}
      nameHeader={t('figures.answer')}
      valueHeader={t('figures.organisations')}
      longest={all}
      rows={figures.map(({ status, count }) => ({
        key: status,
        name: t(`uptake.${status}`),
        value: count,
      }))}
    />
  );
}

function Spread({ figures, status }: { figures: readonly UptakeFigure[]; status: UptakeStatus }) {
  const { t } = useTranslation('recommendations');
  const found = figures.find((one) => one.status === status);
  return found ? <BreakdownFigures what={t(`uptake.${status}`)} figures={found.spread} /> : null;
}

function AnswerRow({ answer: { organisation, status, note, since } }: { answer: UptakeAnswer }) {
  return (
    <div className="rows__row">
      <div className="rows__what">
        <p className="rows__title">
          <Link to={organisationPath(organisation)}>{organisation.name}</Link>
        </p>
        {note && <p className="text-lines break">{note}</p>}
      </div>
      <p className="hub-card__tags">
        <UptakeTag status={status} />
        <span className="subtle">
          <Time value={since} />
        </span>
      </p>
    </div>
  );
}

import type { Criterion } from '#contracts';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useHydrated } from '../../../../lib/use-hydrated';
import { Alert, Details, EmptyState, QueryView, Section } from '../../../../ui';
import { exportPath, useRanking, type Ranking, type Round, type TriedWeights } from '../api/rounds';
import { NeedFigures } from './need-figures';
import { RankingChart } from './ranking-chart';
import { RankingTable } from './ranking-table';
import { TryWeights } from './try-weights';

/** How long nothing is moved before the server is asked, in milliseconds. */
const SETTLED_MS = 250;

/** The ranking of a round: as it is, and as it would be with other weights. */
export function RankingView({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const [tried, setTried] = useState<Record<Criterion, number> | null>(null);
  const query = useRanking(round.id, useSettled(tried));
  const hydrated = useHydrated();
  return (
    <Section id="ranking" title={t('ranking.title')}>
      <p>{t(round.state === 'closed' ? 'ranking.fixed' : 'ranking.counting')}</p>
      <QueryView query={query}>
        {(ranking) => (
          <>
            {ranking.tried && (
              <Alert tone="warning" live>
                {t('ranking.tried')}
              </Alert>
            )}
            {ranking.items.every(({ rank }) => rank === null) ? (
              <EmptyState title={t('ranking.nothing')}>{t('ranking.nothingText')}</EmptyState>
            ) : (
              <Figures ranking={ranking} />
            )}
          </>
        )}
      </QueryView>
      {hydrated && <TryWeights criteria={round.criteria} weights={round.weights} tried={tried} onChange={setTried} />}
      <Details summary={t('ranking.rules')}>
        <ul>
          {(['scale', 'counted', 'ties', 'spread', 'sensitivity'] as const).map((rule) => (
            <li key={rule}>{t(`ranking.rule.${rule}`)}</li>
          ))}
        </ul>
      </Details>
      <Exports round={round} />
    </Section>
  );
}

function Figures({ ranking }: { ranking: Ranking }) {
  return (
    <>
      <RankingChart ranking={ranking} />
      <RankingTable ranking={ranking} />
      <NeedFigures ranking={ranking} />
    </>
  );
}

function Exports({ round: { id, recordHash } }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const { i18n } = useTranslation();
  return (
    <div className="round-exports">
      <h3 className="ds-heading" data-size="xs">
        {t('export.title')}
      </h3>
      <p>{t('export.text')}</p>
      <p className="row">
        <a className="ds-link" href={exportPath(id, 'csv')} download>
          {t('export.csv')}
        </a>
        <a className="ds-link" href={exportPath(id, 'json')} download>
          {t('export.json')}
        </a>
        <a className="ds-link" href={`/api/v1/council/rounds/dictionary?format=csv&lang=${i18n.language}`} download>
          {t('export.dictionary')}
        </a>
      </p>
      {recordHash && (
        <p className="subtle round-hash">
          {t('export.hash')} <code>{recordHash}</code>
        </p>
      )}
    </div>
  );
}

/** Weights once they have not been moved for a moment; all zero is nothing to ask for. */
function useSettled(tried: Record<Criterion, number> | null): TriedWeights | null {
  const [settled, setSettled] = useState<TriedWeights | null>(null);
  useEffect(() => {
    if (tried !== null && Object.values(tried).every((one) => one === 0)) return;
    const timer = setTimeout(() => setSettled(tried), tried === null ? 0 : SETTLED_MS);
    return () => clearTimeout(timer);
  }, [tried]);
  return settled;
}

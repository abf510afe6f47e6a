import { useTranslation } from 'react-i18next';
import { QueryView, Section } from '../../../../ui';
import { Bar } from '../../figures/bar-table';
import { useRoundProgress, type Round } from '../api/rounds';

/** How far the seats are: in numbers, never what they give. */
export function ScoringProgress({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  return (
    <Section id="progress" title={t('progress.title')}>
      {round.state === 'open' && <p>{t('progress.blind')}</p>}
      <QueryView query={useRoundProgress(round.id)}>
        {({ seats, done, started, items }) => (
          <>
            <p role="status">
              <strong>{t('progress.done', { done, count: seats })}</strong>{' '}
              {started > 0 && t('progress.started', { count: started })}
            </p>
            <Bar share={seats === 0 ? 0 : done / seats} />
            <ul className="round-seats">
              {items.map((seat) => (
                <li key={seat.seatId}>
                  {seat.organisation.name}{' '}
                  <span className={seat.done ? 'round-seats__done' : 'subtle'}>
                    {t(seat.vacant ? 'progress.vacant' : seat.done ? 'progress.ready' : 'progress.notReady')}
                  </span>
                </li>
              ))}
            </ul>
          </>
        )}
      </QueryView>
    </Section>
  );
}

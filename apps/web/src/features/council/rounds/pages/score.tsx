import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { paths } from '../../../../lib/paths';
import { useHydrated } from '../../../../lib/use-hydrated';
import { Alert, EmptyState, Link, Page, QueryView, Select, Skeleton, Time } from '../../../../ui';
import { Bar } from '../../figures/bar-table';
import { useCouncilLive } from '../../use-council-live';
import { useRound, useSheet, type Round, type Sheet } from '../api/rounds';
import { ScoreNeed } from '../components/score-need';
import { useSheetSaving, type SheetSaving } from '../use-sheet-saving';

/** Scoring the needs of a round for one's seat, one need at a time. */
export function Component() {
  const { id = '' } = useParams();
  const round = useRound(id);
  useCouncilLive('round', round.data);
  const sheet = useSheet(id);
  const hydrated = useHydrated();
  return (
    <QueryView query={round} wholePage skeleton={<Skeleton lines={8} />}>
      {(shown) => (
        <QueryView query={sheet} wholePage skeleton={<Skeleton lines={8} />}>
          {(own) => (hydrated ? <ScorePage round={shown} sheet={own} /> : <Skeleton lines={8} />)}
        </QueryView>
      )}
    </QueryView>
  );
}

function ScorePage({ round, sheet }: { round: Round; sheet: Sheet }) {
  const { t } = useTranslation('rounds');
  const saving = useSheetSaving(sheet);
  const done = sheet.needs.length - sheet.remaining;
  return (
    <Page title={t('score.title', { title: round.title })} width="narrow" noIndex>
      <p>
        <Link to={paths.round(round.id)}>{t('score.back')}</Link>
      </p>
      <p>
        {t(`score.as.${sheet.role}`, { municipality: sheet.organisation.name })}{' '}
        {sheet.canScore && (
          <>
            {t('times.openUntil')} <Time value={round.closesAt} precision="dateTime" />. {t('score.blind')}
          </>
        )}
      </p>
      {!sheet.canScore && <Alert tone="warning">{t(round.state === 'draft' ? 'score.notYet' : 'score.over')}</Alert>}
      <div className="score-progress">
        <p role="status">{t('score.done', { done, count: sheet.needs.length })}</p>
        <Bar share={sheet.needs.length === 0 ? 0 : done / sheet.needs.length} />
      </div>
      {sheet.needs.length === 0 ? (
        <EmptyState title={t('score.empty')} />
      ) : (
        <CurrentNeed sheet={sheet} saving={saving} />
      )}
    </Page>
  );
}

/** The need that stands in the address; without one the first that remained when the sheet was opened. */
function CurrentNeed({ sheet, saving }: { sheet: Sheet; saving: SheetSaving }) {
  const { t } = useTranslation('rounds');
  const [params, setParams] = useSearchParams();
  const { needs } = sheet;
  // Stays, also once it is complete: nobody who goes on writing is taken elsewhere.
  const [first] = useState(() => needs.find(({ complete }) => !complete)?.need.slug);
  const indexOf = (slug: string | null | undefined): number => needs.findIndex(({ need }) => need.slug === slug);
  const named = indexOf(params.get('behov'));
  const index = named >= 0 ? named : Math.max(0, indexOf(first));
  const item = needs[index];
  const slug = item?.need.slug;
  const moved = useRef(false);
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    // The heading of the next need is where reading goes on, for eyes and for screen readers.
    const heading = document.getElementById('score-need');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView({ block: 'start' });
  }, [slug]);
  if (!item) return null;
  const show = (next: string): void => setParams({ behov: next }, { preventScrollReset: true });
  const goTo = (next: string): void => {
    moved.current = true;
    show(next);
  };
  return (
    <>
      <Select
        id="score-choose"
        label={t('score.choose')}
        value={item.need.slug}
        options={needs.map(({ need, complete, scores }) => ({
          value: need.slug,
          label: `${complete ? '✓' : scores.length > 0 ? '◐' : '○'} ${need.title}`,
        }))}
        description={t('score.marks')}
        // The focus stays here: arrows go through the choices, and each is shown.
        onChange={(event) => show(event.target.value)}
      />
      <ScoreNeed
        key={item.need.id}
        sheet={sheet}
        item={item}
        saving={saving}
        place={t('score.place', { n: index + 1, count: needs.length })}
        previous={needs[index - 1]?.need.slug ?? null}
        next={needs[index + 1]?.need.slug ?? null}
        onGo={goTo}
      />
    </>
  );
}

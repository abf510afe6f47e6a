import { DECISION_LIMITS, DECISION_STATES } from '#contracts';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { useFormat } from '../../../../lib/format';
import { getServices, load, loadPages } from '../../../../lib/load';
import { itemsOf } from '../../../../lib/paging';
import { paths } from '../../../../lib/paths';
import { useMe } from '../../../../lib/session';
import { useUrlState } from '../../../../lib/use-url-state';
import {
  Button,
  ButtonLink,
  EmptyState,
  ExternalLink,
  ListSearch,
  Page,
  QueryView,
  Section,
  Select,
  ShowMore,
  Skeleton,
} from '../../../../ui';
import { councilOptions, useCouncil } from '../../api/council';
import { CouncilTabs } from '../../components/council-tabs';
import { decisionsOptions, useDecisions, useWaitingVotes } from '../api/decisions';
import { DecisionRow } from '../components/decision-row';
import { decisionFiltersCodec, NO_DECISION_FILTERS, type DecisionFilters } from '../decision-filters';

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api } = getServices(args);
  const filters = decisionFiltersCodec.read(new URL(args.request.url).searchParams);
  await Promise.all([loadPages(args, decisionsOptions(api, filters)), load(args, councilOptions(api))]);
  return null;
}

/** Decisions of the council and of working groups. */
export function Component() {
  const { t } = useTranslation('decisions');
  const format = useFormat();
  const canRun = useCouncil().data?.abilities.canRun ?? false;
  const [filters, setFilters] = useUrlState(decisionFiltersCodec);
  const query = useDecisions(filters);
  const items = itemsOf(query);
  const total = query.data?.pages[0]?.total;
  return (
    <Page
      title={t('list.title')}
      description={t('list.description')}
      lead={t('list.lead')}
      action={canRun && <ButtonLink to={paths.newDecision()}>{t('list.new')}</ButtonLink>}
    >
      <CouncilTabs />
      <WaitingForMe />
      <Filters filters={filters} onChange={setFilters} />
      <h2 className="ds-sr-only">{t('list.results')}</h2>
      <p role="status">{total !== undefined && t('list.count', { count: total, n: format.number(total) })}</p>
      <QueryView query={query} skeleton={<Skeleton lines={8} />}>
        {() =>
          items.length === 0 ? (
            <EmptyState
              title={t('list.empty')}
              action={
                <Button variant="secondary" onClick={() => setFilters(NO_DECISION_FILTERS)}>
                  {t('list.clear')}
                </Button>
              }
            >
              {t('list.emptyText')}
            </EmptyState>
          ) : (
            <>
              <ul className="rows">
                {items.map((decision) => (
                  <li key={decision.id} className="rows__row">
                    <DecisionRow decision={decision} />
                  </li>
                ))}
              </ul>
              <ShowMore query={query} total={total} />
            </>
          )
        }
      </QueryView>
      <p>
        {t('list.export')} <ExternalLink href="/api/v1/council/decisions/export?format=csv">CSV</ExternalLink>{' '}
        <ExternalLink href="/api/v1/council/decisions/export?format=json">JSON</ExternalLink>
      </p>
    </Page>
  );
}

/** Decisions that wait for the reader's own vote. */
function WaitingForMe() {
  const { t } = useTranslation('decisions');
  const me = useMe();
  const items = useWaitingVotes(me != null).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section id="waiting-votes" title={t('waiting.title', { count: items.length })}>
      <ul className="rows">
        {items.map(({ decision, organisation, asRole }) => (
          <li key={decision.id} className="rows__row">
            <DecisionRow decision={decision} />
            <div className="row">
              {organisation && asRole && (
                <span className="subtle">{t(`waiting.${asRole}`, { municipality: organisation.name })}</span>
              )}
              <ButtonLink to={paths.decision(decision.id)} aria-label={t('waiting.voteOn', { title: decision.title })}>
                {t('waiting.vote')}
              </ButtonLink>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface FiltersProps {
  filters: DecisionFilters;
  onChange: (filters: DecisionFilters) => void;
}

function Filters({ filters, onChange }: FiltersProps) {
  const { t } = useTranslation('decisions');
  return (
    <ListSearch
      label={t('list.form')}
      id="decision-q"
      q={filters.q}
      qLabel={t('list.q')}
      qMax={DECISION_LIMITS.queryMax}
      onQ={(q) => onChange({ ...filters, q })}
    >
      <Select
        id="decision-state"
        name="state"
        label={t('list.state')}
        emptyLabel={t('list.allStates')}
        options={DECISION_STATES.map((value) => ({ value, label: t(`state.${value}`) }))}
        value={filters.state}
        onChange={(event) =>
          onChange({ ...filters, state: DECISION_STATES.find((one) => one === event.target.value) ?? '' })
        }
      />
    </ListSearch>
  );
}

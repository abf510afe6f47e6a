import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { AdminNav, Button, DataTable, Link, Page, QueryView, Select, ShowMore, TextField, Time } from '../../../ui';
import { useChangeVerification, useStandings } from '../api/standings';
import { FilterForm } from '../components/filter-form';
import { oneOf, useFilters } from '../components/use-filters';

const STATES = ['claimed', 'unclaimed', 'verified', 'unverified'] as const;

/** How organisations stand on the platform, for administrators. */
export function Component() {
  const { t } = useTranslation('administration');
  const { get, send } = useFilters();
  const filter = { q: get('q'), state: oneOf(STATES, get('state')) };
  const standings = useStandings(filter);
  return (
    <Page title={t('organisations.title')} lead={t('organisations.lead')} noIndex>
      <AdminNav />
      <FilterForm onSend={send}>
        <TextField id="standings-q" name="q" type="search" label={t('organisations.q')} defaultValue={filter.q} />
        <Select
          id="standings-state"
          name="state"
          label={t('organisations.state')}
          defaultValue={filter.state}
          emptyLabel={t('any')}
          options={STATES.map((value) => ({ value, label: t(`organisations.states.${value}`) }))}
        />
      </FilterForm>
      <QueryView query={standings}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0) return <p className="subtle">{t('organisations.empty')}</p>;
          return (
            <div>
              <DataTable
                caption={t('organisations.title')}
                hideCaption
                stacks
                rows={rows}
                rowKey={({ id }) => id}
                columns={[
                  {
                    id: 'name',
                    header: t('organisations.name'),
                    cell: (one) => <Link to={paths.organisation(one.slug)}>{one.name}</Link>,
                  },
                  {
                    id: 'verified',
                    header: t('organisations.verified'),
                    cell: ({ verifiedAt }) => (verifiedAt ? <Time value={verifiedAt} /> : t('organisations.no')),
                  },
                  {
                    id: 'administrators',
                    header: t('organisations.administrators'),
                    cell: ({ administrators }) => administrators.map(({ name }) => name).join(', '),
                  },
                  {
                    id: 'members',
                    header: t('organisations.members'),
                    numeric: true,
                    cell: ({ members }) => members,
                  },
                  {
                    id: 'action',
                    header: t('organisations.action'),
                    cell: ({ id, name, verifiedAt }) => (
                      <Verification id={id} name={name} verified={verifiedAt !== null} />
                    ),
                  },
                ]}
              />
              <ShowMore query={standings} />
            </div>
          );
        }}
      </QueryView>
    </Page>
  );
}

function Verification({ id, name, verified }: { id: string; name: string; verified: boolean }) {
  const { t } = useTranslation('administration');
  const toast = useToast();
  const problemText = useProblemText();
  const change = useChangeVerification();
  return (
    <Button
      size="sm"
      variant="secondary"
      aria-label={verified ? t('organisations.withdrawOf', { name }) : t('organisations.verifyOf', { name })}
      loading={change.isPending}
      onClick={() =>
        change.mutate(
          { id, verified: !verified },
          {
            onSuccess: () => toast(t('organisations.done')),
            onError: (error) => toast(problemText(error), 'danger'),
          },
        )
      }
    >
      {verified ? t('organisations.withdraw') : t('organisations.verify')}
    </Button>
  );
}

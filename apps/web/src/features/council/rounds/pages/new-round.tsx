import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../../lib/paths';
import { Forbidden, Page, QueryView } from '../../../../ui';
import { useCreateRound, useRounds } from '../api/rounds';
import { RoundForm } from '../components/round-form';

/** Planning a round. */
export function Component() {
  const { t } = useTranslation('rounds');
  const navigate = useNavigate();
  const create = useCreateRound();
  return (
    <QueryView query={useRounds()} wholePage>
      {({ pages }) =>
        pages[0]?.canCreate ? (
          <Page title={t('form.new')} lead={t('form.newLead')} width="narrow" noIndex>
            <RoundForm
              round={null}
              submit={t('form.create')}
              onSend={async (said) => {
                const { id } = await create.mutateAsync(said);
                await navigate(paths.round(id));
              }}
            />
          </Page>
        ) : (
          <Forbidden />
        )
      }
    </QueryView>
  );
}

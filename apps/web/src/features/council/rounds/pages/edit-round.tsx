import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../../../lib/paths';
import { useTold } from '../../../../lib/use-told';
import { Forbidden, Link, Page, QueryView } from '../../../../ui';
import { useRound, useUpdateRound, type Round } from '../api/rounds';
import { RoundForm } from '../components/round-form';

export function Component() {
  const { id = '' } = useParams();
  return (
    <QueryView query={useRound(id)} wholePage>
      {(round) => (round.abilities.canEdit ? <EditRound round={round} /> : <Forbidden />)}
    </QueryView>
  );
}

function EditRound({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const told = useTold();
  const navigate = useNavigate();
  const update = useUpdateRound(round);
  return (
    <Page title={t('form.edit', { title: round.title })} width="narrow" noIndex>
      <p>
        <Link to={paths.round(round.id)}>{t('form.back')}</Link>
      </p>
      <RoundForm
        round={round}
        submit={t('form.save')}
        onSend={async ({ title, closesAt, ...rest }) => {
          await update.mutateAsync(round.state === 'draft' ? { title, closesAt, ...rest } : { title, closesAt });
          told(t('form.saved')).onSuccess();
          await navigate(paths.round(round.id));
        }}
      />
    </Page>
  );
}

import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../../../lib/paths';
import { useMe } from '../../../../lib/session';
import { useTold } from '../../../../lib/use-told';
import { Forbidden, Link, Page, QueryView } from '../../../../ui';
import { useChangeNeed, useNeed, type Need } from '../api/needs';
import { NeedForm } from '../components/need-form';

/** Changes what a need says. */
export function Component() {
  const { slug = '' } = useParams();
  const me = useMe();
  return (
    <QueryView query={useNeed(slug)} wholePage>
      {(need) => (need.abilities.canEdit && me ? <EditNeed key={need.id} need={need} userId={me.id} /> : <Forbidden />)}
    </QueryView>
  );
}

function EditNeed({ need, userId }: { need: Need; userId: string }) {
  const { t } = useTranslation('needs');
  const told = useTold();
  const navigate = useNavigate();
  const change = useChangeNeed(need);
  return (
    <Page title={t('edit.title')} lead={t('edit.lead')} width="narrow" noIndex>
      <p>
        <Link to={paths.need(need.slug)}>{need.title}</Link>
      </p>
      <NeedForm
        userId={userId}
        need={need}
        source={need.id}
        organisations={[]}
        submit={t('edit.submit')}
        onSend={async (said) => {
          await change.mutateAsync(said);
          told(t('edit.done')).onSuccess();
          await navigate(paths.need(need.slug));
        }}
      />
    </Page>
  );
}

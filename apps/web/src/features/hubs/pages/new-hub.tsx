import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../../lib/paths';
import { useTold } from '../../../lib/use-told';
import { Link, Page } from '../../../ui';
import { useHub } from '../../../lib/hub';
import { useCreateHub } from '../api/hubs';
import { HubForm } from '../components/hub-form';

/** Makes a hub, in another one when the address says so. */
export function Component() {
  const { t } = useTranslation('hubs');
  const told = useTold();
  const navigate = useNavigate();
  const parent = useSearchParams()[0].get('i');
  const within = useHub(parent ?? '', parent !== null).data;
  const create = useCreateHub();
  return (
    <Page title={t('new.title')} lead={t('new.lead')} width="narrow" noIndex>
      {parent && (
        <p>
          {t('page.within')} <Link to={paths.hub(parent)}>{within?.name ?? parent}</Link>
        </p>
      )}
      <HubForm
        hub={null}
        submit={t('new.submit')}
        onSend={async (said) => {
          const { slug, name } = await create.mutateAsync({ ...said, ...(parent ? { parent } : {}) });
          told(t('new.done', { name })).onSuccess();
          await navigate(paths.hub(slug));
        }}
      />
    </Page>
  );
}

import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../../lib/paths';
import { useTold } from '../../../../lib/use-told';
import { Page } from '../../../../ui';
import { useBegin } from '../api';
import { RecommendationForm } from '../components/recommendation-form';

/** Begins a recommendation; it is a draft until it is published. */
export function Component() {
  const { t } = useTranslation('recommendations');
  const told = useTold();
  const navigate = useNavigate();
  const begin = useBegin();
  return (
    <Page title={t('new.title')} lead={t('new.lead')} width="narrow" noIndex>
      <RecommendationForm
        recommendation={null}
        submit={t('new.submit')}
        onSend={async (said) => {
          const { slug } = await begin.mutateAsync(said);
          told(t('new.done')).onSuccess();
          await navigate(paths.recommendation(slug));
        }}
      />
    </Page>
  );
}

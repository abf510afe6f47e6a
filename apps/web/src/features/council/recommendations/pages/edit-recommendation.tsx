import type { RecommendationResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../../../lib/paths';
import { useTold } from '../../../../lib/use-told';
import { Forbidden, Link, Page, QueryView } from '../../../../ui';
import { useChange, useRecommendation } from '../api';
import { RecommendationForm } from '../components/recommendation-form';

export function Component() {
  const { slug = '' } = useParams();
  return (
    <QueryView query={useRecommendation(slug)} wholePage>
      {(recommendation) =>
        recommendation.abilities.canEdit ? <EditPage recommendation={recommendation} /> : <Forbidden />
      }
    </QueryView>
  );
}

function EditPage({ recommendation }: { recommendation: RecommendationResponse }) {
  const { t } = useTranslation('recommendations');
  const told = useTold();
  const navigate = useNavigate();
  const change = useChange(recommendation);
  const { slug, title, state } = recommendation;
  return (
    <Page
      title={t('edit.title')}
      lead={t(state === 'published' ? 'edit.leadPublished' : 'edit.lead')}
      width="narrow"
      noIndex
    >
      <p>
        <Link to={paths.recommendation(slug)}>{title}</Link>
      </p>
      <RecommendationForm
        recommendation={recommendation}
        submit={t('edit.submit')}
        onSend={async (said) => {
          await change.mutateAsync(said);
          told(t('edit.done')).onSuccess();
          await navigate(paths.recommendation(slug));
        }}
      />
    </Page>
  );
}

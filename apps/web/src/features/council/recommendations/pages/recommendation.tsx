import type { RecommendationResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams, type LoaderFunctionArgs } from 'react-router';
import { useState } from 'react';
import { RECOMMENDATION_LIMITS } from '#contracts';
import { getServices, load, loadPages } from '../../../../lib/load';
import { paths } from '../../../../lib/paths';
import { useTold } from '../../../../lib/use-told';
import {
  Alert,
  Button,
  ButtonLink,
  DemoBadge,
  ExternalLink,
  FormDialog,
  Link,
  Page,
  QueryView,
  RenderedText,
  Section,
  Tag,
  Textarea,
  Time,
} from '../../../../ui';
import { useCouncilLive } from '../../use-council-live';
import {
  recommendationOptions,
  uptakeOptions,
  usePublish,
  useRecommendation,
  useRemoveDraft,
  useWithdraw,
} from '../api';
import { OwnUptakes } from '../components/own-uptakes';
import { UptakeFigures } from '../components/uptake-figures';

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api } = getServices(args);
  const slug = args.params['slug'] ?? '';
  await load(args, recommendationOptions(api, slug));
  await loadPages(args, uptakeOptions(api, slug, ''));
  return null;
}

/** What the council advises, and how it goes with it. */
export function Component() {
  const { slug = '' } = useParams();
  return (
    <QueryView query={useRecommendation(slug)} wholePage>
      {(recommendation) => <RecommendationPage key={recommendation.id} recommendation={recommendation} slug={slug} />}
    </QueryView>
  );
}

function RecommendationPage({ recommendation, slug }: { recommendation: RecommendationResponse; slug: string }) {
  const { t } = useTranslation('recommendations');
  const { title, step, state, html, isDemo, publishedAt, withdrawnAt, withdrawnReason } = recommendation;
  useCouncilLive('recommendation', recommendation);
  return (
    <Page
      title={title}
      description={t('page.description', { step: t(`step.${step}`) })}
      noIndex={state === 'draft'}
      action={<Acts recommendation={recommendation} />}
    >
      <p className="hub-card__tags">
        <Tag>{t('page.for', { step: t(`step.${step}`) })}</Tag>
        {state !== 'published' && <Tag tone={state === 'draft' ? 'info' : 'plum'}>{t(`state.${state}`)}</Tag>}
        {isDemo && <DemoBadge />}
        {publishedAt && (
          <span className="subtle">
            {t('page.published')} <Time value={publishedAt} />
          </span>
        )}
        {publishedAt && <Link to={paths.recommendationHistory(slug)}>{t('page.history')}</Link>}
      </p>
      {state === 'draft' && <Alert>{t('page.isDraft')}</Alert>}
      {withdrawnAt && (
        <Alert tone="warning">
          {t('page.withdrawn')} <Time value={withdrawnAt} />. {withdrawnReason}
        </Alert>
      )}
      <div className="with-side">
        <div className="sections">
          <Section id="advice" title={t('page.advice')}>
            {html === '' ? <p className="subtle">{t('page.noBody')}</p> : <RenderedText html={html} />}
          </Section>
          {state === 'published' && <OwnUptakes recommendation={recommendation} />}
        </div>
        <div className="sections">
          <Links recommendation={recommendation} />
        </div>
      </div>
      {state !== 'draft' && <UptakeFigures slug={slug} />}
    </Page>
  );
}

function Links({ recommendation: { guides, useCases, needs, decisions } }: { recommendation: RecommendationResponse }) {
  const { t } = useTranslation(['recommendations', 'council']);
  return (
    <>
      {guides.length > 0 && (
        <Section id="guides" title={t('recommendations:page.guides')}>
          <ul className="plain-list">
            {guides.map((guide) => (
              <li key={guide.url}>
                <ExternalLink href={guide.url}>{guide.title}</ExternalLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {useCases.length > 0 && (
        <Section id="use-cases" title={t('recommendations:page.useCases')}>
          <ul className="plain-list">
            {useCases.map((one) => (
              <li key={one.id}>
                <Link to={one.path}>{one.title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {decisions.length > 0 && (
        <Section id="decisions" title={t('recommendations:page.decisions')}>
          <ul className="plain-list">
            {decisions.map((one) => (
              <li key={one.id}>
                <Link to={one.path}>{one.title}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {needs.length > 0 && (
        <Section id="needs" title={t('recommendations:page.needs')}>
          <ul className="plain-list">
            {needs.map((need) => (
              <li key={need.id}>
                <Link to={paths.need(need.slug)}>{need.title}</Link>{' '}
                <span className="subtle">{t(`council:needState.${need.state}`)}</span>
                <br />
                <Link to={paths.needChain(need.slug)}>{t('recommendations:page.chain')}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Acts({ recommendation }: { recommendation: RecommendationResponse }) {
  const { t } = useTranslation('recommendations');
  const told = useTold();
  const navigate = useNavigate();
  const publish = usePublish(recommendation);
  const remove = useRemoveDraft(recommendation);
  const [withdrawing, setWithdrawing] = useState(false);
  const { slug, title, abilities } = recommendation;
  if (!abilities.canEdit) return null;
  return (
    <div className="row">
      {abilities.canPublish && (
        <Button loading={publish.isPending} onClick={() => publish.mutate(undefined, told(t('act.publishedDone')))}>
          {t('act.publish')}
        </Button>
      )}
      <ButtonLink to={paths.editRecommendation(slug)} variant="secondary">
        {t('act.edit')}
      </ButtonLink>
      {abilities.canDelete && (
        <Button
          variant="secondary"
          tone="danger"
          loading={remove.isPending}
          onClick={() =>
            remove.mutate(
              undefined,
              told(t('act.removed', { title }), () => void navigate(paths.recommendations)),
            )
          }
        >
          {t('act.remove')}
        </Button>
      )}
      {abilities.canWithdraw && (
        <Button variant="secondary" tone="danger" onClick={() => setWithdrawing(true)}>
          {t('act.withdraw')}
        </Button>
      )}
      {withdrawing && <WithdrawDialog recommendation={recommendation} onClose={() => setWithdrawing(false)} />}
    </div>
  );
}

function WithdrawDialog({ recommendation, onClose }: { recommendation: RecommendationResponse; onClose: () => void }) {
  const { t } = useTranslation('recommendations');
  const told = useTold();
  const withdraw = useWithdraw(recommendation);
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={t('act.withdrawTitle')}
      submit={t('act.withdraw')}
      sending={withdraw}
      onClose={onClose}
      onSubmit={() => withdraw.mutate(reason, { onSuccess: told(t('act.withdrawnDone'), onClose).onSuccess })}
    >
      <Textarea
        id="withdraw-reason"
        label={t('act.reason')}
        description={t('act.reasonHelp')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        maxLength={RECOMMENDATION_LIMITS.reasonMax}
        required
      />
    </FormDialog>
  );
}

import type { RecommendationSummary } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../lib/format';
import { paths } from '../../../../lib/paths';
import { DemoBadge, Link, Tag } from '../../../../ui';
import { UptakeTag } from './uptake-tag';

interface RecommendationCardProps {
  recommendation: RecommendationSummary;
  /** Whether the list is about how it goes in one organisation. */
  ofOrganisation: boolean;
}

/** A recommendation in a list: for whom it is, and how many follow it. */
export function RecommendationCard({ recommendation, ofOrganisation }: RecommendationCardProps) {
  const { t } = useTranslation('recommendations');
  const format = useFormat();
  const { slug, title, step, state, counts, uptake, isDemo } = recommendation;
  const under = counts.planned + counts.doing + counts.done;
  return (
    <article className="hub-card">
      <div className="hub-card__text">
        <p className="hub-card__tags">
          <Tag>{t(`step.${step}`)}</Tag>
          {state !== 'published' && <Tag tone={state === 'draft' ? 'info' : 'plum'}>{t(`state.${state}`)}</Tag>}
          {ofOrganisation && <UptakeTag status={uptake?.status ?? null} />}
          {isDemo && <DemoBadge />}
        </p>
        <h3 className="hub-card__title">
          <Link to={paths.recommendation(slug)}>{title}</Link>
        </h3>
        {ofOrganisation && uptake?.note && <p className="break">{uptake.note}</p>}
        {state !== 'draft' && (
          <p className="subtle">
            {t('card.under', { count: under, n: format.number(under) })}
            {counts.done > 0 && ` · ${t('card.done', { count: counts.done, n: format.number(counts.done) })}`}
          </p>
        )}
      </div>
    </article>
  );
}

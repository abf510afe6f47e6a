import type { UseCaseSummary } from '#api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useLabel, useLanguage } from '../lib/format';
import { markText } from '../lib/highlight';
import { paths } from '../lib/paths';
import { FoundIn, Marked } from './highlighted';
import { Link } from './link';
import { PhaseSteps } from './phase-steps';
import { DemoBadge, PhaseTag, Tag } from './tag';
import { Time } from './time';

interface UseCaseCardProps {
  useCase: UseCaseSummary;
  /** The level of the title in the page. */
  headingLevel?: 2 | 3;
  /** What can be done with the case from the list. */
  action?: ReactNode;
}

/** A use case in a list: what, who, how far, and whether its effects are measured. */
export function UseCaseCard({ useCase, headingLevel = 3, action }: UseCaseCardProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const format = useFormat();
  const language = useLanguage();
  const translated = language === useCase.lang ? undefined : useCase.translations[language];
  const lang = translated ? language : useCase.lang;
  const Heading = `h${headingLevel}` as const;
  const { title, summary } = translated ?? useCase;
  const { highlights } = useCase;
  const titlePieces = markText(title, highlights?.title);
  const summaryPieces = markText(summary, highlights?.summary);
  return (
    <article className="use-case-card">
      <div className="use-case-card__tags">
        {useCase.phase && (
          <>
            <PhaseTag phase={useCase.phase} />
            <PhaseSteps phase={useCase.phase} />
          </>
        )}
        {useCase.isStale && <Tag tone="warning">{t('useCaseCard.stale')}</Tag>}
        {useCase.isDemo && <DemoBadge />}
      </div>
      <Heading className="use-case-card__title" lang={lang === language ? undefined : lang}>
        <Link to={paths.useCase(useCase.slug)}>
          <Marked pieces={titlePieces} />
        </Link>
      </Heading>
      <p className="use-case-card__organisation">{format.list(useCase.organisations.map(({ name }) => name))}</p>
      <p className="use-case-card__summary" lang={lang === language ? undefined : lang}>
        <Marked pieces={summaryPieces} />
      </p>
      {!summaryPieces.some(({ marked }) => marked) && <FoundIn highlights={highlights} />}
      <p className="use-case-card__facts">
        <span>{useCase.areas.map((area) => label('area', area)).join(' · ')}</span>
        {useCase.measuredEffectCount > 0 ? (
          <strong>{t('useCaseCard.measured', { count: useCase.measuredEffectCount })}</strong>
        ) : (
          useCase.effectCount > 0 && <span>{t('useCaseCard.effects', { count: useCase.effectCount })}</span>
        )}
        {useCase.reuseCount > 0 && (
          <strong>
            {t('useCaseCard.reused', { count: useCase.reuseCount, n: format.number(useCase.reuseCount) })}
          </strong>
        )}
        {useCase.publishedAt && <Time value={useCase.publishedAt} />}
      </p>
      {action && <div className="use-case-card__action">{action}</div>}
    </article>
  );
}

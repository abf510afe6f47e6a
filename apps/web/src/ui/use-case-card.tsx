import type { UseCaseSummary } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useFormat, useLabel, useLanguage } from '../lib/format';
import { paths } from '../lib/paths';
import { Link } from './link';
import { DemoBadge, PhaseTag } from './tag';
import { Time } from './time';

interface UseCaseCardProps {
  useCase: UseCaseSummary;
  /** The level of the title in the page. */
  headingLevel?: 2 | 3;
}

/** A use case in a list: what, who, how far, and whether its effects are measured. */
export function UseCaseCard({ useCase, headingLevel = 3 }: UseCaseCardProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const format = useFormat();
  const language = useLanguage();
  const translated = language === 'en' ? useCase.translations.en : undefined;
  const lang = translated ? 'en' : useCase.lang;
  const Heading = `h${headingLevel}` as const;
  const { title, summary } = highlighted(useCase, translated);
  return (
    <article className="use-case-card">
      <div className="use-case-card__tags">
        {useCase.phase && <PhaseTag phase={useCase.phase} />}
        {useCase.isDemo && <DemoBadge />}
      </div>
      <Heading className="use-case-card__title" lang={lang === language ? undefined : lang}>
        <Link to={paths.useCase(useCase.slug)}>
          <Marked html={title} />
        </Link>
      </Heading>
      <p className="use-case-card__organisation">{format.list(useCase.organisations.map(({ name }) => name))}</p>
      <p className="use-case-card__summary" lang={lang === language ? undefined : lang}>
        <Marked html={summary} />
      </p>
      <p className="use-case-card__facts">
        <span>{useCase.areas.map((area) => label('area', area)).join(' · ')}</span>
        {useCase.measuredEffectCount > 0 ? (
          <strong>{t('useCaseCard.measured', { count: useCase.measuredEffectCount })}</strong>
        ) : (
          useCase.effectCount > 0 && <span>{t('useCaseCard.effects', { count: useCase.effectCount })}</span>
        )}
        {useCase.publishedAt && <Time value={useCase.publishedAt} />}
      </p>
    </article>
  );
}

function highlighted({ title, summary, highlights }: UseCaseSummary, translated?: { title: string; summary: string }) {
  return {
    title: translated ? escapeHtml(translated.title) : (highlights?.title ?? escapeHtml(title)),
    summary: translated ? escapeHtml(translated.summary) : (highlights?.summary ?? escapeHtml(summary)),
  };
}

/** Text whose only markup is `<mark>`, as search answers it: put together from pieces, never set as HTML. */
export function Marked({ html }: { html: string }) {
  return html.split(/(<mark>.*?<\/mark>)/s).map((piece, index) => {
    const marked = /^<mark>(.*)<\/mark>$/s.exec(piece);
    return marked ? <mark key={index}>{unescapeHtml(marked[1] ?? '')}</mark> : unescapeHtml(piece);
  });
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function unescapeHtml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&');
}

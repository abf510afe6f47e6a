import type { UseCaseResponse } from '#api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useLabel } from '../../../lib/format';
import { Alert, Section } from '../../../ui';
import type { Story } from '../story';
import { AtAGlance } from './at-a-glance';
import { CaseFacts } from './case-facts';
import { PhaseLadder } from './phase-ladder';
import { StoryText } from './story-text';
import { useArticleParts, type ArticlePart } from './use-article-parts';

interface UseCaseArticleProps {
  useCase: UseCaseResponse;
  story: Story;
  /** The language of the story, when it is not the page's. */
  lang: string | undefined;
  /** What can be done with the case; below what a manager needs. */
  actions?: ReactNode;
  /** Parts that are more than the record tells: who does the same, files, talk. They stand before the history. */
  more?: ArticlePart[];
}

/** Everything that a use case tells below its title: first what a manager needs in a minute, then the rest. */
export function UseCaseArticle({ useCase, story, lang, actions, more = [] }: UseCaseArticleProps) {
  const { t } = useTranslation(['useCases', 'useCasePage']);
  const format = useFormat();
  const told = useArticleParts(useCase, story, lang);
  const parts = [...told.filter(({ id }) => id !== 'history'), ...more, ...told.filter(({ id }) => id === 'history')];
  return (
    <article className="use-case">
      {story.summary !== '' && (
        <p className="lead" lang={lang}>
          {story.summary}
        </p>
      )}
      <Cover useCase={useCase} lang={lang} />
      <AtAGlance useCase={useCase} />
      {actions}
      {useCase.phase && (
        <section aria-label={t('useCases:phase.ladder')}>
          <PhaseLadder phase={useCase.phase} phaseSince={useCase.phaseSince} phases={useCase.phases} />
        </section>
      )}
      {useCase.isStale && (
        <Alert tone="warning">
          <p>{t('useCasePage:stale.text', { date: format.date(useCase.lastConfirmedAt) })}</p>
        </Alert>
      )}
      {useCase.phase === 'stopped' && <Stopped useCase={useCase} lang={lang} />}
      <div className="use-case__columns">
        <div className="use-case__story">
          {parts.map(({ id, title, content }) => (
            <Section key={id} id={id} title={title}>
              {content}
            </Section>
          ))}
        </div>
        <div className="use-case__side">
          <CaseFacts useCase={useCase} />
          {parts.length > 2 && <Contents parts={parts} />}
        </div>
      </div>
    </article>
  );
}

/** The way to each part; where there is room for it beside them. */
function Contents({ parts }: { parts: ArticlePart[] }) {
  const { t } = useTranslation('useCasePage');
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents" className="ds-heading" data-size="2xs">
        {t('contents')}
      </h2>
      <ol>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Cover({ useCase: { coverImage, coverAlt }, lang }: { useCase: UseCaseResponse; lang: string | undefined }) {
  if (!coverImage) return null;
  return <img className="use-case__cover" src={`/api/v1/files/${coverImage}`} alt={coverAlt ?? ''} lang={lang} />;
}

interface StoppedProps {
  useCase: UseCaseResponse;
  lang: string | undefined;
}

function Stopped({ useCase: { stopReason, insteadOf, phaseReason }, lang }: StoppedProps) {
  const { t } = useTranslation('useCases');
  const label = useLabel();
  return (
    <Alert tone="warning">
      <div className="stack stopped">
        <div>
          <h2 className="ds-heading" data-size="xs">
            {t('stopped.title')}
          </h2>
          <p>{stopReason ? label('stopReason', stopReason) : t('stopped.noReason')}</p>
          {phaseReason && <p lang={lang}>{phaseReason}</p>}
        </div>
        {insteadOf && (
          <div>
            <h3 className="ds-heading" data-size="2xs">
              {t('stopped.instead')}
            </h3>
            <StoryText text={insteadOf} lang={lang} />
          </div>
        )}
        <p className="subtle">{t('stopped.worth')}</p>
      </div>
    </Alert>
  );
}

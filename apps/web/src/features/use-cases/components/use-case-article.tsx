import type { OrganisationRef, UseCaseResponse } from '#api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useLabel } from '../../../lib/format';
import { organisationPath, paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { Alert, ExternalLink, Link, PhaseTag, Section, Tag, Time } from '../../../ui';
import { useCountyNames } from '../api/filter-names';
import { headlineEffect } from '../effects';
import type { Story } from '../story';
import { EffectFigures, EvidenceTag } from './effect-figures';
import { PhaseHistory, PhaseLadder } from './phase-ladder';
import { StoryText } from './story-text';
import { useEffectText } from './use-effect-text';

interface UseCaseArticleProps {
  useCase: UseCaseResponse;
  story: Story;
  /** The language of the story, when it is not the page's. */
  lang: string | undefined;
}

/** Everything that a use case tells below its title: first what a manager needs in a minute, then the rest. */
export function UseCaseArticle({ useCase, story, lang }: UseCaseArticleProps) {
  const { t } = useTranslation('useCases');
  return (
    <article className="use-case">
      {story.summary !== '' && (
        <p className="lead" lang={lang}>
          {story.summary}
        </p>
      )}
      <AtAGlance useCase={useCase} />
      {useCase.phase && (
        <section aria-label={t('phase.ladder')}>
          <PhaseLadder phase={useCase.phase} phaseSince={useCase.phaseSince} phases={useCase.phases} />
        </section>
      )}
      {useCase.phase === 'stopped' && <Stopped useCase={useCase} lang={lang} />}
      <div className="use-case__columns">
        <div className="use-case__story">
          <StoryPart id="problem" text={story.problem} lang={lang} />
          <StoryPart id="solution" text={story.solution} lang={lang} />
          {useCase.effects.length > 0 && (
            <Section id="effects" title={t('effects.title')}>
              <EffectFigures effects={useCase.effects} />
            </Section>
          )}
          <StoryPart id="lessons" text={story.lessons} lang={lang} />
          {useCase.phases.length > 0 && (
            <Section id="history" title={t('phase.history')}>
              <PhaseHistory phases={useCase.phases} />
            </Section>
          )}
        </div>
        <Facts useCase={useCase} />
      </div>
    </article>
  );
}

function AtAGlance({ useCase }: { useCase: UseCaseResponse }) {
  const { t } = useTranslation('useCases');
  const say = useEffectText();
  const effect = headlineEffect(useCase.effects);
  return (
    <dl className="glance">
      <div>
        <dt>{t('glance.who')}</dt>
        <dd>
          <Owners organisations={useCase.organisations} />
        </dd>
      </div>
      <div>
        <dt>{t('glance.phase')}</dt>
        <dd>{useCase.phase ? <PhaseTag phase={useCase.phase} /> : t('glance.unknown')}</dd>
      </div>
      <div>
        <dt>{t('glance.effect')}</dt>
        <dd>
          {effect ? (
            <>
              <strong>{effect.measure}</strong>
              <span>{say.summary(effect)}</span>
              <EvidenceTag evidence={effect.evidence} />
            </>
          ) : (
            <span className="subtle">{t('glance.noEffect')}</span>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('glance.contact')}</dt>
        <dd>
          <Contact contact={useCase.contact} />
        </dd>
      </div>
    </dl>
  );
}

function Owners({ organisations }: { organisations: OrganisationRef[] }) {
  const counties = useCountyNames();
  return organisations.map((organisation) => {
    const county = organisation.countyCode ? counties[organisation.countyCode] : undefined;
    return (
      <span key={organisation.id} className="glance__owner">
        <Link to={organisationPath(organisation)}>{organisation.name}</Link>
        {county && <span className="subtle">{county}</span>}
      </span>
    );
  });
}

function Contact({ contact: { name, role, email } }: Pick<UseCaseResponse, 'contact'>) {
  const { t } = useTranslation('useCases');
  const me = useMe();
  const { pathname } = useLocation();
  return (
    <>
      {name ? <strong>{name}</strong> : <span className="subtle">{t('glance.noContact')}</span>}
      {role && <span>{role}</span>}
      {email && <ExternalLink href={`mailto:${email}`}>{email}</ExternalLink>}
      {name && !email && me === null && <Link to={paths.signIn(pathname)}>{t('glance.signInForEmail')}</Link>}
    </>
  );
}

function Stopped({
  useCase: { stopReason, insteadOf, phaseReason },
  lang,
}: {
  useCase: UseCaseResponse;
  lang?: string;
}) {
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

function StoryPart({ id, text, lang }: { id: 'problem' | 'solution' | 'lessons'; text: string; lang?: string }) {
  const { t } = useTranslation('useCases');
  if (text.trim() === '') return null;
  return (
    <Section id={id} title={t(`story.${id}`)}>
      <StoryText text={text} lang={lang} />
    </Section>
  );
}

function Facts({ useCase }: { useCase: UseCaseResponse }) {
  const { t } = useTranslation('useCases');
  const label = useLabel();
  const links = (filter: 'area' | 'value' | 'technique', codes: string[]) =>
    codes.map((code) => ({ to: paths.useCases({ [filter]: code }), name: label(filter, code) }));
  return (
    <aside className="use-case__facts" aria-label={t('facts.title')}>
      <dl>
        <Fact name={t('filter.area')} links={links('area', useCase.areas)} />
        <Fact name={t('filter.technique')} links={links('technique', useCase.techniques)} />
        <Fact name={t('filter.value')} links={links('value', useCase.values)} />
        <Fact name={t('filter.tag')} links={useCase.tags.map((tag) => ({ to: paths.useCases({ tag }), name: tag }))} />
        {useCase.personalData && (
          <Fact name={t('facts.personalData')}>
            {label('personalData', useCase.personalData)}
            <span className="subtle">{t(`facts.personalDataHelp.${useCase.personalData}`)}</span>
          </Fact>
        )}
        {useCase.visibility && useCase.visibility !== 'public' && (
          <Fact name={t('facts.visibility')}>
            <span>
              <Tag tone="info">{label('visibility', useCase.visibility)}</Tag>
            </span>
          </Fact>
        )}
        {useCase.publishedAt && (
          <Fact name={t('facts.published')}>
            <Time value={useCase.publishedAt} />
          </Fact>
        )}
        <Fact name={t('facts.updated')}>
          <Time value={useCase.updatedAt} />
        </Fact>
      </dl>
    </aside>
  );
}

interface FactProps {
  name: string;
  links?: { to: string; name: string }[];
  children?: ReactNode;
}

function Fact({ name, links, children }: FactProps) {
  if (links?.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {links?.map((link) => (
        <dd key={link.to}>
          <Link to={link.to}>{link.name}</Link>
        </dd>
      ))}
      {children && <dd>{children}</dd>}
    </div>
  );
}

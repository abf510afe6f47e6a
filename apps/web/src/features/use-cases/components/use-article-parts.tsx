import type { UseCaseResponse } from '#api-client';
import { REUSE_OFFERS, USE_CASE_FIELDS, type FieldName, type StandardStep } from '#contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel, useLanguage } from '../../../lib/format';
import { ExternalLink } from '../../../ui';
import type { Story } from '../story';
import { Contact } from './at-a-glance';
import { EffectFigures } from './effect-figures';
import { PhaseHistory } from './phase-ladder';
import { siteOf, StandardFields, toldFields, Withheld, withheldReason } from './standard-fields';
import { StoryText } from './story-text';

/** A part of a case's page under a heading of its own. */
export interface ArticlePart {
  /** Where links within the page lead. */
  id: string;
  title: string;
  content: ReactNode;
}

const ELSEWHERE: readonly FieldName[] = ['personalData', 'effects'];
const fieldsOf = (step: StandardStep): FieldName[] =>
  USE_CASE_FIELDS.filter((field) => field.step === step && !ELSEWHERE.includes(field.name)).map(({ name }) => name);
const DATA = fieldsOf('data');
const COSTS = fieldsOf('effects');
const EFFORT = fieldsOf('effort');
const LAW = fieldsOf('law').filter((name) => name !== 'withheld');

/** The parts that a case has something to say in: the story with its effects, then what specialists look for. */
export function useArticleParts(useCase: UseCaseResponse, story: Story, lang: string | undefined): ArticlePart[] {
  const { t } = useTranslation(['useCases', 'useCasePage', 'standard']);
  // Only the story is translated; the rest stands in the language that the case was written in.
  const ownLang = useCase.lang === useLanguage() ? undefined : useCase.lang;

  const telling = (id: 'problem' | 'solution' | 'lessons'): ArticlePart | null => {
    const reason = withheldReason(useCase, id);
    if (reason === null && story[id].trim() === '') return null;
    const content = reason === null ? <StoryText text={story[id]} lang={lang} /> : <Withheld reason={reason} />;
    return { id, title: t(`useCases:story.${id}`), content };
  };

  const standard = (id: string, title: string, fields: readonly FieldName[]): ArticlePart | null => {
    const names = toldFields(useCase, fields);
    return names.length === 0
      ? null
      : { id, title, content: <StandardFields useCase={useCase} names={names} lang={ownLang} /> };
  };

  const parts = [
    telling('problem'),
    telling('solution'),
    effectsPart(),
    telling('lessons'),
    samePart(),
    alternativesPart(),
    standard('data', t('standard:steps.data.label'), DATA),
    standard('effort', t('standard:steps.effort.label'), EFFORT),
    standard('law', t('standard:steps.law.label'), LAW),
    standard('goals', t('useCasePage:section.goals'), ['agendaGoals', 'equality']),
    linksPart(),
    contactsPart(),
    useCase.phases.length === 0
      ? null
      : { id: 'history', title: t('useCases:phase.history'), content: <PhaseHistory phases={useCase.phases} /> },
  ];
  return parts.filter((part) => part !== null);

  function effectsPart(): ArticlePart | null {
    const costs = toldFields(useCase, COSTS);
    const reason = withheldReason(useCase, 'effects');
    if (useCase.effects.length === 0 && reason === null && costs.length === 0) return null;
    return {
      id: 'effects',
      title: t('standard:steps.effects.label'),
      content: (
        <>
          {useCase.effects.length > 0 && <EffectFigures effects={useCase.effects} />}
          {reason !== null && <Withheld reason={reason} />}
          {costs.length > 0 && (
            <div className="part">
              <h3 className="ds-heading" data-size="2xs">
                {t('useCasePage:section.costs')}
              </h3>
              <StandardFields useCase={useCase} names={costs} lang={ownLang} />
            </div>
          )}
        </>
      ),
    };
  }

  function samePart(): ArticlePart | null {
    const { reuseOffered, reuseChecklist } = useCase;
    const reason = withheldReason(useCase, 'reuseChecklist');
    if (reuseOffered.length === 0 && reuseChecklist.length === 0 && reason === null) return null;
    return {
      id: 'same',
      title: t('useCasePage:section.same'),
      content: (
        <>
          {(reuseChecklist.length > 0 || reason !== null) && (
            <div className="part">
              <h3 className="ds-heading" data-size="2xs">
                {t('useCasePage:checklist')}
              </h3>
              {reason === null ? (
                <ul className="checklist" lang={ownLang}>
                  {reuseChecklist.map((item) => (
                    <li key={item}>{item}</li>
                  ))}
                </ul>
              ) : (
                <Withheld reason={reason} />
              )}
            </div>
          )}
          <div className="part">
            <h3 className="ds-heading" data-size="2xs">
              {t('useCasePage:offers.title')}
            </h3>
            {reuseOffered.length === 0 ? (
              <p>{t('useCasePage:offers.none')}</p>
            ) : (
              <ul>
                {REUSE_OFFERS.filter((offer) => reuseOffered.includes(offer)).map((offer) => (
                  <li key={offer}>{t(`useCasePage:offers.${offer}`)}</li>
                ))}
              </ul>
            )}
          </div>
        </>
      ),
    };
  }

  function alternativesPart(): ArticlePart | null {
    const reason = withheldReason(useCase, 'alternatives');
    if (!useCase.alternatives && reason === null) return null;
    return {
      id: 'alternatives',
      title: t('standard:fields.alternatives.label'),
      content:
        reason === null ? <StoryText text={useCase.alternatives ?? ''} lang={ownLang} /> : <Withheld reason={reason} />,
    };
  }

  function linksPart(): ArticlePart | null {
    const reason = withheldReason(useCase, 'links');
    if (useCase.links.length === 0 && reason === null) return null;
    return {
      id: 'links',
      title: t('standard:fields.links.label'),
      content: reason === null ? <Links links={useCase.links} /> : <Withheld reason={reason} />,
    };
  }

  function contactsPart(): ArticlePart | null {
    if (useCase.contacts.length === 0) return null;
    return {
      id: 'contacts',
      title: t('standard:fields.contacts.label'),
      content: (
        <ul className="people">
          {useCase.contacts.map((contact, index) => (
            <li key={index}>
              <Contact contact={contact} />
            </li>
          ))}
        </ul>
      ),
    };
  }
}

function Links({ links }: Pick<UseCaseResponse, 'links'>) {
  const label = useLabel();
  return (
    <ul className="typed-links">
      {links.map(({ kind, url, label: name }) => (
        <li key={url}>
          <span className="typed-links__kind">{label('linkKind', kind)}</span>
          <ExternalLink href={url}>{name || url}</ExternalLink> <span className="subtle">{siteOf(url)}</span>
        </li>
      ))}
    </ul>
  );
}

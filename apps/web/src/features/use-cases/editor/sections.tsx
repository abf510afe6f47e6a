import type { OrganisationRef } from '#api-client';
import { AREAS, LANGUAGES, PERSONAL_DATA, PHASES, STOP_REASONS, TECHNIQUES, USE_CASE_LIMITS, VALUES } from '#contracts';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useFormat, useLabel } from '../../../lib/format';
import { Details, Section } from '../../../ui';
import { Boxes, Choice, Line, LongText } from './fields';
import { OFFERED_VISIBILITIES, type FormValues } from './form-values';

/** What was done and why, in the words of those who did it. */
export function StorySection() {
  const { t } = useTranslation('useCases');
  const lang = useWatch<FormValues, 'lang'>({ name: 'lang' });
  return (
    <Section id="section-story" title={t('form.story')}>
      <Line
        path="title"
        label={t('form.title')}
        description={t('form.titleHelp')}
        needed
        maxCharacters={USE_CASE_LIMITS.titleMax}
        autoComplete="off"
      />
      <LongText
        path="summary"
        label={t('form.summary')}
        description={t('form.summaryHelp')}
        needed
        rows={3}
        maxCharacters={USE_CASE_LIMITS.summaryMax}
      />
      <LongText path="problem" label={t('form.problem')} description={t('form.problemHelp')} needed rows={6} />
      <LongText path="solution" label={t('form.solution')} description={t('form.solutionHelp')} rows={6} />
      <LongText path="lessons" label={t('form.lessons')} description={t('form.lessonsHelp')} rows={6} />
      <LanguageChoice />
      <Translation to={lang === 'en' ? 'sv' : 'en'} />
    </Section>
  );
}

function LanguageChoice() {
  const { t } = useTranslation('useCases');
  const label = useLabel();
  const { getValues } = useFormContext<FormValues>();
  const languages = [...new Set<string>([...LANGUAGES, getValues('lang')])];
  return (
    <Choice
      path="lang"
      label={t('form.language')}
      options={languages.map((one) => ({ value: one, label: label('language', one) }))}
    />
  );
}

function Translation({ to }: { to: 'sv' | 'en' }) {
  const { t } = useTranslation('useCases');
  const { getValues } = useFormContext<FormValues>();
  const hasText = Object.values(getValues(`translations.${to}`)).some((text) => text !== '');
  return (
    <Details key={to} summary={t(`form.translation.${to}`)} open={hasText}>
      <div className="stack">
        <p className="subtle">{t('form.translationHelp')}</p>
        <Line
          path={`translations.${to}.title`}
          label={t(`form.translated.${to}.title`)}
          maxCharacters={USE_CASE_LIMITS.titleMax}
          autoComplete="off"
        />
        <LongText
          path={`translations.${to}.summary`}
          label={t(`form.translated.${to}.summary`)}
          rows={3}
          maxCharacters={USE_CASE_LIMITS.summaryMax}
          lang={to}
        />
        <LongText path={`translations.${to}.problem`} label={t(`form.translated.${to}.problem`)} lang={to} />
        <LongText path={`translations.${to}.solution`} label={t(`form.translated.${to}.solution`)} lang={to} />
        <LongText path={`translations.${to}.lessons`} label={t(`form.translated.${to}.lessons`)} lang={to} />
      </div>
    </Details>
  );
}

/** Whose case it is. */
export function WhereSection({ organisations }: { organisations: OrganisationRef[] }) {
  const { t } = useTranslation(['useCases', 'common']);
  return (
    <Section id="section-where" title={t('useCases:form.where')}>
      <Choice
        path="organisation"
        label={t('useCases:form.organisation')}
        description={t('useCases:form.organisationHelp')}
        needed
        emptyLabel={organisations.length === 1 ? undefined : t('common:form.choose')}
        options={organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
      />
    </Section>
  );
}

/** What it is about, in codes that can be searched for. */
export function AreaSection() {
  const { t } = useTranslation(['useCases', 'common']);
  const label = useLabel();
  const format = useFormat();
  const options = (kind: 'area' | 'technique' | 'value', codes: readonly string[]) =>
    codes
      .map((value) => ({ value, label: label(kind, value) }))
      .sort((a, b) => Number(a.value === 'other') - Number(b.value === 'other') || format.compare(a.label, b.label));
  return (
    <Section id="section-area" title={t('useCases:form.about')}>
      <Boxes
        path="areas"
        label={t('useCases:form.areas')}
        description={t('useCases:form.areasHelp')}
        needed
        columns
        options={options('area', AREAS)}
      />
      <Boxes
        path="techniques"
        label={t('useCases:form.techniques')}
        columns
        options={options('technique', TECHNIQUES)}
      />
      <Boxes path="values" label={t('useCases:form.values')} columns options={options('value', VALUES)} />
      <Line path="tags" label={t('useCases:form.tags')} description={t('useCases:form.tagsHelp')} autoComplete="off" />
      <Choice
        path="personalData"
        label={t('useCases:form.personalData')}
        description={t('useCases:form.personalDataHelp')}
        emptyLabel={t('useCases:form.notSaid')}
        options={PERSONAL_DATA.map((value) => ({ value, label: label('personalData', value) }))}
      />
    </Section>
  );
}

/** How far it has come; a stopped case also tells why. */
export function PhaseSection() {
  const { t } = useTranslation(['useCases', 'common']);
  const label = useLabel();
  const phase = useWatch<FormValues, 'phase'>({ name: 'phase' });
  return (
    <Section id="section-phase" title={t('useCases:form.phaseSection')}>
      <Choice
        path="phase"
        label={t('useCases:form.phase')}
        description={t('useCases:form.phaseHelp')}
        needed
        emptyLabel={t('common:form.choose')}
        options={PHASES.map((value) => ({ value, label: label('phase', value) }))}
      />
      <Line
        path="phaseSince"
        type="date"
        label={t('useCases:form.phaseSince')}
        description={t('useCases:form.phaseSinceHelp')}
      />
      <LongText
        path="phaseReason"
        label={t('useCases:form.phaseReason')}
        rows={3}
        maxCharacters={USE_CASE_LIMITS.shortTextMax}
      />
      {phase === 'stopped' && (
        <>
          <Choice
            path="stopReason"
            label={t('useCases:form.stopReason')}
            description={t('useCases:form.stopReasonHelp')}
            needed
            emptyLabel={t('common:form.choose')}
            options={STOP_REASONS.map((value) => ({ value, label: label('stopReason', value) }))}
          />
          <LongText
            path="insteadOf"
            label={t('useCases:form.insteadOf')}
            description={t('useCases:form.insteadOfHelp')}
          />
        </>
      )}
    </Section>
  );
}

/** Who may read it, and whom to ask. */
export function ContactSection() {
  const { t } = useTranslation('useCases');
  const label = useLabel();
  return (
    <Section id="section-contact" title={t('form.contactSection')}>
      <Boxes
        path="visibility"
        type="radio"
        label={t('form.visibility')}
        needed
        options={OFFERED_VISIBILITIES.map((value) => ({
          value,
          label: label('visibility', value),
          description: t(`form.visibilityHelp.${value}`),
        }))}
      />
      <Line path="contactName" label={t('form.contactName')} needed autoComplete="off" />
      <Line path="contactRole" label={t('form.contactRole')} autoComplete="off" />
      <Line
        path="contactEmail"
        type="email"
        label={t('form.contactEmail')}
        description={t('form.contactEmailHelp')}
        needed
        autoComplete="off"
      />
    </Section>
  );
}

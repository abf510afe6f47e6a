import type { Me } from '#api-client';
import { ACCOUNT_LIMITS, LANGUAGES, type Language } from '#contracts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../lib/api-problem';
import { useLabel, useLanguage } from '../../../lib/format';
import { addTags } from '../../../lib/tags';
import { useToast } from '../../../lib/toasts';
import { ErrorSummary, Select, TagField, Textarea, TextField } from '../../../ui';
import { useNewestMe } from '../api/newest-me';
import { useUpdateMe } from '../api/update-me';
import { LanguageOffer } from './language-offer';
import { profileChanges, type ProfileValues } from './profile-changes';
import { all, anything, atMost, filledIn, type Rule } from './rules';
import { StaleNotice } from './stale-notice';
import { SubmitButton } from './submit-button';
import { timeZones } from './time-zones';
import { usePlainForm } from './use-plain-form';

/** Changes one's profile. */
export function ProfileForm({ me }: { me: Me }) {
  const [shown, setShown] = useState({ profile: me, round: 0 });
  return (
    <FilledForm
      key={shown.round}
      profile={shown.profile}
      onStartOver={(profile) => setShown({ profile, round: shown.round + 1 })}
    />
  );
}

interface FilledFormProps {
  /** What the form is filled from. */
  profile: Me;
  onStartOver: (profile: Me) => void;
}

function FilledForm({ profile, onStartOver }: FilledFormProps) {
  const { t } = useTranslation('identity');
  const label = useLabel();
  const pageLanguage = useLanguage();
  const toast = useToast();
  const updateMe = useUpdateMe();
  const newestMe = useNewestMe();
  const [saved, setSaved] = useState<ProfileValues>(profile);
  const version = useRef(profile.version);
  const [skills, setSkills] = useState(profile.skills);
  const [stale, setStale] = useState<Me | null>(null);
  const formElement = useRef<HTMLFormElement>(null);

  const skillsRule: Rule = (written) => {
    const all = addTags(skills, written);
    if (all.length > ACCOUNT_LIMITS.skillsMax) return { code: 'maxItems', params: { limit: ACCOUNT_LIMITS.skillsMax } };
    return all.map(atMost(ACCOUNT_LIMITS.skillMax)).find((problem) => problem !== null) ?? null;
  };

  const form = usePlainForm({
    prefix: 'profile',
    fields: {
      name: { label: t('field.name'), rule: all(filledIn, atMost(ACCOUNT_LIMITS.nameMax)) },
      workTitle: { label: t('profile.workTitle'), rule: atMost(ACCOUNT_LIMITS.workTitleMax) },
      about: { label: t('profile.about'), rule: atMost(ACCOUNT_LIMITS.aboutMax) },
      skills: { label: t('profile.skills'), rule: skillsRule },
      language: { label: t('profile.language'), rule: anything },
      timeZone: { label: t('profile.timeZone'), rule: anything },
    },
    send: async (written) => {
      setStale(null);
      const values: ProfileValues = {
        name: written.name.trim(),
        workTitle: written.workTitle.trim(),
        about: written.about.trim(),
        skills: addTags(skills, written.skills),
        language: written.language as Language,
        timeZone: written.timeZone,
      };
      const changes = profileChanges(saved, values);
      if (Object.keys(changes).length === 0) {
        toast(t('profile.unchanged'), 'info');
        return;
      }
      try {
        const after = await updateMe.mutateAsync({ changes, version: version.current });
        version.current = after.version;
        setSaved(after);
        toast(t('profile.saved'));
      } catch (error) {
        if (!(error instanceof ApiProblem && error.status === 412)) throw error;
        setStale(await newestMe());
      }
    },
  });

  return (
    <form ref={formElement} className="form" aria-label={t('profile.title')} {...form.form}>
      <ErrorSummary errors={form.summary} />
      {stale && (
        <StaleNotice
          onKeep={() => {
            version.current = stale.version;
            formElement.current?.requestSubmit();
          }}
          onDrop={() => onStartOver(stale)}
        />
      )}
      <TextField {...form.field('name')} autoComplete="name" defaultValue={profile.name} />
      <TextField
        {...form.field('workTitle')}
        optional
        autoComplete="organization-title"
        defaultValue={profile.workTitle}
      />
      <Textarea
        {...form.field('about')}
        description={t('profile.aboutHint')}
        optional
        maxCharacters={ACCOUNT_LIMITS.aboutMax}
        defaultValue={profile.about}
      />
      <TagField
        {...form.field('skills')}
        description={t('profile.skillsHint')}
        optional
        tags={skills}
        onChange={(next) => {
          setSkills(next);
          form.forgive('skills');
        }}
      />
      <Select
        {...form.field('language')}
        options={LANGUAGES.map((language) => ({ value: language, label: label('language', language) }))}
        defaultValue={profile.language}
      />
      <Select
        {...form.field('timeZone')}
        description={t('profile.timeZoneHint')}
        options={timeZones(profile.timeZone).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
        defaultValue={profile.timeZone}
      />
      {saved.language !== profile.language && saved.language !== pageLanguage && (
        <LanguageOffer language={saved.language} />
      )}
      <SubmitButton form={form}>{t('profile.submit')}</SubmitButton>
    </form>
  );
}

import type { OrganisationRef, UseCaseResponse } from '#api-client';
import { ADOPTION_STEPS, USE_CASE_LIMITS, type AdoptionStep } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/format';
import { useToast } from '../../../lib/toasts';
import { Checkbox, FieldGroup, FormDialog, Select, Textarea } from '../../../ui';
import { useSayAdoption, type Adoption } from '../api/adoptions';

/** What is said in the dialog: the first word of an organisation, or a change of what one has said. */
export type Saying = { first: 'adopt' | 'interested' } | { change: Adoption };

/** What an organisation that does the same begins with. */
const FIRST_STEPS: readonly AdoptionStep[] = ['evaluating', 'adopting', 'in_use'];

interface AdoptionDialogProps {
  useCase: UseCaseResponse;
  saying: Saying;
  /** One's own organisations that have said nothing yet. */
  organisations: OrganisationRef[];
  onClose: () => void;
}

/** Asks how far the organisation has come with doing the same. */
export function AdoptionDialog({ useCase, saying, organisations, onClose }: AdoptionDialogProps) {
  const { t } = useTranslation(['reuse', 'common']);
  const label = useLabel();
  const toast = useToast();
  const say = useSayAdoption(useCase);
  const before = 'change' in saying ? saying.change : null;
  const [organisation, setOrganisation] = useState((before?.organisation ?? organisations[0])?.slug ?? '');
  const [step, setStep] = useState<AdoptionStep>(
    before?.step ?? ('first' in saying && saying.first === 'interested' ? 'interested' : 'adopting'),
  );
  const [note, setNote] = useState(before?.note ?? '');
  const [shareEmail, setShareEmail] = useState(false);
  const isInterest = 'first' in saying && saying.first === 'interested';
  const seenByAll = step === 'adopting' || step === 'in_use';
  const noteHelp = seenByAll ? 'noteAdopting' : step === 'interested' ? 'noteInterested' : 'noteQuiet';

  function submit() {
    const said = { organisation, step, note: note.trim() || null, ...(step === 'interested' ? { shareEmail } : {}) };
    say.mutate(
      { adoption: before, said },
      {
        onSuccess: () => {
          onClose();
          const heard = before ? 'changed' : step === 'interested' ? 'interestSent' : 'saved';
          toast(t(`reuse:dialog.${heard}`));
        },
      },
    );
  }

  return (
    <FormDialog
      title={t(`reuse:dialog.${before ? 'changeTitle' : isInterest ? 'interestedTitle' : 'adoptTitle'}`)}
      submit={before ? t('common:action.save') : t('reuse:dialog.send')}
      sending={say}
      onSubmit={submit}
      onClose={onClose}
    >
      {isInterest && <p>{t('reuse:dialog.interestedHelp')}</p>}
      {before === null && organisations.length > 1 && (
        <Select
          id="adoption-organisation"
          label={t('reuse:dialog.organisation')}
          value={organisation}
          options={organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(event) => setOrganisation(event.target.value)}
        />
      )}
      {!isInterest && (
        <FieldGroup id="adoption-step" label={t('reuse:dialog.step')} className="boxes">
          {ADOPTION_STEPS.filter((one) => before !== null || FIRST_STEPS.includes(one)).map((one) => (
            <Checkbox
              key={one}
              id={`adoption-step-${one}`}
              type="radio"
              name="step"
              label={label('adoptionStep', one)}
              description={t(`reuse:stepHelp.${one}`)}
              checked={step === one}
              onChange={() => setStep(one)}
            />
          ))}
        </FieldGroup>
      )}
      <Textarea
        id="adoption-note"
        label={t('reuse:dialog.note')}
        description={t(`reuse:dialog.${noteHelp}`)}
        optional
        rows={3}
        maxLength={USE_CASE_LIMITS.methodMax}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {step === 'interested' && (
        <Checkbox
          id="adoption-email"
          label={t('reuse:dialog.shareEmail')}
          description={t('reuse:dialog.shareEmailHelp')}
          checked={shareEmail}
          onChange={(event) => setShareEmail(event.target.checked)}
        />
      )}
    </FormDialog>
  );
}

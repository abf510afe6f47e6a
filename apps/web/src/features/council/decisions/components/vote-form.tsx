import { choicesOf, COUNCIL_LIMITS, needsReason, type VoteChoice } from '#contracts';
import type { components } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from '../../../../lib/toasts';
import { textIn, useSendForm } from '../../../../lib/use-send-form';
import { Alert, Button, Checkbox, Details, ErrorSummary, FieldGroup, Section, Textarea, Time } from '../../../../ui';
import { useNameOf } from '../../../../ui/person';
import { useCastVote, type Decision, type Vote } from '../api/decisions';

type OwnVoice = components['schemas']['OwnVoice'];

/** One's own vote: what it is, and the form that casts or changes it. */
export function VoteForm({ decision, own }: { decision: Decision; own: OwnVoice }) {
  const { t } = useTranslation('decisions');
  const { abilities, voting } = decision;
  const { organisation, asRole, vote, before } = own;
  return (
    <Section id="own-vote" title={t('own.title')}>
      {organisation && asRole && <p>{t(`own.${asRole}`, { municipality: organisation.name })}</p>}
      {vote ? <OwnVote vote={vote} /> : voting === 'over' && <p>{t('own.notVoted')}</p>}
      {voting === 'open' && vote?.asRole === 'holder' && asRole === 'deputy' && <Alert>{t('own.holderVoted')}</Alert>}
      {abilities.canVote && <CastVote decision={decision} vote={vote} />}
      {before.length > 0 && (
        <Details summary={t('own.before', { count: before.length })}>
          <ul>
            {before.map((one) => (
              <li key={one.at}>
                <OwnVote vote={one} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Section>
  );
}

function OwnVote({ vote: { choice, reason, by, asRole, at } }: { vote: Vote }) {
  const { t } = useTranslation('decisions');
  const nameOf = useNameOf();
  return (
    <p>
      <strong>{t(`choice.${choice}`)}</strong>{' '}
      <span className="subtle">
        {by && `${nameOf(by)}${asRole ? `, ${t(`role.${asRole}`)}` : ''}, `}
        <Time value={at} precision="moment" />
      </span>
      {reason !== '' && (
        <>
          <br />
          <span className="text-lines">{reason}</span>
        </>
      )}
    </p>
  );
}

function CastVote({ decision: { id, method }, vote }: { decision: Decision; vote: Vote | null }) {
  const { t } = useTranslation('decisions');
  const toast = useToast();
  const cast = useCastVote(id);
  const [choice, setChoice] = useState<VoteChoice | null>(vote?.choice ?? null);
  const labels = { choice: t('own.choice'), reason: t('own.reason') };
  const { form, field, summary, sending } = useSendForm('vote', labels, async (values) => {
    const said = choicesOf(method).find((one) => one === textIn(values, 'choice'));
    // Without a choice the server says which field is missing.
    const body = { ...(said ? { choice: said } : {}), reason: textIn(values, 'reason') };
    await cast.mutateAsync(body as Parameters<typeof cast.mutateAsync>[0]);
    toast(t(vote ? 'own.changed' : 'own.cast'), 'success');
  });
  const group = field('choice');
  const isReasonNeeded = choice !== null && needsReason(choice);
  return (
    <form className="form" aria-label={t('own.form')} {...form}>
      <ErrorSummary errors={summary} />
      <FieldGroup id={group.id} label={labels.choice} error={group.error} className="boxes">
        {choicesOf(method).map((one) => (
          <Checkbox
            key={one}
            id={`${group.id}-${one}`}
            type="radio"
            name="choice"
            value={one}
            label={t(`choice.${one}`)}
            description={t(`choiceHelp.${method}.${one as 'agree'}`)}
            defaultChecked={one === vote?.choice}
            onChange={() => setChoice(one)}
          />
        ))}
      </FieldGroup>
      <Textarea
        {...field('reason')}
        label={labels.reason}
        description={t(isReasonNeeded ? 'own.reasonNeeded' : 'own.reasonHelp')}
        optional={!isReasonNeeded}
        required={isReasonNeeded}
        defaultValue={vote?.reason}
        maxCharacters={COUNCIL_LIMITS.reasonMax}
      />
      <div>
        <Button type="submit" loading={sending}>
          {t(vote ? 'own.submitChange' : 'own.submit')}
        </Button>
      </div>
    </form>
  );
}

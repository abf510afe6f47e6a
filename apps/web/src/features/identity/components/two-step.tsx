import { ACCOUNT_LIMITS } from '#contracts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useToast } from '../../../lib/toasts';
import { Alert, Button, ErrorSummary, PasswordField, QueryView, Section, Tag, TextField, Time } from '../../../ui';
import { useRenewRecoveryCodes, useTurnTwoStepOff, useTwoStep, useTwoStepChanged } from '../api/two-step';
import { RecoveryCodes } from './recovery-codes';
import { all, atMost, filledIn, knownPassword } from './rules';
import { SubmitButton } from './submit-button';
import { TwoStepSetUp } from './two-step-set-up';
import { usePlainForm } from './use-plain-form';

type Doing = 'nothing' | 'settingUp' | 'turningOff' | 'renewing' | { codes: readonly string[] };

/** A code besides the password: turned on and off, and its recovery codes. */
export function TwoStep({ email, missing }: { email: string; missing: boolean }) {
  const { t } = useTranslation('signingIn');
  const toast = useToast();
  const state = useTwoStep();
  const changed = useTwoStepChanged();
  const [doing, setDoing] = useState<Doing>(missing ? 'settingUp' : 'nothing');
  const section = useRef<HTMLDivElement>(null);
  const done = async (said?: string) => {
    await changed();
    setDoing('nothing');
    if (said) toast(said);
    section.current?.focus();
  };
  return (
    <Section id="two-step" title={t('twoStep.title')}>
      {missing && (
        <Alert tone="warning">
          <p>{t('twoStep.missing')}</p>
        </Alert>
      )}
      <p>{t('twoStep.text')}</p>
      <QueryView query={state}>
        {({ on, since, recoveryCodesLeft, required, available }) => (
          <div ref={section} tabIndex={-1} className="stack focus-quietly">
            {on && since !== null && (
              <p>
                <Tag tone="success">{t('twoStep.on')}</Tag> {t('twoStep.since')} <Time value={since} precision="date" />
                . {t('twoStep.codesLeft', { count: recoveryCodesLeft })}
              </p>
            )}
            {!on && !available && <p className="subtle">{t('twoStep.unavailable')}</p>}
            {doing === 'nothing' && !on && available && (
              <div>
                <Button variant="secondary" onClick={() => setDoing('settingUp')}>
                  {t('twoStep.turnOn')}
                </Button>
              </div>
            )}
            {doing === 'nothing' && on && (
              <div className="row">
                <Button variant="secondary" onClick={() => setDoing('renewing')}>
                  {t('twoStep.renew')}
                </Button>
                {!required && (
                  <Button variant="secondary" tone="danger" onClick={() => setDoing('turningOff')}>
                    {t('twoStep.turnOff')}
                  </Button>
                )}
              </div>
            )}
            {doing === 'settingUp' && (
              <TwoStepSetUp
                email={email}
                onDone={() => void done(t('twoStep.turnedOn'))}
                onCancel={missing ? undefined : () => setDoing('nothing')}
              />
            )}
            {(doing === 'turningOff' || doing === 'renewing') && (
              <Proof
                email={email}
                renewing={doing === 'renewing'}
                onCodes={(codes) => setDoing({ codes })}
                onOff={() => void done(t('twoStep.turnedOff'))}
                onCancel={() => setDoing('nothing')}
              />
            )}
            {typeof doing === 'object' && <RecoveryCodes codes={doing.codes} onKept={() => void done()} />}
          </div>
        )}
      </QueryView>
    </Section>
  );
}

interface ProofProps {
  email: string;
  renewing: boolean;
  onCodes: (codes: readonly string[]) => void;
  onOff: () => void;
  onCancel: () => void;
}

/** Password and code, before the step is turned off or the recovery codes are replaced. */
function Proof({ email, renewing, onCodes, onOff, onCancel }: ProofProps) {
  const { t } = useTranslation(['signingIn', 'identity', 'common']);
  const renew = useRenewRecoveryCodes();
  const turnOff = useTurnTwoStepOff();
  const form = usePlainForm({
    prefix: 'two-step',
    fields: {
      password: { label: t('identity:password.current'), rule: knownPassword },
      code: { label: t('signingIn:code.label'), rule: all(filledIn, atMost(ACCOUNT_LIMITS.codeMax)) },
    },
    send: async (values) => {
      if (renewing) {
        onCodes((await renew.mutateAsync(values)).items);
      } else {
        await turnOff.mutateAsync(values);
        onOff();
      }
    },
  });
  const title = t(renewing ? 'signingIn:twoStep.renew' : 'signingIn:twoStep.turnOff');
  return (
    <form className="form panel" aria-label={title} {...form.form}>
      <h3 className="ds-heading" data-size="xs">
        {title}
      </h3>
      <ErrorSummary errors={form.summary} />
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <PasswordField {...form.field('password')} autoComplete="current-password" />
      <TextField {...form.field('code')} description={t('signingIn:code.hint')} autoComplete="one-time-code" />
      <div className="row">
        <SubmitButton form={form}>{title}</SubmitButton>
        <Button type="button" variant="secondary" onClick={onCancel}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </form>
  );
}

import { ACCOUNT_LIMITS } from '#contracts';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ErrorSummary, PasswordField, TextField } from '../../../ui';
import { useBeginTwoStep, useConfirmTwoStep } from '../api/two-step';
import { RecoveryCodes } from './recovery-codes';
import { all, atMost, filledIn, knownPassword } from './rules';
import { SubmitButton } from './submit-button';
import { usePlainForm } from './use-plain-form';

interface Secret {
  secret: string;
  picture: string;
}

/** Password, then the picture for the app and a first code, then the recovery codes. */
export function TwoStepSetUp({
  email,
  onDone,
  onCancel,
}: {
  email: string;
  onDone: () => void;
  onCancel?: () => void;
}) {
  const [step, setStep] = useState<Secret | readonly string[] | null>(null);
  if (step === null) return <PasswordStep email={email} onSecret={setStep} onCancel={onCancel} />;
  if ('secret' in step) return <AppStep {...step} onCodes={setStep} onCancel={onCancel} />;
  return <RecoveryCodes codes={step} onKept={onDone} />;
}

function PasswordStep({
  email,
  onSecret,
  onCancel,
}: {
  email: string;
  onSecret: (secret: Secret) => void;
  onCancel?: () => void;
}) {
  const { t } = useTranslation(['signingIn', 'identity', 'common']);
  const begin = useBeginTwoStep();
  const form = usePlainForm({
    prefix: 'two-step',
    fields: { password: { label: t('identity:password.current'), rule: knownPassword } },
    send: async ({ password }) => onSecret(await begin.mutateAsync(password)),
  });
  return (
    <form className="form panel" aria-label={t('signingIn:twoStep.turnOn')} {...form.form}>
      <ErrorSummary errors={form.summary} />
      <input type="text" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        {...form.field('password')}
        description={t('signingIn:twoStep.passwordHint')}
        autoComplete="current-password"
      />
      <div className="row">
        <SubmitButton form={form}>{t('signingIn:twoStep.next')}</SubmitButton>
        {onCancel && (
          <Button type="button" variant="secondary" onClick={onCancel}>
            {t('common:action.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

function AppStep({
  secret,
  picture,
  onCodes,
  onCancel,
}: Secret & { onCodes: (codes: readonly string[]) => void; onCancel?: () => void }) {
  const { t } = useTranslation(['signingIn', 'common']);
  const confirm = useConfirmTwoStep();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const form = usePlainForm({
    prefix: 'two-step',
    fields: { code: { label: t('signingIn:twoStep.code'), rule: all(filledIn, atMost(ACCOUNT_LIMITS.codeMax)) } },
    send: async ({ code }) => onCodes((await confirm.mutateAsync(code)).items),
  });
  return (
    <form className="form panel" aria-labelledby="two-step-app" {...form.form}>
      <h3 id="two-step-app" ref={heading} tabIndex={-1} className="ds-heading" data-size="xs">
        {t('signingIn:twoStep.appTitle')}
      </h3>
      <p>{t('signingIn:twoStep.appText')}</p>
      <img className="qr" src={picture} alt={t('signingIn:twoStep.picture')} width={208} height={208} />
      <p>
        {t('signingIn:twoStep.typeInstead')} <code className="qr__secret">{secret.replace(/(.{4})(?!$)/g, '$1 ')}</code>
      </p>
      <ErrorSummary errors={form.summary} />
      <TextField
        {...form.field('code')}
        description={t('signingIn:twoStep.codeHint')}
        autoComplete="one-time-code"
        inputMode="numeric"
      />
      <div className="row">
        <SubmitButton form={form}>{t('signingIn:twoStep.turnOn')}</SubmitButton>
        {onCancel && (
          <Button type="button" variant="secondary" onClick={onCancel}>
            {t('common:action.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

import { ACCOUNT_LIMITS } from '#contracts';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, ErrorSummary, TextField } from '../../../ui';
import { useSignIn } from '../api/sign-in';
import { all, atMost, filledIn } from './rules';
import { SubmitButton } from './submit-button';
import { usePlainForm } from './use-plain-form';

/** The second step: a code besides the password. Takes the focus when it appears. */
export function CodeForm({ email, password, onBack }: { email: string; password: string; onBack: () => void }) {
  const { t } = useTranslation(['signingIn', 'identity']);
  const signIn = useSignIn();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const form = usePlainForm({
    prefix: 'code',
    fields: { code: { label: t('signingIn:code.label'), rule: all(filledIn, atMost(ACCOUNT_LIMITS.codeMax)) } },
    send: async ({ code }) => {
      await signIn.mutateAsync({ email, password, code });
    },
  });
  return (
    <form className="form" aria-labelledby="code-title" {...form.form}>
      <h2 id="code-title" ref={heading} tabIndex={-1} className="ds-heading" data-size="sm">
        {t('signingIn:code.title')}
      </h2>
      <p>{t('signingIn:code.text')}</p>
      <ErrorSummary errors={form.summary} />
      <TextField
        {...form.field('code')}
        description={t('signingIn:code.hint')}
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
      />
      <div className="row">
        <SubmitButton form={form}>{t('identity:signIn.submit')}</SubmitButton>
        <Button type="button" variant="secondary" onClick={onBack}>
          {t('signingIn:code.back')}
        </Button>
      </div>
    </form>
  );
}

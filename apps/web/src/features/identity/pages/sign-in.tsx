import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useSearchParams } from 'react-router';
import { ApiProblem } from '../../../lib/api-problem';
import { paths, safeNext } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { ButtonLink, ErrorSummary, Link, Page, PasswordField, TextField } from '../../../ui';
import { useSignIn } from '../api/sign-in';
import { CodeForm } from '../components/code-form';
import { usePrefilledEmail } from '../components/prefilled-email';
import { useProvidersFor } from '../api/providers';
import { Providers, RightProviders } from '../components/providers';
import { knownPassword, mailAddress } from '../components/rules';
import { SubmitButton } from '../components/submit-button';
import { SuspendedNotice } from '../components/suspended-notice';
import { UnverifiedNotice } from '../components/unverified-notice';
import { usePlainForm } from '../components/use-plain-form';

export function Component() {
  const { t } = useTranslation('identity');
  const [params] = useSearchParams();
  const next = safeNext(params.get('next'));
  const me = useMe();
  if (me) return <Navigate to={me.secondStepMissing ? paths.security : next} replace />;
  return (
    <Page
      title={t('signIn.title')}
      lead={t(next === paths.home ? 'signIn.lead' : 'signIn.leadNext')}
      width="narrow"
      noIndex
    >
      <Providers next={next} />
      <SignInForm next={next} />
      <section className="aside" aria-labelledby="sign-in-register">
        <h2 id="sign-in-register" className="ds-heading" data-size="xs">
          {t('signIn.registerTitle')}
        </h2>
        <p>{t('signIn.registerText')}</p>
        <ButtonLink to={paths.register} variant="secondary">
          {t('signIn.register')}
        </ButtonLink>
      </section>
    </Page>
  );
}

function SignInForm({ next }: { next: string }) {
  const { t } = useTranslation('identity');
  const signIn = useSignIn();
  const [unverified, setUnverified] = useState<string | null>(null);
  const [first, setFirst] = useState({ email: usePrefilledEmail(), password: '' });
  const [suspended, setSuspended] = useState(false);
  const [secondStep, setSecondStep] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const right = useProvidersFor(typed);
  const form = usePlainForm({
    prefix: 'sign-in',
    fields: {
      email: { label: t('field.email'), rule: mailAddress },
      password: { label: t('field.password'), rule: knownPassword },
    },
    send: async (values) => {
      setUnverified(null);
      setSuspended(false);
      try {
        await signIn.mutateAsync(values);
      } catch (error) {
        const code = error instanceof ApiProblem ? error.code : null;
        if (code === 'auth.second_step_required') {
          setFirst(values);
          setSecondStep(true);
        } else if (code === 'auth.email_not_verified') setUnverified(values.email.trim());
        else {
          setSuspended(code === 'auth.suspended');
          throw error;
        }
      }
    },
  });
  if (secondStep) return <CodeForm {...first} onBack={() => setSecondStep(false)} />;
  return (
    <form className="form" aria-label={t('signIn.title')} {...form.form}>
      <ErrorSummary errors={form.summary} />
      {suspended && <SuspendedNotice />}
      {unverified !== null && <UnverifiedNotice email={unverified} />}
      <TextField
        {...form.field('email')}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={first.email}
        onBlur={({ currentTarget: { value } }) => setTyped(mailAddress(value) === null ? value.trim() : null)}
      />
      <RightProviders providers={right} next={next} />
      <div className="stack stack--tight">
        <PasswordField {...form.field('password')} autoComplete="current-password" />
        <p>
          <Link to={paths.forgotPassword}>{t('signIn.forgot')}</Link>
        </p>
      </div>
      <SubmitButton form={form}>{t('signIn.submit')}</SubmitButton>
    </form>
  );
}

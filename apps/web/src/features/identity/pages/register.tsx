import { ACCOUNT_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { paths } from '../../../lib/paths';
import { useServices } from '../../../lib/services';
import { useMe } from '../../../lib/session';
import { ErrorSummary, Link, Page, PasswordField, TextField } from '../../../ui';
import { useRegister } from '../api/register';
import { MailSent } from '../components/mail-sent';
import { usePrefilledEmail } from '../components/prefilled-email';
import { all, atMost, filledIn, mailAddress, newPassword } from '../components/rules';
import { SubmitButton } from '../components/submit-button';
import { usePlainForm } from '../components/use-plain-form';

interface Person {
  name: string;
  email: string;
}

export function Component() {
  const { t } = useTranslation('identity');
  const [typed, setTyped] = useState<Person>({ name: '', email: usePrefilledEmail() });
  const [sent, setSent] = useState(false);
  const me = useMe();
  const { registrationOpen } = useServices().config;
  if (me) return <Navigate to={paths.home} replace />;
  if (!registrationOpen)
    return (
      <Page title={t('register.closedTitle')} lead={t('register.closed')} width="narrow" noIndex>
        <p>
          {t('register.haveAccount')} <Link to={paths.signIn()}>{t('signIn.submit')}</Link>
        </p>
      </Page>
    );
  if (sent) {
    return (
      <MailSent
        title={t('register.doneTitle')}
        changeLabel={t('register.doneChange')}
        onChange={() => setSent(false)}
        next={<Link to={paths.signIn()}>{t('register.doneSignIn')}</Link>}
      >
        <p>{t('register.done', { email: typed.email })}</p>
        <p>{t('register.doneNothing')}</p>
      </MailSent>
    );
  }
  return (
    <Page title={t('register.title')} lead={t('register.lead')} width="narrow" noIndex>
      <RegisterForm
        typed={typed}
        onSent={(person) => {
          setTyped(person);
          setSent(true);
        }}
      />
      <p>
        {t('register.haveAccount')} <Link to={paths.signIn()}>{t('signIn.submit')}</Link>
      </p>
    </Page>
  );
}

function RegisterForm({ typed, onSent }: { typed: Person; onSent: (person: Person) => void }) {
  const { t } = useTranslation('identity');
  const register = useRegister();
  const form = usePlainForm({
    prefix: 'register',
    fields: {
      name: { label: t('field.name'), rule: all(filledIn, atMost(ACCOUNT_LIMITS.nameMax)) },
      email: { label: t('field.email'), rule: mailAddress },
      password: { label: t('field.password'), rule: newPassword },
    },
    send: async (values) => {
      await register.mutateAsync(values);
      onSent({ name: values.name, email: values.email.trim() });
    },
  });
  return (
    <form className="form" aria-label={t('register.title')} {...form.form}>
      <ErrorSummary errors={form.summary} />
      <TextField
        {...form.field('name')}
        description={t('field.nameHint')}
        autoComplete="name"
        defaultValue={typed.name}
      />
      <TextField
        {...form.field('email')}
        description={t('register.emailHint')}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={typed.email}
      />
      <PasswordField
        {...form.field('password')}
        description={t('field.newPasswordHint', { min: ACCOUNT_LIMITS.passwordMin })}
        autoComplete="new-password"
      />
      <SubmitButton form={form}>{t('register.submit')}</SubmitButton>
    </form>
  );
}

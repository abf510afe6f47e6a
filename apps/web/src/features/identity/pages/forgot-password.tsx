import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { ErrorSummary, Link, Page, TextField } from '../../../ui';
import { useForgotPassword } from '../api/forgot-password';
import { MailSent } from '../components/mail-sent';
import { usePrefilledEmail } from '../components/prefilled-email';
import { mailAddress } from '../components/rules';
import { SubmitButton } from '../components/submit-button';
import { usePlainForm } from '../components/use-plain-form';

export function Component() {
  const { t } = useTranslation('identity');
  const [typed, setTyped] = useState(usePrefilledEmail());
  const [sent, setSent] = useState(false);
  const forgotPassword = useForgotPassword();
  const form = usePlainForm({
    prefix: 'forgot-password',
    fields: { email: { label: t('field.email'), rule: mailAddress } },
    send: async ({ email }) => {
      await forgotPassword.mutateAsync(email);
      setTyped(email.trim());
      setSent(true);
    },
  });
  const toSignIn = <Link to={paths.signIn()}>{t('forgot.back')}</Link>;
  if (sent) {
    return (
      <MailSent
        title={t('forgot.doneTitle')}
        changeLabel={t('forgot.doneChange')}
        onChange={() => setSent(false)}
        next={toSignIn}
      >
        <p>{t('forgot.done', { email: typed })}</p>
        <p>{t('forgot.doneNothing')}</p>
      </MailSent>
    );
  }
  return (
    <Page title={t('forgot.title')} lead={t('forgot.lead')} width="narrow" noIndex>
      <form className="form" aria-label={t('forgot.title')} {...form.form}>
        <ErrorSummary errors={form.summary} />
        <TextField
          {...form.field('email')}
          type="email"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          defaultValue={typed}
        />
        <SubmitButton form={form}>{t('forgot.submit')}</SubmitButton>
      </form>
      <p>{toSignIn}</p>
    </Page>
  );
}

import { ACCOUNT_LIMITS } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useToast } from '../../../lib/toasts';
import { ErrorSummary, PasswordField, Section } from '../../../ui';
import { useChangePassword } from '../api/change-password';
import { knownPassword, newPassword } from './rules';
import { SubmitButton } from './submit-button';
import { usePlainForm } from './use-plain-form';

/** Replaces one's password. */
export function PasswordChange({ email }: { email: string }) {
  const { t } = useTranslation('identity');
  const toast = useToast();
  const changePassword = useChangePassword();
  const form = usePlainForm({
    prefix: 'password',
    fields: {
      currentPassword: { label: t('password.current'), rule: knownPassword },
      newPassword: { label: t('field.newPassword'), rule: newPassword },
    },
    send: async (values, element) => {
      await changePassword.mutateAsync(values);
      element.reset();
      toast(t('password.done'));
    },
  });
  return (
    <Section id="password-change" title={t('password.title')}>
      <p>{t('password.hint')}</p>
      <form className="form" aria-labelledby="password-change" {...form.form}>
        <ErrorSummary errors={form.summary} />
        {/* For password managers, which must know whose password it is. */}
        <input type="text" autoComplete="username" value={email} readOnly hidden />
        <PasswordField {...form.field('currentPassword')} autoComplete="current-password" />
        <PasswordField
          {...form.field('newPassword')}
          description={t('field.newPasswordHint', { min: ACCOUNT_LIMITS.passwordMin })}
          autoComplete="new-password"
        />
        <SubmitButton form={form}>{t('password.submit')}</SubmitButton>
      </form>
    </Section>
  );
}

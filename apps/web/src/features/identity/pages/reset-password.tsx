import { ACCOUNT_LIMITS } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ApiProblem } from '../../../lib/api-problem';
import { paths } from '../../../lib/paths';
import { ButtonLink, ErrorSummary, Page, PasswordField } from '../../../ui';
import { useResetPassword } from '../api/reset-password';
import { Outcome } from '../components/outcome';
import { newPassword } from '../components/rules';
import { SubmitButton } from '../components/submit-button';
import { usePlainForm } from '../components/use-plain-form';

export function Component() {
  const { t } = useTranslation('identity');
  const token = useSearchParams()[0].get('token') ?? '';
  const reset = useResetPassword();
  const form = usePlainForm({
    prefix: 'reset-password',
    fields: { password: { label: t('field.newPassword'), rule: newPassword } },
    send: async ({ password }) => {
      await reset.mutateAsync({ token, password });
    },
  });
  if (reset.isSuccess) {
    return (
      <Outcome title={t('reset.doneTitle')} actions={<ButtonLink to={paths.signIn()}>{t('reset.signIn')}</ButtonLink>}>
        <p>{t('reset.done')}</p>
      </Outcome>
    );
  }
  const dead = isDeadLink(reset.error);
  if (token === '' || dead) {
    return (
      <Outcome
        title={t('reset.brokenTitle')}
        actions={<ButtonLink to={paths.forgotPassword}>{t('reset.again')}</ButtonLink>}
      >
        <p>{t(dead ? 'reset.dead' : 'reset.noToken')}</p>
      </Outcome>
    );
  }
  return (
    <Page title={t('reset.title')} lead={t('reset.lead')} width="narrow" noIndex>
      <form className="form" aria-label={t('reset.title')} {...form.form}>
        <ErrorSummary errors={form.summary} />
        <PasswordField
          {...form.field('password')}
          description={t('field.newPasswordHint', { min: ACCOUNT_LIMITS.passwordMin })}
          autoComplete="new-password"
        />
        <SubmitButton form={form}>{t('reset.submit')}</SubmitButton>
      </form>
    </Page>
  );
}

/** Also a secret of another form than ours, which is refused as a field. */
function isDeadLink(error: unknown): boolean {
  return (
    error instanceof ApiProblem &&
    (error.code === 'auth.invalid_link' || error.errors.some(({ path }) => path === 'token'))
  );
}

import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ApiProblem } from '../../../lib/api-problem';
import { paths } from '../../../lib/paths';
import { ButtonLink, ErrorSummary, Page } from '../../../ui';
import { useVerifyEmail } from '../api/verify-email';
import { Outcome } from '../components/outcome';
import { SubmitButton } from '../components/submit-button';
import { usePlainForm } from '../components/use-plain-form';

/**
 * Asks for a press before it uses the link up: programs that look through mail open links too, and they must neither open an
 * account for its owner nor use up the one time that the link works.
 */
export function Component() {
  const { t } = useTranslation('identity');
  const token = useSearchParams()[0].get('token') ?? '';
  const verify = useVerifyEmail();
  const form = usePlainForm<never>({
    prefix: 'verify',
    fields: {},
    send: async () => {
      await verify.mutateAsync(token);
    },
  });
  if (verify.isSuccess) {
    return (
      <Outcome
        title={t('verify.doneTitle')}
        actions={<ButtonLink to={paths.signIn()}>{t('verify.signIn')}</ButtonLink>}
      >
        <p>{t('verify.done')}</p>
      </Outcome>
    );
  }
  const dead = verify.error instanceof ApiProblem && verify.error.status === 400;
  if (token === '' || dead) return <BrokenLink dead={dead} />;
  return (
    <Page title={t('verify.title')} lead={t('verify.lead')} width="narrow" noIndex>
      <form className="form" aria-label={t('verify.title')} {...form.form}>
        <ErrorSummary errors={form.summary} />
        <SubmitButton form={form}>{t('verify.submit')}</SubmitButton>
      </form>
    </Page>
  );
}

function BrokenLink({ dead }: { dead: boolean }) {
  const { t } = useTranslation('identity');
  return (
    <Outcome
      title={t('verify.brokenTitle')}
      actions={
        <>
          <ButtonLink to={paths.signIn()}>{t('verify.signIn')}</ButtonLink>
          <ButtonLink to={paths.register} variant="secondary">
            {t('register.title')}
          </ButtonLink>
        </>
      }
    >
      {dead ? (
        <>
          <p>{t('verify.dead')}</p>
          <p>{t('verify.deadAgain')}</p>
        </>
      ) : (
        <p>{t('verify.noToken')}</p>
      )}
    </Outcome>
  );
}

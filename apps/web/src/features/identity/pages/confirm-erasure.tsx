import { ERASURE } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { ApiProblem } from '../../../lib/api-problem';
import { useFormat } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { Button, ButtonLink, ErrorSummary, Page } from '../../../ui';
import { useConfirmErasure } from '../api/own-data';
import { Outcome } from '../components/outcome';
import { usePlainForm } from '../components/use-plain-form';

/** Asks for a press before it uses the link up, for programs that look through mail open links too. */
export function Component() {
  const { t } = useTranslation('people');
  const format = useFormat();
  const token = useSearchParams()[0].get('token') ?? '';
  const confirm = useConfirmErasure();
  const form = usePlainForm<never>({
    prefix: 'confirm',
    fields: {},
    send: async () => {
      await confirm.mutateAsync(token);
    },
  });
  const toOwnData = <ButtonLink to={paths.ownData}>{t('confirm.toOwnData')}</ButtonLink>;
  if (confirm.isSuccess)
    return (
      <Outcome title={t('confirm.doneTitle')} actions={toOwnData}>
        <p>{t('confirm.done', { day: format.date(confirm.data.eraseAfter) })}</p>
      </Outcome>
    );
  const dead = confirm.error instanceof ApiProblem && confirm.error.status === 400;
  if (token === '' || dead)
    return (
      <Outcome title={t('confirm.brokenTitle')} actions={toOwnData}>
        <p>{t(dead ? 'confirm.dead' : 'confirm.noToken')}</p>
      </Outcome>
    );
  return (
    <Page title={t('confirm.title')} lead={t('confirm.lead', { days: ERASURE.waitingDays })} width="narrow" noIndex>
      <p>{t('confirm.text')}</p>
      <form className="form" aria-label={t('confirm.title')} {...form.form}>
        <ErrorSummary errors={form.summary} />
        <div>
          <Button type="submit" tone="danger" loading={form.sending} aria-disabled={form.wait > 0 || undefined}>
            {t('confirm.submit')}
          </Button>
        </div>
      </form>
    </Page>
  );
}

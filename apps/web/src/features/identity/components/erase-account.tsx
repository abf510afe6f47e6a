import type { components, Me } from '#api-client';
import { ERASURE, RECENT_SIGN_IN_MINUTES } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { organisationPath } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Alert, Button, ErrorSummary, Link, PasswordField, QueryView, Section } from '../../../ui';
import { useCallOffErasure, useErasure, useRequestErasure } from '../api/own-data';
import { anything, knownPassword } from './rules';
import { usePlainForm } from './use-plain-form';

/** Asking for one's account to be erased, and changing one's mind. */
export function EraseAccount({ me }: { me: Me }) {
  const { t } = useTranslation('people');
  const query = useErasure();
  return (
    <Section id="erase" title={t('ownData.eraseTitle')}>
      <p>{t('ownData.eraseText')}</p>
      <QueryView query={query}>
        {(erasure) =>
          erasure.eraseAfter === null ? (
            <AskForErasure me={me} alone={erasure.lastAdministratorOf} />
          ) : (
            <Waiting until={erasure.eraseAfter} alone={erasure.lastAdministratorOf} />
          )
        }
      </QueryView>
    </Section>
  );
}

type Organisations = components['schemas']['OrganisationRef'][];

function AskForErasure({ me, alone }: { me: Me; alone: Organisations }) {
  const { t } = useTranslation('people');
  const request = useRequestErasure();
  const form = usePlainForm({
    prefix: 'erase',
    fields: { password: { label: t('ownData.password'), rule: me.hasPassword ? knownPassword : anything } },
    send: async ({ password }) => {
      await request.mutateAsync(me.hasPassword ? password : null);
    },
  });
  if (request.isSuccess)
    return (
      <Alert live tone="success">
        {t('ownData.mailed', { email: me.email, hours: ERASURE.linkHours })}
      </Alert>
    );
  return (
    <div className="stack">
      <p>{t('ownData.eraseWait', { days: ERASURE.waitingDays })}</p>
      <Alone organisations={alone} />
      <form className="form" aria-labelledby="erase" {...form.form}>
        <ErrorSummary errors={form.summary} />
        {me.hasPassword ? (
          <PasswordField {...form.field('password')} autoComplete="current-password" />
        ) : (
          <p>{t('ownData.signInAgain', { minutes: RECENT_SIGN_IN_MINUTES })}</p>
        )}
        <div>
          <Button type="submit" tone="danger" loading={form.sending} aria-disabled={form.wait > 0 || undefined}>
            {t('ownData.eraseButton')}
          </Button>
        </div>
      </form>
    </div>
  );
}

function Waiting({ until, alone }: { until: string; alone: Organisations }) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const toast = useToast();
  const problemText = useProblemText();
  const callOff = useCallOffErasure();
  return (
    <div className="stack">
      <Alert tone="warning">
        <strong>{t('ownData.waiting', { day: format.date(until) })}</strong> {t('ownData.waitingText')}
      </Alert>
      <Alone organisations={alone} />
      <div>
        <Button
          loading={callOff.isPending}
          onClick={() =>
            callOff.mutate(undefined, {
              onSuccess: () => toast(t('ownData.calledOff')),
              onError: (error) => toast(problemText(error), 'danger'),
            })
          }
        >
          {t('ownData.callOff')}
        </Button>
      </div>
    </div>
  );
}

/** Organisations that would be left without an administrator. */
function Alone({ organisations }: { organisations: Organisations }) {
  const { t } = useTranslation('people');
  if (organisations.length === 0) return null;
  return (
    <Alert tone="warning">
      <p>{t('ownData.alone')}</p>
      <ul>
        {organisations.map((one) => (
          <li key={one.id}>
            <Link to={organisationPath(one)}>{one.name}</Link>
          </li>
        ))}
      </ul>
    </Alert>
  );
}

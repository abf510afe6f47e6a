import type { AdministeredUserDetail } from '#api-client';
import { SUSPENSION_NOTE_MAX, SUSPENSION_REASONS } from '#contracts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { useServices } from '../../../lib/services';
import { useToast } from '../../../lib/toasts';
import { Alert, Button, Link, Section, Select, Textarea, Time } from '../../../ui';
import { useNameOf } from '../../../ui/person';
import { useChangeUser, type UserChange } from '../api/users';
import { oneOf, textIn } from './use-filters';

/** Shuts a person out, or lets them in again. */
export function UserSuspension({ user }: { user: AdministeredUserDetail }) {
  const { t } = useTranslation(['administration', 'common', 'errors']);
  const toast = useToast();
  const problemText = useProblemText();
  const change = useChangeUser(user.id);
  const { contactEmail } = useServices().config;
  const [isMissing, setMissing] = useState(false);
  const section = useRef<HTMLDivElement>(null);
  const make = (what: UserChange, done: string): void =>
    change.mutate(what, {
      onSuccess: () => {
        toast(done);
        // The button that was pressed gives way to another.
        section.current?.focus();
      },
      onError: (error) => toast(problemText(error), 'danger'),
    });
  const nameOf = useNameOf();
  const { suspension } = user;
  return (
    <Section id="suspension" title={t('user.suspendTitle')}>
      <div ref={section} tabIndex={-1} className="focus-quietly">
        {suspension ? (
          <div className="stack">
            <dl className="facts">
              <div>
                <dt>{t('user.since')}</dt>
                <dd>
                  <Time value={suspension.at} precision="dateTime" />
                </dd>
              </div>
              {suspension.by && (
                <div>
                  <dt>{t('user.by')}</dt>
                  <dd>{nameOf(suspension.by)}</dd>
                </div>
              )}
              {suspension.reason && (
                <div>
                  <dt>{t('user.reason')}</dt>
                  <dd>{t(`reasons.${suspension.reason}`)}</dd>
                </div>
              )}
              {suspension.note && (
                <div>
                  <dt>{t('user.note')}</dt>
                  <dd>{suspension.note}</dd>
                </div>
              )}
            </dl>
            <div>
              <Button
                variant="secondary"
                loading={change.isPending}
                onClick={() => make({ lift: true }, t('user.lifted'))}
              >
                {t('user.lift')}
              </Button>
            </div>
          </div>
        ) : (
          <form
            className="form"
            onSubmit={(event) => {
              event.preventDefault();
              const form = event.currentTarget;
              const reason = oneOf(SUSPENSION_REASONS, textIn(form, 'reason'));
              setMissing(reason === undefined);
              if (reason === undefined) {
                form.querySelector('select')?.focus();
                return;
              }
              make({ suspend: { reason, note: textIn(form, 'note') } }, t('user.suspended'));
            }}
          >
            <p>{t('user.suspendHint')}</p>
            <Select
              id="suspension-reason"
              name="reason"
              label={t('user.reason')}
              error={isMissing ? t('errors:field.required') : undefined}
              emptyLabel={t('common:form.choose')}
              options={SUSPENSION_REASONS.map((value) => ({ value, label: t(`reasons.${value}`) }))}
            />
            <Textarea
              id="suspension-note"
              name="note"
              label={t('user.note')}
              description={t('user.noteHint')}
              optional
              rows={3}
              maxCharacters={SUSPENSION_NOTE_MAX}
            />
            {contactEmail === null && (
              <Alert tone="warning">
                {t('user.noContact')} <Link to={paths.settings}>{t('user.toSettings')}</Link>
              </Alert>
            )}
            <div>
              <Button type="submit" tone="danger" loading={change.isPending}>
                {t('user.suspend')}
              </Button>
            </div>
          </form>
        )}
      </div>
    </Section>
  );
}

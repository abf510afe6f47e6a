import type { Me } from '#api-client';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Button, Dialog, ErrorSummary, PasswordField, QueryView, Section, Select, Time } from '../../../ui';
import { useProviders } from '../api/providers';
import { useConnectSignIn, useDisconnectSignIn, useSignIns } from '../api/sign-ins';
import { anything, filledIn, knownPassword } from './rules';
import { SubmitButton } from './submit-button';
import { usePlainForm } from './use-plain-form';

interface Connection {
  id: string;
  name: string;
}

/** The providers that one can sign in with: those that are connected, and how to connect another. */
export function ConnectedSignIns({ me }: { me: Me }) {
  const { t } = useTranslation('signingIn');
  const signIns = useSignIns();
  const providers = useProviders().data?.items ?? [];
  const [removing, setRemoving] = useState<Connection | null>(null);
  const list = useRef<HTMLDivElement>(null);
  if (providers.length === 0 && (signIns.data?.items ?? []).length === 0) return null;
  return (
    <Section id="sign-ins" title={t('connections.title')}>
      <p>{t('connections.text')}</p>
      <QueryView query={signIns}>
        {({ items }) => (
          <div ref={list} tabIndex={-1} className="stack focus-quietly">
            {items.length === 0 && <p className="subtle">{t('connections.empty')}</p>}
            {items.length > 0 && (
              <ul className="rows" aria-labelledby="sign-ins">
                {items.map(({ id, name, email, createdAt, lastUsedAt, removable }) => (
                  <li key={id}>
                    <div className="rows__row">
                      <div className="rows__what">
                        <p className="rows__title">{name}</p>
                        <dl className="facts facts--inline">
                          <div>
                            <dt>{t('connections.address')}</dt>
                            <dd>{email}</dd>
                          </div>
                          <div>
                            <dt>{t('connections.since')}</dt>
                            <dd>
                              <Time value={createdAt} precision="date" />
                            </dd>
                          </div>
                          {lastUsedAt !== null && (
                            <div>
                              <dt>{t('connections.lastUsed')}</dt>
                              <dd>
                                <Time value={lastUsedAt} precision="dateTime" />
                              </dd>
                            </div>
                          )}
                        </dl>
                      </div>
                      {removable ? (
                        <Button
                          size="sm"
                          variant="secondary"
                          tone="danger"
                          aria-label={t('connections.removeOf', { name })}
                          onClick={() => setRemoving({ id, name })}
                        >
                          {t('connections.remove')}
                        </Button>
                      ) : (
                        <span className="subtle">{t('connections.lastWayIn')}</span>
                      )}
                    </div>
                  </li>
                ))}
              </ul>
            )}
            {!me.isDemo && (
              <Connect
                hasPassword={me.hasPassword}
                email={me.email}
                providers={providers.map(({ slug, name }) => ({ value: slug, label: name }))}
              />
            )}
          </div>
        )}
      </QueryView>
      <Remove
        connection={removing}
        onClose={() => setRemoving(null)}
        onGone={() => {
          setRemoving(null);
          list.current?.focus();
        }}
      />
    </Section>
  );
}

interface ConnectProps {
  hasPassword: boolean;
  email: string;
  providers: { value: string; label: string }[];
}

function Connect({ hasPassword, email, providers }: ConnectProps) {
  const { t } = useTranslation(['signingIn', 'identity', 'common']);
  const connect = useConnectSignIn();
  const [open, setOpen] = useState(false);
  const form = usePlainForm({
    prefix: 'connect',
    fields: {
      provider: { label: t('signingIn:connections.provider'), rule: filledIn },
      password: { label: t('identity:password.current'), rule: hasPassword ? knownPassword : anything },
    },
    send: async ({ provider, password }) => {
      await connect.mutateAsync({ provider, ...(hasPassword ? { password } : {}) });
    },
  });
  if (providers.length === 0) return null;
  if (!open) {
    return (
      <div>
        <Button variant="secondary" onClick={() => setOpen(true)}>
          {t('signingIn:connections.connect')}
        </Button>
      </div>
    );
  }
  return (
    <form className="form panel" aria-label={t('signingIn:connections.connect')} {...form.form}>
      <ErrorSummary errors={form.summary} />
      <Select {...form.field('provider')} options={providers} />
      {hasPassword && (
        <>
          <input type="text" autoComplete="username" value={email} readOnly hidden />
          <PasswordField
            {...form.field('password')}
            description={t('signingIn:twoStep.passwordHint')}
            autoComplete="current-password"
          />
        </>
      )}
      <div className="row">
        <SubmitButton form={form}>{t('signingIn:connections.go')}</SubmitButton>
        <Button type="button" variant="secondary" onClick={() => setOpen(false)}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </form>
  );
}

interface RemoveProps {
  /** The one that is to go; null while none is. */
  connection: Connection | null;
  onClose: () => void;
  onGone: () => void;
}

function Remove({ connection, onClose, onGone }: RemoveProps) {
  const { t } = useTranslation(['signingIn', 'common']);
  const toast = useToast();
  const problemText = useProblemText();
  const disconnect = useDisconnectSignIn();
  const name = connection?.name ?? '';
  return (
    <Dialog
      open={connection !== null}
      title={t('signingIn:connections.removeTitle', { name })}
      onClose={onClose}
      actions={
        <>
          <Button
            tone="danger"
            loading={disconnect.isPending}
            onClick={() => {
              if (!connection) return;
              disconnect.mutate(connection.id, {
                onSuccess: () => {
                  toast(t('signingIn:connections.removed'));
                  onGone();
                },
                onError: (error) => {
                  toast(problemText(error), 'danger');
                  onClose();
                },
              });
            }}
          >
            {t('signingIn:connections.remove')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('signingIn:connections.removeText', { name })}</p>
    </Dialog>
  );
}

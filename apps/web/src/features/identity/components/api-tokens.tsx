import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/format';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Button, Dialog, ExternalLink, QueryView, Section, Tag, Time } from '../../../ui';
import { useApiTokens, useRevokeApiToken, type ApiToken } from '../api/api-tokens';
import { NewToken } from './new-token';
import { hasExpired } from './token-expiry';

/** Tokens with which programs act for one: making them and taking them away. */
export function ApiTokens() {
  const { t } = useTranslation('identity');
  const tokens = useApiTokens();
  const [leaving, setLeaving] = useState<ApiToken | null>(null);
  const list = useRef<HTMLDivElement>(null);
  return (
    <Section id="api-tokens" title={t('tokens.title')}>
      <p>
        {t('tokens.hint')} <ExternalLink href="/api/docs">{t('tokens.docs')}</ExternalLink>
      </p>
      <QueryView query={tokens}>
        {({ items }) => (
          <div ref={list} tabIndex={-1} className="focus-quietly">
            {items.length === 0 ? (
              <p className="subtle">{t('tokens.emptyTitle')}</p>
            ) : (
              <ul className="rows" aria-labelledby="api-tokens">
                {items.map((token) => (
                  <li key={token.id}>
                    <TokenRow token={token} onRevoke={() => setLeaving(token)} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        )}
      </QueryView>
      <NewToken />
      <RevokeToken
        token={leaving}
        onClose={() => setLeaving(null)}
        onRevoked={() => {
          setLeaving(null);
          list.current?.focus();
        }}
      />
    </Section>
  );
}

function TokenRow({ token, onRevoke }: { token: ApiToken; onRevoke: () => void }) {
  const { t } = useTranslation('identity');
  const label = useLabel();
  const [now] = useState(() => new Date());
  return (
    <div className="rows__row">
      <div className="rows__what">
        <p className="rows__title">
          {token.name}{' '}
          <Tag>{token.scopes?.length === 1 ? label('scope', token.scopes[0] ?? '') : t('tokens.both')}</Tag>{' '}
          {hasExpired(token.expiresAt, now) && <Tag tone="danger">{t('tokens.expired')}</Tag>}
        </p>
        <dl className="facts facts--inline">
          <div>
            <dt>{t('tokens.lastUsed')}</dt>
            <dd>{token.lastUsedAt ? <Time value={token.lastUsedAt} precision="dateTime" /> : t('tokens.never')}</dd>
          </div>
          <div>
            <dt>{t('tokens.created')}</dt>
            <dd>
              <Time value={token.createdAt} />
            </dd>
          </div>
          <div>
            <dt>{t('tokens.expires')}</dt>
            <dd>{token.expiresAt ? <Time value={token.expiresAt} /> : t('tokens.expiresNever')}</dd>
          </div>
        </dl>
      </div>
      <Button
        variant="secondary"
        tone="danger"
        size="sm"
        aria-label={t('tokens.revokeOf', { name: token.name })}
        onClick={onRevoke}
      >
        {t('tokens.revoke')}
      </Button>
    </div>
  );
}

interface RevokeTokenProps {
  /** The one that is to go; null while none is. */
  token: ApiToken | null;
  onClose: () => void;
  onRevoked: () => void;
}

function RevokeToken({ token, onClose, onRevoked }: RevokeTokenProps) {
  const { t } = useTranslation(['identity', 'common']);
  const toast = useToast();
  const problemText = useProblemText();
  const revoke = useRevokeApiToken();
  return (
    <Dialog
      open={token !== null}
      title={t('identity:tokens.revokeTitle', { name: token?.name ?? '' })}
      onClose={onClose}
      actions={
        <>
          <Button
            tone="danger"
            loading={revoke.isPending}
            onClick={() => {
              if (!token) return;
              revoke.mutate(token.id, {
                onSuccess: () => {
                  toast(t('identity:tokens.revoked'));
                  onRevoked();
                },
                onError: (error) => {
                  toast(problemText(error), 'danger');
                  onClose();
                },
              });
            }}
          >
            {t('identity:tokens.revoke')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('identity:tokens.revokeText')}</p>
    </Dialog>
  );
}

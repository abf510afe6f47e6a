import { ACCOUNT_LIMITS, TOKEN_SCOPES, type TokenScope } from '#contracts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, Checkbox, ErrorSummary, FieldGroup, Select, TextField } from '../../../ui';
import { useCreateApiToken } from '../api/api-tokens';
import { all, anything, atMost, filledIn } from './rules';
import { SecretField } from './secret-field';
import { SubmitButton } from './submit-button';
import { expiryOf, TOKEN_LIVES } from './token-expiry';
import { usePlainForm } from './use-plain-form';

interface Created {
  name: string;
  token: string;
}

/** A button, then a form, then the new token: shown once, until one says that it is kept. */
export function NewToken() {
  const { t } = useTranslation('identity');
  const [step, setStep] = useState<'closed' | 'form' | Created>('closed');
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setStep('closed');
    // The button comes back with the next rendering.
    requestAnimationFrame(() => opener.current?.focus());
  };
  if (step === 'closed') {
    return (
      <div>
        <Button ref={opener} variant="secondary" onClick={() => setStep('form')}>
          {t('tokens.new')}
        </Button>
      </div>
    );
  }
  return (
    <div className="panel">
      {step === 'form' ? (
        <NewTokenForm onCreated={setStep} onCancel={close} />
      ) : (
        <div className="stack">
          <h3 className="ds-heading" data-size="xs">
            {t('tokens.createdTitle', { name: step.name })}
          </h3>
          <p>{t('tokens.createdText')}</p>
          <SecretField label={t('tokens.secret')} secret={step.token} />
          <div>
            <Button variant="secondary" onClick={close}>
              {t('tokens.createdDone')}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

function NewTokenForm({ onCreated, onCancel }: { onCreated: (created: Created) => void; onCancel: () => void }) {
  const { t } = useTranslation(['identity', 'common']);
  const create = useCreateApiToken();
  const [scopes, setScopes] = useState<readonly TokenScope[]>(TOKEN_SCOPES);
  const form = usePlainForm({
    prefix: 'token',
    fields: {
      name: { label: t('identity:tokens.name'), rule: all(filledIn, atMost(ACCOUNT_LIMITS.tokenNameMax)) },
      scopes: {
        label: t('identity:tokens.scopes'),
        rule: () => (scopes.length === 0 ? { code: 'minItems' } : null),
      },
      life: { label: t('identity:tokens.expiry'), rule: anything },
    },
    send: async ({ name, life }) => {
      const { token } = await create.mutateAsync({
        name: name.trim(),
        scopes: [...scopes],
        expiresAt: expiryOf(life, new Date()),
      });
      onCreated({ name: name.trim(), token });
    },
  });
  const { id: scopesId, label: scopesLabel, error: scopesError } = form.field('scopes');
  return (
    <form className="form" aria-label={t('identity:tokens.new')} {...form.form}>
      <h3 className="ds-heading" data-size="xs">
        {t('identity:tokens.new')}
      </h3>
      <ErrorSummary errors={form.summary} />
      <TextField {...form.field('name')} description={t('identity:tokens.nameHint')} autoComplete="off" />
      <FieldGroup id={scopesId} label={scopesLabel} error={scopesError}>
        {TOKEN_SCOPES.map((scope) => (
          <Checkbox
            key={scope}
            id={`token-scope-${scope}`}
            label={t(`identity:tokens.${scope === 'read' ? 'scopeRead' : 'scopeWrite'}`)}
            description={t(`identity:tokens.${scope === 'read' ? 'scopeReadHint' : 'scopeWriteHint'}`)}
            checked={scopes.includes(scope)}
            onChange={() => {
              setScopes(TOKEN_SCOPES.filter((one) => (one === scope) !== scopes.includes(one)));
              form.forgive('scopes');
            }}
          />
        ))}
      </FieldGroup>
      <Select
        id="token-life"
        name="life"
        label={t('identity:tokens.expiry')}
        options={TOKEN_LIVES.map((life) => ({ value: life, label: t(`identity:tokens.expiry_${life}`) }))}
        defaultValue="90"
      />
      <div className="row">
        <SubmitButton form={form}>{t('identity:tokens.create')}</SubmitButton>
        <Button type="button" variant="secondary" onClick={onCancel}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </form>
  );
}

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui';

/** A secret to be copied; it is selected when it appears, so that the keyboard can copy it too. */
export function SecretField({ label, secret }: { label: string; secret: string }) {
  const { t } = useTranslation('identity');
  const input = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, []);

  async function copy() {
    try {
      await navigator.clipboard.writeText(secret);
      setCopied(true);
    } catch {
      // Without HTTPS, or when the person said no, there is no clipboard for pages.
      setCopied(false);
      input.current?.select();
    }
  }

  return (
    <div className="ds-field field">
      <label className="ds-label" htmlFor="new-secret">
        {label}
      </label>
      <div className="secret">
        <input
          ref={input}
          id="new-secret"
          type="text"
          className="ds-input"
          value={secret}
          readOnly
          autoComplete="off"
          spellCheck={false}
          onFocus={(event) => event.target.select()}
        />
        <Button type="button" onClick={() => void copy()}>
          {t('tokens.copy')}
        </Button>
      </div>
      <p role="status">{copied === true ? t('tokens.copied') : copied === false && t('tokens.copyFailed')}</p>
    </div>
  );
}

import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui';

/** Recovery codes, which are shown once: to be copied, saved as a file or printed. Takes the focus when it appears. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => void }) {
  const { t } = useTranslation(['signingIn', 'identity']);
  const heading = useRef<HTMLHeadingElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => heading.current?.focus(), []);
  const text = `${codes.join('\n')}\n`;

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  }

  return (
    <div className="panel stack">
      <h3 ref={heading} tabIndex={-1} className="ds-heading" data-size="xs">
        {t('signingIn:codes.title')}
      </h3>
      <p>{t('signingIn:codes.text')}</p>
      <ul className="codes" aria-label={t('signingIn:codes.title')}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="row">
        <Button variant="secondary" onClick={() => void copy()}>
          {t('identity:tokens.copy')}
        </Button>
        <a
          className="ds-button"
          data-variant="secondary"
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(text)}`}
          download="torget.txt"
        >
          {t('signingIn:codes.download')}
        </a>
        <Button onClick={onKept}>{t('signingIn:codes.kept')}</Button>
      </div>
      <p role="status">
        {copied === true ? t('identity:tokens.copied') : copied === false && t('signingIn:codes.copyFailed')}
      </p>
    </div>
  );
}

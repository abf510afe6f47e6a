import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { Alert, Link } from '../../../ui';

/** The password was right, but the address is not confirmed: what to do now. Takes the focus when it appears. */
export function UnverifiedNotice({ email }: { email: string }) {
  const { t } = useTranslation('identity');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Alert tone="warning">
      <div className="stack stack--tight">
        <h2 ref={heading} tabIndex={-1} className="ds-heading" data-size="xs">
          {t('signIn.unverifiedTitle')}
        </h2>
        <p>{t('signIn.unverifiedText', { email })}</p>
        <p>
          {t('signIn.unverifiedAgain')}{' '}
          <Link to={paths.register} state={{ email }}>
            {t('signIn.unverifiedLink')}
          </Link>
        </p>
      </div>
    </Alert>
  );
}

import { useTranslation } from 'react-i18next';
import { useServices } from '../../../lib/services';
import { Alert, ExternalLink } from '../../../ui';

/** Where somebody turns whose account is suspended: the address of those who run Torget, or what to do where none is set. */
export function SuspendedNotice() {
  const { t } = useTranslation('signingIn');
  const { contactEmail } = useServices().config;
  return (
    <Alert>
      {contactEmail === null ? (
        t('suspended.noMail')
      ) : (
        <>
          {t('suspended.mail')} <ExternalLink href={`mailto:${contactEmail}`}>{contactEmail}</ExternalLink>
        </>
      )}
    </Alert>
  );
}

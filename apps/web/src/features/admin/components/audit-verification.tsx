import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Button, QueryView } from '../../../ui';
import { useVerification, useVerify } from '../api/audit-log';

/** Whether the log is as it was written. */
export function AuditVerification() {
  const { t } = useTranslation('administration');
  const format = useFormat();
  const toast = useToast();
  const problemText = useProblemText();
  const verification = useVerification();
  const verify = useVerify();
  return (
    <QueryView query={verification}>
      {({ entries, brokenAt, verifiedAt }) => (
        <div className="row" role="status">
          <p>
            {brokenAt !== null
              ? t('log.broken', { place: brokenAt })
              : verifiedAt === null
                ? t('log.never', { entries: format.number(entries) })
                : t('log.whole', { entries: format.number(entries), at: format.dateTime(verifiedAt) })}
          </p>
          <Button
            size="sm"
            variant="secondary"
            loading={verify.isPending}
            onClick={() => verify.mutate(undefined, { onError: (error) => toast(problemText(error), 'danger') })}
          >
            {t('log.verify')}
          </Button>
        </div>
      )}
    </QueryView>
  );
}

import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../lib/api-problem';
import { paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { Alert, Button, ButtonLink, Page } from '../../../ui';

interface LinkPressProps {
  title: string;
  lead: string;
  submit: string;
  token: string;
  isPending: boolean;
  error: Error | null;
  onPress: () => void;
}

/**
 * The page that a link in a mail leads to. It asks for a press, because programs that look through mail open links too, and nothing
 * may change by that.
 */
export function LinkPress({ title, lead, submit, token, isPending, error, onPress }: LinkPressProps) {
  const { t } = useTranslation('following');
  const problemText = useProblemText();
  const isDead = error instanceof ApiProblem && error.status >= 400 && error.status < 500 && error.status !== 429;
  if (token === '' || isDead) {
    return (
      <Page title={t('confirm.brokenTitle')} width="narrow" noIndex>
        <p>{token === '' ? t('confirm.noToken') : problemText(error)}</p>
        <div className="row">
          <ButtonLink to={paths.myUseCases}>{t('confirm.mine')}</ButtonLink>
        </div>
      </Page>
    );
  }
  return (
    <Page title={title} lead={lead} width="narrow" noIndex>
      {error && (
        <Alert tone="danger" live>
          {problemText(error)}
        </Alert>
      )}
      <div className="row">
        <Button loading={isPending} onClick={onPress}>
          {submit}
        </Button>
      </div>
    </Page>
  );
}

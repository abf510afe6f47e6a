import { SIGN_IN_PROBLEMS } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { ButtonLink } from '../../../ui';
import { useProviders } from '../api/providers';
import { Outcome } from '../components/outcome';

/** Signing in with a provider did not work: why, and what to do now. */
export function Component() {
  const { t } = useTranslation(['signingIn', 'identity']);
  const [params] = useSearchParams();
  const me = useMe();
  const problem = SIGN_IN_PROBLEMS.find((one) => one === params.get('problem')) ?? 'refused';
  const found = useProviders().data?.items.find(({ slug }) => slug === params.get('provider'));
  const name = found?.name ?? t('signingIn:help.theProvider');
  return (
    <Outcome
      title={t(`signingIn:help.${problem}.title`)}
      actions={
        me ? (
          <ButtonLink to={paths.security}>{t('signingIn:help.toSecurity')}</ButtonLink>
        ) : (
          <ButtonLink
            to={paths.signIn(problem === 'link_first' || problem === 'email_not_verified' ? paths.security : undefined)}
          >
            {t('signingIn:help.toSignIn')}
          </ButtonLink>
        )
      }
    >
      <p>{t(`signingIn:help.${problem}.text`, { name })}</p>
    </Outcome>
  );
}

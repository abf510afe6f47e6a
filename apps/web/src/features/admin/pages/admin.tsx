import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { ButtonLink, Page, Section } from '../../../ui';
import { DeadLetters } from '../components/dead-letters';
import { Mails } from '../components/mails';
import { Status } from '../components/status';

export function Component() {
  const { t } = useTranslation('admin');
  return (
    <Page title={t('title')} lead={t('lead')} noIndex>
      <div className="sections">
        <Status />
        <DeadLetters />
        <Section id="sign-in" title={t('signIn.title')}>
          <p>{t('signIn.text')}</p>
          <div>
            <ButtonLink to={paths.signInProviders} variant="secondary">
              {t('signIn.link')}
            </ButtonLink>
          </div>
        </Section>
        <Mails />
      </div>
    </Page>
  );
}

import { useTranslation } from 'react-i18next';
import { Page } from '../../../ui';

export function Component() {
  const { t } = useTranslation('identity');
  return <Page title={t('registerTitle')} />;
}

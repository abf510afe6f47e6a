import { useTranslation } from 'react-i18next';
import { Page } from '../../../ui';

export function Component() {
  const { t } = useTranslation('useCases');
  return <Page title={t('title')} />;
}

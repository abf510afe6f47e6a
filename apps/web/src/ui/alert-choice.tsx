import { useTranslation } from 'react-i18next';
import { ALERTS, type SavedSearch } from '../lib/saved-searches';
import { Checkbox, FieldGroup } from './field';

interface AlertChoiceProps {
  value: SavedSearch['alert'];
  onChange: (value: SavedSearch['alert']) => void;
}

/** How often mail comes about what is new. */
export function AlertChoice({ value, onChange }: AlertChoiceProps) {
  const { t } = useTranslation('following');
  return (
    <FieldGroup id="search-alert" label={t('search.alert')} className="boxes">
      {ALERTS.map((alert) => (
        <Checkbox
          key={alert}
          id={`search-alert-${alert}`}
          type="radio"
          name="alert"
          label={t(`search.alerts.${alert}`)}
          checked={value === alert}
          onChange={() => onChange(alert)}
        />
      ))}
    </FieldGroup>
  );
}

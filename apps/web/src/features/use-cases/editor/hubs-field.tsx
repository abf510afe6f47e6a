import { useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useOwnHubs } from '../../../lib/own-hubs';
import { paths } from '../../../lib/paths';
import { fieldId } from '../../../lib/problem-text';
import { Checkbox, FieldGroup, Link } from '../../../ui';
import { NeededLabel, PREFIX } from './fields';
import type { FormValues } from './form-values';

/** More hubs than that nobody has to choose among. */
const MOST_HUBS = 100;

interface HubsFieldProps {
  label: string;
  description: string;
  needed: boolean;
}

/** The hubs that a case is shared with: one's own, and those that it is shared with already. */
export function HubsField({ label, description, needed }: HubsFieldProps) {
  const { t } = useTranslation('useCaseForm');
  const { field, fieldState } = useController<FormValues, 'hubs'>({ name: 'hubs' });
  const own = useOwnHubs(MOST_HUBS);
  const id = fieldId(PREFIX, 'hubs');
  const mine = (own.data ?? []).map(({ slug, name }) => ({ id: slug, label: name }));
  const others = field.value.filter((picked) => mine.every((one) => one.id !== picked.id));
  return (
    <FieldGroup
      id={id}
      label={needed ? <NeededLabel>{label}</NeededLabel> : label}
      description={description}
      error={fieldState.error?.message}
    >
      <div className="boxes">
        {[...mine, ...others].map((hub) => (
          <Checkbox
            key={hub.id}
            id={`${id}-${hub.id}`}
            label={hub.label}
            value={hub.id}
            checked={field.value.some((one) => one.id === hub.id)}
            onBlur={field.onBlur}
            onChange={(event) => {
              const rest = field.value.filter((one) => one.id !== hub.id);
              field.onChange(event.target.checked ? [...rest, hub] : rest);
            }}
          />
        ))}
        {own.isSuccess && mine.length === 0 && (
          <p className="subtle">
            {t('hubs.none')} <Link to={paths.hubs}>{t('hubs.find')}</Link>
          </p>
        )}
      </div>
    </FieldGroup>
  );
}

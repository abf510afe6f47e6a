import { AREAS, REACHES } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/format';
import { Checkbox, FieldGroup, Select } from '../../../ui';
import { useMunicipalities } from '../api/list-municipalities';

interface Field {
  id: string;
  name: string;
  error: string | undefined;
}

interface FieldProps<Value> {
  field: Field;
  label: string;
  chosen: Value;
  optional?: boolean;
}

/** What an organisation works with. */
export function AreasField({ field, label, chosen }: FieldProps<readonly string[]>) {
  const areaLabel = useLabel();
  return (
    <FieldGroup id={field.id} label={label} error={field.error} className="area-choices">
      {AREAS.map((area) => (
        <Checkbox
          key={area}
          id={`${field.id}-${area}`}
          name={field.name}
          value={area}
          label={areaLabel('area', area)}
          defaultChecked={chosen.includes(area)}
        />
      ))}
    </FieldGroup>
  );
}

/** How far its work reaches. */
export function ReachField({ field, label, chosen, optional }: FieldProps<string | null>) {
  const { t } = useTranslation('belonging');
  const reachLabel = useLabel();
  return (
    <Select
      {...field}
      label={label}
      optional={optional}
      emptyLabel={t('edit.choose')}
      defaultValue={chosen ?? ''}
      options={REACHES.map((reach) => ({ value: reach, label: reachLabel('reach', reach) }))}
    />
  );
}

/** The municipality where it has its seat. */
export function MunicipalityField({ field, label, chosen }: FieldProps<string | null>) {
  const { t } = useTranslation('belonging');
  const all = useMunicipalities().data;
  return (
    <Select
      // A list takes its value when it appears.
      key={all ? 'all' : 'none'}
      {...field}
      label={label}
      optional
      emptyLabel={t('edit.choose')}
      defaultValue={chosen ?? ''}
      options={(all ?? []).map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}

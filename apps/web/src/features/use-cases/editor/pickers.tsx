import { useQuery } from '@tanstack/react-query';
import { useCallback, type ReactNode } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { unwrap } from '../../../lib/api-problem';
import { beginsWith, useFindOrganisations } from '../../../lib/look-ups';
import { fieldId } from '../../../lib/problem-text';
import { useApi } from '../../../lib/services';
import { Picker, type LookUp, type PickerOption } from '../../../ui';
import { useMunicipalityNames } from '../api/filter-names';
import { useSuggestions } from '../api/suggest-use-cases';
import { NeededLabel, PREFIX } from './fields';
import type { FormValues, Picked } from './form-values';

const SHOWN = 8;

interface PickerFieldProps<Path> {
  path: Path;
  label: string;
  description: ReactNode;
  needed: boolean;
}

/** Fields of the form that are picked by name. */
type PickedField = 'coOwners' | 'organisation' | 'usedIn' | 'grewFrom';

interface PickerControlProps<Path extends PickedField> extends PickerFieldProps<Path> {
  find: LookUp;
  /** What a value of the form is to the picker, and the other way round. */
  shown: (value: FormValues[Path]) => PickerOption[];
  valueOf: (picked: PickerOption[]) => FormValues[Path];
  single?: boolean;
}

/** A picker of the form. */
function PickerControl<Path extends PickedField>(props: PickerControlProps<Path>) {
  const { path, label, description, needed, find, shown, valueOf, single } = props;
  const { field, fieldState } = useController<FormValues>({ name: path });
  return (
    <Picker
      id={fieldId(PREFIX, path)}
      label={needed ? <NeededLabel>{label}</NeededLabel> : label}
      description={description}
      error={fieldState.error?.message}
      picked={shown(field.value as FormValues[Path])}
      find={find}
      onChange={(picked) => field.onChange(valueOf(picked))}
      onBlur={field.onBlur}
      single={single}
    />
  );
}

/** Several organisations. */
export function OrganisationsPicker(props: PickerFieldProps<'coOwners'>) {
  return (
    <PickerControl
      {...props}
      find={useFindOrganisations()}
      shown={(value) => value}
      valueOf={(picked) => picked.map(toPicked)}
    />
  );
}

/** One organisation of all there are. */
export function OrganisationPicker(props: PickerFieldProps<'organisation'>) {
  const api = useApi();
  const slug = useWatch<FormValues, 'organisation'>({ name: props.path });
  const { data } = useQuery({
    queryKey: ['use-cases', 'names', 'organisation-of', slug],
    enabled: slug !== '',
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/organisations/{slug}', { params: { path: { slug } }, signal })),
  });
  return (
    <PickerControl
      {...props}
      find={useFindOrganisations()}
      shown={(value) => (value === '' ? [] : [{ id: value, label: data?.name ?? value }])}
      valueOf={([picked]) => picked?.id ?? ''}
      single
    />
  );
}

/** Municipalities, by their codes. */
export function PlacesPicker(props: PickerFieldProps<'usedIn'>) {
  const names = useMunicipalityNames();
  const find = useCallback(
    (text: string): Promise<PickerOption[]> => {
      const found = Object.entries(names)
        .map(([id, label]) => ({ id, label }))
        .filter(({ label }) => beginsWith(label, text));
      return Promise.resolve(found.slice(0, SHOWN));
    },
    [names],
  );
  return (
    <PickerControl
      {...props}
      find={find}
      shown={(codes) => codes.map((id) => ({ id, label: names[id] ?? id }))}
      valueOf={(picked) => picked.map(({ id }) => id)}
    />
  );
}

/** One other use case. */
export function CasePicker(props: PickerFieldProps<'grewFrom'>) {
  return (
    <PickerControl
      {...props}
      find={useSuggestions()}
      shown={(value) => (value ? [value] : [])}
      valueOf={([picked]) => (picked ? toPicked(picked) : null)}
      single
    />
  );
}

function toPicked({ id, label }: PickerOption): Picked {
  return { id, label };
}

import { useQuery } from '@tanstack/react-query';
import { useCallback, type ReactNode } from 'react';
import { useController } from 'react-hook-form';
import { unwrap } from '../../../lib/api-problem';
import { fieldId } from '../../../lib/problem-text';
import { useApi } from '../../../lib/services';
import { Picker, type PickerOption } from '../../../ui';
import { useMunicipalityNames } from '../api/filter-names';
import { useSuggestions } from '../api/suggest-use-cases';
import { NeededLabel, PREFIX } from './fields';
import type { FormValues, Picked } from './form-values';

const SHOWN = 8;
/** Names that begin with what is typed come first, and they are anywhere in the alphabet. */
const ASKED = 50;

interface PickerFieldProps<Path> {
  path: Path;
  label: string;
  description: ReactNode;
  needed: boolean;
}

const named = ({ label, needed }: { label: string; needed: boolean }): ReactNode =>
  needed ? <NeededLabel>{label}</NeededLabel> : label;

function beginsWith(name: string, start: string): boolean {
  return name.toLocaleLowerCase('sv').startsWith(start.toLocaleLowerCase('sv'));
}

/** Finds organisations by name. */
function useFindOrganisations() {
  const api = useApi();
  return useCallback(
    async (q: string, signal: AbortSignal): Promise<PickerOption[]> => {
      const { items } = await unwrap(
        api.GET('/api/v1/organisations', { params: { query: { q, limit: ASKED } }, signal }),
      );
      const found = items.map(({ slug, name }) => ({ id: slug, label: name }));
      return found.sort((a, b) => Number(beginsWith(b.label, q)) - Number(beginsWith(a.label, q))).slice(0, SHOWN);
    },
    [api],
  );
}

/** Several organisations. */
export function OrganisationsPicker({ path, description, ...words }: PickerFieldProps<'coOwners'>) {
  const { field, fieldState } = useController<FormValues, 'coOwners'>({ name: path });
  return (
    <Picker
      id={fieldId(PREFIX, path)}
      label={named(words)}
      description={description}
      error={fieldState.error?.message}
      picked={field.value}
      find={useFindOrganisations()}
      onChange={(picked) => field.onChange(picked.map(toPicked))}
      onBlur={field.onBlur}
    />
  );
}

/** One organisation of all there are. */
export function OrganisationPicker({ path, description, ...words }: PickerFieldProps<'organisation'>) {
  const api = useApi();
  const { field, fieldState } = useController<FormValues, 'organisation'>({ name: path });
  const slug = field.value;
  const { data } = useQuery({
    queryKey: ['use-cases', 'names', 'organisation-of', slug],
    enabled: slug !== '',
    queryFn: ({ signal }) => unwrap(api.GET('/api/v1/organisations/{slug}', { params: { path: { slug } }, signal })),
  });
  return (
    <Picker
      id={fieldId(PREFIX, path)}
      label={named(words)}
      description={description}
      error={fieldState.error?.message}
      picked={slug === '' ? [] : [{ id: slug, label: data?.name ?? slug }]}
      find={useFindOrganisations()}
      onChange={([picked]) => field.onChange(picked?.id ?? '')}
      onBlur={field.onBlur}
      single
    />
  );
}

/** Municipalities, by their codes. */
export function PlacesPicker({ path, description, ...words }: PickerFieldProps<'usedIn'>) {
  const names = useMunicipalityNames();
  const { field, fieldState } = useController<FormValues, 'usedIn'>({ name: path });
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
    <Picker
      id={fieldId(PREFIX, path)}
      label={named(words)}
      description={description}
      error={fieldState.error?.message}
      picked={field.value.map((id) => ({ id, label: names[id] ?? id }))}
      find={find}
      onChange={(picked) => field.onChange(picked.map(({ id }) => id))}
      onBlur={field.onBlur}
    />
  );
}

/** One other use case. */
export function CasePicker({ path, description, ...words }: PickerFieldProps<'grewFrom'>) {
  const { field, fieldState } = useController<FormValues, 'grewFrom'>({ name: path });
  return (
    <Picker
      id={fieldId(PREFIX, path)}
      label={named(words)}
      description={description}
      error={fieldState.error?.message}
      picked={field.value ? [field.value] : []}
      find={useSuggestions()}
      onChange={([picked]) => field.onChange(picked ? toPicked(picked) : null)}
      onBlur={field.onBlur}
      single
    />
  );
}

function toPicked({ id, label }: PickerOption): Picked {
  return { id, label };
}

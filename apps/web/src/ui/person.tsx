import type { components } from '#api-client';
import { useTranslation } from 'react-i18next';
import { paths } from '../lib/paths';
import { Link } from './link';
import type { PickerOption } from './picker';

/** Somebody whom an answer names: a former user has no name, and is null where only people with an account are named. */
type Named = { name: string | null } | null;

/** What a person is called; a former user in the language of the page. */
export function useNameOf(): (person: Named) => string {
  const { t } = useTranslation();
  return (person) => person?.name ?? t('formerUser');
}

/** A person by name, with the way to their profile; a former user has none. */
export function PersonLink({ person }: { person: (NonNullable<Named> & { id: string | null }) | null }) {
  const name = useNameOf()(person);
  return person?.id ? <Link to={paths.person(person.id)}>{name}</Link> : name;
}

/** Somebody who was chosen before, for a `Picker`; nobody when it was a former user, who cannot be chosen again. */
export function pickedPerson(person: components['schemas']['PersonRef'] | null | undefined): PickerOption[] {
  return person?.id ? [{ id: person.id, label: person.name ?? '', detail: person.workTitle }] : [];
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindOrganisations, useFindPeople } from '../../../lib/look-ups';
import { useTold } from '../../../lib/use-told';
import { Button, Picker, Section, type PickerOption } from '../../../ui';
import { useNameOf } from '../../../ui/person';
import { useAddObserver, useRemoveObserver, type Council } from '../api/council';

interface EditObserversProps {
  termId: string;
  observers: Council['observers'];
}

/** Who observes, and for whom. */
export function EditObservers({ termId, observers }: EditObserversProps) {
  const { t } = useTranslation('council');
  const told = useTold();
  const add = useAddObserver(termId);
  const remove = useRemoveObserver(termId);
  const [organisations, setOrganisations] = useState<PickerOption[]>([]);
  const [people, setPeople] = useState<PickerOption[]>([]);
  const nameOf = useNameOf();
  const [organisation] = organisations;
  const [person] = people;
  const findPeople = useFindPeople(organisation?.id);
  return (
    <Section id="edit-observers" title={t('observers.title')}>
      <p className="subtle">{t('manage.observersHint')}</p>
      <ul className="rows">
        {observers.map(({ person: { id, name }, organisation: { id: forWhom, name: whose } }) => (
          <li key={`${forWhom}-${id}`} className="rows__row">
            <div className="rows__what">
              <p className="rows__title">{nameOf({ name })}</p>
              <p className="subtle">{whose}</p>
            </div>
            {id !== null && (
              <Button
                size="sm"
                variant="tertiary"
                tone="danger"
                aria-label={t('manage.removePerson', { name })}
                loading={remove.isPending && remove.variables === id}
                onClick={() => remove.mutate(id, told(t('manage.saved')))}
              >
                {t('manage.remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Picker
        id="observer-organisation"
        label={t('manage.observerOrganisation')}
        picked={organisations}
        find={useFindOrganisations()}
        onChange={(chosen) => {
          setOrganisations(chosen);
          setPeople([]);
        }}
        single
      />
      <Picker
        id="observer-person"
        label={t('manage.observerPerson')}
        picked={people}
        find={findPeople}
        onChange={setPeople}
        single
      />
      <div>
        <Button
          variant="secondary"
          disabled={!organisation || !person}
          loading={add.isPending}
          onClick={() =>
            organisation &&
            person &&
            add.mutate(
              { userId: person.id, organisation: organisation.id },
              told(t('manage.saved'), () => setPeople([])),
            )
          }
        >
          {t('manage.addObserver')}
        </Button>
      </div>
    </Section>
  );
}

import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindPeople } from '../../../lib/look-ups';
import { useTold } from '../../../lib/use-told';
import { Button, Picker, Section, type PickerOption } from '../../../ui';
import { useSetSecretary, type Council } from '../api/council';

/** Who belongs to the secretariat; administrators of the platform say so. */
export function EditSecretariat({ secretaries }: { secretaries: Council['secretaries'] }) {
  const { t } = useTranslation('council');
  const told = useTold();
  const set = useSetSecretary();
  const [people, setPeople] = useState<PickerOption[]>([]);
  const [person] = people;
  return (
    <Section id="edit-secretariat" title={t('secretariat.title')}>
      <p className="subtle">{t('manage.secretariatHint')}</p>
      <ul className="rows">
        {secretaries.map(({ id, name, workTitle }) => (
          <li key={id} className="rows__row">
            <div className="rows__what">
              <p className="rows__title">{name}</p>
              <p className="subtle">{workTitle}</p>
            </div>
            <Button
              size="sm"
              variant="tertiary"
              tone="danger"
              aria-label={t('manage.removePerson', { name })}
              loading={set.isPending && set.variables.userId === id}
              onClick={() => set.mutate({ userId: id, belongs: false }, told(t('manage.saved')))}
            >
              {t('manage.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <Picker
        id="secretary-person"
        label={t('manage.secretary')}
        picked={people}
        find={useFindPeople()}
        onChange={setPeople}
        single
      />
      <div>
        <Button
          variant="secondary"
          disabled={!person}
          loading={set.isPending && set.variables.belongs}
          onClick={() =>
            person &&
            set.mutate(
              { userId: person.id, belongs: true },
              told(t('manage.saved'), () => setPeople([])),
            )
          }
        >
          {t('manage.addSecretary')}
        </Button>
      </div>
    </Section>
  );
}

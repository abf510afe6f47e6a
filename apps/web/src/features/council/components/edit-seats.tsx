import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindOrganisations, useFindPeople } from '../../../lib/look-ups';
import { useTold } from '../../../lib/use-told';
import { Button, FormDialog, Picker, Section, type PickerOption } from '../../../ui';
import { pickedPerson, useNameOf } from '../../../ui/person';
import { useFillSeat, useRemoveSeat, type Seat } from '../api/council';

interface EditSeatsProps {
  termId: string;
  seats: Seat[];
}

/** Which municipalities have a seat, and who sits there. */
export function EditSeats({ termId, seats }: EditSeatsProps) {
  const { t } = useTranslation('council');
  const told = useTold();
  const find = useFindOrganisations('municipality');
  const fill = useFillSeat(termId);
  const remove = useRemoveSeat(termId);
  const [added, setAdded] = useState<PickerOption[]>([]);
  const [editing, setEditing] = useState<Seat | null>(null);
  const [municipality] = added;
  const nameOf = useNameOf();
  const sits = (person: Seat['holder']): string => (person ? nameOf(person) : t('seats.nobody'));
  return (
    <Section id="edit-seats" title={t('manage.seats', { count: seats.length })}>
      <ul className="rows">
        {seats.map((seat) => (
          <li key={seat.id} className="rows__row">
            <div className="rows__what">
              <p className="rows__title">{seat.organisation.name}</p>
              <p className="subtle">
                {t('manage.sits', {
                  holder: sits(seat.holder),
                  deputy: sits(seat.deputy),
                })}
              </p>
            </div>
            <div className="row">
              <Button
                size="sm"
                variant="secondary"
                aria-label={t('manage.fillOf', { municipality: seat.organisation.name })}
                onClick={() => setEditing(seat)}
              >
                {t('manage.fill')}
              </Button>
              <Button
                size="sm"
                variant="tertiary"
                tone="danger"
                aria-label={t('manage.removeSeatOf', { municipality: seat.organisation.name })}
                loading={remove.isPending && remove.variables === seat.organisation.slug}
                onClick={() => remove.mutate(seat.organisation.slug, told(t('manage.seatRemoved')))}
              >
                {t('manage.remove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <Picker
        id="seat-municipality"
        label={t('manage.addSeat')}
        picked={added}
        find={find}
        onChange={setAdded}
        single
      />
      <div>
        <Button
          variant="secondary"
          disabled={municipality === undefined}
          loading={fill.isPending}
          onClick={() =>
            municipality &&
            fill.mutate(
              { organisation: municipality.id },
              told(t('manage.seatAdded'), () => setAdded([])),
            )
          }
        >
          {t('manage.addSeatSubmit')}
        </Button>
      </div>
      {editing && <FillSeat termId={termId} seat={editing} onClose={() => setEditing(null)} />}
    </Section>
  );
}

/** Says who sits on a seat. */
function FillSeat({ termId, seat, onClose }: { termId: string; seat: Seat; onClose: () => void }) {
  const { t } = useTranslation('council');
  const told = useTold();
  const find = useFindPeople(seat.organisation.slug);
  const fill = useFillSeat(termId);
  const [holder, setHolder] = useState(() => pickedPerson(seat.holder));
  const [deputy, setDeputy] = useState(() => pickedPerson(seat.deputy));
  return (
    <FormDialog
      title={t('manage.fillOf', { municipality: seat.organisation.name })}
      submit={t('manage.save')}
      sending={fill}
      onClose={onClose}
      onSubmit={() =>
        fill.mutate(
          { organisation: seat.organisation.slug, holderId: holder[0]?.id ?? null, deputyId: deputy[0]?.id ?? null },
          { onSuccess: told(t('manage.saved'), onClose).onSuccess },
        )
      }
    >
      <p>{t('manage.fillHint')}</p>
      <Picker id="seat-holder" label={t('seats.holder')} picked={holder} find={find} onChange={setHolder} single />
      <Picker id="seat-deputy" label={t('seats.deputy')} picked={deputy} find={find} onChange={setDeputy} single />
    </FormDialog>
  );
}

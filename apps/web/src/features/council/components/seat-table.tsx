import { organisationPath } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useFormat, useLabel } from '../../../lib/format';
import { DataTable, Link } from '../../../ui';
import { useNameOf } from '../../../ui/person';
import type { Seat } from '../api/council';

/** The seats of a term, with who sits there. */
export function SeatTable({ seats }: { seats: Seat[] }) {
  const { t } = useTranslation('council');
  const format = useFormat();
  const label = useLabel();
  const person = (one: Seat['holder']) =>
    one === null ? <span className="subtle">{t('seats.nobody')}</span> : <Person person={one} />;
  return (
    <DataTable
      caption={t('seats.caption')}
      hideCaption
      rows={seats}
      rowKey={({ id }) => id}
      columns={[
        {
          id: 'municipality',
          header: t('seats.municipality'),
          cell: ({ organisation }) => <Link to={organisationPath(organisation)}>{organisation.name}</Link>,
        },
        { id: 'holder', header: t('seats.holder'), cell: ({ holder }) => person(holder) },
        { id: 'deputy', header: t('seats.deputy'), cell: ({ deputy }) => person(deputy) },
        { id: 'group', header: t('seats.group'), cell: ({ skrGroup }) => label('skrGroup', skrGroup) },
        {
          id: 'population',
          header: t('seats.population'),
          numeric: true,
          cell: ({ population }) => format.number(population),
        },
        { id: 'county', header: t('seats.county'), cell: ({ countyName }) => countyName },
      ]}
    />
  );
}

function Person({ person }: { person: NonNullable<Seat['holder']> }) {
  const nameOf = useNameOf();
  const { workTitle } = person;
  return (
    <>
      {nameOf(person)}
      {workTitle !== '' && (
        <>
          <br />
          <span className="subtle">{workTitle}</span>
        </>
      )}
    </>
  );
}

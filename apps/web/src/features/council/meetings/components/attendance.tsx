import { SEAT_MARKS } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useTold } from '../../../../lib/use-told';
import { Alert, Checkbox, DataTable, QueryView, Section } from '../../../../ui';
import { useNameOf } from '../../../../ui/person';
import { useParticipants, type Meeting } from '../api/meetings';
import { useAttendance, useMarkSeat, useNoteAttendant, type Attendance as Attended } from '../api/minutes';

type AttendedSeat = Attended['seats'][number];

/** Who is at a meeting, and whether the council can decide. */
export function Attendance({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const nameOf = useNameOf();
  const canNote = meeting.abilities.canNoteAttendance;
  return (
    <Section id="attendance" title={t('attendance.title')}>
      <QueryView query={useAttendance(meeting.id)}>
        {({ seats, others, quorum }) => (
          <>
            {quorum && seats.some(({ mark }) => mark !== null) && (
              <div role="status">
                <Alert tone={quorum.isQuorate ? 'success' : 'warning'}>
                  {t(quorum.isQuorate ? 'attendance.quorate' : 'attendance.notQuorate', {
                    present: quorum.present,
                    needed: quorum.needed,
                  })}
                </Alert>
              </div>
            )}
            {seats.length > 0 && (
              <DataTable
                caption={t('attendance.caption')}
                hideCaption
                rows={seats}
                rowKey={({ seatId }) => seatId}
                columns={[
                  { id: 'organisation', header: t('attendance.municipality'), cell: (seat) => seat.organisation },
                  {
                    id: 'mark',
                    header: t('attendance.who'),
                    cell: (seat) =>
                      canNote ? <MarkSeat meetingId={meeting.id} seat={seat} /> : <Marked seat={seat} />,
                  },
                ]}
              />
            )}
            {canNote ? (
              <NoteOthers meeting={meeting} others={others} />
            ) : (
              others.length > 0 && <p>{t('attendance.others', { names: others.map(nameOf).join(', ') })}</p>
            )}
          </>
        )}
      </QueryView>
    </Section>
  );
}

function Marked({ seat: { mark, person } }: { seat: AttendedSeat }) {
  const { t } = useTranslation('meetings');
  const nameOf = useNameOf();
  if (mark === null) return <span className="subtle">{t('attendance.unmarked')}</span>;
  if (mark === 'absent') return <>{t('attendance.absent')}</>;
  return <>{t(`attendance.${mark}`, { name: nameOf(person) })}</>;
}

function MarkSeat({ meetingId, seat }: { meetingId: string; seat: AttendedSeat }) {
  const { t } = useTranslation('meetings');
  const told = useTold();
  const mark = useMarkSeat(meetingId);
  const nameOf = useNameOf();
  const options = SEAT_MARKS.filter((one) => one === 'absent' || one === seat.mark || Boolean(seat[one]?.id));
  const who = (one: 'holder' | 'deputy') => nameOf(one === seat.mark ? seat.person : seat[one]);
  return (
    <select
      className="ds-input"
      aria-label={t('attendance.markOf', { municipality: seat.organisation })}
      value={seat.mark ?? ''}
      onChange={(event) => {
        const chosen = options.find((one) => one === event.target.value);
        if (chosen) mark.mutate({ seatId: seat.seatId, mark: chosen }, { onError: told('').onError });
      }}
    >
      {seat.mark === null && <option value="">{t('attendance.unmarked')}</option>}
      {options.map((one) => (
        <option key={one} value={one}>
          {one === 'absent' ? t('attendance.absent') : t(`attendance.${one}`, { name: who(one) })}
        </option>
      ))}
    </select>
  );
}

function NoteOthers({ meeting, others }: { meeting: Meeting; others: Attended['others'] }) {
  const { t } = useTranslation('meetings');
  const told = useTold();
  const note = useNoteAttendant(meeting.id);
  const known = useParticipants(meeting.id, true).data?.items ?? [];
  const beside = known.filter(({ as }) => as !== 'holder' && as !== 'deputy');
  if (beside.length === 0) return null;
  return (
    <fieldset className="field-group">
      <legend className="ds-label">{t('attendance.othersTitle')}</legend>
      {beside.map(({ person, as, organisation }) => (
        <Checkbox
          key={`${person.id}-${as}`}
          id={`attendant-${person.id}-${as}`}
          label={`${person.name}, ${organisation ?? t(`participant.${as}`)}`}
          checked={others.some(({ id }) => id === person.id)}
          onChange={(event) =>
            note.mutate({ userId: person.id, isThere: event.target.checked }, { onError: told('').onError })
          }
        />
      ))}
    </fieldset>
  );
}

import { MEETING_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTold } from '../../../../lib/use-told';
import { Alert, Button, Checkbox, FieldGroup, FormDialog, Section, Select, Tag, Time } from '../../../../ui';
import { useNameOf } from '../../../../ui/person';
import { useParticipants, type Meeting } from '../api/meetings';
import { useApprove, useChooseApprovers, useSetReady, type Minutes } from '../api/minutes';

/** Who approves the minutes, who has, and what comes next. */
export function Approval({ meeting, minutes }: { meeting: Meeting; minutes: Minutes }) {
  const { t } = useTranslation('meetings');
  const told = useTold();
  const nameOf = useNameOf();
  const setReady = useSetReady(meeting.id);
  const approve = useApprove(meeting.id);
  const [choosing, setChoosing] = useState(false);
  const { canEdit, canMarkReady, canReopenMinutes } = meeting.abilities;
  const { approvals, fixed, canApprove } = minutes;
  const canChoose = canEdit && meeting.state !== 'draft';
  return (
    <Section id="approval" title={t('approval.title')}>
      {meeting.minutesReadyAt !== null && fixed === null && <Alert tone="info">{t('approval.waiting')}</Alert>}
      {approvals.length === 0 ? (
        <p className="subtle">{t('approval.nobody')}</p>
      ) : (
        <ul className="rows">
          {approvals.map(({ person, role, approvedAt }, at) => (
            <li key={person.id ?? at} className="rows__row">
              <p className="rows__what">
                {nameOf(person)}, {t(`approval.${role}`)}
              </p>
              {approvedAt === null ? (
                <Tag>{t('approval.notYet')}</Tag>
              ) : (
                <span>
                  <Tag tone="success">{t('approval.done')}</Tag> <Time value={approvedAt} precision="dateTime" />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="row no-print">
        {canApprove && (
          <Button loading={approve.isPending} onClick={() => approve.mutate(undefined, told(t('approval.approved')))}>
            {t('approval.approve')}
          </Button>
        )}
        {canMarkReady && approvals.length > 0 && (
          <Button loading={setReady.isPending} onClick={() => setReady.mutate(true, told(t('approval.markedReady')))}>
            {t('approval.markReady')}
          </Button>
        )}
        {canReopenMinutes && (
          <Button
            variant="secondary"
            loading={setReady.isPending}
            onClick={() => setReady.mutate(false, told(t('approval.reopened')))}
          >
            {t('approval.reopen')}
          </Button>
        )}
        {canChoose && (
          <Button variant="secondary" onClick={() => setChoosing(true)}>
            {t('approval.choose')}
          </Button>
        )}
      </div>
      {canChoose && meeting.state === 'called' && <p className="subtle">{t('approval.afterHeld')}</p>}
      {fixed && (
        <>
          <p>
            {t('approval.fixed')} <Time value={fixed.at} precision="dateTime" />.
          </p>
          <p className="break">
            {t('approval.hash')} <code>{fixed.sha256}</code>
          </p>
        </>
      )}
      {choosing && <ChooseApprovers meeting={meeting} minutes={minutes} onClose={() => setChoosing(false)} />}
    </Section>
  );
}

interface ChooseApproversProps {
  meeting: Meeting;
  minutes: Minutes;
  onClose: () => void;
}

function ChooseApprovers({ meeting, minutes, onClose }: ChooseApproversProps) {
  const { t } = useTranslation('meetings');
  const told = useTold();
  const choose = useChooseApprovers(meeting.id);
  const people = useParticipants(meeting.id, true).data?.items ?? [];
  const of = (role: string) =>
    minutes.approvals.filter((one) => one.role === role).flatMap(({ person }) => person.id ?? []);
  const [chairId, setChairId] = useState(of('chair')[0] ?? '');
  const [adjusterIds, setAdjusterIds] = useState(of('adjuster'));
  const named = new Map(people.map((one) => [one.person.id, one]));
  const label = (id: string): string => {
    const one = named.get(id);
    return one ? [one.person.name, one.organisation].filter(Boolean).join(', ') : '';
  };
  const sits = people.filter(({ as }) => as === 'holder' || as === 'deputy' || as === 'member');
  return (
    <FormDialog
      title={t('approval.choose')}
      submit={t('approval.chooseSubmit')}
      sending={choose}
      onClose={onClose}
      onSubmit={() =>
        choose.mutate({ chairId, adjusterIds }, { onSuccess: told(t('approval.chosen'), onClose).onSuccess })
      }
    >
      <Select
        id="approval-chair"
        label={t('approval.chairLabel')}
        value={chairId}
        emptyLabel={t('approval.chooseChair')}
        required
        onChange={(event) => {
          const { value } = event.target;
          setChairId(value);
          setAdjusterIds(adjusterIds.filter((id) => id !== value));
        }}
        options={[...named.keys()].map((value) => ({ value, label: label(value) }))}
      />
      <FieldGroup
        id="approval-adjusters"
        label={t('approval.adjustersLabel')}
        description={t('approval.adjustersHelp', { max: MEETING_LIMITS.adjustersMax })}
      >
        {[...new Set(sits.map(({ person }) => person.id))]
          .filter((id) => id !== chairId)
          .map((id) => (
            <Checkbox
              key={id}
              id={`adjuster-${id}`}
              label={label(id)}
              checked={adjusterIds.includes(id)}
              onChange={(event) =>
                setAdjusterIds(event.target.checked ? [...adjusterIds, id] : adjusterIds.filter((one) => one !== id))
              }
            />
          ))}
      </FieldGroup>
    </FormDialog>
  );
}

import { MEETING_LIMITS as LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../lib/format';
import { paths } from '../../../../lib/paths';
import { textIn, useSendForm } from '../../../../lib/use-send-form';
import { useTold } from '../../../../lib/use-told';
import {
  Button,
  Dialog,
  ErrorSummary,
  Link,
  QueryView,
  Section,
  Select,
  Tag,
  Textarea,
  TextField,
} from '../../../../ui';
import { useNameOf } from '../../../../ui/person';
import { useParticipants, type Meeting } from '../api/meetings';
import { useActions, useAddAction, useFinishAction, useRemoveAction, type ActionPoint } from '../api/minutes';

/** What people took upon themselves in a meeting. */
export function ActionPoints({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const [adding, setAdding] = useState(false);
  return (
    <Section
      id="actions"
      title={t('actions.title')}
      action={
        meeting.abilities.canWriteMinutes && (
          <Button variant="secondary" size="sm" onClick={() => setAdding(true)}>
            {t('actions.add')}
          </Button>
        )
      }
    >
      <QueryView query={useActions(meeting.id)}>
        {({ items }) =>
          items.length === 0 ? <p className="subtle">{t('actions.none')}</p> : <ActionRows actions={items} />
        }
      </QueryView>
      {adding && <ActionDialog meetingId={meeting.id} onClose={() => setAdding(false)} />}
    </Section>
  );
}

interface ActionRowsProps {
  actions: readonly ActionPoint[];
  /** Whether they come from several meetings, so that each names its own. */
  ofMany?: boolean;
}

/** Action points, one a row. */
export function ActionRows({ actions, ofMany = false }: ActionRowsProps) {
  return (
    <ul className="rows">
      {actions.map((action) => (
        <li key={action.id} className="rows__row">
          <ActionRow action={action} ofMany={ofMany} />
        </li>
      ))}
    </ul>
  );
}

function ActionRow({ action, ofMany }: { action: ActionPoint; ofMany: boolean }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const told = useTold();
  const nameOf = useNameOf();
  const finish = useFinishAction();
  const remove = useRemoveAction();
  const { id, text, owner, dueOn, isLate, doneAt, meeting, abilities } = action;
  const day = format.date(dueOn);
  return (
    <>
      <div className="rows__what">
        <p className="rows__title break">{text}</p>
        <p className="subtle">
          {ofMany ? (
            <>
              {t('actions.by', { day })} · <Link to={paths.meeting(meeting.id)}>{meeting.title}</Link>
            </>
          ) : (
            t('actions.ownerBy', { name: nameOf(owner), day })
          )}{' '}
          {doneAt !== null && <Tag tone="success">{t('actions.done')}</Tag>}
          {isLate && <Tag tone="danger">{t('actions.late')}</Tag>}
        </p>
      </div>
      <div className="row">
        {abilities.canFinish && (
          <Button
            variant={doneAt === null ? 'secondary' : 'tertiary'}
            size="sm"
            aria-label={t(doneAt === null ? 'actions.finishOf' : 'actions.reopenOf', { text })}
            loading={finish.isPending}
            onClick={() => finish.mutate({ id, done: doneAt === null }, told(t('actions.saved')))}
          >
            {t(doneAt === null ? 'actions.finish' : 'actions.reopen')}
          </Button>
        )}
        {abilities.canEdit && (
          <Button
            variant="tertiary"
            tone="danger"
            size="sm"
            aria-label={t('actions.removeOf', { text })}
            loading={remove.isPending}
            onClick={() => remove.mutate(id, told(t('actions.removed')))}
          >
            {t('actions.remove')}
          </Button>
        )}
      </div>
    </>
  );
}

function ActionDialog({ meetingId, onClose }: { meetingId: string; onClose: () => void }) {
  const { t } = useTranslation(['meetings', 'common']);
  const told = useTold();
  const add = useAddAction(meetingId);
  const people = useParticipants(meetingId, true).data?.items ?? [];
  const owners = new Map(people.map(({ person, organisation }) => [person.id, { person, organisation }]));
  const labels = {
    text: t('meetings:actions.text'),
    ownerId: t('meetings:actions.owner'),
    dueOn: t('meetings:actions.due'),
  };
  const form = useSendForm('action', labels, async (values) => {
    await add.mutateAsync({
      text: textIn(values, 'text'),
      ownerId: textIn(values, 'ownerId'),
      dueOn: textIn(values, 'dueOn'),
    });
    told(t('meetings:actions.added')).onSuccess();
    onClose();
  });
  const heading = t('meetings:actions.add');
  return (
    <Dialog open title={heading} onClose={onClose}>
      <form className="form" aria-label={heading} {...form.form}>
        <ErrorSummary errors={form.summary} />
        <Textarea {...form.field('text')} label={labels.text} rows={3} maxCharacters={LIMITS.actionMax} />
        <Select
          {...form.field('ownerId')}
          label={labels.ownerId}
          emptyLabel={t('meetings:actions.chooseOwner')}
          options={[...owners].map(([value, { person, organisation }]) => ({
            value,
            label: organisation === null ? person.name : `${person.name}, ${organisation}`,
          }))}
        />
        <TextField {...form.field('dueOn')} type="date" label={labels.dueOn} />
        <div className="row">
          <Button type="submit" loading={form.sending}>
            {t('meetings:actions.submit')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../lib/format';
import { useTold } from '../../../../lib/use-told';
import { Button, Section } from '../../../../ui';
import { useAddItem, useFollowUps, useOrderItems, useRemoveItem, type AgendaItem, type Meeting } from '../api/meetings';
import { ItemDialog } from './item-dialog';
import { ItemPapers } from './item-papers';

/** Puts the agenda together: items in their order, with papers. */
export function AgendaEditor({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('meetings');
  const [editing, setEditing] = useState<AgendaItem | 'new' | null>(null);
  const { id, agenda } = meeting;
  return (
    <Section
      id="agenda"
      title={t('agenda.title')}
      action={
        <Button variant="secondary" size="sm" onClick={() => setEditing('new')}>
          {t('agenda.add')}
        </Button>
      }
    >
      {agenda.length === 0 ? (
        <p className="subtle">{t('agenda.none')}</p>
      ) : (
        <ol className="agenda">
          {agenda.map((item, at) => (
            <li key={item.id}>
              <ItemRow meetingId={id} item={item} at={at} all={agenda} onEdit={() => setEditing(item)} />
            </li>
          ))}
        </ol>
      )}
      <DueFollowUps meetingId={id} />
      {editing !== null && (
        <ItemDialog meetingId={id} item={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />
      )}
    </Section>
  );
}

interface ItemRowProps {
  meetingId: string;
  item: AgendaItem;
  /** Its place in the agenda, the first is 0. */
  at: number;
  all: readonly AgendaItem[];
  onEdit: () => void;
}

function ItemRow({ meetingId, item, at, all, onEdit }: ItemRowProps) {
  const { t } = useTranslation('meetings');
  const told = useTold();
  const order = useOrderItems(meetingId);
  const remove = useRemoveItem(meetingId);
  const row = useRef<HTMLDivElement>(null);
  const { id, title, kind } = item;
  const move = (to: number) => {
    const ids = all.map((one) => one.id).filter((one) => one !== id);
    ids.splice(to, 0, id);
    order.mutate(ids, told(t('agenda.moved', { title, place: to + 1 })));
  };
  return (
    <div ref={row} className="agenda__edit">
      <h3 className="agenda__title break">{title}</h3>
      <p className="subtle">{[t(`kind.${kind}`), item.presenter].filter(Boolean).join(' · ')}</p>
      <div className="row">
        <Button
          variant="tertiary"
          size="sm"
          aria-label={t('agenda.upOf', { title })}
          aria-disabled={at === 0 || undefined}
          loading={order.isPending}
          onClick={() => at > 0 && move(at - 1)}
        >
          {t('agenda.up')}
        </Button>
        <Button
          variant="tertiary"
          size="sm"
          aria-label={t('agenda.downOf', { title })}
          aria-disabled={at === all.length - 1 || undefined}
          loading={order.isPending}
          onClick={() => at < all.length - 1 && move(at + 1)}
        >
          {t('agenda.down')}
        </Button>
        <Button variant="secondary" size="sm" aria-label={t('agenda.editOf', { title })} onClick={onEdit}>
          {t('agenda.edit')}
        </Button>
        <Button
          variant="secondary"
          tone="danger"
          size="sm"
          aria-label={t('agenda.removeOf', { title })}
          loading={remove.isPending}
          onClick={() => remove.mutate(id, told(t('agenda.removed', { title })))}
        >
          {t('agenda.remove')}
        </Button>
      </div>
      <ItemPapers meetingId={meetingId} item={item} />
    </div>
  );
}

/** Decisions whose follow-up is due by the meeting. */
function DueFollowUps({ meetingId }: { meetingId: string }) {
  const { t } = useTranslation('meetings');
  const format = useFormat();
  const told = useTold();
  const add = useAddItem(meetingId);
  const due = useFollowUps(meetingId).data?.items ?? [];
  if (due.length === 0) return null;
  return (
    <>
      <h3>{t('followUps.title')}</h3>
      <ul className="rows">
        {due.map(({ id, title, followUpOn }) => (
          <li key={id} className="rows__row">
            <div className="rows__what">
              <p className="rows__title break">{title}</p>
              <p className="subtle">{t('followUps.by', { day: format.date(followUpOn) })}</p>
            </div>
            <Button
              variant="secondary"
              size="sm"
              aria-label={t('followUps.addOf', { title })}
              loading={add.isPending && add.variables.decisionId === id}
              onClick={() => add.mutate({ kind: 'decision', decisionId: id }, told(t('agenda.added', { title })))}
            >
              {t('followUps.add')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

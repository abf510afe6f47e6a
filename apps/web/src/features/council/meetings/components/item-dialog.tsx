import { AGENDA_KINDS, MEETING_LIMITS as LIMITS, type AgendaKind } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn, useSendForm } from '../../../../lib/use-send-form';
import { useTold } from '../../../../lib/use-told';
import { Button, Dialog, ErrorSummary, Picker, Select, Textarea, TextField, type PickerOption } from '../../../../ui';
import { useFindNeeds } from '../api/find-needs';
import { useAddItem, useUpdateItem, type AgendaItem } from '../api/meetings';

/** Kinds that are chosen by hand: decisions come from what is to be followed up. */
const CHOSEN: readonly AgendaKind[] = AGENDA_KINDS.filter((kind) => kind !== 'decision');

interface ItemDialogProps {
  meetingId: string;
  /** What is changed; null for a new one. */
  item: AgendaItem | null;
  onClose: () => void;
}

/** Adds an item to the agenda, or changes it. */
export function ItemDialog({ meetingId, item, onClose }: ItemDialogProps) {
  const { t } = useTranslation(['meetings', 'common']);
  const told = useTold();
  const add = useAddItem(meetingId);
  const update = useUpdateItem(meetingId, item?.id ?? '');
  const [kind, setKind] = useState<AgendaKind>(item?.kind ?? 'other');
  const [needs, setNeeds] = useState<PickerOption[]>([]);
  const findNeeds = useFindNeeds();
  const labels = {
    need: t('meetings:item.need'),
    title: t('meetings:item.title'),
    background: t('meetings:item.background'),
    presenter: t('meetings:item.presenter'),
  };
  const form = useSendForm('item', labels, async (values) => {
    const said = {
      title: textIn(values, 'title'),
      background: textIn(values, 'background'),
      presenter: textIn(values, 'presenter'),
    };
    const [need] = needs;
    await (item
      ? update.mutateAsync(said)
      : add.mutateAsync({ ...said, kind, ...(kind === 'need' && need ? { need: need.id } : {}) }));
    told(
      t(item ? 'meetings:agenda.changed' : 'meetings:agenda.added', { title: said.title || need?.label }),
    ).onSuccess();
    onClose();
  });
  const heading = t(item ? 'meetings:item.editTitle' : 'meetings:item.newTitle');
  return (
    <Dialog open title={heading} onClose={onClose}>
      <form className="form" aria-label={heading} {...form.form}>
        <ErrorSummary errors={form.summary} />
        {!item && (
          <Select
            id="item-kind"
            label={t('meetings:item.kind')}
            value={kind}
            onChange={(event) => setKind(CHOSEN.find((one) => one === event.target.value) ?? 'other')}
            options={CHOSEN.map((value) => ({ value, label: t(`meetings:kind.${value}`) }))}
          />
        )}
        {!item && kind === 'need' && (
          <Picker
            id="item-need"
            label={labels.need}
            description={t('meetings:item.needHelp')}
            picked={needs}
            find={findNeeds}
            onChange={setNeeds}
            single
          />
        )}
        <TextField
          {...form.field('title')}
          label={labels.title}
          description={kind === 'need' && !item ? t('meetings:item.titleHelp') : undefined}
          defaultValue={item?.title}
          maxLength={LIMITS.itemTitleMax}
          optional={kind === 'need' && !item}
        />
        <Textarea
          {...form.field('background')}
          label={labels.background}
          defaultValue={item?.background}
          maxLength={LIMITS.backgroundMax}
          optional
        />
        <TextField
          {...form.field('presenter')}
          label={labels.presenter}
          defaultValue={item?.presenter}
          maxLength={LIMITS.presenterMax}
          optional
        />
        <div className="row">
          <Button type="submit" loading={form.sending}>
            {t('meetings:item.submit')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

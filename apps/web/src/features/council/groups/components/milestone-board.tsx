import type { GroupResponse, MilestoneResponse } from '#api-client';
import { GROUP_LIMITS, MILESTONE_STATES } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../lib/format';
import { useTold } from '../../../../lib/use-told';
import { Button, FormDialog, Select, Tag, TextField, Time } from '../../../../ui';
import { useAddMilestone, useChangeMilestone, useRemoveMilestone, type MilestoneSaid } from '../api';
import { BoardColumns } from './board-columns';
import { MoveLabel } from './move-label';

/** The milestones of a group by state. Each is moved by a list of choices. */
export function MilestoneBoard({ group }: { group: GroupResponse }) {
  const { t } = useTranslation('workingGroups');
  const format = useFormat();
  const [adding, setAdding] = useState(false);
  const { milestones, abilities } = group;
  return (
    <div className="stack">
      <BoardColumns
        label={t('tab.milestones')}
        columns={MILESTONE_STATES.map((state) => {
          const inState = milestones.filter((one) => one.state === state);
          return {
            key: state,
            title: t(`milestone.${state}`),
            count: format.number(inState.length),
            content:
              inState.length === 0 ? (
                <p className="subtle">{t('milestone.none')}</p>
              ) : (
                <ul className="council-board__cards">
                  {inState.map((milestone) => (
                    <li key={milestone.id} className="council-board__card">
                      <MilestoneCard group={group} milestone={milestone} />
                    </li>
                  ))}
                </ul>
              ),
          };
        })}
      />
      {abilities.canWork && (
        <div>
          <Button variant="secondary" onClick={() => setAdding(true)}>
            {t('milestone.add')}
          </Button>
        </div>
      )}
      {adding && <AddDialog group={group} onClose={() => setAdding(false)} />}
    </div>
  );
}

function MilestoneCard({ group, milestone }: { group: GroupResponse; milestone: MilestoneResponse }) {
  const { t } = useTranslation('workingGroups');
  const told = useTold();
  const change = useChangeMilestone(group.hub.slug);
  const [editing, setEditing] = useState(false);
  const { id, title, dueOn, state, standing, need, version } = milestone;
  return (
    <>
      <p className="rows__title break">{title}</p>
      <p className="hub-card__tags">
        <span className={standing === 'late' ? undefined : 'subtle'}>
          {t('milestone.due')} <Time value={dueOn} />
        </span>
        {standing === 'late' && <Tag tone="warning">{t('milestone.late')}</Tag>}
      </p>
      {need && group.needs.length > 1 && <p className="subtle break">{need.title}</p>}
      {group.abilities.canWork && (
        <>
          <Select
            id={`milestone-${id}`}
            label={<MoveLabel title={title} />}
            value={state}
            disabled={change.isPending}
            options={MILESTONE_STATES.map((value) => ({ value, label: t(`milestone.${value}`) }))}
            onChange={({ target: { value } }) => {
              const to = MILESTONE_STATES.find((one) => one === value);
              if (to)
                change.mutate(
                  { id, version, state: to },
                  told(t('milestone.moved', { title, state: t(`milestone.${to}`) })),
                );
            }}
          />
          <div>
            <Button
              variant="tertiary"
              size="sm"
              aria-label={t('milestone.editOf', { title })}
              onClick={() => setEditing(true)}
            >
              {t('milestone.edit')}
            </Button>
          </div>
        </>
      )}
      {editing && <EditDialog group={group} milestone={milestone} onClose={() => setEditing(false)} />}
    </>
  );
}

function AddDialog({ group, onClose }: { group: GroupResponse; onClose: () => void }) {
  const { t } = useTranslation('workingGroups');
  const told = useTold();
  const add = useAddMilestone(group.hub.slug);
  const [said, setSaid] = useState<MilestoneSaid>({ title: '', dueOn: '', need: null });
  return (
    <FormDialog
      title={t('milestone.add')}
      submit={t('milestone.add')}
      sending={add}
      onClose={onClose}
      onSubmit={() =>
        add.mutate(said, { onSuccess: told(t('milestone.added', { title: said.title }), onClose).onSuccess })
      }
    >
      <MilestoneFields group={group} said={said} onChange={setSaid} />
    </FormDialog>
  );
}

interface EditDialogProps {
  group: GroupResponse;
  milestone: MilestoneResponse;
  onClose: () => void;
}

function EditDialog({ group, milestone, onClose }: EditDialogProps) {
  const { t } = useTranslation('workingGroups');
  const told = useTold();
  const change = useChangeMilestone(group.hub.slug);
  const remove = useRemoveMilestone(group.hub.slug);
  const { id, version, title, dueOn, need } = milestone;
  const [said, setSaid] = useState<MilestoneSaid>({ title, dueOn, need: need?.id ?? null });
  return (
    <FormDialog
      title={t('milestone.editTitle')}
      submit={t('save')}
      sending={change}
      onClose={onClose}
      onSubmit={() => change.mutate({ id, version, ...said }, { onSuccess: told(t('saved'), onClose).onSuccess })}
    >
      <MilestoneFields group={group} said={said} onChange={setSaid} />
      <div>
        <Button
          variant="secondary"
          tone="danger"
          size="sm"
          loading={remove.isPending}
          onClick={() => remove.mutate(id, told(t('milestone.removed', { title }), onClose))}
        >
          {t('milestone.remove')}
        </Button>
      </div>
    </FormDialog>
  );
}

interface MilestoneFieldsProps {
  group: GroupResponse;
  said: MilestoneSaid;
  onChange: (said: MilestoneSaid) => void;
}

function MilestoneFields({ group: { needs }, said, onChange }: MilestoneFieldsProps) {
  const { t } = useTranslation('workingGroups');
  return (
    <>
      <TextField
        id="milestone-title"
        label={t('milestone.title')}
        value={said.title}
        onChange={(event) => onChange({ ...said, title: event.target.value })}
        maxLength={GROUP_LIMITS.milestoneTitleMax}
        required
      />
      <TextField
        id="milestone-due"
        type="date"
        label={t('milestone.dueOn')}
        value={said.dueOn}
        onChange={(event) => onChange({ ...said, dueOn: event.target.value })}
        required
      />
      {needs.length > 1 && (
        <Select
          id="milestone-need"
          label={t('milestone.need')}
          emptyLabel={t('milestone.allNeeds')}
          options={needs.map(({ id, title }) => ({ value: id, label: title }))}
          value={said.need ?? ''}
          onChange={(event) => onChange({ ...said, need: event.target.value || null })}
        />
      )}
    </>
  );
}

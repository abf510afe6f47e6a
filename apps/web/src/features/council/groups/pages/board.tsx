import type { GroupSummary } from '#api-client';
import type { NeedState } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LoaderFunctionArgs } from 'react-router';
import { useFormat } from '../../../../lib/format';
import { getServices, loadPages } from '../../../../lib/load';
import { itemsOf } from '../../../../lib/paging';
import { paths } from '../../../../lib/paths';
import { useTold } from '../../../../lib/use-told';
import {
  ButtonLink,
  DemoBadge,
  FormDialog,
  Link,
  Page,
  QueryView,
  Section,
  Select,
  ShowMore,
  Textarea,
} from '../../../../ui';
import { COUNCIL_LIMITS } from '#contracts';
import { CouncilTabs } from '../../components/council-tabs';
import { groupsOptions, needsInOptions, useGroups, useMoveNeed, useNeedsIn } from '../api';
import { BoardColumns } from '../components/board-columns';
import { GroupCard } from '../components/group-card';
import { MoveLabel } from '../components/move-label';

/** The states that are work, from the choice to the result. */
const COLUMNS = ['prioritised', 'in_progress', 'delivered'] as const satisfies readonly NeedState[];
type Column = (typeof COLUMNS)[number];

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api } = getServices(args);
  await Promise.all([
    loadPages(args, groupsOptions(api)),
    ...COLUMNS.map((state) => loadPages(args, needsInOptions(api, state))),
  ]);
  return null;
}

/** Needs that are worked on, by how far they have come, and the groups that drive them. */
export function Component() {
  const { t } = useTranslation(['workingGroups', 'council']);
  const format = useFormat();
  const groups = useGroups();
  const all = itemsOf(groups);
  const canForm = groups.data?.pages[0]?.canForm ?? false;
  const inColumn = {
    prioritised: useNeedsIn('prioritised'),
    in_progress: useNeedsIn('in_progress'),
    delivered: useNeedsIn('delivered'),
  };
  return (
    <Page
      title={t('workingGroups:board.title')}
      description={t('workingGroups:board.description')}
      lead={t('workingGroups:board.lead')}
      action={canForm && <ButtonLink to={paths.newWorkingGroup()}>{t('workingGroups:board.new')}</ButtonLink>}
    >
      <CouncilTabs />
      <div className="sections">
        <Section id="board" title={t('workingGroups:board.needs')}>
          <BoardColumns
            label={t('workingGroups:board.needs')}
            columns={COLUMNS.map((state) => ({
              key: state,
              title: t(`council:needState.${state}`),
              count: format.number(inColumn[state].data?.pages[0]?.total ?? 0),
              content: <NeedCards state={state} groups={all} canMove={canForm} />,
            }))}
          />
        </Section>
        <Section id="groups" title={t('workingGroups:board.groups')}>
          <QueryView query={groups}>
            {() =>
              all.length === 0 ? (
                <p>{t('workingGroups:board.noGroups')}</p>
              ) : (
                <>
                  <ul className="card-grid">
                    {all.map((group) => (
                      <li key={group.hub.id}>
                        <GroupCard group={group} />
                      </li>
                    ))}
                  </ul>
                  <ShowMore query={groups} />
                </>
              )
            }
          </QueryView>
        </Section>
      </div>
    </Page>
  );
}

function NeedCards({ state, groups, canMove }: { state: Column; groups: readonly GroupSummary[]; canMove: boolean }) {
  const { t } = useTranslation('workingGroups');
  const query = useNeedsIn(state);
  const needs = itemsOf(query);
  return (
    <QueryView query={query}>
      {() => (
        <>
          {needs.length === 0 && <p className="subtle">{t(`board.none.${state}`)}</p>}
          <ul className="council-board__cards">
            {needs.map((need) => (
              <li key={need.id} className="council-board__card">
                <NeedCard
                  need={need}
                  state={state}
                  canMove={canMove}
                  groups={groups.filter((group) => group.needs.some(({ id }) => id === need.id))}
                />
              </li>
            ))}
          </ul>
          <ShowMore query={query} />
        </>
      )}
    </QueryView>
  );
}

interface NeedCardProps {
  need: { id: string; slug: string; title: string; supportCount: number; isDemo: boolean };
  state: Column;
  groups: readonly GroupSummary[];
  canMove: boolean;
}

function NeedCard({ need: { id, slug, title, supportCount, isDemo }, state, groups, canMove }: NeedCardProps) {
  const { t } = useTranslation('workingGroups');
  const format = useFormat();
  return (
    <>
      <p className="rows__title break">
        <Link to={paths.need(slug)}>{title}</Link>
      </p>
      <p className="subtle">
        {t('board.support', { count: supportCount, n: format.number(supportCount) })} {isDemo && <DemoBadge />}
      </p>
      {groups.map(({ hub }) => (
        <p key={hub.id}>
          {t('board.group')} <Link to={paths.workingGroup(hub.slug)}>{hub.name}</Link>
        </p>
      ))}
      {groups.length === 0 && canMove && state !== 'delivered' && (
        <p>
          <Link to={paths.newWorkingGroup(slug)}>{t('board.form')}</Link>
        </p>
      )}
      <p>
        <Link to={paths.needChain(slug)}>{t('board.chain')}</Link>
      </p>
      {canMove && <Move id={id} slug={slug} title={title} state={state} />}
    </>
  );
}

/** Moving a card: a list of choices, for keyboard, mouse and thumb alike. */
function Move({ id, slug, title, state }: { id: string; slug: string; title: string; state: Column }) {
  const { t } = useTranslation(['workingGroups', 'council']);
  const [to, setTo] = useState<Column | null>(null);
  return (
    <>
      <Select
        id={`move-${id}`}
        label={<MoveLabel title={title} />}
        value={state}
        options={COLUMNS.map((value) => ({ value, label: t(`council:needState.${value}`) }))}
        onChange={({ target: { value } }) => setTo(COLUMNS.find((one) => one === value && one !== state) ?? null)}
      />
      {to && <MoveDialog slug={slug} title={title} to={to} onClose={() => setTo(null)} />}
    </>
  );
}

function MoveDialog({ slug, title, to, onClose }: { slug: string; title: string; to: Column; onClose: () => void }) {
  const { t } = useTranslation(['workingGroups', 'council']);
  const told = useTold();
  const move = useMoveNeed();
  const [reason, setReason] = useState('');
  const name = t(`council:needState.${to}`);
  return (
    <FormDialog
      title={t('workingGroups:move.title', { state: name })}
      submit={t('workingGroups:move.submit')}
      sending={move}
      onClose={onClose}
      onSubmit={() =>
        move.mutate(
          { slug, to, reason: reason.trim() },
          { onSuccess: told(t('workingGroups:move.done', { title, state: name }), onClose).onSuccess },
        )
      }
    >
      <p className="break">{title}</p>
      <Textarea
        id="move-reason"
        label={t('workingGroups:move.reason')}
        description={t('workingGroups:move.reasonHelp')}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        maxLength={COUNCIL_LIMITS.reasonMax}
        rows={3}
      />
    </FormDialog>
  );
}

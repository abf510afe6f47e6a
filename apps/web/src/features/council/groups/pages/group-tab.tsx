import type { GroupResponse } from '#api-client';
import { GROUP_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { ApiProblem } from '../../../../lib/api-problem';
import { getServices } from '../../../../lib/load';
import { paths } from '../../../../lib/paths';
import { useTold } from '../../../../lib/use-told';
import { Alert, Button, ExternalLink, FormDialog, Link, QueryView, Section, Textarea, Time } from '../../../../ui';
import { PersonLink, useNameOf } from '../../../../ui/person';
import { useCouncilLive } from '../../use-council-live';
import { groupOptions, useChangeGroup, useGroup, useGroupDocuments, useTellProgress } from '../api';
import { GroupSettings } from '../components/group-settings';
import { MilestoneBoard } from '../components/milestone-board';
import { ProgressLine } from '../components/progress-line';

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api, queryClient, onServer } = getServices(args);
  if (onServer) await queryClient.query(groupOptions(api, args.params['slug'] ?? '')).catch(() => null);
  return null;
}

/** The work of a hub that is a working group of the council. */
export function Component() {
  const { t } = useTranslation('workingGroups');
  const { slug = '' } = useParams();
  const group = useGroup(slug);
  if (group.error instanceof ApiProblem && group.error.status === 404) return <p>{t('tab.none')}</p>;
  return <QueryView query={group}>{(found) => <Work key={found.hub.id} group={found} />}</QueryView>;
}

function Work({ group }: { group: GroupResponse }) {
  const { t } = useTranslation(['workingGroups', 'council']);
  const { hub, goal, lead, needs, progress, abilities } = group;
  const [settings, setSettings] = useState(false);
  const [writing, setWriting] = useState(false);
  useCouncilLive('group', hub);
  return (
    <div className="sections">
      <Section
        id="goal"
        title={t('workingGroups:tab.goal')}
        action={
          abilities.canWork && (
            <div className="row">
              <Button variant="secondary" size="sm" onClick={() => setWriting(true)}>
                {t('workingGroups:tab.editGoal')}
              </Button>
              {abilities.canDirect && (
                <Button variant="secondary" size="sm" onClick={() => setSettings(true)}>
                  {t('workingGroups:tab.settings')}
                </Button>
              )}
            </div>
          )
        }
      >
        <p className="text-lines break">{goal}</p>
        <dl className="facts">
          {lead && (
            <div>
              <dt>{t('workingGroups:tab.lead')}</dt>
              <dd>
                <PersonLink person={lead} />
                {lead.workTitle && `, ${lead.workTitle}`}
              </dd>
            </div>
          )}
          <div>
            <dt>{t('workingGroups:drives')}</dt>
            <dd>
              <ul className="plain-list">
                {needs.map((need) => (
                  <li key={need.id}>
                    <Link to={paths.need(need.slug)}>{need.title}</Link>{' '}
                    <span className="subtle">{t(`council:needState.${need.state}`)}</span> ·{' '}
                    <Link to={paths.needChain(need.slug)}>{t('workingGroups:board.chain')}</Link>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        </dl>
      </Section>
      {progress ? (
        <>
          <Section id="milestones" title={t('workingGroups:tab.milestones')}>
            <ProgressLine progress={progress} />
            <MilestoneBoard group={group} />
          </Section>
          <Notes group={group} />
        </>
      ) : (
        <Alert>{t('workingGroups:tab.closed')}</Alert>
      )}
      <Together group={group} />
      {writing && <GoalDialog group={group} onClose={() => setWriting(false)} />}
      {settings && <GroupSettings group={group} onClose={() => setSettings(false)} />}
    </div>
  );
}

function Notes({ group: { hub, notes, abilities } }: { group: GroupResponse }) {
  const { t } = useTranslation('workingGroups');
  const nameOf = useNameOf();
  const [telling, setTelling] = useState(false);
  return (
    <Section
      id="notes"
      title={t('notes.title')}
      action={
        abilities.canWork && (
          <Button variant="secondary" size="sm" onClick={() => setTelling(true)}>
            {t('notes.tell')}
          </Button>
        )
      }
    >
      {notes.length === 0 ? (
        <p className="subtle">{t('notes.none')}</p>
      ) : (
        <ul className="rows">
          {notes.map(({ id, text, by, at }) => (
            <li key={id}>
              <p className="text-lines break">{text}</p>
              <p className="subtle">
                <Time value={at} />
                {by && ` · ${nameOf(by)}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      {telling && <NoteDialog slug={hub.slug} visibility={hub.visibility} onClose={() => setTelling(false)} />}
    </Section>
  );
}

interface NoteDialogProps {
  slug: string;
  visibility: GroupResponse['hub']['visibility'];
  onClose: () => void;
}

function NoteDialog({ slug, visibility, onClose }: NoteDialogProps) {
  const { t } = useTranslation('workingGroups');
  const told = useTold();
  const tell = useTellProgress(slug);
  const [text, setText] = useState('');
  return (
    <FormDialog
      title={t('notes.tell')}
      submit={t('notes.submit')}
      sending={tell}
      onClose={onClose}
      onSubmit={() => tell.mutate(text, { onSuccess: told(t('notes.done'), onClose).onSuccess })}
    >
      <Textarea
        id="note-text"
        label={t('notes.text')}
        description={t(`notes.help.${visibility}`)}
        value={text}
        onChange={(event) => setText(event.target.value)}
        maxLength={GROUP_LIMITS.noteMax}
        required
      />
    </FormDialog>
  );
}

function GoalDialog({ group, onClose }: { group: GroupResponse; onClose: () => void }) {
  const { t } = useTranslation('workingGroups');
  const told = useTold();
  const change = useChangeGroup(group.hub.slug, group.version);
  const [goal, setGoal] = useState(group.goal);
  return (
    <FormDialog
      title={t('tab.editGoal')}
      submit={t('save')}
      sending={change}
      onClose={onClose}
      onSubmit={() => change.mutate({ goal }, { onSuccess: told(t('saved'), onClose).onSuccess })}
    >
      <Textarea
        id="group-goal"
        label={t('form.goal')}
        description={t('form.goalHelp')}
        value={goal}
        onChange={(event) => setGoal(event.target.value)}
        maxLength={GROUP_LIMITS.goalMax}
        required
      />
    </FormDialog>
  );
}

/** Meetings and decisions about the needs, and the documents that are pinned in the hub. */
function Together({ group: { hub, links, progress } }: { group: GroupResponse }) {
  const { t } = useTranslation('workingGroups');
  const documents = useGroupDocuments(hub.slug, progress !== null).data?.items ?? [];
  return (
    <>
      {links.length > 0 && (
        <Section id="links" title={t('tab.links')}>
          <ul className="rows">
            {links.map(({ id, kind, title, path, at }) => (
              <li key={id}>
                <p className="rows__title">
                  <Link to={path}>{title}</Link>
                </p>
                <p className="subtle">
                  {t(`link.${kind === 'meeting' ? 'meeting' : 'decision'}`)} · <Time value={at} />
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {documents.length > 0 && (
        <Section id="documents" title={t('tab.documents')}>
          <ul className="plain-list">
            {documents.map(({ id, title, url, file }) => (
              <li key={id}>
                <ExternalLink href={url ?? file?.url ?? ''}>{title}</ExternalLink>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

import type { ThreadResponse } from '#api-client';
import { THREAD_KINDS, THREAD_LIMITS, type ThreadKind } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../lib/paths';
import { useToast } from '../../../lib/toasts';
import { FormDialog, Picker, Select, TextField, type PickerOption } from '../../../ui';
import {
  useFindMergeTargets,
  useFindOtherHubs,
  useMergeThread,
  useModerate,
  useMoveThread,
  useRenameThread,
  useSplitThread,
} from '../api/moderate';
import { useWaits } from './use-waits';
import { readSeqs } from '../posts/seq-ranges';

export type ModerateDialog = 'rename' | 'lock' | 'slow' | 'move' | 'split' | 'merge';

interface DialogOf {
  thread: ThreadResponse;
  onClose: () => void;
}

const DIALOGS = { rename: Rename, lock: Lock, slow: Slow, move: Move, split: Split, merge: Merge };

/** What is asked for before something is done with a thread. */
export function ModerateDialogs({ dialog, ...rest }: DialogOf & { dialog: ModerateDialog }) {
  const Asked = DIALOGS[dialog];
  return <Asked {...rest} />;
}

/** Says that it is done, and closes. */
function useDone(onClose: () => void) {
  const { t } = useTranslation('threads');
  const toast = useToast();
  return () => {
    toast(t('moderate.done'));
    onClose();
  };
}

/** What is wrong with a field, and how to say it: then one is at that field, and hears it. */
function useFieldError(id: string): [error: string | undefined, setError: (error: string | undefined) => void] {
  const [error, setError] = useState<string>();
  function say(wrong: string | undefined) {
    setError(wrong);
    // The text is there one render later.
    if (wrong !== undefined) requestAnimationFrame(() => document.getElementById(id)?.focus());
  }
  return [error, say];
}

function Rename({ thread, onClose }: DialogOf) {
  const { t } = useTranslation(['threads', 'common']);
  const rename = useRenameThread(thread.id);
  const [title, setTitle] = useState(thread.title);
  const [kind, setKind] = useState<ThreadKind>(thread.kind);
  const canAnnounce = thread.kind === 'announcement' || (thread.own?.canModerate ?? false);
  const kinds = THREAD_KINDS.filter((value) => value !== 'announcement' || canAnnounce);
  const onSuccess = useDone(onClose);
  return (
    <FormDialog
      title={t('moderate.rename')}
      submit={t('common:action.save')}
      sending={rename}
      onClose={onClose}
      onSubmit={() => rename.mutate({ title: title.trim(), kind }, { onSuccess })}
    >
      <TextField
        id="thread-title"
        label={t('open.titleLabel')}
        required
        minLength={THREAD_LIMITS.titleMin}
        maxLength={THREAD_LIMITS.titleMax}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Select
        id="thread-kind"
        label={t('open.kind')}
        options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={kind}
        onChange={(event) => setKind(event.target.value as ThreadKind)}
      />
    </FormDialog>
  );
}

function Lock({ thread, onClose }: DialogOf) {
  const { t } = useTranslation('threads');
  const moderate = useModerate(thread.id);
  const [reason, setReason] = useState('');
  const onSuccess = useDone(onClose);
  return (
    <FormDialog
      title={t('moderate.lockTitle')}
      submit={t('moderate.lock')}
      sending={moderate}
      onClose={onClose}
      onSubmit={() => moderate.mutate({ locked: true, lockReason: reason.trim() || null }, { onSuccess })}
    >
      <TextField
        id="lock-reason"
        label={t('moderate.lockReason')}
        optional
        maxLength={THREAD_LIMITS.reasonMax}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}

function Slow({ thread, onClose }: DialogOf) {
  const { t } = useTranslation(['threads', 'common']);
  const moderate = useModerate(thread.id);
  const { waits } = useWaits();
  const [seconds, setSeconds] = useState(String(thread.slowModeSeconds));
  const onSuccess = useDone(onClose);
  return (
    <FormDialog
      title={t('moderate.slowTitle')}
      submit={t('common:action.save')}
      sending={moderate}
      onClose={onClose}
      onSubmit={() => moderate.mutate({ slowModeSeconds: seconds === '' ? null : Number(seconds) }, { onSuccess })}
    >
      <Select
        id="slow-seconds"
        label={t('rules.slowModeSeconds')}
        description={t('moderate.slowHelp')}
        emptyLabel={t('moderate.slowAsPlace')}
        options={waits(thread.slowModeSeconds)}
        value={seconds}
        onChange={(event) => setSeconds(event.target.value)}
      />
    </FormDialog>
  );
}

function Move({ thread, onClose }: DialogOf) {
  const { t } = useTranslation('threads');
  const move = useMoveThread(thread.id);
  const find = useFindOtherHubs(thread.place.slug);
  const [hub, setHub] = useState<PickerOption | null>(null);
  const [error, setError] = useFieldError('move-hub');
  const onSuccess = useDone(onClose);
  return (
    <FormDialog
      title={t('moderate.moveTitle')}
      submit={t('moderate.moveTitle')}
      sending={move}
      onClose={onClose}
      onSubmit={() => {
        setError(hub ? undefined : t('moderate.moveWrong'));
        if (hub) move.mutate(hub.id, { onSuccess });
      }}
    >
      <Picker
        id="move-hub"
        label={t('moderate.moveLabel')}
        description={t('moderate.moveHelp')}
        single
        find={find}
        error={error}
        picked={hub ? [hub] : []}
        onChange={([picked]) => {
          setHub(picked ?? null);
          setError(undefined);
        }}
      />
    </FormDialog>
  );
}

function Split({ thread, onClose }: DialogOf) {
  const { t } = useTranslation('threads');
  const navigate = useNavigate();
  const split = useSplitThread(thread.id);
  const [title, setTitle] = useState('');
  const [numbers, setNumbers] = useState('');
  const [error, setError] = useFieldError('split-seqs');
  const done = useDone(onClose);
  return (
    <FormDialog
      title={t('moderate.splitTitle')}
      submit={t('moderate.split')}
      sending={split}
      onClose={onClose}
      onSubmit={() => {
        const seqs = readSeqs(numbers, thread.lastSeq);
        setError(seqs ? undefined : t('moderate.splitWrong', { total: thread.lastSeq }));
        if (!seqs) return;
        split.mutate(
          { title: title.trim(), seqs },
          {
            onSuccess: (made) => {
              done();
              void navigate(paths.thread(made.id));
            },
          },
        );
      }}
    >
      <TextField
        id="split-title"
        label={t('open.titleLabel')}
        required
        minLength={THREAD_LIMITS.titleMin}
        maxLength={THREAD_LIMITS.titleMax}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <TextField
        id="split-seqs"
        label={t('moderate.splitSeqs')}
        description={t('moderate.splitHelp')}
        required
        error={error}
        value={numbers}
        onChange={(event) => setNumbers(event.target.value)}
      />
    </FormDialog>
  );
}

function Merge({ thread, onClose }: DialogOf) {
  const { t } = useTranslation('threads');
  const navigate = useNavigate();
  const merge = useMergeThread(thread.id);
  const find = useFindMergeTargets(thread.id);
  const [into, setInto] = useState<PickerOption | null>(null);
  const [error, setError] = useFieldError('merge-into');
  const done = useDone(onClose);
  return (
    <FormDialog
      title={t('moderate.mergeTitle')}
      submit={t('moderate.merge')}
      sending={merge}
      onClose={onClose}
      onSubmit={() => {
        setError(into ? undefined : t('moderate.mergeWrong'));
        if (!into) return;
        merge.mutate(into.id, {
          onSuccess: () => {
            done();
            void navigate(paths.thread(into.id));
          },
        });
      }}
    >
      <Picker
        id="merge-into"
        label={t('moderate.mergeLabel')}
        description={t('moderate.mergeHelp')}
        single
        find={find}
        error={error}
        picked={into ? [into] : []}
        onChange={([picked]) => {
          setInto(picked ?? null);
          setError(undefined);
        }}
      />
    </FormDialog>
  );
}

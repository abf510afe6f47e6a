import type { PostResponse } from '#api-client';
import { REPORT_REASONS, THREAD_LIMITS, type ReportReason } from '#contracts';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { useMe } from '../../../lib/session';
import { useToast } from '../../../lib/toasts';
import { useNameOf } from '../../../ui/person';
import { Alert, Button, Dialog, FormDialog, QueryView, Select, Textarea, TextField } from '../../../ui';
import { useEditPost, useRemovePost, useReportPost, useRevisions } from '../api/act-on-post';
import { readDraft, writeDraft } from '../posts/local-draft';
import { TextEditor, type TextEditorHandle } from './text-editor';
import type { PostDialog } from './thread-context';

interface DialogOf {
  post: PostResponse;
  onClose: () => void;
}

interface PostDialogsProps extends DialogOf {
  dialog: PostDialog;
  /** Whether the post is the reader's own: others' words are changed with a reason. */
  isOwn: boolean;
}

/** What is done about one post, over the page. */
export function PostDialogs({ dialog, isOwn, ...rest }: PostDialogsProps) {
  if (dialog === 'edit') return <EditDialog isOwn={isOwn} {...rest} />;
  if (dialog === 'remove') return <RemoveDialog isOwn={isOwn} {...rest} />;
  if (dialog === 'versions') return <VersionsDialog {...rest} />;
  return <ReportDialog {...rest} />;
}

function EditDialog({ post, isOwn, onClose }: DialogOf & { isOwn: boolean }) {
  const { t } = useTranslation('threads');
  const toast = useToast();
  const edit = useEditPost(post.threadId);
  const { body, setBody, isOvertaken } = useKeptEdit(post);
  const [reason, setReason] = useState('');
  const editor = useRef<TextEditorHandle>(null);
  const [isEarly, setEarly] = useState(false);
  const save = () => {
    const isUploading = editor.current?.isUploading() ?? false;
    setEarly(isUploading);
    if (isUploading || body.trim() === '') return;
    edit.mutate(
      { post, body, reason: reason.trim() },
      {
        onSuccess: () => {
          toast(t('editing.saved'));
          setBody(post.body);
          onClose();
        },
      },
    );
  };
  return (
    <FormDialog
      title={t('editing.title', { n: post.seq })}
      submit={t('editing.save')}
      sending={edit}
      onClose={onClose}
      onSubmit={save}
    >
      {isOvertaken && <Alert>{t('editing.overtaken')}</Alert>}
      <TextEditor
        ref={editor}
        id="edit-post"
        label={t('editing.label')}
        where={{ threadId: post.threadId }}
        value={body}
        onChange={(to) => {
          setEarly(false);
          setBody(to);
        }}
        onSend={save}
        rows={10}
        error={body.trim() === '' ? t('compose.empty') : isEarly ? t('compose.uploading') : undefined}
      />
      {body !== post.body && (
        <div>
          <Button type="button" size="sm" variant="tertiary" tone="neutral" onClick={() => setBody(post.body)}>
            {t('editing.discard')}
          </Button>
        </div>
      )}
      {!isOwn && (
        <TextField
          id="edit-reason"
          label={t('editing.reason')}
          description={t('editing.reasonHelp')}
          required
          maxLength={THREAD_LIMITS.reasonMax}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      )}
    </FormDialog>
  );
}

/** A changed text, and the version of the post that it came of. */
interface KeptEdit {
  readonly text: string;
  readonly version: number;
}

/**
 * What one is changing a post into. It is kept in the browser until it is saved or thrown away: a dialog is soon closed by mistake, and the post may be
 * changed by somebody else meanwhile.
 */
function useKeptEdit({ id, version, body }: PostResponse) {
  const userId = useMe()?.id ?? '';
  const place = `edit.${id}`;
  const [edit, setEdit] = useState<KeptEdit>(
    () => readDraft<KeptEdit>(userId, place)?.content ?? { text: body, version },
  );
  const setBody = (text: string) => {
    const next = { text, version: text === body ? version : edit.version };
    setEdit(next);
    writeDraft(userId, place, text === body ? null : { content: next, keptAt: null });
  };
  return { body: edit.text, setBody, isOvertaken: edit.version !== version };
}

function RemoveDialog({ post, isOwn, onClose }: DialogOf & { isOwn: boolean }) {
  const { t } = useTranslation('threads');
  const toast = useToast();
  const remove = useRemovePost(post.threadId);
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={t('editing.removeTitle', { n: post.seq })}
      submit={t('editing.removeButton')}
      sending={remove}
      onClose={onClose}
      onSubmit={() =>
        remove.mutate(
          { post, reason: reason.trim() },
          {
            onSuccess: () => {
              toast(t('editing.removed'));
              onClose();
            },
          },
        )
      }
    >
      <p>{t('editing.removeText')}</p>
      <TextField
        id="remove-reason"
        label={t('editing.removeReason')}
        optional={isOwn}
        required={!isOwn}
        maxLength={THREAD_LIMITS.reasonMax}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}

function VersionsDialog({ post, onClose }: DialogOf) {
  const { t } = useTranslation('threads');
  const nameOf = useNameOf();
  const format = useFormat();
  return (
    <Dialog open title={t('editing.versionsTitle', { n: post.seq })} onClose={onClose}>
      <QueryView query={useRevisions(post)}>
        {(revisions) => (
          <ol className="stack" reversed>
            {revisions.map(({ version, body, by, at, reason }) => (
              <li key={version}>
                <p>
                  <strong>{t('editing.version', { n: version })}</strong>{' '}
                  <span className="subtle">
                    {t('editing.versionBy', { name: nameOf({ name: by }), time: format.dateTime(at) })}
                  </span>
                </p>
                {reason && <p className="subtle">{t('posts.removedWhy', { reason })}</p>}
                <p className="post__plain">{body}</p>
              </li>
            ))}
          </ol>
        )}
      </QueryView>
    </Dialog>
  );
}

function ReportDialog({ post, onClose }: DialogOf) {
  const { t } = useTranslation('threads');
  const toast = useToast();
  const report = useReportPost();
  const [reason, setReason] = useState<ReportReason>('spam');
  const [note, setNote] = useState('');
  return (
    <FormDialog
      title={t('report.title', { n: post.seq })}
      submit={t('report.send')}
      sending={report}
      onClose={onClose}
      onSubmit={() =>
        report.mutate(
          { postId: post.id, reason, note: note.trim() },
          {
            onSuccess: () => {
              toast(t('report.sent'));
              onClose();
            },
          },
        )
      }
    >
      <p>{t('report.help')}</p>
      <Select
        id="report-reason"
        label={t('report.reason')}
        options={REPORT_REASONS.map((value) => ({ value, label: t(`report.reasons.${value}`) }))}
        value={reason}
        onChange={(event) => setReason(event.target.value as ReportReason)}
      />
      <Textarea
        id="report-note"
        label={t('report.note')}
        optional
        maxLength={THREAD_LIMITS.noteMax}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </FormDialog>
  );
}

import type { FileResponse } from '#api-client';
import { FILE_EXTENSIONS, FILE_LIMITS } from '#contracts';
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem, unwrap } from '../lib/api-problem';
import { useFormat } from '../lib/format';
import { useFieldProblemText, useProblemText } from '../lib/problem-text';
import { useApi } from '../lib/services';
import { mayTryAgain, uploadFile, type AttachTo } from '../lib/upload-file';
import { UploadQueue, type PendingUpload, type UploadEnd } from '../lib/upload-queue';
import { Button } from './button';
import { describedBy, Frame, type FieldFrame } from './field';

export interface FileUploadProps extends FieldFrame {
  /** The thing that files are attached to as they arrive; without it they wait to be attached, for seven days at most. */
  attachTo?: AttachTo;
  /** The files that are there. */
  files: FileResponse[];
  onChange: (files: FileResponse[]) => void;
}

/**
 * Files to choose or to drop, each with its progress, and those that are there. The whole area is the native input, so that mouse, keyboard,
 * dropping and screen readers work as everywhere else. Pages that show it name the words `files` in their route.
 */
export function FileUpload({ id, label, description, error, optional, attachTo, files, onChange }: FileUploadProps) {
  const { t } = useTranslation('files');
  const reasonOf = useUploadReason();
  const [queue] = useState(() => new UploadQueue(uploadFile));
  const pending = useSyncExternalStore(queue.subscribe, queue.snapshot, queue.snapshot);
  const [said, setSaid] = useState('');
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  const onEnd = useEffectEvent((end: UploadEnd) => {
    const { name } = end.file;
    if ('error' in end) {
      setSaid(t('failed', { name, reason: reasonOf(end.error) }));
      return;
    }
    onChange([...files.filter((file) => file.id !== end.uploaded.id), end.uploaded]);
    setSaid(t('uploaded', { name: end.uploaded.name }));
  });
  useEffect(() => queue.onEnd((end) => onEnd(end)), [queue]);
  useEffect(() => () => queue.clear(), [queue]);

  function add(chosen: FileList | null) {
    setOver(false);
    if (!chosen || chosen.length === 0) return;
    setSaid(t('started', { count: chosen.length }));
    queue.add([...chosen], attachTo);
    // Empty again, so that the same file can be chosen once more.
    if (input.current) input.current.value = '';
  }

  function leave(message: string) {
    setSaid(message);
    input.current?.focus();
  }

  return (
    <Frame id={id} label={label} description={description} error={error} optional={optional} className="file-upload">
      <p id={`${id}-accepted`} className="field__description">
        {t('accepted', { limit: FILE_LIMITS.sizeMegabytes, types: FILE_EXTENSIONS.join(', ') })}
      </p>
      <div className={over ? 'file-upload__zone file-upload__zone--over' : 'file-upload__zone'}>
        <span aria-hidden="true">{t('choose')}</span>
        <input
          ref={input}
          id={id}
          type="file"
          multiple
          accept={FILE_EXTENSIONS.map((ending) => `.${ending}`).join(',')}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { description, error }, `${id}-accepted`)}
          onChange={(event) => add(event.target.files)}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
        />
      </div>
      {files.length + pending.length > 0 && (
        <ul className="file-upload__list" aria-label={t('list')}>
          {files.map((file) => (
            <PresentFile
              key={file.id}
              file={file}
              onRemoved={() => {
                onChange(files.filter((other) => other.id !== file.id));
                leave(t('removed', { name: file.name }));
              }}
              onFailed={(problem) => setSaid(t('removeFailed', { name: file.name, reason: reasonOf(problem) }))}
            />
          ))}
          <PendingFiles queue={queue} pending={pending} onLeft={leave} />
        </ul>
      )}
      <span className="ds-sr-only" role="status">
        {said}
      </span>
    </Frame>
  );
}

/** Files on their way, for fields that take files in a way of their own. Pages that show it name the words `files` in their route. */
export function PendingUploads({ queue, onSaid }: { queue: UploadQueue; onSaid: (message: string) => void }) {
  const { t } = useTranslation('files');
  const pending = useSyncExternalStore(queue.subscribe, queue.snapshot, queue.snapshot);
  if (pending.length === 0) return null;
  return (
    <ul className="file-upload__list" aria-label={t('list')}>
      <PendingFiles queue={queue} pending={pending} onLeft={onSaid} />
    </ul>
  );
}

interface PendingFilesProps {
  queue: UploadQueue;
  pending: readonly PendingUpload[];
  /** Told what was done when a button has gone with its file. */
  onLeft: (message: string) => void;
}

function PendingFiles({ queue, pending, onLeft }: PendingFilesProps) {
  const { t } = useTranslation('files');
  return pending.map((upload) => (
    <PendingFile
      key={upload.key}
      upload={upload}
      onRetry={() => {
        queue.retry(upload.key);
        onLeft(t('started', { count: 1 }));
      }}
      onDrop={() => {
        queue.drop(upload.key);
        onLeft(t(upload.state === 'failed' ? 'dismissed' : 'cancelled', { name: upload.file.name }));
      }}
    />
  ));
}

interface PresentFileProps {
  file: FileResponse;
  onRemoved: () => void;
  onFailed: (problem: unknown) => void;
}

function PresentFile({ file, onRemoved, onFailed }: PresentFileProps) {
  const { t } = useTranslation('files');
  const format = useFormat();
  const api = useApi();
  const reasonOf = useUploadReason();
  const [removing, setRemoving] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);

  async function remove() {
    setRemoving(true);
    setProblem(null);
    try {
      await unwrap(api.DELETE('/api/v1/files/{id}', { params: { path: { id: file.id } } }));
    } catch (error) {
      // Someone else has removed it already.
      if (!(error instanceof ApiProblem) || error.status !== 404) {
        setRemoving(false);
        setProblem(error);
        onFailed(error);
        return;
      }
    }
    onRemoved();
  }

  const { name } = file;
  return (
    <Row
      name={<a href={file.url}>{name}</a>}
      about={format.bytes(file.size)}
      reason={problem === null ? null : t('removeFailed', { name, reason: reasonOf(problem) })}
    >
      {file.abilities.canRemove && (
        <RowButton
          words={t('remove')}
          label={t('removeOf', { name })}
          loading={removing}
          onPress={() => void remove()}
        />
      )}
    </Row>
  );
}

function PendingFile({ upload, onRetry, onDrop }: { upload: PendingUpload; onRetry: () => void; onDrop: () => void }) {
  const { t } = useTranslation('files');
  const format = useFormat();
  const reasonOf = useUploadReason();
  const { name, size } = upload.file;
  if (upload.state === 'failed') {
    return (
      <Row name={name} about={format.bytes(size)} reason={reasonOf(upload.error)}>
        {mayTryAgain(upload.error) && <RowButton words={t('retry')} label={t('retryOf', { name })} onPress={onRetry} />}
        <RowButton words={t('dismiss')} label={t('dismissOf', { name })} onPress={onDrop} />
      </Row>
    );
  }
  const sending = upload.sent === 1 ? t('checking') : format.percent(upload.sent);
  return (
    <Row name={name} about={upload.state === 'waiting' ? t('waiting') : sending} reason={null}>
      <progress value={upload.sent} max={1} aria-label={t('progress', { name })} />
      <RowButton words={t('cancel')} label={t('cancelOf', { name })} onPress={onDrop} />
    </Row>
  );
}

interface RowProps {
  name: ReactNode;
  about: string;
  /** What went wrong. */
  reason: string | null;
  children: ReactNode;
}

function Row({ name, about, reason, children }: RowProps) {
  return (
    <li className="file-upload__file">
      <span className="file-upload__name">{name}</span>
      <span className="file-upload__about">{about}</span>
      {children}
      {reason !== null && <p className="ds-validation-message file-upload__reason">{reason}</p>}
    </li>
  );
}

interface RowButtonProps {
  words: string;
  /** The words with the name of the file, which must begin alike for people who speak to their computer. */
  label: string;
  loading?: boolean;
  onPress: () => void;
}

function RowButton({ words, label, loading, onPress }: RowButtonProps) {
  return (
    <Button type="button" variant="tertiary" size="sm" aria-label={label} loading={loading} onClick={onPress}>
      {words}
    </Button>
  );
}

/** Says why a file was not taken: what is wrong with it says more than what the request was. */
/** Why a file could not be taken, in words. */
export function useUploadReason(): (error: unknown) => string {
  const problemText = useProblemText();
  const fieldText = useFieldProblemText();
  return (error) => {
    const [first] = error instanceof ApiProblem ? error.errors : [];
    return first ? fieldText(first) : problemText(error);
  };
}

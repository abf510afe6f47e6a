import { THREAD_LIMITS } from '#contracts';
import {
  useEffect,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  type Ref,
} from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { useApi } from '../../../lib/services';
import { uploadFile } from '../../../lib/upload-file';
import { UploadQueue } from '../../../lib/upload-queue';
import { Alert, Options, PendingUploads, RenderedText, Skeleton, useLookUp, useUploadReason } from '../../../ui';
import { fetchPreview, useMentionLookUp, type Mentionable, type WrittenIn } from '../api/compose';
import * as edit from '../posts/markdown-edit';
import { EditorToolbar } from './editor-toolbar';

/** What others can do with the editor. */
export interface TextEditorHandle {
  focus(): void;
  /** Puts lines where the cursor is. */
  insert(block: string): void;
  /** Whether files are on their way into the text. */
  isUploading(): boolean;
}

interface TextEditorProps {
  id: string;
  label: string;
  where: WrittenIn;
  value: string;
  onChange: (value: string) => void;
  onSend: () => void;
  onTyping?: () => void;
  onEscape?: () => void;
  /** The arrow that leads up, where nothing is written yet. */
  onUp?: () => void;
  error?: string;
  rows?: number;
  ref?: Ref<TextEditorHandle>;
}

/** Markdown in a plain labelled field, with a toolbar, shortcuts, suggestions after `@`, files, and a look at what it becomes. */
export function TextEditor(props: TextEditorProps) {
  const { id, label, where, value, onChange, onSend, onTyping, onEscape, onUp, error, rows = 5, ref } = props;
  const { t } = useTranslation('threads');
  const format = useFormat();
  const field = useRef<HTMLTextAreaElement>(null);
  const [isPreviewed, setPreviewed] = useState(false);
  const [caret, setCaret] = useState({ start: 0, end: 0 });
  const place = useRef<{ start: number; end: number } | null>(null);
  const files = useFiles((markdown) => apply((now) => edit.insertBlock(now, markdown)));
  const mentions = useMentions(where, { text: value, ...caret });

  // A text that was changed by a button gets its selection when it is on the page.
  useLayoutEffect(() => {
    if (!place.current || !field.current) return;
    field.current.setSelectionRange(place.current.start, place.current.end);
    setCaret(place.current);
    place.current = null;
  }, [value]);

  function apply(change: (now: edit.Selected) => edit.Selected): void {
    const { current } = field;
    const text = current?.value ?? value;
    const next = change({
      text,
      start: current?.selectionStart ?? text.length,
      end: current?.selectionEnd ?? text.length,
    });
    place.current = { start: next.start, end: next.end };
    onChange(next.text);
    current?.focus();
  }

  useImperativeHandle(ref, () => ({
    focus: () => field.current?.focus(),
    insert: (block) => apply((now) => edit.insertBlock(now, block)),
    isUploading: () => files.queue.snapshot().some(({ state }) => state !== 'failed'),
  }));

  function pick({ markdown }: Mentionable): void {
    const { open } = mentions;
    if (open) apply((now) => edit.finishMention(now, open.from, markdown));
  }

  const shortcuts: Record<string, (now: edit.Selected) => edit.Selected> = {
    b: (now) => edit.wrap(now, '**'),
    i: (now) => edit.wrap(now, '_'),
    k: (now) => edit.link(now, t('compose.linkText')),
  };

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.nativeEvent.isComposing) return;
    if (mentions.onKey(event, pick)) return;
    if (event.key === 'Escape') onEscape?.();
    if (event.key === 'ArrowUp' && value === '') onUp?.();
    if (!event.ctrlKey && !event.metaKey) return;
    const shortcut = shortcuts[event.key.toLowerCase()];
    if (event.key === 'Enter') {
      event.preventDefault();
      onSend();
    } else if (shortcut && !event.shiftKey && !event.altKey) {
      event.preventDefault();
      apply(shortcut);
    }
  }

  const followCaret = () => {
    if (field.current) setCaret({ start: field.current.selectionStart, end: field.current.selectionEnd });
  };
  const over = value.length - THREAD_LIMITS.bodyMax;
  return (
    <div className="editor">
      <EditorToolbar
        label={t('compose.toolbar')}
        controls={id}
        isPreviewed={isPreviewed}
        onPreview={() => setPreviewed(!isPreviewed)}
        onEdit={apply}
        onFiles={files.add}
      />
      <label className="ds-label" htmlFor={id}>
        {label}
      </label>
      {isPreviewed && <Preview body={value} where={where} />}
      <div className="search-box__field" hidden={isPreviewed}>
        <textarea
          ref={field}
          id={id}
          className="ds-input"
          rows={rows}
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? `${id}-help ${id}-error` : `${id}-help`}
          aria-autocomplete="list"
          aria-controls={mentions.isOpen ? mentions.listId : undefined}
          aria-activedescendant={mentions.isOpen ? `${mentions.listId}-${mentions.active}` : undefined}
          onChange={(event) => {
            onChange(event.target.value);
            followCaret();
            onTyping?.();
          }}
          onSelect={followCaret}
          onKeyDown={onKeyDown}
          onBlur={mentions.close}
          onPaste={(event: ClipboardEvent) => files.take(event, event.clipboardData)}
          onDrop={(event: DragEvent) => files.take(event, event.dataTransfer)}
        />
        {mentions.isOpen && (
          <div className="search-box__popup editor__mentions">
            <Options
              id={mentions.listId}
              label={t('compose.mentions')}
              options={mentions.items}
              active={mentions.active}
              onPick={pick}
            />
          </div>
        )}
      </div>
      <p id={`${id}-help`} className="editor__help subtle">
        {t('compose.help')} {onUp && t('compose.helpUp')}
      </p>
      {error && (
        <p id={`${id}-error`} className="ds-validation-message">
          {error}
        </p>
      )}
      {over > 0 && !error && (
        <Alert tone="danger">{t('compose.tooLong', { count: over, n: format.number(over) })}</Alert>
      )}
      <PendingUploads
        queue={files.queue}
        onSaid={(message) => {
          files.say(message);
          // The button that was pressed goes away with its file.
          field.current?.focus();
        }}
      />
      <span className="ds-sr-only" role="status">
        {mentions.isOpen ? t('compose.mentionHits', { count: mentions.items.length }) : files.said}
      </span>
    </div>
  );
}

/** What is offered while a name is typed after an `@`. */
function useMentions(where: WrittenIn, selected: edit.Selected) {
  const listId = useId();
  const [active, setActive] = useState(0);
  const [closedAt, setClosedAt] = useState<number | null>(null);
  const open = edit.mentionAt(selected);
  const isWanted = open !== null && open.from !== closedAt;
  const found = useLookUp(isWanted ? open.query : null, useMentionLookUp(where), () => setActive(0));
  const items = isWanted && found.text !== '' && open.query.startsWith(found.text) ? found.items : [];
  const isOpen = items.length > 0;
  useEffect(() => {
    if (isOpen) document.getElementById(`${listId}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [isOpen, listId, active]);
  const close = () => setClosedAt(open?.from ?? null);

  /** Whether the key was about the suggestions. */
  function onKey(event: KeyboardEvent, pick: (item: Mentionable) => void): boolean {
    const chosen = items[active];
    if (!isOpen || !chosen || event.ctrlKey || event.metaKey) return false;
    if (event.key === 'ArrowDown') setActive((active + 1) % items.length);
    else if (event.key === 'ArrowUp') setActive((active + items.length - 1) % items.length);
    else if (event.key === 'Enter' || event.key === 'Tab') pick(chosen);
    else if (event.key === 'Escape') close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }
  return { listId, active, items, isOpen, open, close, onKey };
}

/** Files on their way into the text. */
function useFiles(insert: (markdown: string) => void) {
  const { t } = useTranslation(['threads', 'files']);
  const [queue] = useState(() => new UploadQueue(uploadFile));
  const [said, say] = useState('');
  const insertNow = useRef(insert);
  const why = useUploadReason();
  const reasonOf = useRef(why);
  useEffect(() => {
    insertNow.current = insert;
    reasonOf.current = why;
  });
  useEffect(() => {
    const stop = queue.onEnd((end) => {
      if ('error' in end) {
        say(t('files:failed', { name: end.file.name, reason: reasonOf.current(end.error) }));
        return;
      }
      insertNow.current(edit.fileMarkdown(end.uploaded));
      const isPicture = end.uploaded.contentType.startsWith('image/');
      say(isPicture ? t('compose.altText') : t('files:uploaded', { name: end.uploaded.name }));
    });
    return () => {
      stop();
      queue.clear();
    };
  }, [queue, t]);
  const add = (chosen: readonly File[]) => {
    say(t('files:started', { count: chosen.length }));
    queue.add(chosen);
  };
  return {
    queue,
    said,
    say,
    add,
    take: (event: ClipboardEvent | DragEvent, data: DataTransfer) => {
      if (data.files.length === 0) return;
      event.preventDefault();
      add([...data.files]);
    },
  };
}

function Preview({ body, where }: { body: string; where: WrittenIn }) {
  const { t } = useTranslation('threads');
  const api = useApi();
  const [html, setHtml] = useState<string | null>(null);
  const [isFailed, setFailed] = useState(false);
  const asked = useRef({ body, where });
  useEffect(() => {
    let left = false;
    fetchPreview(api, asked.current.body, asked.current.where).then(
      (made) => {
        if (!left) setHtml(made);
      },
      () => {
        if (!left) setFailed(true);
      },
    );
    return () => {
      left = true;
    };
  }, [api]);
  return (
    <section className="editor__preview" aria-label={t('compose.previewLabel')} aria-live="polite">
      {isFailed ? (
        <p className="post__plain">{body}</p>
      ) : html === null ? (
        <Skeleton />
      ) : html === '' ? (
        <p className="subtle">{t('compose.previewEmpty')}</p>
      ) : (
        <RenderedText html={html} />
      )}
    </section>
  );
}

import type { Me, PostResponse, ThreadResponse } from '#api-client';
import { THREAD_LIMITS } from '#contracts';
import { useId, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import type { Outbox } from '../../../lib/outbox';
import { Button } from '../../../ui';
import { emptyPost, isEmptyPost, usePostDraftServer } from '../api/drafts';
import { quoteOf } from '../posts/markdown-edit';
import { TextEditor, type TextEditorHandle } from './text-editor';
import { useDraft } from './use-draft';

/** What posts ask of the composer. */
export interface ComposerHandle {
  open(): void;
  reply(post: Pick<PostResponse, 'id' | 'seq'>): void;
  quote(post: PostResponse): void;
  /** Puts a text back that was not sent. */
  restore(body: string, replyTo: { id: string; seq: number } | null): void;
}

interface ComposerProps {
  thread: ThreadResponse;
  me: Me;
  outbox: Outbox;
  onTyping: () => void;
  /** Opens the reader's latest post, to change it. */
  onEditLast: () => void;
  ref: Ref<ComposerHandle>;
}

/** Where a post is written: folded to a button until it is wanted. */
export function Composer({ thread, me, outbox, onTyping, onEditLast, ref }: ComposerProps) {
  const { t } = useTranslation('threads');
  const format = useFormat();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [error, setError] = useState<string>();
  const editor = useRef<TextEditorHandle>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const server = usePostDraftServer(thread.id);
  const { draft, change, clear, keptOn } = useDraft({
    userId: me.id,
    place: thread.id,
    isOnServer: thread.own?.hasDraft ?? false,
    server,
    empty: emptyPost,
    isEmpty: isEmptyPost,
  });

  // The editor is there one render later.
  const whenOpen = (act: (editor: TextEditorHandle) => void) => {
    setOpen(true);
    requestAnimationFrame(() => {
      if (editor.current) act(editor.current);
    });
  };
  useImperativeHandle(ref, () => ({
    open: () => whenOpen((there) => there.focus()),
    reply: ({ id: postId, seq }) => {
      change({ ...draft, replyTo: { id: postId, seq } });
      whenOpen((there) => there.focus());
    },
    quote: (post) => {
      const replyTo = { id: post.id, seq: post.seq };
      change({ ...draft, replyTo });
      const quote = quoteOf(selectionIn(post) ?? post.body);
      whenOpen((there) => there.insert(quote));
    },
    restore: (body, replyTo) => {
      change({ body: draft.body.trim() === '' ? body : `${body}\n\n${draft.body}`, replyTo });
      whenOpen((there) => there.focus());
    },
  }));

  function whyNot(body: string): string | undefined {
    if (editor.current?.isUploading()) return t('compose.uploading');
    if (body === '') return t('compose.empty');
    const over = body.length - THREAD_LIMITS.bodyMax;
    return over > 0 ? t('compose.tooLong', { count: over, n: format.number(over) }) : undefined;
  }

  function send() {
    const body = draft.body.trim();
    const why = whyNot(body);
    setError(why);
    if (why !== undefined) {
      editor.current?.focus();
      return;
    }
    outbox.add({ threadId: thread.id, body, replyTo: draft.replyTo });
    clear();
    editor.current?.focus();
  }

  function notReply() {
    change({ ...draft, replyTo: null });
    editor.current?.focus();
  }

  function discard() {
    clear();
    editor.current?.focus();
  }

  function fold() {
    setOpen(false);
    requestAnimationFrame(() => opener.current?.focus());
  }

  if (!isOpen) {
    return (
      <button
        ref={opener}
        type="button"
        className="composer__opener"
        onClick={() => whenOpen((there) => there.focus())}
      >
        {t(draft.body === '' ? 'compose.open' : 'compose.openDraft')}
      </button>
    );
  }
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      aria-label={t('compose.label')}
    >
      {draft.replyTo && (
        <p className="row composer__reply">
          <span>↪ {t('compose.replying', { n: draft.replyTo.seq })}</span>
          <Button size="sm" variant="tertiary" type="button" onClick={notReply}>
            {t('compose.notReply')}
          </Button>
        </p>
      )}
      <TextEditor
        ref={editor}
        id={`${id}-body`}
        label={t('compose.label')}
        where={{ threadId: thread.id }}
        value={draft.body}
        onChange={(body) => {
          setError(undefined);
          change({ ...draft, body });
        }}
        onSend={send}
        onTyping={onTyping}
        onEscape={fold}
        onUp={onEditLast}
        error={error}
      />
      <div className="row composer__actions">
        <Button type="submit">{t('compose.send')}</Button>
        <Button type="button" variant="tertiary" onClick={fold}>
          {t('compose.hide')}
        </Button>
        {draft.body !== '' && (
          <Button type="button" variant="tertiary" tone="neutral" onClick={discard}>
            {t('compose.discard')}
          </Button>
        )}
        <span className="subtle composer__kept">
          {keptOn !== null && t(keptOn === 'server' ? 'compose.draftKept' : 'compose.draftHere')}
        </span>
      </div>
    </form>
  );
}

/** What the reader has selected in a post; null when that is nothing. */
function selectionIn({ seq }: PostResponse): string | null {
  const selection = window.getSelection();
  const text = selection?.toString().trim() ?? '';
  const node = selection?.anchorNode;
  const element = node instanceof Element ? node : node?.parentElement;
  return text !== '' && element?.closest(`[data-seq="${seq}"]`) ? text : null;
}

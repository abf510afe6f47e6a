import { FILE_EXTENSIONS } from '#contracts';
import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import * as edit from '../posts/markdown-edit';

interface EditorToolbarProps {
  label: string;
  /** Id of the field that it works on. */
  controls: string;
  isPreviewed: boolean;
  onPreview: () => void;
  onEdit: (change: (now: edit.Selected) => edit.Selected) => void;
  onFiles: (files: readonly File[]) => void;
}

/** What can be done with the text, without knowing Markdown. One stop for Tab, arrows inside (ARIA Authoring Practices, toolbar). */
export function EditorToolbar({ label, controls, isPreviewed, onPreview, onEdit, onFiles }: EditorToolbarProps) {
  const { t } = useTranslation('threads');
  const bar = useRef<HTMLDivElement>(null);
  const files = useRef<HTMLInputElement>(null);

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const buttons = [...(bar.current?.querySelectorAll<HTMLButtonElement>('button:not(:disabled)') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    const next = buttons[(at + step + buttons.length) % buttons.length];
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next?.focus();
  }

  const acts: [sign: ReactNode, name: string, keys: string | null, act: () => void][] = [
    ['B', t('compose.bold'), 'Control+B', () => onEdit((now) => edit.wrap(now, '**'))],
    ['I', t('compose.italic'), 'Control+I', () => onEdit((now) => edit.wrap(now, '_'))],
    [
      <Icon key="link" path="M10 14a4 4 0 0 0 6 0l3-3a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-3 3a4 4 0 0 0 6 6l1-1" />,
      t('compose.linkTo'),
      'Control+K',
      () => onEdit((now) => edit.link(now, t('compose.linkText'))),
    ],
    ['❝', t('compose.quote'), null, () => onEdit((now) => edit.prefixLines(now, '> '))],
    ['•', t('compose.list'), null, () => onEdit((now) => edit.prefixLines(now, '- '))],
    [
      '</>',
      t('compose.code'),
      null,
      () => onEdit((now) => edit.wrap(now, now.text.slice(now.start, now.end).includes('\n') ? '\n```\n' : '`')),
    ],
    ['▦', t('compose.table'), null, () => onEdit((now) => edit.insertBlock(now, t('compose.tableBody')))],
  ];
  return (
    // The keys move between the buttons, which take the focus; the bar itself takes none.
    <div
      ref={bar}
      role="toolbar"
      tabIndex={-1}
      className="editor__toolbar"
      aria-label={label}
      aria-controls={controls}
      onKeyDown={onKeyDown}
    >
      <div className="editor__tools">
        {acts.map(([sign, name, keys, act], at) => (
          <button
            key={name}
            type="button"
            tabIndex={at === 0 && !isPreviewed ? 0 : -1}
            disabled={isPreviewed}
            aria-label={name}
            title={name}
            aria-keyshortcuts={keys ?? undefined}
            onClick={act}
          >
            <span aria-hidden="true">{sign}</span>
          </button>
        ))}
        <button
          type="button"
          tabIndex={-1}
          disabled={isPreviewed}
          aria-label={t('compose.file')}
          title={t('compose.file')}
          onClick={() => files.current?.click()}
        >
          <Icon path="M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.5 3.5 0 0 1 5 5l-8.500 8.500a2 2 0 0 1-3-3L14 7" />
        </button>
      </div>
      <button
        type="button"
        tabIndex={isPreviewed ? 0 : -1}
        className="editor__preview-button"
        aria-pressed={isPreviewed}
        onClick={onPreview}
      >
        {t(isPreviewed ? 'compose.write' : 'compose.preview')}
      </button>
      <input
        ref={files}
        type="file"
        multiple
        hidden
        aria-label={t('compose.file')}
        accept={FILE_EXTENSIONS.map((ending) => `.${ending}`).join(',')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])]);
          event.target.value = '';
        }}
      />
    </div>
  );
}

function Icon({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}

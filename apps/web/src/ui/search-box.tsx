import { useEffect, useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref } from 'react-router';
import { readRecentSearches, rememberSearch } from '../lib/recent-searches';

const ASK_AFTER_MS = 150;

export interface SearchSuggestion {
  id: string;
  label: string;
  /** A second line, such as the organisation. */
  detail?: string;
}

interface SearchBoxProps {
  id: string;
  label: string;
  hideLabel?: boolean;
  hint?: string;
  /** The text to start with; when it changes from outside (Back), the box follows. */
  defaultValue?: string;
  /** The page that the form leads to without JavaScript; its query gets `q`. */
  action: string;
  maxLength?: number;
  /** Asks for suggestions while typing. */
  suggest?: (text: string, signal: AbortSignal) => Promise<SearchSuggestion[]>;
  /** Enter or the button: search for the text. */
  onSearch: (text: string) => void;
  /** A suggestion was chosen. */
  onPick?: (suggestion: SearchSuggestion) => void;
  /** Every change of the text, for lists that search as you type. */
  onType?: (text: string) => void;
}

/**
 * The search field: a combobox with suggestions while typing and recent searches when empty. Enter searches for the
 * text as it stands, arrows choose a suggestion, Escape closes and then clears. `/` focuses it from anywhere.
 */
export function SearchBox(props: SearchBoxProps) {
  const { id, label, hideLabel = false, hint, defaultValue = '', action, maxLength = 200 } = props;
  const { suggest, onSearch, onPick, onType } = props;
  const { t } = useTranslation();
  const href = useHref(action);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(defaultValue);
  const [followed, setFollowed] = useState(defaultValue);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [found, setFound] = useState<{ text: string; items: SearchSuggestion[] }>({ text: '', items: [] });
  const [recent, setRecent] = useState<string[]>([]);

  if (followed !== defaultValue) {
    setFollowed(defaultValue);
    setText(defaultValue);
  }

  const query = text.trim();
  useEffect(() => {
    if (!open || !suggest || query.length < 2) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      suggest(query, abort.signal).then(
        (items) => {
          if (abort.signal.aborted) return;
          setFound({ text: query, items });
          setActive(-1);
        },
        // Suggestions are a help and no more: without them the search itself still works.
        () => undefined,
      );
    }, ASK_AFTER_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [open, query, suggest]);

  const showsRecent = query === '';
  const options: SearchSuggestion[] = showsRecent
    ? recent.map((item) => ({ id: item, label: item }))
    : found.text !== '' && query.length >= 2
      ? found.items
      : [];
  const expanded = open && options.length > 0;
  const asked = open && query.length >= 2 && found.text === query;

  function change(next: string) {
    setText(next);
    setOpen(true);
    setActive(-1);
    onType?.(next);
  }

  function search(next: string) {
    setText(next);
    setOpen(false);
    setActive(-1);
    rememberSearch(next.trim());
    onSearch(next.trim());
  }

  function pick(option: SearchSuggestion) {
    if (showsRecent || !onPick) {
      search(option.label);
      return;
    }
    setOpen(false);
    setActive(-1);
    onPick(option);
  }

  function submit(event: SyntheticEvent) {
    event.preventDefault();
    const chosen = expanded ? options[active] : undefined;
    if (chosen) pick(chosen);
    else search(text);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!expanded) setOpen(true);
      else setActive(step(active, event.key === 'ArrowDown' ? 1 : -1, options.length));
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (expanded) setOpen(false);
      else if (text !== '') change('');
      setActive(-1);
    }
  }

  return (
    <form className="search-box" role="search" method="get" action={href} onSubmit={submit}>
      <label htmlFor={id} className={hideLabel ? 'ds-sr-only' : 'search-box__label'}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="search-box__hint">
          {hint}
        </p>
      )}
      <div className="search-box__row">
        <div className="search-box__field">
          <input
            ref={input}
            id={id}
            name="q"
            type="search"
            className="ds-input"
            role="combobox"
            aria-expanded={expanded}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={expanded && active >= 0 ? `${listId}-${active}` : undefined}
            aria-describedby={hint ? `${id}-hint` : undefined}
            autoComplete="off"
            spellCheck={false}
            enterKeyHint="search"
            maxLength={maxLength}
            data-search-box
            value={text}
            onChange={(event) => change(event.target.value)}
            onFocus={() => {
              setRecent(readRecentSearches());
              setOpen(true);
            }}
            onBlur={() => setOpen(false)}
            onKeyDown={onKeyDown}
          />
          {text !== '' && (
            <button
              type="button"
              className="icon-button search-box__clear"
              aria-label={t('search.clear')}
              onClick={() => {
                change('');
                input.current?.focus();
              }}
            >
              <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
                <path d="M6 6l12 12M18 6L6 18" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
              </svg>
            </button>
          )}
          <div className="search-box__popup" hidden={!expanded}>
            {showsRecent && (
              <p className="search-box__popup-title" aria-hidden="true">
                {t('search.recent')}
              </p>
            )}
            <div id={listId} role="listbox" aria-label={t(showsRecent ? 'search.recent' : 'search.suggestions')}>
              {options.map((option, index) => (
                <button
                  key={option.id}
                  id={`${listId}-${index}`}
                  type="button"
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  // The field keeps the focus; a press must not take it away before the click arrives.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => pick(option)}
                >
                  <span>{option.label}</span>
                  {option.detail && <span className="search-box__detail">{option.detail}</span>}
                </button>
              ))}
            </div>
          </div>
        </div>
        <button type="submit" className="ds-button" data-variant="primary">
          {t('search.button')}
        </button>
      </div>
      <p className="ds-sr-only" role="status">
        {asked && (options.length > 0 ? t('search.hits', { count: options.length }) : t('search.noHits'))}
      </p>
    </form>
  );
}

function step(from: number, by: 1 | -1, length: number): number {
  if (from === -1) return by === 1 ? 0 : length - 1;
  const next = from + by;
  return next < 0 || next >= length ? -1 : next;
}

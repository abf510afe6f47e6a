import { useId, useRef, useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useHref, useNavigate } from 'react-router';
import { forgetSearches, readRecentSearches, rememberSearch } from '../lib/recent-searches';
import { savedSearchPath } from '../lib/saved-search-path';
import { useSavedSearches } from '../lib/saved-searches';
import { useMe } from '../lib/session';
import { CloseButton } from './close-button';
import { Options, useLookUp, type Choice, type LookUp } from './combobox';

/** Shortest text that suggestions are asked for. */
const SHORTEST = 2;
const SAVED_SHOWN = 5;

/** What the box offers. */
interface Offer extends Choice {
  /** What choosing it does. */
  readonly take: () => void;
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
  suggest?: LookUp;
  /** Enter or the button: search for the text. */
  onSearch: (text: string) => void;
  /** A suggestion was chosen. */
  onPick?: (suggestion: Choice) => void;
  /** Every change of the text, for lists that search as you type. */
  onType?: (text: string) => void;
}

/**
 * The search field: a combobox with suggestions while typing, and recent and saved searches when empty. Enter searches for the
 * text as it stands, arrows choose an offer, Escape closes and then clears. `/` focuses it from anywhere.
 */
export function SearchBox(props: SearchBoxProps) {
  const { id, label, hideLabel = false, hint, defaultValue = '', action, maxLength = 200 } = props;
  const { suggest, onSearch, onPick, onType } = props;
  const { t } = useTranslation();
  const href = useHref(action);
  const navigate = useNavigate();
  const me = useMe();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(defaultValue);
  const [followed, setFollowed] = useState(defaultValue);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [recent, setRecent] = useState<string[]>([]);
  const [said, setSaid] = useState('');

  if (followed !== defaultValue) {
    setFollowed(defaultValue);
    setText(defaultValue);
  }

  const query = text.trim();
  const isEmpty = query === '';
  const found = useLookUp(open && query.length >= SHORTEST ? query : null, suggest, () => setActive(-1));
  const saved = useSavedSearches(open && isEmpty && Boolean(me)).data?.slice(0, SAVED_SHOWN) ?? [];
  const options = isEmpty ? remembered() : query.length >= SHORTEST && found.text !== '' ? suggested() : [];
  const expanded = open && options.length > 0;
  const asked = open && query.length >= SHORTEST && found.text === query;

  function suggested(): Offer[] {
    return found.items.map((item) => ({ ...item, take: () => (onPick ? onPick(item) : search(item.label)) }));
  }

  function remembered(): Offer[] {
    return [
      ...recent.map((item) => ({ id: `recent ${item}`, label: item, take: () => search(item) })),
      ...saved.map((one) => ({
        id: one.id,
        label: one.name,
        detail: one.newCount > 0 ? t('search.savedNew', { count: one.newCount }) : t('search.saved'),
        take: () => void navigate(savedSearchPath(one)),
      })),
      ...(recent.length > 0 ? [{ id: 'forget', label: t('search.forget'), take: forget }] : []),
    ];
  }

  function forget() {
    forgetSearches();
    setRecent([]);
    setSaid(t('search.forgotten'));
    input.current?.focus();
  }

  function change(next: string) {
    setText(next);
    setOpen(true);
    setActive(-1);
    setSaid('');
    onType?.(next);
  }

  function search(next: string) {
    setText(next);
    setOpen(false);
    setActive(-1);
    rememberSearch(next.trim());
    onSearch(next.trim());
  }

  function pick(option: Offer) {
    setOpen(false);
    setActive(-1);
    option.take();
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
            <CloseButton
              label={t('search.clear')}
              className="search-box__clear"
              onClick={() => {
                change('');
                input.current?.focus();
              }}
            />
          )}
          <div className="search-box__popup" hidden={!expanded}>
            {isEmpty && recent.length > 0 && (
              <p className="search-box__popup-title" aria-hidden="true">
                {t('search.recent')}
              </p>
            )}
            <Options
              id={listId}
              label={t(isEmpty ? 'search.earlier' : 'search.suggestions')}
              options={options}
              active={active}
              onPick={pick}
            />
          </div>
        </div>
        <button type="submit" className="ds-button" data-variant="primary">
          {t('search.button')}
        </button>
      </div>
      <p className="ds-sr-only" role="status">
        {said || (asked && (options.length > 0 ? t('search.hits', { count: options.length }) : t('search.noHits')))}
      </p>
    </form>
  );
}

function step(from: number, by: 1 | -1, length: number): number {
  if (from === -1) return by === 1 ? 0 : length - 1;
  const next = from + by;
  return next < 0 || next >= length ? -1 : next;
}

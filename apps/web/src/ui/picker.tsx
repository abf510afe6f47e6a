import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError, type FieldFrame } from './field';
import { RemovableChip } from './tag';

const ASK_AFTER_MS = 150;

/** Something to choose, such as an organisation. */
export interface PickerOption {
  id: string;
  label: string;
  /** A second line. */
  detail?: string;
}

export interface PickerProps extends FieldFrame {
  /** What is chosen, shown below the field; each can be taken away again. */
  picked: PickerOption[];
  /** Finds what fits what is typed. Give one that does not change between renders. */
  find: (text: string, signal: AbortSignal) => Promise<PickerOption[]>;
  onChange: (picked: PickerOption[]) => void;
  onBlur?: () => void;
  /** Choose one only: a choice takes the place of the one before. */
  single?: boolean;
}

/** One or several of many, looked up by name: a combobox. Arrows and Enter choose, Escape closes. */
export function Picker(props: PickerProps) {
  const { id, label, description, error, optional, picked, find, onChange, onBlur, single = false } = props;
  const { t } = useTranslation();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [found, setFound] = useState<{ text: string; items: PickerOption[] }>({ text: '', items: [] });
  const [said, setSaid] = useState('');

  const query = text.trim();
  useEffect(() => {
    if (!open || query === '') return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      find(query, abort.signal).then(
        (items) => {
          if (abort.signal.aborted) return;
          setFound({ text: query, items });
          setActive(0);
        },
        // Nothing is found without an answer; typing on asks again.
        () => undefined,
      );
    }, ASK_AFTER_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [open, query, find]);

  const isKnown = query !== '' && found.text === query;
  const options = query === '' ? [] : found.items.filter((item) => picked.every((one) => one.id !== item.id));
  const expanded = open && options.length > 0;

  function pick(option: PickerOption) {
    onChange(single ? [option] : [...picked, option]);
    setSaid(t('tags.added', { name: option.label }));
    setText('');
    setOpen(false);
  }

  function remove(option: PickerOption) {
    onChange(picked.filter((one) => one.id !== option.id));
    setSaid(t('tags.removed', { name: option.label }));
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    const chosen = expanded ? options[active] : undefined;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!expanded) setOpen(true);
      else setActive((active + (event.key === 'ArrowDown' ? 1 : options.length - 1)) % options.length);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      // Enter here is about the choice and never sends the form.
      event.preventDefault();
      if (chosen) pick(chosen);
    } else if (event.key === 'Escape' && open) {
      setOpen(false);
    }
  }

  const described = [description ? `${id}-description` : null, error ? `${id}-error` : null].filter(Boolean).join(' ');
  return (
    <div className="ds-field field">
      <label className="ds-label" htmlFor={id}>
        {label}
        {optional && <span className="field__optional"> ({t('form.optional')})</span>}
      </label>
      {description && (
        <div id={`${id}-description`} className="field__description">
          {description}
        </div>
      )}
      <div className="search-box__field">
        <input
          ref={input}
          id={id}
          type="text"
          className="ds-input"
          role="combobox"
          aria-expanded={expanded}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={expanded ? `${listId}-${active}` : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={described || undefined}
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
            setSaid('');
            setOpen(true);
          }}
          onBlur={() => {
            setOpen(false);
            onBlur?.();
          }}
          onKeyDown={onKeyDown}
        />
        <div className="search-box__popup" hidden={!expanded}>
          <div id={listId} role="listbox" aria-label={t('search.suggestions')}>
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
      {open && isKnown && options.length === 0 && <p className="field__description">{t('picker.noneFound')}</p>}
      {picked.length > 0 && (
        <ul className="tag-field__tags">
          {picked.map((option) => (
            <li key={option.id}>
              <RemovableChip name={option.label} onRemove={() => remove(option)}>
                {option.label}
              </RemovableChip>
            </li>
          ))}
        </ul>
      )}
      <span className="ds-sr-only" role="status">
        {said || (open && isKnown && t('search.hits', { count: options.length }))}
      </span>
      <FieldError id={id} error={error} />
    </div>
  );
}

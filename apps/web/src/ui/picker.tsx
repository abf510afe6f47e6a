import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Options, useLookUp, type Choice, type LookUp } from './combobox';
import { describedBy, Frame, type FieldFrame } from './field';
import { RemovableChip } from './tag';

/** Something to choose, such as an organisation. */
export type PickerOption = Choice;

export interface PickerProps extends FieldFrame {
  /** What is chosen, shown below the field; each can be taken away again. */
  picked: PickerOption[];
  /** Finds what fits what is typed. Give one that does not change between renders. */
  find: LookUp;
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
  const [said, setSaid] = useState('');

  const query = text.trim();
  const found = useLookUp(open && query !== '' ? query : null, find, ([first]) =>
    first?.isMeant ? pick(first) : setActive(0),
  );

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
    } else if (event.key === 'Escape' && expanded) {
      // A dialog around it stays open.
      event.preventDefault();
      setOpen(false);
    }
  }

  return (
    <Frame id={id} label={label} description={description} error={error} optional={optional}>
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
          aria-describedby={describedBy(id, { description, error })}
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
          <Options id={listId} label={t('search.suggestions')} options={options} active={active} onPick={pick} />
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
    </Frame>
  );
}

import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { addTags } from '../lib/tags';
import { Button } from './button';
import { describedBy, Frame, type FieldFrame } from './field';
import { RemovableChip } from './tag';

export interface TagFieldProps extends FieldFrame {
  /** Under this name goes with the form what is written but not yet added: it counts too, so add it with `addTags`. */
  name: string;
  tags: string[];
  onChange: (tags: string[]) => void;
}

/** Several short words of one's own. Enter or a comma adds what is written; each can be taken away again. */
export function TagField({ id, label, description, error, optional, name, tags, onChange }: TagFieldProps) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [said, setSaid] = useState('');
  const input = useRef<HTMLInputElement>(null);

  function add() {
    const next = addTags(tags, text);
    setText('');
    if (next.length === tags.length) return;
    onChange(next);
    setSaid(t('tags.added', { name: next.slice(tags.length).join(', ') }));
  }

  const addOnSubmit = useEffectEvent(add);
  useEffect(() => {
    const form = input.current?.form;
    const onSubmit = () => addOnSubmit();
    form?.addEventListener('submit', onSubmit);
    return () => form?.removeEventListener('submit', onSubmit);
  }, []);

  function remove(tag: string) {
    onChange(tags.filter((other) => other !== tag));
    setSaid(t('tags.removed', { name: tag }));
    input.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    // While a letter is being composed, Enter belongs to the composing.
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== ',')) return;
    if (event.key === 'Enter' && text.trim() === '') return;
    event.preventDefault();
    add();
  }

  return (
    <Frame id={id} label={label} description={description} error={error} optional={optional}>
      <div className="tag-field__row">
        <input
          ref={input}
          id={id}
          name={name}
          type="text"
          className="ds-input"
          autoComplete="off"
          value={text}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { description, error })}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <Button variant="secondary" type="button" onClick={add}>
          {t('tags.add')}
        </Button>
      </div>
      {tags.length > 0 && (
        <ul className="tag-field__tags">
          {tags.map((tag) => (
            <li key={tag}>
              <RemovableChip name={tag} onRemove={() => remove(tag)}>
                {tag}
              </RemovableChip>
            </li>
          ))}
        </ul>
      )}
      <span className="ds-sr-only" role="status">
        {said}
      </span>
    </Frame>
  );
}

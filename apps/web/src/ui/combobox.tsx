import { useEffect, useEffectEvent, useState } from 'react';

const ASK_AFTER_MS = 150;

/** Something to choose: its name, and a second line that tells it from others. */
export interface Choice {
  id: string;
  label: string;
  detail?: string;
  /** What is typed means this one and no other, such as its address: a `Picker` takes it at once. */
  isMeant?: boolean;
}

/** Asks what fits a text. Give one that does not change between renders. */
export type LookUp<Found extends Choice = Choice> = (text: string, signal: AbortSignal) => Promise<Found[]>;

/**
 * Looks up what fits a text while it is typed, when the fingers rest.
 * @param text null: nothing is looked up.
 * @param onFound is called with each new answer.
 * @returns the last answer, and the text that it is to.
 */
export function useLookUp<Found extends Choice>(
  text: string | null,
  find: LookUp<Found> | undefined,
  onFound: (items: Found[]) => void,
): { text: string; items: Found[] } {
  const [found, setFound] = useState<{ text: string; items: Found[] }>({ text: '', items: [] });
  const heard = useEffectEvent(onFound);
  useEffect(() => {
    if (text === null || !find) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      find(text, abort.signal).then(
        (items) => {
          if (abort.signal.aborted) return;
          setFound({ text, items });
          heard(items);
        },
        // Without an answer nothing is offered; the field itself still works, and typing on asks again.
        () => undefined,
      );
    }, ASK_AFTER_MS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text, find]);
  return found;
}

interface OptionsProps<Found extends Choice> {
  /** Of the list; each option's is this one and its number. */
  id: string;
  label: string;
  options: readonly Found[];
  /** The number of the option that arrows have come to; -1 for none. */
  active: number;
  onPick: (option: Found) => void;
}

const showOption = (option: HTMLElement | null): void => option?.scrollIntoView({ block: 'nearest' });

/** The options of a combobox (ARIA Authoring Practices): the field keeps the focus and names the active one by its id. */
export function Options<Found extends Choice>({ id, label, options, active, onPick }: OptionsProps<Found>) {
  return (
    <div id={id} role="listbox" aria-label={label}>
      {options.map((option, index) => (
        <button
          key={option.id}
          id={`${id}-${index}`}
          type="button"
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          // What arrows come to is seen also where the list is longer than its window.
          ref={index === active ? showOption : undefined}
          // The field keeps the focus; a press must not take it away before the click arrives.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(option)}
        >
          <span>{option.label}</span>
          {option.detail && <span className="search-box__detail">{option.detail}</span>}
        </button>
      ))}
    </div>
  );
}

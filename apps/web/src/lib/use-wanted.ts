import { useState } from 'react';

/**
 * A choice that is stored as soon as it is made. It shows what was chosen at once, and goes back when that could not be kept: a moment of the old
 * answer would be read out as one.
 * @returns what to show; and what notes a choice, whose answer goes to the mutation that stores it.
 */
export function useWanted<Value>(kept: Value): [Value, (wanted: Value) => { onSettled: () => void }] {
  const [chosen, setChosen] = useState<{ value: Value } | null>(null);
  return [
    chosen ? chosen.value : kept,
    (value) => {
      setChosen({ value });
      return { onSettled: () => setChosen(null) };
    },
  ];
}

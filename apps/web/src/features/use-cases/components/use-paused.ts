import { useEffect, useState } from 'react';

/** Follows a value that changes quickly once it has stood still for a while. */
export function usePaused<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value, milliseconds]);
  return settled;
}

import { useState } from 'react';
import { useSecondsUntil } from '../../../lib/use-seconds-until';

/** Seconds that are left, and how to start. */
export function useCountdown(): { left: number; start: (seconds: number) => void } {
  const [until, setUntil] = useState(0);
  return { left: useSecondsUntil(until), start: (seconds) => setUntil(Date.now() + seconds * 1000) };
}

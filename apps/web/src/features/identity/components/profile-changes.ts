import type { Me } from '#api-client';
import type { ProfileChanges } from '../api/update-me';

/** The part of `Me` that one writes oneself. */
export type ProfileValues = Pick<Me, 'name' | 'workTitle' | 'about' | 'skills' | 'language' | 'timeZone'>;

/** What differs between a profile and what now stands in its form, so that only that is sent. */
export function profileChanges(before: ProfileValues, now: ProfileValues): ProfileChanges {
  const changed = Object.entries(now).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof ProfileValues]),
  );
  return Object.fromEntries(changed);
}

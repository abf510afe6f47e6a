import { orgKey, type VisibilityKey } from '#platform/access';

const PREFIX = orgKey('');

/** The organisations whose people hold one of these keys. */
export function organisationsIn(keys: readonly VisibilityKey[]): string[] {
  return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length));
}

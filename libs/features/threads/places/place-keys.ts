import { hubKey, orgKey, type VisibilityKey } from '#platform/access';

const after = (prefix: string, keys: readonly VisibilityKey[]): string[] =>
  keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));

/** The organisations whose people hold one of these keys. */
export function organisationsIn(keys: readonly VisibilityKey[]): string[] {
  return after(orgKey(''), keys);
}

/** The hubs whose members hold one of these keys. */
export function hubsIn(keys: readonly VisibilityKey[]): string[] {
  return after(hubKey(''), keys);
}

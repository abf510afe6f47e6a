import { foldAccents } from '#platform/text';

/** A name as it is compared: lower case letters and digits only. `Use_Case Name` is `usecasename`. */
export function folded(text: string): string {
  return foldAccents(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** A text that stands for itself in a `LIKE` pattern. */
export function literalLike(text: string): string {
  return text.replace(/[\\%_]/g, String.raw`\$&`);
}

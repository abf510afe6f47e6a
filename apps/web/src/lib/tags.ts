/** Adds what was written, parted by commas or lines, to a list of tags; each stands there once, however it is capitalised. */
export function addTags(tags: string[], text: string): string[] {
  const next = [...tags];
  for (const tag of text.split(/[,;\n]/).map((part) => part.trim().replace(/\s+/g, ' '))) {
    if (tag !== '' && !next.some((other) => other.toLowerCase() === tag.toLowerCase())) next.push(tag);
  }
  return next;
}

const NOT_DECOMPOSED: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** Lower case without accents: `Östersund` is `ostersund`. */
export function foldAccents(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[øæœßđðþłı]/g, (letter) => NOT_DECOMPOSED[letter] ?? '');
}

/**
 * The readable part of an address: ASCII letters, digits and single hyphens, cut at a word where possible.
 * Empty when the text has no letter or digit that ASCII knows.
 */
export function slugOf(text: string, maxLength = 80): string {
  const slug = foldAccents(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= maxLength) return slug;
  const cut = slug.slice(0, maxLength + 1);
  const wordEnd = cut.lastIndexOf('-');
  return wordEnd > maxLength / 2 ? cut.slice(0, wordEnd) : cut.slice(0, maxLength);
}

/** Whether a text has the form of a slug. */
export function isSlug(text: string, maxLength = 80): boolean {
  return text.length <= maxLength && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/** What is asked of the index: documents with any of these terms, or of terms that begin so, at any of these places. */
export interface IndexQuery {
  /** Letters of places, see `PLACES`. */
  readonly letters: readonly string[];
  readonly terms: readonly string[];
  readonly beginnings: readonly string[];
}

/** A term in PostgreSQL's notation. Words are letters and digits only; the quotes keep it so by form. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", '').replaceAll('\\', '')}'`;
}

/** The question in PostgreSQL's notation; empty when it asks for nothing. */
export function toTsquery({ letters, terms, beginnings }: IndexQuery): string {
  return letters
    .flatMap((letter) => [
      ...terms.map((term) => quoted(letter + term)),
      ...beginnings.map((start) => `${quoted(letter + start)}:*`),
    ])
    .join(' | ');
}

/** Whether a document with these terms answers the question, as PostgreSQL would say. */
export function answers({ letters, terms, beginnings }: IndexQuery, held: ReadonlySet<string>): boolean {
  return letters.some(
    (letter) =>
      terms.some((term) => held.has(letter + term)) ||
      beginnings.some((start) => [...held].some((term) => term.startsWith(letter + start))),
  );
}

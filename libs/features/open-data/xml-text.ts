/** A text for the XML builder, to come out as it is: the builder takes an `&amp;` in it for one that is escaped already. */
export function exact(text: string): string {
  return text.replaceAll('&', '&amp;');
}

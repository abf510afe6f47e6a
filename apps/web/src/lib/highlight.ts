/** A stretch of text, and whether it is what was searched for. */
export interface Piece {
  text: string;
  marked: boolean;
}

const ENTITIES: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

/** Reads text as search answers it: HTML whose only tag is `<mark>`. Any other tag stays visible as text. */
export function readHighlight(html: string): Piece[] {
  return html
    .split(/(<mark>.*?<\/mark>)/su)
    .map((part) => {
      const marked = /^<mark>(.*)<\/mark>$/su.exec(part);
      return { text: unescapeHtml(marked?.[1] ?? part), marked: marked !== null };
    })
    .filter(({ text }) => text !== '');
}

/** Lays the marks of a highlight over the text that it was made of; a highlight of another text leaves it unmarked. */
export function markText(text: string, html: string | undefined): Piece[] {
  const unmarked = [{ text, marked: false }];
  if (html === undefined) return unmarked;
  const pieces = readHighlight(html);
  const plain = pieces.map((piece) => piece.text).join('');
  return plain.normalize() === text.normalize() ? pieces : unmarked;
}

function unescapeHtml(text: string): string {
  return text.replace(/&(?:lt|gt|quot|#39|#x27|amp);/gu, (entity) => ENTITIES[entity] ?? entity);
}

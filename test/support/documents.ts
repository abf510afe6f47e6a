import { deflateSync } from 'node:zlib';
import { officeFile, zip } from './zip.js';

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** A PDF (ISO 32000) of one page with a few lines in Latin-1. @param content to take the place of the page's own, deflated. */
export function pdfFile(lines: readonly string[], content?: Buffer): Buffer {
  const shown = lines.map((line) => `(${line.replace(/[\\()]/g, '\\$&')}) Tj T*`).join('\n');
  const page = content ?? deflateSync(Buffer.from(`BT /F1 12 Tf 14 TL 20 280 Td\n${shown}\nET`, 'latin1'));
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 300]/Resources<</Font<</F1 4 0 R>>>>/Contents 5 0 R>>',
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ].map((object, at) => `${at + 1} 0 obj${object}endobj\n`);
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n${objects.join('')}5 0 obj<</Length ${page.length}/Filter/FlateDecode>>stream\n`),
    page,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  ]);
}

/** A Word document. @param more of the body, as XML. */
export function wordFile(paragraphs: readonly string[], more = ''): Buffer {
  const body = paragraphs.map((text) => `<w:p><w:r><w:t>${escaped(text)}</w:t></w:r></w:p>`).join('');
  return officeFile('docx', [
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0"?><w:document><w:body>${body}${more}</w:body></w:document>`,
    },
  ]);
}

/** A text document of OpenDocument. @param more of the body, as XML. */
export function openDocument(paragraphs: readonly string[], more = ''): Buffer {
  const body = paragraphs.map((text) => `<text:p>${escaped(text)}</text:p>`).join('');
  return zip([
    { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text', stored: true },
    {
      name: 'content.xml',
      content: `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:body><office:text>${more}${body}</office:text></office:body></office:document-content>`,
    },
  ]);
}

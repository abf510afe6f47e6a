import { contentDisposition, hasCurrent } from './content-headers.js';

describe('Content-Disposition', () => {
  it.each([
    ['rapport.pdf', 'application/pdf', 'inline; filename="rapport.pdf"'],
    ['bild.png', 'image/png', 'inline; filename="bild.png"'],
    ['tal.csv', 'text/csv', 'attachment; filename="tal.csv"'],
    [
      'Årsrapport (utkast).docx',
      'application/msword',
      `attachment; filename="Arsrapport (utkast).docx"; filename*=UTF-8''%C3%85rsrapport%20%28utkast%29.docx`,
    ],
    ['50 %.txt', 'text/plain', `attachment; filename="50 _.txt"; filename*=UTF-8''50%20%25.txt`],
    ['a"\\b.txt', 'text/plain', `attachment; filename="a__b.txt"; filename*=UTF-8''a%22%5Cb.txt`],
    ["it's*.txt", 'text/plain', `attachment; filename="it's*.txt"`],
    ['日本.txt', 'text/plain', `attachment; filename="__.txt"; filename*=UTF-8''%E6%97%A5%E6%9C%AC.txt`],
  ])('of %s', (name, contentType, header) => {
    expect(contentDisposition({ name, contentType })).toBe(header);
  });
});

describe('If-None-Match', () => {
  const file = { sha256: 'abc' };
  it.each([
    [undefined, false],
    ['', false],
    ['"abd"', false],
    ['abc', false],
    ['"abc"', true],
    ['W/"abc"', true],
    ['"x", "abc"', true],
    ['*', true],
  ])('%s', (header, current) => {
    expect(hasCurrent(header, file)).toBe(current);
  });
});

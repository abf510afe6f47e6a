import { markText, readHighlight } from './highlight';

describe('readHighlight', () => {
  it('tells what was searched for from the rest', () => {
    expect(readHighlight('Talstöd för <mark>nämnder</mark> i drift')).toEqual([
      { text: 'Talstöd för ', marked: false },
      { text: 'nämnder', marked: true },
      { text: ' i drift', marked: false },
    ]);
  });

  it('turns escaped characters back once', () => {
    expect(readHighlight('R&amp;D &lt;b&gt; &amp;lt; <mark>&quot;a&#39;</mark>')).toEqual([
      { text: 'R&D <b> &lt; ', marked: false },
      { text: '"a\'', marked: true },
    ]);
  });

  it('leaves every other tag as the text that it is', () => {
    expect(readHighlight('<img src=x onerror=alert(1)><mark>a</mark>')).toEqual([
      { text: '<img src=x onerror=alert(1)>', marked: false },
      { text: 'a', marked: true },
    ]);
  });

  it('reads marks side by side, over line breaks, and nothing at all', () => {
    expect(readHighlight('<mark>a</mark><mark>b\nc</mark>')).toEqual([
      { text: 'a', marked: true },
      { text: 'b\nc', marked: true },
    ]);
    expect(readHighlight('')).toEqual([]);
  });
});

describe('markText', () => {
  it('marks the text that the highlight was made of', () => {
    expect(markText('A & b', 'A &amp; <mark>b</mark>')).toEqual([
      { text: 'A & ', marked: false },
      { text: 'b', marked: true },
    ]);
  });

  it('keeps a text in another language as it is', () => {
    expect(markText('Speech support', '<mark>Talstöd</mark>')).toEqual([{ text: 'Speech support', marked: false }]);
    expect(markText('Speech support', undefined)).toEqual([{ text: 'Speech support', marked: false }]);
  });
});

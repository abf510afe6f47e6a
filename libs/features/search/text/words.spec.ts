import { fold, indexWords, isAccented, queryWords, tokenise } from './words.js';

describe('words of a text', () => {
  it('are what stands between everything else, in lower case, with their places', () => {
    expect(tokenise('AI-stöd, 2 år!')).toEqual([
      { word: 'ai', start: 0, end: 2 },
      { word: 'stöd', start: 3, end: 7 },
      { word: '2', start: 9, end: 10 },
      { word: 'år', start: 11, end: 13 },
    ]);
  });

  it('lose their marks when folded, and nothing else', () => {
    expect(['äldreomsorg', 'förråd', 'Øl'.toLowerCase(), 'straße', 'plan'].map(fold)).toEqual([
      'aldreomsorg',
      'forrad',
      'ol',
      'strasse',
      'plan',
    ]);
    expect([isAccented('kör'), isAccented('kor')]).toEqual([true, false]);
  });

  it('are indexed without stop words, and joined besides where a hyphen joins them', () => {
    expect(indexWords('En e-tjänst för AI-stöd')).toEqual(['e', 'tjänst', 'etjänst', 'ai', 'stöd', 'aistöd']);
  });

  it('are the same composed and decomposed', () => {
    expect(indexWords('äldre'.normalize('NFD'))).toEqual(indexWords('äldre'));
  });
});

describe('words of a query', () => {
  it('leave out stop words, and each is asked for once', () => {
    expect(queryWords('vad är en chattbot och chattbot')).toEqual({ words: ['chattbot'], lastIsPrefix: true });
  });

  it('keep a part of one letter with its neighbour', () => {
    expect(queryWords('e-tjänst a-kassa AI-stöd').words).toEqual(['etjänst', 'akassa', 'ai', 'stöd']);
  });

  it('end with a beginning unless something follows', () => {
    expect(queryWords('hemtj').lastIsPrefix).toBe(true);
    expect(queryWords('hemtj ').lastIsPrefix).toBe(false);
    expect(queryWords('hemtjänst och').lastIsPrefix).toBe(false);
  });

  it('take a lone stop word for the beginning of a word', () => {
    expect(queryWords('för')).toEqual({ words: ['för'], lastIsPrefix: true });
  });

  it.each(['', '   ', '?!&|', '🚲'])('are none in %j', (query) => {
    expect(queryWords(query).words).toEqual([]);
  });

  it('are bounded in number and length', () => {
    const { words } = queryWords(Array.from({ length: 100 }, (_, at) => `ord${at}`).join(' '));
    expect(words.length).toBeLessThanOrEqual(12);
    expect(queryWords('å'.repeat(10_000)).words[0]?.length).toBeLessThanOrEqual(64);
  });
});

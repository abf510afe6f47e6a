import { foldAccents, isSlug, slugOf } from './slug.js';

describe('slugs', () => {
  it.each([
    ['Östersund', 'ostersund'],
    ['Upplands Väsby', 'upplands-vasby'],
    ['Dals-Ed', 'dals-ed'],
    ['  Tal → text: "Så gör vi" (2024)!  ', 'tal-text-sa-gor-vi-2024'],
    ['Smørrebrød & Straße', 'smorrebrod-strasse'],
    ['日本語', ''],
  ])('makes %p into %p', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it('cuts a long title at a word', () => {
    const slug = slugOf('ett mycket langt namn '.repeat(10), 80);
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('-')).toBe(false);
    expect(slug).toMatch(/(ett|mycket|langt|namn)$/);
  });

  it('cuts one endless word in the middle', () => {
    expect(slugOf('x'.repeat(200), 80)).toHaveLength(80);
  });

  it('knows its own form', () => {
    expect(isSlug('upplands-vasby')).toBe(true);
    for (const other of ['', '-a', 'a-', 'a--b', 'Å', 'a b', 'a'.repeat(81), 'a\u0000'])
      expect(isSlug(other)).toBe(false);
  });

  it('folds accents for comparing', () => {
    expect(foldAccents('ÅÄÖ éü')).toBe('aao eu');
  });
});

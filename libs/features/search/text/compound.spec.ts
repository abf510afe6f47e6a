import { isCompoundWith, mainParts, splitCompound } from './compound.js';

describe('compounds', () => {
  it('begin or end with a part', () => {
    expect(isCompoundWith('hemtjänst', 'hemtjänstpersonal')).toBe(true);
    expect(isCompoundWith('personal', 'hemtjänstpersonal')).toBe(true);
    expect(isCompoundWith('data', 'idata')).toBe(false);
    expect(isCompoundWith('gem', 'hemtjänstpersonal')).toBe(false);
  });

  it.each([
    ['hemtjänstpersonalens', ['hem', 'hemtjänst', 'tjänst', 'personal']],
    ['bygglovsansökningar', ['bygg', 'bygglov', 'lov', 'ansökan']],
    ['skolbibliotek', ['skola', 'bibliotek']],
    ['gatuunderhåll', ['gata', 'underhåll']],
    ['äldreomsorgsassistenten', ['äldre', 'äldreomsorg', 'omsorg', 'assistent']],
    ['avtalsuppföljningen', ['avtal', 'uppföljning']],
    ['kravspecifikationer', ['krav']],
  ])('%s falls into its parts', (word, parts) => {
    expect(splitCompound(word)).toEqual(expect.arrayContaining(parts));
  });

  it.each(['kommunen', 'digital', 'personalen', 'interval', 'verksamheten', 'kommunernas', 'hjälp', '2024', 'x'])(
    '%s is no compound',
    (word) => {
      expect(splitCompound(word)).toEqual([]);
    },
  );

  it('known in part give the part that is known', () => {
    expect(splitCompound('fjällräddningspersonalen')).toContain('personal');
    expect(splitCompound('personalfnask')).toContain('personal');
  });

  it('have as few main parts as can be, with and without marks', () => {
    expect(mainParts('hemtjänstpersonal')).toEqual(['hemtjänst', 'personal']);
    expect(mainParts('aldreomsorgspersonal')).toEqual(['äldreomsorg', 'personal']);
    expect(mainParts('personal')).toEqual([]);
  });
});

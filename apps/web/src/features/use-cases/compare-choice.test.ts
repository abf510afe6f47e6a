import { MOST_COMPARED, parseChosen, toggleChosen, type ChosenCase } from './compare-choice';

const some = (count: number): ChosenCase[] =>
  Array.from({ length: count }, (_, index) => ({ slug: `fall-${index}`, title: `Fall ${index}` }));

describe('what is chosen for a comparison', () => {
  it('comes and goes by being chosen again, in the order of choosing', () => {
    const [first, second] = some(2) as [ChosenCase, ChosenCase];
    const both = toggleChosen(toggleChosen([], first), second);
    expect(both).toEqual([first, second]);
    expect(toggleChosen(both, { ...first, title: 'Ny rubrik' })).toEqual([second]);
  });

  it('is no more than fits side by side', () => {
    const full = some(MOST_COMPARED);
    expect(toggleChosen(full, { slug: 'ett-till', title: 'Ett till' })).toBe(full);
    expect(parseChosen(JSON.stringify(some(MOST_COMPARED + 3)))).toEqual(full);
  });

  it.each([null, '', '{', '{"slug":"a"}', 'null', '7'])('is nothing when %j is stored', (json) => {
    expect(parseChosen(json)).toEqual([]);
  });

  it('leaves out what is no case', () => {
    expect(parseChosen('[null, 1, {"slug":1,"title":"a"}, {"slug":"a"}, {"slug":"a","title":"A"}]')).toEqual([
      { slug: 'a', title: 'A' },
    ]);
  });
});

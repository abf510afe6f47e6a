import { differencesOf, mergeValues } from './conflict';
import { emptyValues } from './form-values';

const base = emptyValues({ title: 'Tal till text', summary: 'Kort', problem: 'Långsamt' });
const mine = { ...base, summary: 'Min', problem: 'Mitt', tags: 'tal' };
const theirs = { ...base, summary: 'Deras', lessons: 'Lärdom' };

describe('texts of two people', () => {
  it('differ field by field, and it is told who has changed what', () => {
    expect(differencesOf(base, mine, theirs)).toEqual([
      { name: 'summary', changedBy: null },
      { name: 'problem', changedBy: 'mine' },
      { name: 'lessons', changedBy: 'theirs' },
      { name: 'tags', changedBy: 'mine' },
    ]);
  });

  it('differ without a word about who, when nobody knows what they began with', () => {
    expect(differencesOf(null, mine, theirs).map(({ changedBy }) => changedBy)).toEqual([null, null, null, null]);
  });

  it('do not differ by space around them', () => {
    expect(differencesOf(base, { ...base, title: ' Tal till text ' }, base)).toEqual([]);
  });

  it('become one as it was chosen', () => {
    const choices = { summary: 'theirs', problem: 'mine', lessons: 'theirs', tags: 'mine' } as const;
    expect(mergeValues({ ...mine, slug: 'ny' }, theirs, choices)).toEqual({
      ...base,
      summary: 'Deras',
      problem: 'Mitt',
      lessons: 'Lärdom',
      tags: 'tal',
      slug: 'ny',
    });
  });
});

import { bestLanguage, readBlocks, storyIn, storyLanguages } from './story';

const english = { title: 'Speech', summary: 'S', problem: 'P', solution: '', lessons: '' };
const swedish = { title: 'Tal', summary: 'S', problem: 'P', solution: 'L', lessons: 'E' };

describe('the language of a story', () => {
  it('is the reader’s when there is a translation', () => {
    const useCase = { lang: 'sv', ...swedish, translations: { en: english } };
    expect(storyLanguages(useCase)).toEqual(['sv', 'en']);
    expect(bestLanguage(useCase, 'en')).toBe('en');
    expect(storyIn(useCase, 'en')).toEqual(english);
    expect(storyIn(useCase, 'sv')).toEqual(swedish);
  });

  it('is its own when there is none, or one without a title', () => {
    const useCase = { lang: 'fi', ...swedish, translations: { en: { ...english, title: '' } } };
    expect(storyLanguages(useCase)).toEqual(['fi']);
    expect(bestLanguage(useCase, 'en')).toBe('fi');
    expect(storyIn(useCase, 'fi')).toEqual(swedish);
  });
});

describe('readBlocks', () => {
  it('finds paragraphs and lists', () => {
    expect(readBlocks('En rad\noch en till.\n\nVi lärde oss:\n- Börja smått\n- Mät först\n\n\nSlut.')).toEqual([
      { kind: 'paragraph', text: 'En rad\noch en till.' },
      { kind: 'paragraph', text: 'Vi lärde oss:' },
      { kind: 'list', items: ['Börja smått', 'Mät först'] },
      { kind: 'paragraph', text: 'Slut.' },
    ]);
  });

  it('finds nothing in nothing', () => {
    expect(readBlocks(' \n\n ')).toEqual([]);
  });
});

import fc from 'fast-check';
import { caretAfter, mergeTexts } from './merge-texts.js';

describe('two people change one text', () => {
  it('in different lines: both changes stand', () => {
    const base = 'Mötet öppnas.\nAnna väljs att justera.\nDagordningen godkänns.';
    const stored = base.replace('Anna', 'Berit');
    const written = `${base}\nInga anmälningar om jäv.`;
    expect(mergeTexts(base, stored, written)).toEqual({
      text: 'Mötet öppnas.\nBerit väljs att justera.\nDagordningen godkänns.\nInga anmälningar om jäv.',
      overlaps: 0,
    });
  });

  it('in different words of one line: both stand', () => {
    expect(
      mergeTexts('Rådet tackar för dragningen', 'AI-rådet tackar för dragningen', 'Rådet tackar varmt för dragningen'),
    ).toEqual({
      text: 'AI-rådet tackar varmt för dragningen',
      overlaps: 0,
    });
  });

  it('both add lines at the end, or to an empty text: what is stored comes first', () => {
    expect(mergeTexts('A', 'A\nB', 'A\nC').text).toBe('A\nB\nC');
    expect(mergeTexts('', 'En rad', 'En annan rad')).toEqual({ text: 'En rad\nEn annan rad', overlaps: 0 });
  });

  it('over the same words: both stand, and it is said', () => {
    expect(mergeTexts('Beslut: avslag nu', 'Beslut: bifall nu', 'Beslut: återremiss nu')).toEqual({
      text: 'Beslut: bifall återremiss nu',
      overlaps: 1,
    });
  });

  it('one deletes what the other rewrites: it stays as rewritten', () => {
    expect(mergeTexts('A\nstryk mig\nB', 'A\nB', 'A\nstryk mig inte\nB')).toEqual({
      text: 'A\nstryk mig inte\nB',
      overlaps: 1,
    });
  });

  it('the same again, because the answer got lost: nothing is said twice', () => {
    const stored = 'A\nB från mig\nC från en annan';
    expect(mergeTexts('A', stored, 'A\nB från mig').text).toBe(stored);
  });

  it('never loses a word that either of them wrote', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd', '\n', '\n\n', ' ');
    const edit = (who: string) =>
      fc.array(fc.tuple(fc.nat(30), fc.nat(3), fc.nat(9)), { maxLength: 6 }).map((edits) => ({ who, edits }));
    const made = (base: readonly string[], { who, edits }: { who: string; edits: [number, number, number][] }) => {
      const words = [...base];
      for (const [at, out, name] of edits) words.splice(Math.min(at, words.length), out, ` ${who}${name} `);
      return words.join('');
    };
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), edit('x'), edit('y'), (base, one, other) => {
        const [stored, written] = [made(base, one), made(base, other)];
        const merged = new Set(mergeTexts(base.join(''), stored, written).text.split(/\s+/));
        for (const own of `${stored} ${written}`.match(/[xy]\d/g) ?? []) expect(merged).toContain(own);
      }),
    );
  });
});

describe('where the caret stands after others wrote', () => {
  it('stays at the same words', () => {
    expect(caretAfter('ett två', 'noll ett två', 3)).toBe(8);
    expect(caretAfter('ett två', 'ett två tre', 7)).toBe(7);
    expect(caretAfter('ett två tre', 'ett tre', 11)).toBe(7);
    expect(caretAfter('', 'nytt', 0)).toBe(0);
  });
});

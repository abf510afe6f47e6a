import { AskedTogether } from './asked-together.js';

function counting(answer: (questions: readonly number[]) => Promise<readonly string[]>, inTransaction = false) {
  const asked: (readonly number[])[] = [];
  const db = { inTransaction };
  const together = new AskedTogether<number, string>(db, (questions) => {
    asked.push(questions);
    return answer(questions);
  });
  return { asked, db, together };
}

const named = (questions: readonly number[]): Promise<string[]> => Promise.resolve(questions.map((n) => `n${n}`));

describe('questions that come at the same moment', () => {
  it('are asked once, and each gets its own answer', async () => {
    const { asked, together } = counting(named);
    expect(await Promise.all([1, 2, 1].map((n) => together.ask(n)))).toEqual(['n1', 'n2', 'n1']);
    expect(asked).toEqual([[1, 2]]);
  });

  it('are never answered with what was asked before they came', async () => {
    const { asked, together } = counting(named);
    await together.ask(1);
    await together.ask(1);
    expect(asked).toEqual([[1], [1]]);
  });

  it('gather while others are under way', async () => {
    const answered: (() => void)[] = [];
    const { asked, together } = counting(async (questions) => {
      await new Promise<void>((resolve) => answered.push(resolve));
      return named(questions);
    });
    const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
    const answers = [together.ask(1)];
    await turn();
    answers.push(together.ask(2));
    await turn();
    answers.push(together.ask(3), together.ask(4));
    await turn();
    expect(asked).toEqual([[1], [2]]);
    answered[1]?.();
    expect(await answers[1]).toBe('n2');
    await turn();
    expect(asked).toEqual([[1], [2], [3, 4]]);
    for (const go of answered) go();
    expect(await Promise.all(answers)).toEqual(['n1', 'n2', 'n3', 'n4']);
  });

  it('come in lists as well', async () => {
    const { asked, together } = counting(named);
    expect(await Promise.all([together.askAll([1, 2]), together.ask(2), together.askAll([])])).toEqual([
      ['n1', 'n2'],
      'n2',
      [],
    ]);
    expect(asked).toEqual([[1, 2]]);
  });

  it('fail together, and those that come later do not', async () => {
    let isAway = true;
    const { together } = counting((questions) => (isAway ? Promise.reject(new Error('away')) : named(questions)));
    const failed = await Promise.allSettled([together.ask(1), together.ask(2)]);
    expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isAway = false;
    expect(await together.ask(3)).toBe('n3');
  });

  it('are asked alone inside a transaction', async () => {
    const { asked, db, together } = counting(named);
    const outside = together.ask(1);
    db.inTransaction = true;
    const inside = together.ask(2);
    expect(await Promise.all([outside, inside])).toEqual(['n1', 'n2']);
    expect(asked).toEqual([[2], [1]]);
  });
});

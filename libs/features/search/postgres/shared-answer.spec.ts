import { sharedAnswer } from './shared-answer.js';

describe('an answer that is shared', () => {
  it('is one for all who ask at the same moment, and a new one for who asks while it is under way', async () => {
    const answers: ((value: number) => void)[] = [];
    const ask = sharedAnswer(() => new Promise<number>((resolve) => answers.push(resolve)));
    const [first, second] = [ask(), ask()];
    await Promise.resolve();
    expect(answers).toHaveLength(1);
    const [third, fourth] = [ask(), ask()];
    await Promise.resolve();
    expect(answers).toHaveLength(1);
    answers[0]?.(1);
    expect(await Promise.all([first, second])).toEqual([1, 1]);
    expect(answers).toHaveLength(2);
    answers[1]?.(2);
    expect(await Promise.all([third, fourth])).toEqual([2, 2]);
  });

  it('is asked for again after one that failed', async () => {
    let asked = 0;
    const ask = sharedAnswer(() => {
      asked += 1;
      return asked === 1 ? Promise.reject(new Error('away')) : Promise.resolve(asked);
    });
    await expect(ask()).rejects.toThrow('away');
    expect(await ask()).toBe(2);
  });
});

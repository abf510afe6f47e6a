import { endsWithin } from './ends-within.js';

describe('waiting for work that may take long', () => {
  it('ends with the work, however long it might have waited', async () => {
    expect(await endsWithin(60_000, Promise.resolve())).toBe(true);
    await expect(endsWithin(60_000, Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });

  it('ends without the work when that takes longer', async () => {
    expect(await endsWithin(1, new Promise(() => undefined))).toBe(false);
  });
});

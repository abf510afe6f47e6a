import { changeOf, headlineEffect } from './effects';

describe('changeOf', () => {
  it('compares before and after', () => {
    expect(changeOf({ baseline: 40, value: 10 })).toEqual({
      before: 40,
      after: 10,
      share: -0.75,
      bars: { before: 100, after: 25 },
    });
  });

  it('has no share of nothing, and no bars below zero', () => {
    expect(changeOf({ baseline: 0, value: 5 })).toMatchObject({ share: null, bars: { before: 0, after: 100 } });
    expect(changeOf({ baseline: -2, value: 5 })).toMatchObject({ share: 3.5, bars: null });
    expect(changeOf({ baseline: 0, value: 0 })).toMatchObject({ bars: null });
  });

  it('has no share of a percentage, which would be taken for points', () => {
    expect(changeOf({ baseline: 20, value: 80, unit: 'Procent' })).toMatchObject({ share: null, bars: { after: 100 } });
    expect(changeOf({ baseline: 20, value: 10, unit: 'minuter' })).toMatchObject({ share: -0.5 });
  });

  it('needs both', () => {
    expect(changeOf({ baseline: null, value: 5 })).toBeNull();
  });
});

describe('headlineEffect', () => {
  it('is the one that is known best', () => {
    const expected = { baseline: 4, value: 1, evidence: 'expected' } as const;
    const measured = { baseline: null, value: 7, evidence: 'measured' } as const;
    const change = { baseline: 9, value: 7, evidence: 'measured' } as const;
    expect(headlineEffect([expected, measured, change])).toBe(change);
    expect(headlineEffect([])).toBeNull();
  });
});

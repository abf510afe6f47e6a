import { addsUp, UNIT_OF_SPELLING } from './units.js';

describe('units of effects', () => {
  it('know spellings that mean the same, and leave alone what could be two things', () => {
    expect([UNIT_OF_SPELLING['h'], UNIT_OF_SPELLING['tim'], UNIT_OF_SPELLING['timmar']]).toEqual([
      'timmar',
      'timmar',
      undefined,
    ]);
    expect(UNIT_OF_SPELLING['sek']).toBeUndefined();
    const spellings = Object.keys(UNIT_OF_SPELLING);
    expect(Object.values(UNIT_OF_SPELLING).filter((unit) => spellings.includes(unit))).toEqual([]);
  });

  it.each([
    ['timmar', true],
    ['kwh', true],
    ['timmar per vecka', true],
    ['kr/år', true],
    ['minuter per ärende', false],
    ['kr/invånare', false],
    ['procent', false],
    ['procentenheter', false],
    ['poäng av 5', false],
    ['', false],
  ])('say whether values in %j add up: %s', (unit, expected) => {
    expect(addsUp(unit)).toBe(expected);
  });
});

import { formatOrganisationNumber, isOrganisationNumber } from './organisation-number.js';

describe('organisation numbers', () => {
  it.each(['212000-0142', '2120000142', '802990-0019', '802990-0027'])('takes %p', (number) => {
    expect(isOrganisationNumber(number)).toBe(true);
  });

  it.each([
    ['a wrong control digit', '212000-0143'],
    ['two digits that changed places', '212000-0412'],
    ['a personal number', '811218-9876'],
    ['too few digits', '21200-0142'],
    ['too many digits', '212000-01420'],
    ['letters', '21200O-0142'],
    ['nothing', ''],
  ])('refuses %s', (_, number) => {
    expect(isOrganisationNumber(number)).toBe(false);
  });

  it('writes the hyphen', () => {
    expect(formatOrganisationNumber('2120000142')).toBe('212000-0142');
    expect(formatOrganisationNumber('212000-0142')).toBe('212000-0142');
  });
});

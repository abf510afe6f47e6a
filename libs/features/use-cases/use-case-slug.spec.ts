import { isSlug } from '#platform/text';
import { freeSlug } from './use-case-slug.js';

const ID = '0193f0a0-0000-7000-8000-00000abc1234';
const free = () => false;
const taken = () => true;

describe('addresses of use cases', () => {
  it('is the title in ASCII', () => {
    expect(freeSlug('Samtalssammanfattningar i kontaktcenter på Öland', ID, free)).toBe(
      'samtalssammanfattningar-i-kontaktcenter-pa-oland',
    );
  });

  it('gets a short suffix when taken', () => {
    expect(freeSlug('Chattbot', ID, taken)).toBe('chattbot-bc1234');
  });

  it('is never longer than 80 characters, suffix included', () => {
    const title = 'En mycket lång titel med många ord som aldrig tar slut '.repeat(4);
    expect(freeSlug(title, ID, free).length).toBeLessThanOrEqual(80);
    expect(freeSlug(title, ID, taken).length).toBeLessThanOrEqual(80);
    expect(freeSlug(title, ID, taken)).toMatch(/-bc1234$/);
  });

  it('does not hide a route', () => {
    expect(freeSlug('Export', ID, free)).toBe('export-bc1234');
  });

  it('has an address for a title that ASCII does not know', () => {
    expect(isSlug(freeSlug('人工知能', ID, free))).toBe(true);
  });
});

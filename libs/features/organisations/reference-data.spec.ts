import { isSlug } from '#platform/text';
import { municipalitySlugs, readReferenceFacts } from './reference-data.js';

describe('reference data of the release', () => {
  const facts = readReferenceFacts();

  it('has all counties and municipalities', () => {
    expect(facts.counties).toHaveLength(21);
    expect(facts.municipalities).toHaveLength(290);
    const counties = new Set(facts.counties.map((county) => county.code));
    expect(
      facts.municipalities.every((one) => counties.has(one.countyCode) && one.code.startsWith(one.countyCode)),
    ).toBe(true);
  });

  it('gives each municipality a slug of its own', () => {
    const slugs = municipalitySlugs(facts);
    expect(new Set(slugs.values()).size).toBe(290);
    expect([...slugs.values()].every((slug) => isSlug(slug))).toBe(true);
  });

  it('writes names in ASCII, and tells Habo from Håbo', () => {
    const slugs = municipalitySlugs(facts);
    const slugOfName = (name: string) => slugs.get(facts.municipalities.find((one) => one.name === name)?.code ?? '');
    expect(slugOfName('Östersund')).toBe('ostersund');
    expect(slugOfName('Upplands Väsby')).toBe('upplands-vasby');
    expect(slugOfName('Habo')).toBe('habo');
    expect(slugOfName('Håbo')).toBe('habo-uppsala');
  });
});

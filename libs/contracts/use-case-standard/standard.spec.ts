import { STANDARD_TEXTS } from '../texts/index.js';
import { completenessOf, missingToPublish } from './completeness.js';
import { BLANK_DETAILS } from './details.js';
import { STANDARD_STEPS } from './standard-field.js';
import { STANDARD_VERSIONS, USE_CASE_FIELDS } from './standard.js';
import { USE_CASE_SCHEMA_VERSION } from '../use-cases.js';

const idea = {
  title: 'T',
  summary: 'S',
  problem: 'P',
  organisation: 'sundsvall',
  areas: ['education'],
  phase: 'idea',
  visibility: 'public',
  contactName: 'Kim',
  contactEmail: 'kim@kommun.example',
};

describe('the field standard', () => {
  it('names each field once, and says all of it in both languages', () => {
    const names: string[] = USE_CASE_FIELDS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { fields, steps, codes, versions } of Object.values(STANDARD_TEXTS)) {
      expect(Object.keys(fields).sort()).toEqual([...names].sort());
      expect(Object.keys(steps)).toEqual([...STANDARD_STEPS]);
      expect(Object.keys(versions)).toEqual(STANDARD_VERSIONS.map(({ version }) => String(version)));
      for (const words of Object.values(fields))
        expect(Object.values(words).every((text) => text.trim() !== '')).toBe(true);
      const labels: Readonly<Record<string, Readonly<Record<string, string>>>> = codes;
      for (const field of USE_CASE_FIELDS) {
        if ('codes' in field) expect(Object.keys(labels[field.labels] ?? {})).toEqual([...field.codes]);
      }
    }
  });

  it('has a place for every detail, and is of the version that records are written under', () => {
    const names: string[] = USE_CASE_FIELDS.map(({ name }) => name);
    expect(Object.keys(BLANK_DETAILS).filter((name) => !names.includes(name))).toEqual([]);
    expect(STANDARD_VERSIONS.at(-1)?.version).toBe(USE_CASE_SCHEMA_VERSION);
    expect(Math.max(...USE_CASE_FIELDS.map(({ since }) => since))).toBe(USE_CASE_SCHEMA_VERSION);
  });
});

describe('completeness', () => {
  it('is high for an idea that says what an idea can say', () => {
    expect(missingToPublish(idea)).toEqual([]);
    const { score, missing } = completenessOf(idea);
    expect(score).toBeGreaterThan(60);
    expect(missing.map(({ field }) => field)).not.toContain('effects');
  });

  it('asks more of a case in use, what matters most first', () => {
    const { score, missing } = completenessOf({ ...idea, phase: 'in_use' });
    expect(score).toBeLessThan(completenessOf(idea).score);
    expect(missing[0]?.field).toBe('effects');
    expect(missing.map(({ weight }) => weight)).toEqual(missing.map(({ weight }) => weight).sort((a, b) => b - a));
  });

  it('grows with what is told, and a reason to withhold is an answer', () => {
    const used = { ...idea, phase: 'in_use', solution: 'L' };
    const more = { ...used, supplier: 'Vi själva' };
    expect(completenessOf(more).score).toBeGreaterThan(completenessOf(used).score);
    expect(completenessOf({ ...used, withheld: [{ field: 'supplier', reason: 'procurement' }] })).toEqual(
      completenessOf(more),
    );
  });

  it('is nothing for an empty record, and whole when nothing asked for is missing', () => {
    expect(completenessOf({}).score).toBe(0);
    const asked = Object.fromEntries(completenessOf(idea).missing.map(({ field }) => [field, 'x']));
    expect(completenessOf({ ...idea, ...asked })).toEqual({ score: 100, missing: [] });
  });
});

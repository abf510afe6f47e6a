import { chainText, isWhole, originDigest, sha256, type ChainedEntry } from './chain.js';

const ORIGIN = { salt: '00ff', address: '192.0.2.7', userAgent: 'Firefox' };

function entry(changes: Partial<ChainedEntry> = {}): ChainedEntry {
  const made = {
    sequence: '2',
    previousHash: 'aa',
    hash: null,
    id: '0197f000-0000-7000-8000-000000000000',
    at: '2026-01-02T03:04:05.678Z',
    action: 'organisation.edited',
    actorId: null,
    tokenId: null,
    onType: 'organisation',
    onId: '0197f000-0000-7000-8000-000000000001',
    onLabel: 'Fritidsbanken "Åre"\n',
    details: '{"fields": ["name"]}',
    originDigest: originDigest(ORIGIN),
    ...changes,
  };
  return { ...made, hash: changes.hash ?? sha256(chainText(made)) };
}

describe('the chain of the audit log', () => {
  it('is made of texts as PostgreSQL writes them in a JSON array', () => {
    expect(chainText(entry())).toBe(
      `["2", "aa", "0197f000-0000-7000-8000-000000000000", "2026-01-02T03:04:05.678Z", "organisation.edited", null, null, "organisation", "0197f000-0000-7000-8000-000000000001", "Fritidsbanken \\"Åre\\"\\n", "{\\"fields\\": [\\"name\\"]}", "${originDigest(ORIGIN)}"]`,
    );
  });

  it('shows every change: of the entry, of what came before, of where it came from', () => {
    const whole = entry();
    expect(isWhole(whole, 'aa', ORIGIN)).toBe(true);
    expect(isWhole({ ...whole, actorId: whole.id }, 'aa', ORIGIN)).toBe(false);
    expect(isWhole({ ...whole, details: '{}' }, 'aa', ORIGIN)).toBe(false);
    expect(isWhole(whole, 'bb', ORIGIN)).toBe(false);
    expect(isWhole(whole, 'aa', { ...ORIGIN, address: '192.0.2.8' })).toBe(false);
  });

  it('is whole without where it came from, which may be forgotten', () => {
    expect(isWhole(entry(), 'aa', null)).toBe(true);
  });
});

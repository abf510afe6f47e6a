import { newRecoveryCodes, readRecoveryCode } from './recovery-codes.js';

describe('recovery codes', () => {
  it('are ten, each its own, in groups', () => {
    const codes = newRecoveryCodes();
    expect(new Set(codes).size).toBe(10);
    for (const code of codes) expect(code).toMatch(/^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/);
  });

  it('are read as people type them', () => {
    for (const code of newRecoveryCodes()) {
      expect(readRecoveryCode(` ${code.toUpperCase().replaceAll('-', ' ')} `)).toBe(code.replaceAll('-', ''));
    }
    expect(readRecoveryCode('OIL0-abcd-efgh-jkmn')).toBe('0110abcdefghjkmn');
  });

  it.each(['', '123456', 'abcd-efgh-jkmn', 'abcd-efgh-jkmn-pqr!', 'abcd-efgh-jkmn-uuuu'])('are not %p', (typed) => {
    expect(readRecoveryCode(typed)).toBeNull();
  });
});

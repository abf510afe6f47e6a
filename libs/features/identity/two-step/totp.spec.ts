import { newTotpSecret, totpAddress, totpPicture, totpStep } from './totp.js';

/** The key of the examples in RFC 6238, appendix B ("12345678901234567890"), in Base32. */
const KEY = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('codes of an authenticator app', () => {
  it.each([
    [59, '287082', 1],
    [1111111109, '081804', 37037036],
    [2000000000, '279037', 66666666],
  ])('are those of RFC 6238 (at %i)', async (now, code, step) => {
    expect(await totpStep(KEY, code, now)).toBe(step);
  });

  it('are taken one step early and one step late, and not two', async () => {
    const at = 1111111109;
    expect(await Promise.all([-60, -30, 0, 30, 61].map((off) => totpStep(KEY, '081804', at + off)))).toEqual([
      null,
      37037036,
      37037036,
      37037036,
      null,
    ]);
  });

  it.each(['', '12345', '1234567', 'abcdef', '١٢٣٤٥٦'])('are six digits: not %p', async (code) => {
    expect(await totpStep(KEY, code)).toBeNull();
  });

  it('are made from a secret of 160 bits that the app reads from a picture', () => {
    const secret = newTotpSecret();
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const address = totpAddress(secret, 'maria@kommun.example');
    expect(address).toBe(`otpauth://totp/Torget:maria%40kommun.example?secret=${secret}&issuer=Torget`);
    expect(totpPicture(address)).toMatch(/^data:image\/svg\+xml;base64,/);
  });
});

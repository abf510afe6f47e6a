import { ACCOUNT_LIMITS } from '#contracts';
import { all, anything, atMost, filledIn, knownPassword, mailAddress, newPassword } from './rules';

describe('what is checked before a form is sent', () => {
  it('asks for something in a field that must be filled in', () => {
    expect(filledIn('   ')).toEqual({ code: 'required' });
    expect(filledIn('Maria')).toBeNull();
    expect(anything('')).toBeNull();
  });

  it.each(['maria@sundsvall.se', ' maria@sundsvall.se ', 'maria.nordlander+torget@kommun.sundsvall.se', 'å@öppet.se'])(
    'takes %j for an e-mail address',
    (address) => {
      expect(mailAddress(address)).toBeNull();
    },
  );

  it.each(['maria', 'maria@', '@sundsvall.se', 'maria@sundsvall', 'maria @sundsvall.se', 'maria@sundsvall..se'])(
    'does not take %j for one',
    (address) => {
      expect(mailAddress(address)).toEqual({ code: 'isEmail' });
    },
  );

  it('says that an address is missing rather than wrong', () => {
    expect(mailAddress('')).toEqual({ code: 'required' });
  });

  it('takes passwords of the lengths that the API takes, with spaces counted', () => {
    expect(newPassword('x'.repeat(ACCOUNT_LIMITS.passwordMin - 1))).toEqual({
      code: 'minLength',
      params: { limit: ACCOUNT_LIMITS.passwordMin },
    });
    expect(newPassword(`${' '.repeat(ACCOUNT_LIMITS.passwordMin - 1)}x`)).toBeNull();
    expect(newPassword('x'.repeat(ACCOUNT_LIMITS.passwordMax + 1))?.code).toBe('maxLength');
    expect(newPassword('')).toEqual({ code: 'required' });
    expect(knownPassword('short')).toBeNull();
    expect(knownPassword('')).toEqual({ code: 'required' });
  });

  it('says only the first thing that is wrong', () => {
    expect(all(filledIn, atMost(3))('')).toEqual({ code: 'required' });
    expect(all(filledIn, atMost(3))('lång')).toEqual({ code: 'maxLength', params: { limit: 3 } });
    expect(all(filledIn, atMost(3))('kort'.slice(0, 3))).toBeNull();
  });
});

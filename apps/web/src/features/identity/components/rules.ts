import type { FieldProblem } from '#api-client';
import { ACCOUNT_LIMITS } from '#contracts';

/** What is wrong with a value, as the API would say it, or null. */
export type Rule = (value: string) => Pick<FieldProblem, 'code' | 'params'> | null;

/** Nothing is wrong, whatever it is. */
export const anything: Rule = () => null;

/** There must be something. */
export const filledIn: Rule = (value) => (value.trim() === '' ? { code: 'required' } : null);

/** At most so many characters. */
export function atMost(limit: number): Rule {
  return (value) => (value.trim().length > limit ? { code: 'maxLength', params: { limit } } : null);
}

/** One rule after the other; the first thing that is wrong counts. */
export function all(...rules: Rule[]): Rule {
  return (value) => {
    for (const rule of rules) {
      const problem = rule(value);
      if (problem) return problem;
    }
    return null;
  };
}

/** Looks like an e-mail address; the mail that is sent there is the real test. */
export const mailAddress: Rule = all(filledIn, atMost(ACCOUNT_LIMITS.emailMax), (value) =>
  /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value.trim()) ? null : { code: 'isEmail' },
);

/** A password to be chosen. Spaces count, at the ends too. */
export const newPassword: Rule = (value) => {
  const { passwordMin, passwordMax } = ACCOUNT_LIMITS;
  if (value === '') return { code: 'required' };
  if (value.length < passwordMin) return { code: 'minLength', params: { limit: passwordMin } };
  if (value.length > passwordMax) return { code: 'maxLength', params: { limit: passwordMax } };
  return null;
};

/** A password that exists already, of whatever length. */
export const knownPassword: Rule = (value) => (value === '' ? { code: 'required' } : null);

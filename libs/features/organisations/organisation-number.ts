import { ValidateBy } from 'class-validator';

/**
 * Whether a text is a Swedish organisation number: ten digits, with or without the hyphen before the last four, the third digit
 * 2 or more (which tells it from a personal number), and the control digit of the Luhn rule last.
 */
export function isOrganisationNumber(text: string): boolean {
  const digits = /^(\d{6})-?(\d{4})$/.exec(text)?.slice(1).join('');
  return digits !== undefined && Number(digits[2]) >= 2 && luhnSum(digits) % 10 === 0;
}

/** The form that is stored: `802990-0019`. */
export function formatOrganisationNumber(text: string): string {
  const digits = text.replace('-', '');
  return `${digits.slice(0, 6)}-${digits.slice(6)}`;
}

function luhnSum(digits: string): number {
  return [...digits].reduce((sum, digit, index) => {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return sum + (product > 9 ? product - 9 : product);
  }, 0);
}

/** The property is a Swedish organisation number, as {@link isOrganisationNumber} has it. */
export const IsOrganisationNumber = (): PropertyDecorator =>
  ValidateBy({
    name: 'organisationNumber',
    validator: {
      validate: (value: unknown) => typeof value === 'string' && isOrganisationNumber(value),
      defaultMessage: (args) => `${args?.property ?? 'this'} must be a Swedish organisation number such as 802990-0019`,
    },
  });

import { ValidateBy } from 'class-validator';

/**
 * A text that holds something to see: spaces, and what takes no room at all, are nothing. Refused like one that is not there, so that a form says so in
 * one sentence.
 */
export const NotBlank = (): PropertyDecorator =>
  ValidateBy({
    name: 'isNotEmpty',
    validator: {
      validate: (value) => typeof value === 'string' && /[^\s\p{DI}]/u.test(value),
      defaultMessage: () => '$property must not be empty',
    },
  });

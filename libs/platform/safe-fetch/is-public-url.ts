import { ValidateBy, type ValidationOptions } from 'class-validator';
import { publicAddressProblem, type AddressProblem } from './public-address.js';

const MESSAGES: Readonly<Record<AddressProblem, string>> = {
  malformed: 'must be a whole web address that begins with https:// or http://',
  scheme: 'must begin with https:// or http://',
  credentials: 'must not contain a user name or a password',
  port: 'must use a usual port: 80, 443, 8080 or 8443',
  private_address: 'must be an address on the public internet',
};

/** The property is an http or https address of a public host, by how it is written. */
export function IsPublicUrl(options?: ValidationOptions): PropertyDecorator {
  return ValidateBy(
    {
      name: 'isPublicUrl',
      validator: {
        validate: (value: unknown) => typeof value === 'string' && publicAddressProblem(value) === null,
        defaultMessage: (args) => {
          const value: unknown = args?.value;
          const problem = (typeof value === 'string' ? publicAddressProblem(value) : null) ?? 'malformed';
          return `${args?.property ?? 'this'} ${MESSAGES[problem]}`;
        },
      },
    },
    options,
  );
}

import { ValidateBy } from 'class-validator';

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;

/** An instant as ISO 8601 writes it, with its zone: a time without one would be another for each server. */
export const IsInstant = (): PropertyDecorator =>
  ValidateBy({
    name: 'isISO8601',
    validator: {
      validate: (value: unknown) =>
        typeof value === 'string' && INSTANT.test(value) && !Number.isNaN(new Date(value).getTime()),
      defaultMessage: (args) =>
        `${args?.property ?? 'this'} must be a time with its zone, such as 2026-11-20T16:00:00+01:00`,
    },
  });

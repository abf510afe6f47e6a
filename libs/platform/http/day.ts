import { ValidateBy } from 'class-validator';

/** Whether a text is a day that exists, written `2025-03-10`. */
export function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) && day.getUTCFullYear() >= 1900;
}

/** A day that exists, written `2025-03-10`. */
export const IsDay = (): PropertyDecorator =>
  ValidateBy({
    name: 'isISO8601',
    validator: {
      validate: isDay,
      defaultMessage: (args) => `${args?.property ?? 'this'} must be a day that exists, written as 2025-03-10`,
    },
  });

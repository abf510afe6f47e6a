import { Transform } from 'class-transformer';

/** Takes away space around a text. */
export const Trim = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** An empty text is no value, as forms send it. */
export const EmptyIsNull = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() || null : value));

/** Trims each text of a list and drops empty and repeated ones. */
export const UniqueTexts = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    Array.isArray(value)
      ? [...new Set(value.map((one: unknown) => (typeof one === 'string' ? one.trim() : one)))].filter(
          (one) => one !== '',
        )
      : value,
  );

/** One value or several: `area=a` and `area=a&area=b`. */
export const Repeatable = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (value === undefined || Array.isArray(value) ? value : [value]));

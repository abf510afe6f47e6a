import { ValidateIf } from 'class-validator';

/** Lets a field be absent, but not null: for edits of what always has a value. */
export const IfPresent = (): PropertyDecorator => ValidateIf((_, value) => value !== undefined);

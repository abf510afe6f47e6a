import { Injectable, ValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import { getMetadataStorage, type ValidationError } from 'class-validator';
import { invalid, type FieldError } from './problem.js';

const NULL_BYTE = '\u0000';

/** What PostgreSQL cannot store in a text, if that is in it: a null byte, or half of a character (a lone surrogate). */
function faultIn(text: string): Pick<FieldError, 'code' | 'message'> | null {
  if (text.includes(NULL_BYTE)) return { code: 'nullByte', message: 'must not contain a null byte' };
  return text.isWellFormed() ? null : { code: 'brokenCharacter', message: 'must not contain half of a character' };
}

/** The first text in a value that cannot be stored, and where it stands; null when there is none. */
function faultyText(value: unknown, path: string): FieldError | null {
  if (typeof value === 'string') {
    const fault = faultIn(value);
    return fault && { path, ...fault };
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const fault = faultIn(key);
    const found = fault ? { path, ...fault } : faultyText(inner, path ? `${path}.${key}` : key);
    if (found !== null) return found;
  }
  return null;
}

/**
 * At every check class-validator looks through all classes that have rules, for those that the checked one inherits from. What it finds never changes
 * once a class is there, so it is kept: with some hundreds of classes the search costs more than the check.
 */
function rememberRules(): void {
  const storage = getMetadataStorage();
  const find = storage.getTargetValidationMetadatas.bind(storage);
  const known = new WeakMap<object, ReturnType<typeof find>>();
  storage.getTargetValidationMetadatas = (type, schema, always, strictGroups, groups) => {
    if (schema || always || strictGroups || groups?.length) return find(type, schema, always, strictGroups, groups);
    let rules = known.get(type);
    if (!rules) known.set(type, (rules = find(type, schema, always, strictGroups, groups)));
    return rules;
  };
}
rememberRules();

/** The error codes of the API for class-validator's rules. */
const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'unknownField',
  isDefined: 'required',
  isNotEmpty: 'required',
  isIn: 'oneOf',
  isEnum: 'oneOf',
  arrayMaxSize: 'maxItems',
  arrayMinSize: 'minItems',
  arrayNotEmpty: 'required',
};

function flatten(errors: readonly ValidationError[], prefix: string): FieldError[] {
  return errors.flatMap((error) => {
    const path = prefix ? `${prefix}.${error.property}` : error.property;
    const own = Object.entries(error.constraints ?? {}).map(([rule, message]): FieldError => {
      const params = (error.contexts?.[rule] as Record<string, string | number> | undefined) ?? paramsIn(message);
      return { path, code: CODES[rule] ?? rule, message, ...(params ? { params } : {}) };
    });
    // A field that is not there breaks every rule it has; that it is missing says it all.
    const missing =
      error.value === undefined &&
      own.some((one) => one.code !== 'unknownField') &&
      (error.children ?? []).length === 0;
    if (missing) return [{ path, code: 'required', message: `${error.property} is required` }];
    return [...own, ...flatten(error.children ?? [], path)];
  });
}

/** class-validator keeps the limit only in its English message. */
function paramsIn(message: string): Record<string, number> | undefined {
  const limit = /(?:equal to|than) (-?\d+)/.exec(message)?.[1];
  return limit === undefined ? undefined : { limit: Number(limit) };
}

/** Checks every body, query and parameter: unknown fields and texts that cannot be stored are refused, and each error names its field. */
@Injectable()
export class StrictValidationPipe extends ValidationPipe {
  constructor() {
    super({
      whitelist: true,
      forbidNonWhitelisted: true,
      forbidUnknownValues: true,
      transform: true,
      validationError: { target: false, value: true },
      exceptionFactory: (errors) => invalid(flatten(errors, '')),
    });
  }

  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // What we put there ourselves, such as a socket, is not the client's, and may go round in circles.
    const fault = metadata.type === 'custom' ? null : faultyText(value, metadata.data ?? '');
    if (fault !== null) throw invalid([{ ...fault, path: fault.path || metadata.type }]);
    if (
      metadata.type === 'body' &&
      isClass(metadata.metatype) &&
      (value === undefined || value === null || typeof value !== 'object' || Array.isArray(value))
    ) {
      throw invalid([{ path: 'body', code: 'required', message: 'must be a JSON object' }]);
    }
    return super.transform(value, metadata) as Promise<unknown>;
  }
}

function isClass(type: unknown): boolean {
  return typeof type === 'function' && ![String, Number, Boolean, Array, Object].includes(type as StringConstructor);
}

/** An answer of the API that is not the one hoped for, with the codes that Meilisearch documents. */
export class ApiError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message);
  }

  get body(): object {
    return {
      message: this.message,
      code: this.code,
      type: this.status === 401 || this.status === 403 ? 'auth' : 'invalid_request',
      link: `https://docs.meilisearch.com/errors#${this.code}`,
    };
  }
}

export const bad = (code: string, message: string): ApiError => new ApiError(400, code, message);

type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isFlag: Check = (value) => typeof value === 'boolean';
export const isCount: Check = (value) => Number.isInteger(value) && Number(value) >= 0;
export const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
export const isTexts: Check = (value) => Array.isArray(value) && value.every(isText);
export const oneOf =
  (...values: string[]): Check =>
  (value) =>
    values.includes(value as string);
export const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);

/** Refuses fields that the API does not have, and values of another kind than it takes. */
export function checkFields(
  body: unknown,
  fields: Readonly<Record<string, Check>>,
  codeOf: (field: string) => string,
): Record<string, unknown> {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw bad('malformed_payload', 'the body must be an object');
  for (const [name, value] of Object.entries(body)) {
    const check = fields[name];
    if (!check) throw bad('bad_request', `Unknown field \`${name}\``);
    if (!check(value)) throw bad(codeOf(name), `Invalid value at \`.${name}\``);
  }
  return body as Record<string, unknown>;
}

/** `attributesToRetrieve` is told of as `attributes_to_retrieve`. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

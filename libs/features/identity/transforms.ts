/** Takes the space around a text away; other values are left for validation to refuse. */
export function trimmed({ value }: { value: unknown }): unknown {
  return typeof value === 'string' ? value.trim() : value;
}

/** An e-mail address in the form it is stored in. */
export function mailAddress({ value }: { value: unknown }): unknown {
  return typeof value === 'string' ? value.trim().toLowerCase() : value;
}

/** Texts without the space around them, without empty ones, each once. */
export function trimmedList({ value }: { value: unknown }): unknown {
  if (!Array.isArray(value)) return value;
  const texts = value.map((one: unknown) => (typeof one === 'string' ? one.trim() : one));
  return [...new Set(texts)].filter((one) => one !== '');
}

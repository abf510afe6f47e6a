import type { DictionaryField } from './api/get-dictionary';

/** The fields that have all of these words somewhere: in their names, their help or their codes. */
export function findFields(fields: readonly DictionaryField[], words: string): DictionaryField[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return fields.filter((field) => {
    const text = textOf(field).toLowerCase();
    return wanted.every((word) => text.includes(word));
  });
}

function textOf({ name, label, help, why, kindLabel, codes, parts }: DictionaryField): string {
  const inside = [...(codes ?? []), ...(parts ?? []).flatMap((part) => [part, ...(part.codes ?? [])])];
  return [name, label, help, why, kindLabel, ...inside.flatMap((one) => Object.values(one))]
    .filter((one) => typeof one === 'string')
    .join(' ');
}

import { FILE_LIMITS, FILE_TYPES, type FileType } from '#contracts';

/** Control characters, those that turn the direction of writing (`gnp.exe` that looks like `exe.png`), and those of no width. */
const UNSEEN = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;
/** What file systems take as something else than a part of a name. */
const RESERVED = /[<>:"|?*]/g;

/** The ending of a name in lower case; null when there is none. `2.1` in `protokoll 2.1` is none. */
export function endingOf(name: string): string | null {
  return /[^.]\.([a-z][a-z0-9]{0,7})$/i.exec(name)?.[1]?.toLowerCase() ?? null;
}

/** The type that an ending stands for; null when files of that type are not taken. */
export function typeOfEnding(ending: string): FileType | null {
  const found = Object.entries(FILE_TYPES).find(([, { extensions }]) =>
    (extensions as readonly string[]).includes(ending),
  );
  return (found?.[0] as FileType | undefined) ?? null;
}

/** A name that is safe to show, to send in a header and to save under: without folders and unseen characters, and not too long. */
export function cleanFileName(sent: string): string {
  const last = sent.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(UNSEEN, '').replace(RESERVED, '_').replace(/\s+/g, ' ');
  return shortened(plain.replace(/^[. ]+|[. ]+$/g, ''));
}

/** The name with an ending that fits what the file is; the name that was sent when it has one. */
export function nameFor(name: string, type: FileType): string {
  const [ending = type] = FILE_TYPES[type].extensions;
  if (name === '' || typeOfEnding(name.toLowerCase()) !== null) return `file.${ending}`;
  return endingOf(name) === null ? shortened(`${name}.${ending}`) : name;
}

/** Cuts the middle part, so that the ending stays. */
function shortened(name: string): string {
  const letters = [...name];
  if (letters.length <= FILE_LIMITS.nameMax) return name;
  const ending = endingOf(name);
  const tail = ending === null ? '' : `.${ending}`;
  return `${letters
    .slice(0, FILE_LIMITS.nameMax - tail.length)
    .join('')
    .trimEnd()}${tail}`;
}

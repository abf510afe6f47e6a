import type { Language } from '#contracts';

/** A code and what it is called. */
export class DictionaryCode {
  code: string;
  label: string;
}

/** One of the things that each entry of a list says. */
export class DictionaryPart {
  name: string;
  label: string;
  /** The name of the list of codes; null when it is not coded. */
  codeList: string | null;
  /** Null when it is not coded. */
  codes: DictionaryCode[] | null;
}

/** One field of the standard. */
export class DictionaryField {
  /** The name in the API, in exports and in import files. */
  name: string;
  label: string;
  /** How to fill it in. */
  help: string;
  /** Why it matters to a reader; null for what Torget adds by itself. */
  why: string | null;
  /** What it holds: `line`, `text`, `code`, `codes`, `day` and so on. */
  kind: string;
  /** The same in words. */
  kindLabel: string;
  /** The step of the form; null for what Torget adds by itself. */
  step: string | null;
  /** The version of the standard that brought it. */
  since: number;
  /** The name of the list of codes; null when it is not coded. */
  codeList: string | null;
  /** Null when it is not coded. */
  codes: DictionaryCode[] | null;
  /** What each entry of a list says; null for other fields. */
  parts: DictionaryPart[] | null;
  /** Most characters of a text, or of each entry of a list. */
  maxLength: number | null;
  /** Most entries of a list. */
  maxItems: number | null;
  /** What it must look like, as a regular expression. */
  pattern: string | null;
  example: string | null;
  /** What a number counts: `SEK` or `hours`. */
  unit: string | null;
  /** When a published case must have it, in words. */
  required: string;
  /** When it is asked for, in words. */
  asked: string;
  /** How much it counts for completeness. */
  weight: number;
  /** Whether an organisation may withhold it with a reason. */
  withholdable: boolean;
  /** Whether it can be told in several languages. */
  translated: boolean;
}

/** A step of the form. */
export class DictionaryStep {
  name: string;
  label: string;
  help: string;
}

/** A version of the standard and what changed with it. */
export class DictionaryVersion {
  version: number;
  /** As `2026-11-22`. */
  date: string;
  changes: string;
}

/** The field dictionary: what every field of the exports means. */
export class UseCaseDictionary {
  lang: Language;
  /** The version of the standard that is in force. */
  version: number;
  versions: DictionaryVersion[];
  steps: DictionaryStep[];
  fields: DictionaryField[];
}

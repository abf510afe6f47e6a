import type { AiActRisk, PersonalData, Phase, Visibility } from '../use-cases.js';

/** The parts of the form, in their order; each is a step of its own. */
export const STANDARD_STEPS = ['essentials', 'story', 'data', 'effects', 'effort', 'law', 'reuse'] as const;
export type StandardStep = (typeof STANDARD_STEPS)[number];

/**
 * How a field is written:
 * `line` one line of text, `text` several, `code` one of its codes, `codes` several of them, `tags` short words, `list` one line an
 * entry, `day` `2025-03-10`, `number`, `email`, `url` (http or https, never a private address), `language` ISO 639-1, `file` the id
 * of an attachment, `places` municipality codes; the rest are kinds with a shape of their own.
 */
export type FieldKind =
  | 'line'
  | 'text'
  | 'code'
  | 'codes'
  | 'tags'
  | 'list'
  | 'day'
  | 'number'
  | 'email'
  | 'url'
  | 'language'
  | 'file'
  | 'places'
  | 'organisation'
  | 'organisations'
  | 'useCase'
  | 'hubs'
  | 'translations'
  | 'effects'
  | 'phases'
  | 'contacts'
  | 'links'
  | 'roles'
  | 'withheld';

/** When a field is asked for: everything that is named must hold. */
export interface StandardCondition {
  readonly phases?: readonly Phase[];
  readonly personalData?: readonly PersonalData[];
  readonly aiActRisk?: readonly AiActRisk[];
  readonly visibility?: readonly Visibility[];
}

/** One field of the standard. Its words (label, help, why) are in the text files, by its name. */
export interface StandardField<Name extends string = string, Kind extends FieldKind = FieldKind> {
  readonly name: Name;
  readonly kind: Kind;
  readonly step: StandardStep;
  /** The version of the standard that brought it. */
  readonly since: number;
  /** The codes of a coded field, and the list of labels that they are found in. */
  readonly codes?: readonly string[];
  readonly labels?: string;
  /** Most characters of a text, or of each entry of a list. */
  readonly max?: number;
  /** Most entries of a list. */
  readonly maxItems?: number;
  /** What a line must look like, as a regular expression, and an example of it. */
  readonly pattern?: string;
  readonly example?: string;
  /** What a number counts: `SEK` or `hours`. */
  readonly unit?: 'SEK' | 'hours';
  /** When a published case must have it; absent: never. Several conditions are alternatives, and an empty one is always. */
  readonly required?: readonly StandardCondition[];
  /** When it is asked for and counts for completeness; absent: always. */
  readonly asked?: readonly StandardCondition[];
  /** How much it matters to a reader; it counts for completeness as much. 0: not at all. */
  readonly weight: number;
  /** Whether its value may be withheld with a reason. */
  readonly withholdable: boolean;
  /** Whether it is part of the story, which can be told in several languages. */
  readonly translated?: true;
}

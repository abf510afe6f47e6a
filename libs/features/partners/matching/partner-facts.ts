import {
  AREAS,
  TECHNIQUES,
  type Area,
  type CapabilityKind,
  type OrganisationType,
  type Reach,
  type Technique,
} from '#contracts';
import { EMPTY_WORDS } from './match-weights.js';

/** What is known of one open capability. Areas and techniques are bit sets in the order of their codes. */
export interface CapabilityFacts {
  readonly id: string;
  readonly title: string;
  readonly areas: number;
  readonly techniques: number;
  /** Beginnings of the words of the title that say something. */
  readonly words: readonly string[];
  /** A bit for each word: two titles without a common bit have no common word. */
  readonly wordBits: number;
}

/** What everyone may know of an organisation, as far as matching looks at it. */
export interface PartnerFacts {
  readonly id: string;
  readonly type: OrganisationType;
  readonly municipalityCode: string | null;
  readonly countyCode: string | null;
  readonly reach: Reach | null;
  /** Only for municipalities. */
  readonly skrGroup: string | null;
  /** Only for municipalities. */
  readonly population: number | null;
  /** Of its page and of its capabilities. */
  readonly areas: number;
  readonly techniques: number;
  readonly capabilities: Readonly<Record<CapabilityKind, readonly CapabilityFacts[]>>;
}

/** What was said, before it is made ready to compare. */
export interface SaidCapability {
  readonly id: string;
  readonly kind: CapabilityKind;
  readonly title: string;
  readonly areas: readonly Area[];
  readonly techniques: readonly Technique[];
}

/** What is known of an organisation, before it is made ready to compare. */
export type SaidPartner = Omit<PartnerFacts, 'areas' | 'techniques' | 'capabilities'> & {
  readonly areas: readonly Area[];
  readonly capabilities: readonly SaidCapability[];
};

const WORD_MIN = 4;
const STEM = 6;

const bitsOf = (codes: readonly string[], all: readonly string[]): number =>
  codes.reduce((bits, code) => bits | (1 << all.indexOf(code)), 0);

/** The codes of a bit set. */
export function codesOf<Code extends string>(bits: number, all: readonly Code[]): Code[] {
  return all.filter((_, at) => (bits & (1 << at)) !== 0);
}

/** Swedish puts its endings last, so the beginnings of words are compared; short words are mostly grammar. */
function wordsOf(title: string): string[] {
  const words = title.toLowerCase().match(/\p{L}+/gu) ?? [];
  const stems = words.filter((word) => word.length >= WORD_MIN).map((word) => word.slice(0, STEM));
  return [...new Set(stems)].filter((stem) => !EMPTY_WORDS.has(stem));
}

function bitOfWord(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = (hash * 31 + word.charCodeAt(at)) | 0;
  return 1 << (hash & 31);
}

function capabilityFacts({ id, title, areas, techniques }: SaidCapability): CapabilityFacts {
  const words = wordsOf(title);
  return {
    id,
    title,
    areas: bitsOf(areas, AREAS),
    techniques: bitsOf(techniques, TECHNIQUES),
    words,
    wordBits: words.reduce((bits, word) => bits | bitOfWord(word), 0),
  };
}

/** Makes ready to compare what is known of an organisation. */
export function partnerFacts({ areas, capabilities, ...organisation }: SaidPartner): PartnerFacts {
  const facts: Record<CapabilityKind, CapabilityFacts[]> = { doing: [], offering: [], seeking: [] };
  for (const one of capabilities) facts[one.kind].push(capabilityFacts(one));
  const all = Object.values(facts).flat();
  return {
    ...organisation,
    areas: all.reduce((bits, one) => bits | one.areas, bitsOf(areas, AREAS)),
    techniques: all.reduce((bits, one) => bits | one.techniques, 0),
    capabilities: facts,
  };
}

/** The organisation as one of its capabilities alone shows it; null when it is not open. */
export function onlyWith(facts: PartnerFacts, capabilityId: string): PartnerFacts | null {
  for (const kind of ['doing', 'offering', 'seeking'] as const) {
    const one = facts.capabilities[kind].find(({ id }) => id === capabilityId);
    if (one) {
      const capabilities = { doing: [], offering: [], seeking: [], [kind]: [one] };
      return { ...facts, areas: one.areas, techniques: one.techniques, capabilities };
    }
  }
  return null;
}

import { AREAS, TECHNIQUES, type Area, type MatchReasonCode, type Technique } from '#contracts';
import { FIT_MIN, FIT_WEIGHTS, MATCH_WEIGHTS as WEIGHTS } from './match-weights.js';
import { codesOf, type CapabilityFacts, type PartnerFacts } from './partner-facts.js';

/** How often the two have taken up cases of each other. */
export interface AdoptionsBetween {
  readonly theyAdopted: number;
  readonly youAdopted: number;
}

/** One reason why a partner suits, with what it is about. Points are those it adds to the score. */
export interface Reason {
  readonly code: MatchReasonCode;
  readonly points: number;
  readonly yours?: CapabilityFacts;
  readonly theirs?: CapabilityFacts;
  readonly areas?: readonly Area[];
  readonly techniques?: readonly Technique[];
  /** How many cases, or how many further pairs. */
  readonly count?: number;
  readonly group?: string;
}

/** How well two organisations suit each other, and why, the strongest reason first. */
export interface Match {
  readonly score: number;
  readonly reasons: readonly Reason[];
}

const NO_ADOPTIONS: AdoptionsBetween = { theyAdopted: 0, youAdopted: 0 };
const WIDE_REACHES: readonly (string | null)[] = ['national', 'international'];

function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** How much two sets have in common, 0 to 1 (Dice): who names everything is near to nobody. */
function shared(a: number, b: number): number {
  const both = countOf(a & b);
  return both === 0 ? 0 : (2 * both) / (countOf(a) + countOf(b));
}

function sharedWords(a: CapabilityFacts, b: CapabilityFacts): number {
  if ((a.wordBits & b.wordBits) === 0) return 0;
  const both = a.words.filter((word) => b.words.includes(word)).length;
  return both === 0 ? 0 : both / Math.min(a.words.length, b.words.length);
}

/** How well two capabilities fit, 0 to 1, whichever comes first. */
export function fitOf(a: CapabilityFacts, b: CapabilityFacts): number {
  const { areas, techniques, words } = FIT_WEIGHTS;
  const named = a.techniques !== 0 && b.techniques !== 0;
  const sum = areas * shared(a.areas, b.areas) + words * sharedWords(a, b);
  return named ? sum + techniques * shared(a.techniques, b.techniques) : sum / (areas + words);
}

/** The best pair of two lists as a reason, and how many further ones there are. */
function pairing(
  code: MatchReasonCode,
  weight: number,
  yours: readonly CapabilityFacts[],
  theirs: readonly CapabilityFacts[],
): Reason | null {
  let best: { fit: number; yours: CapabilityFacts; theirs: CapabilityFacts } | null = null;
  let pairs = 0;
  for (const one of yours) {
    for (const other of theirs) {
      const fit = fitOf(one, other);
      if (fit < FIT_MIN) continue;
      pairs += 1;
      if (best === null || fit > best.fit) best = { fit, yours: one, theirs: other };
    }
  }
  if (best === null) return null;
  const further = pairs - 1;
  const points = weight * best.fit + WEIGHTS.further * Math.min(further, WEIGHTS.furtherMax);
  return { code, points, yours: best.yours, theirs: best.theirs, count: further };
}

function adoption(code: MatchReasonCode, count: number): Reason | null {
  if (count === 0) return null;
  const points = Math.min(WEIGHTS.adopted + WEIGHTS.adoptedFurther * (count - 1), WEIGHTS.adoptedMax);
  return { code, points, count };
}

function likeness(you: PartnerFacts, they: PartnerFacts): (Reason | null)[] {
  const areas = codesOf(you.areas & they.areas, AREAS);
  const techniques = codesOf(you.techniques & they.techniques, TECHNIQUES);
  return [
    areas.length > 0
      ? { code: 'same_areas', points: Math.min(areas.length * WEIGHTS.area, WEIGHTS.areasMax), areas }
      : null,
    techniques.length > 0
      ? {
          code: 'same_techniques',
          points: Math.min(techniques.length * WEIGHTS.technique, WEIGHTS.techniquesMax),
          techniques,
        }
      : null,
    you.skrGroup !== null && you.skrGroup === they.skrGroup
      ? { code: 'same_group', points: WEIGHTS.sameGroup, group: you.skrGroup }
      : null,
    similarSize(you.population, they.population),
  ];
}

function similarSize(a: number | null, b: number | null): Reason | null {
  if (a === null || b === null) return null;
  const ratio = Math.max(a, b) / Math.max(1, Math.min(a, b));
  const { sizeRatioFull, sizeRatioMax } = WEIGHTS;
  if (ratio >= sizeRatioMax) return null;
  const share = ratio <= sizeRatioFull ? 1 : (sizeRatioMax - ratio) / (sizeRatioMax - sizeRatioFull);
  return { code: 'similar_size', points: WEIGHTS.similarSize * share };
}

function nearness(you: PartnerFacts, they: PartnerFacts): (Reason | null)[] {
  const municipality = you.municipalityCode !== null && you.municipalityCode === they.municipalityCode;
  const county = you.countyCode !== null && you.countyCode === they.countyCode;
  const types = [you.type, they.type];
  const bothSectors = types.includes('municipality') && types.includes('civil_society');
  const association = you.type === 'civil_society' ? you : they;
  const meets = bothSectors && (municipality || county || WIDE_REACHES.includes(association.reach));
  return [
    municipality ? { code: 'same_municipality', points: WEIGHTS.sameMunicipality } : null,
    county && !municipality ? { code: 'same_county', points: WEIGHTS.sameCounty } : null,
    meets ? { code: 'municipality_and_association', points: WEIGHTS.municipalityAndAssociation } : null,
  ];
}

/** What the two do, offer and seek, held against each other. */
function pairings(you: PartnerFacts, they: PartnerFacts): (Reason | null)[] {
  const { doing, offering, seeking } = you.capabilities;
  const { doing: theyDo, offering: theyOffer, seeking: theySeek } = they.capabilities;
  return [
    pairing('offers_what_you_seek', WEIGHTS.offered, seeking, theyOffer),
    pairing('seeks_what_you_offer', WEIGHTS.offered, offering, theySeek),
    pairing('does_what_you_seek', WEIGHTS.done, seeking, theyDo),
    pairing('seeks_what_you_do', WEIGHTS.done, doing, theySeek),
    pairing('seeks_the_same', WEIGHTS.bothSeek, seeking, theySeek),
    pairing('does_the_same', WEIGHTS.bothDo, doing, theyDo),
  ];
}

/**
 * How well two organisations suit each other, of public facts alone. The score is the sum of the points of its reasons, and the same
 * from both sides; the reasons are said from the side of `you`.
 */
export function matchOf(you: PartnerFacts, they: PartnerFacts, adoptions: AdoptionsBetween = NO_ADOPTIONS): Match {
  const reasons = [
    ...pairings(you, they),
    adoption('adopted_yours', adoptions.theyAdopted),
    adoption('you_adopted_theirs', adoptions.youAdopted),
    ...likeness(you, they),
    ...nearness(you, they),
  ].filter((reason) => reason !== null);
  reasons.sort((a, b) => b.points - a.points);
  const sum = reasons.reduce((total, { points }) => total + points, 0);
  return { score: Math.round(sum * 10) / 10, reasons };
}

/** Whether one of the reasons is about what the two do, offer or seek. */
export function isAboutCapabilities({ reasons }: Match): boolean {
  return reasons.some(({ yours }) => yours !== undefined);
}

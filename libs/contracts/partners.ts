/** What an organisation tells of itself to those who look for a partner. */
export const CAPABILITY_KINDS = ['doing', 'offering', 'seeking'] as const;
export type CapabilityKind = (typeof CAPABILITY_KINDS)[number];

/** Lengths of what is said, in characters, and counts. */
export const CAPABILITY_LIMITS = {
  titleMin: 3,
  titleMax: 120,
  descriptionMax: 3000,
  areasMax: 16,
  techniquesMax: 12,
  queryMax: 100,
  /** Open ones of one organisation. */
  openMax: 60,
} as const;

/** How far two organisations have come in getting to know each other. */
export const INTRODUCTION_STATES = ['requested', 'accepted', 'declined', 'withdrawn'] as const;
export type IntroductionState = (typeof INTRODUCTION_STATES)[number];

/** Which introductions to list: those one must answer, or those one has asked for. */
export const INTRODUCTION_BOXES = ['received', 'sent'] as const;
export type IntroductionBox = (typeof INTRODUCTION_BOXES)[number];

export const INTRODUCTION_LIMITS = {
  messageMax: 2000,
  reasonMax: 1000,
  /** Requests of one person in 24 hours. */
  aDayMax: 20,
  /** Requests of one organisation that wait for an answer. */
  openMax: 50,
} as const;

/** Why two organisations may suit each other, said from the side of who asks. */
export const MATCH_REASONS = [
  'offers_what_you_seek',
  'seeks_what_you_offer',
  'does_what_you_seek',
  'seeks_what_you_do',
  'seeks_the_same',
  'does_the_same',
  'adopted_yours',
  'you_adopted_theirs',
  'same_areas',
  'same_techniques',
  'municipality_and_association',
  'same_group',
  'similar_size',
  'same_municipality',
  'same_county',
] as const;
export type MatchReasonCode = (typeof MATCH_REASONS)[number];

/** How many partners a ranking goes on for. */
export const MATCHES_MAX = 100;

/** How far a municipality has come with AI: for whom a recommendation is. The words of people stand in the glossary. */
export const MATURITY_STEPS = ['starting', 'exploring', 'established', 'leading'] as const;
export type MaturityStep = (typeof MATURITY_STEPS)[number];

/** Where a recommendation of the council stands. */
export const RECOMMENDATION_STATES = ['draft', 'published', 'withdrawn'] as const;
export type RecommendationState = (typeof RECOMMENDATION_STATES)[number];

/** How it goes with a recommendation in one organisation. */
export const UPTAKE_STATUSES = ['planned', 'doing', 'done', 'not_relevant'] as const;
export type UptakeStatus = (typeof UPTAKE_STATUSES)[number];

/** What readers compare between two published states of a recommendation. */
export const RECOMMENDATION_FIELDS = ['title', 'body', 'step', 'guides', 'useCases', 'needs', 'decisions'] as const;
export type RecommendationField = (typeof RECOMMENDATION_FIELDS)[number];

/** Lengths of what recommendations hold, in characters, and counts. */
export const RECOMMENDATION_LIMITS = {
  titleMin: 5,
  titleMax: 150,
  bodyMax: 20_000,
  reasonMax: 1000,
  noteMax: 500,
  guidesMax: 12,
  guideTitleMax: 120,
  addressMax: 1000,
  linksMax: 20,
  queryMax: 100,
} as const;

/** What people set of a milestone of a working group. */
export const MILESTONE_STATES = ['planned', 'doing', 'done'] as const;
export type MilestoneState = (typeof MILESTONE_STATES)[number];

/** How a milestone stands today: `late` is one whose day has passed and that is not done. */
export const MILESTONE_STANDINGS = [...MILESTONE_STATES, 'late'] as const;
export type MilestoneStanding = (typeof MILESTONE_STANDINGS)[number];

/** How a working group stands, by its milestones. */
export const GROUP_STANDINGS = ['not_started', 'on_track', 'late', 'done'] as const;
export type GroupStanding = (typeof GROUP_STANDINGS)[number];

/** Lengths of what working groups hold, in characters, and counts. */
export const GROUP_LIMITS = {
  goalMin: 5,
  goalMax: 1000,
  milestoneTitleMax: 150,
  milestonesMax: 60,
  noteMax: 2000,
  needsMax: 10,
} as const;

/** Kinds of things that the grouped search looks for, in the order of its groups. */
export const SEARCH_TYPES = ['use_case', 'organisation', 'hub', 'thread', 'need', 'resource', 'person'] as const;
export type SearchableType = (typeof SEARCH_TYPES)[number];

/** How many of each kind the grouped search answers with. */
export const SEARCH_LIMITS = { queryMax: 200, perGroup: 5, perGroupMax: 20, suggestions: 8 } as const;

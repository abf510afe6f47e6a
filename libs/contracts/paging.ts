/** How many items a list answers with: the default, and the most that may be asked for. */
export const PAGE_LIMITS = { default: 20, max: 100 } as const;

/** Languages of the interface; Swedish is the default. */
export const LANGUAGES = ['sv', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

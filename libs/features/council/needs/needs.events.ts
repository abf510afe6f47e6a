import { defineEvent } from '#platform/outbox';

/**
 * Something happened to needs that their timelines tell: those who raised or support them hear of it, in one mail each for all that happened
 * at once.
 */
export const needStepped = defineEvent<{ stepIds: string[] }>('need.stepped');

/** What a need says, or where it stands, is another. */
export const needsChanged = defineEvent<{ needIds: string[] }>('needs.changed');

import { defineEvent } from '#platform/outbox';

/** Something happened to a need that its timeline tells: those who raised or support it hear of it. */
export const needStepped = defineEvent<{ needId: string; stepId: string }>('need.stepped');

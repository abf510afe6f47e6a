import { defineEvent } from '#platform/outbox';

/** Somebody came into the secretariat, or left it. */
export const secretariatChanged = defineEvent<{ userId: string }>('council.secretariat_changed');

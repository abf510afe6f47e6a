import { defineEvent } from '#platform/outbox';

/** Organisations were added, or what is known of them was changed. */
export const organisationsChanged = defineEvent<{ organisationIds: string[] }>('organisation.changed');

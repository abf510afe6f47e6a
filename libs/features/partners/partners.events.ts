import { defineEvent } from '#platform/outbox';

/** What an organisation does, offers or seeks was added, changed, closed, taken up again or taken away. */
export const capabilityChanged = defineEvent<{ capabilityId: string; organisationId: string }>('capability.changed');

/** An organisation asks another to be introduced. */
export const introductionRequested = defineEvent<{ introductionId: string }>('introduction.requested');

/** Who meets when both sides have said yes. */
export interface Introduced {
  introductionId: string;
  capabilityId: string;
  /** The organisation that asked, and the one that said yes. */
  organisationIds: [from: string, to: string];
  /** The person who asked, and the one who said yes. */
  userIds: [from: string, to: string];
}

/** Both sides have said yes: the two are introduced. Whoever opens a place for them to talk listens to this. */
export const introductionAccepted = defineEvent<Introduced>('introduction.accepted');

/** The side that was asked said no. */
export const introductionDeclined = defineEvent<{ introductionId: string }>('introduction.declined');

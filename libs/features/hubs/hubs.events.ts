import { defineEvent } from '#platform/outbox';

/** A hub came, or its name, visibility, place or state changed. What obeys its keys looks at it again. */
export const hubChanged = defineEvent<{ hubId: string }>('hub.changed');

/** Somebody came into a hub, or has another role there, or must say yes to new rules. */
export const hubMemberChanged = defineEvent<{ hubId: string; userId: string }>('hub_member.changed');

/** Somebody is no longer in a hub, and has lost the right to read what only members read. */
export const hubMemberLeft = defineEvent<{ hubId: string; userId: string }>('hub_member.left');

/** Somebody asks to be let into a hub. */
export const hubRequested = defineEvent<{ requestId: string }>('hub_request.made');

/** Somebody was let in, or not. */
export const hubRequestAnswered = defineEvent<{ requestId: string }>('hub_request.answered');

/** An invitation into a hub is to be mailed; `sending` counts its mails. */
export const hubInvitationSent = defineEvent<{ invitationId: string; sending: number }>('hub_invitation.sent');

/** An owner made somebody else the owner. */
export const hubHandedOver = defineEvent<{ hubId: string; userId: string; by: string }>('hub.handed_over');

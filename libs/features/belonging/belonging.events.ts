import { defineEvent } from '#platform/outbox';

/** A mail domain belongs to an organisation now: people with an address there join it, those after `after` in this lot. */
export const domainConfirmed = defineEvent<{ domainId: string; after: string | null }>('organisation_domain.confirmed');

/** An organisation says that a mail domain is its own; editors look at it. */
export const domainProposed = defineEvent<{ domainId: string }>('organisation_domain.proposed');

/** What was said to a proposed domain; the domain itself is gone when it was refused. */
export const domainAnswered = defineEvent<{
  organisationId: string;
  domain: string;
  proposedBy: string;
  reason: string | null;
  confirmed: boolean;
}>('organisation_domain.answered');

/** An invitation is to be mailed; `sending` counts its mails. */
export const invitationSent = defineEvent<{ invitationId: string; sending: number }>('invitation.sent');

/** Somebody asks to be let into an organisation. */
export const joinRequested = defineEvent<{ requestId: string }>('join_request.made');

/** Somebody was let in, or not. */
export const joinAnswered = defineEvent<{ requestId: string }>('join_request.answered');

/** Somebody with an address of the organisation became its first administrator by themselves. */
export const organisationTakenOver = defineEvent<{ organisationId: string; userId: string }>('organisation.taken_over');

/** An association was registered; editors look at it. */
export const associationRegistered = defineEvent<{ registrationId: string }>('association.registered');

/** An association was verified or refused. */
export const registrationAnswered = defineEvent<{ registrationId: string }>('association.answered');

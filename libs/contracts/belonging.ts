/** Lengths, in characters, and counts of what people write when they join organisations. */
export const BELONGING_LIMITS = {
  messageMax: 1000,
  reasonMax: 1000,
  /** Longest name of a mail domain (RFC 1035). */
  domainMax: 253,
  domainsMax: 30,
  /** Days that an invitation can be accepted. */
  invitationDays: 14,
  /** Invitations of one organisation that wait for an answer. */
  openInvitationsMax: 200,
  /** Invitation mails of one organisation in a day. */
  invitationMailsADay: 200,
  /** Organisations that one person waits to be let into. */
  openRequestsMax: 10,
  /** Associations that one person has registered and that nobody has looked at. */
  openRegistrationsMax: 3,
} as const;

import type { PersonalColumn } from '#platform/personal-data';

/** What belonging holds about people. */
export const belongingPersonalData: readonly PersonalColumn[] = [
  {
    column: 'organisation_domains.proposed_by',
    exported: ['organisation_id', 'domain', 'status', 'created_at'],
    erased: { stays: 'the domain is a fact about the organisation, and somebody put it there' },
  },
  {
    column: 'organisation_domains.confirmed_by',
    exported: ['organisation_id', 'domain', 'confirmed_at'],
    erased: { stays: 'says that an editor of the platform checked the domain' },
  },
  {
    column: 'organisation_invitations.email',
    rows: 'email = :address',
    exported: ['organisation_id', 'email', 'role', 'created_at', 'sent_at', 'expires_at', 'closed_at'],
    erased: 'remove',
  },
  {
    column: 'organisation_invitations.accepted_by',
    exported: ['organisation_id', 'email', 'role', 'created_at', 'closed_at'],
    erased: 'remove',
  },
  {
    column: 'organisation_invitations.invited_by',
    exported: ['organisation_id', 'role', 'created_at'],
    erased: { stays: 'the invitation is the organisation’s, to somebody else' },
  },
  {
    column: 'organisation_join_requests.user_id',
    exported: ['organisation_id', 'message', 'state', 'created_at', 'answered_at', 'reason'],
    erased: 'remove',
  },
  {
    column: 'organisation_join_requests.answered_by',
    exported: ['organisation_id', 'state', 'answered_at'],
    erased: { stays: 'says who decided for the organisation; the request is somebody else’s' },
  },
  {
    column: 'organisation_registrations.registered_by',
    exported: ['organisation_id', 'name', 'organisation_number', 'created_at', 'state', 'answered_at', 'reason'],
    erased: { stays: 'how the association came to Torget' },
  },
  {
    column: 'organisation_registrations.answered_by',
    exported: ['organisation_id', 'name', 'state', 'answered_at'],
    erased: { stays: 'says that an editor of the platform decided' },
  },
];

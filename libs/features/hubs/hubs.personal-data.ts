import type { PersonalColumn } from '#platform/personal-data';

const DECIDED = { stays: 'says who decided for the hub' };

/** What hubs hold about people. */
export const hubsPersonalData: readonly PersonalColumn[] = [
  {
    column: 'hubs.created_by',
    exported: ['id', 'slug', 'name', 'kind', 'purpose', 'visibility', 'created_at'],
    erased: { stays: 'the hub belongs to its members' },
  },
  {
    column: 'hub_members.user_id',
    exported: ['hub_id', 'role', 'joined_at', 'rules_version', 'rules_accepted_at'],
    erased: 'remove',
  },
  { column: 'hub_rules.changed_by', exported: ['hub_id', 'version', 'text', 'created_at'], erased: DECIDED },
  {
    column: 'hub_requests.user_id',
    exported: ['id', 'hub_id', 'message', 'rules_version', 'state', 'created_at', 'answered_at', 'reason'],
    erased: 'remove',
  },
  { column: 'hub_requests.answered_by', exported: ['id', 'hub_id', 'state', 'answered_at'], erased: DECIDED },
  {
    column: 'hub_invitations.email',
    rows: 'email = :address',
    exported: ['id', 'hub_id', 'email', 'role', 'created_at', 'expires_at', 'closed_at'],
    erased: 'remove',
  },
  {
    column: 'hub_invitations.invited_by',
    exported: ['id', 'hub_id', 'role', 'created_at', 'closed_at'],
    erased: DECIDED,
  },
  {
    column: 'hub_invitations.accepted_by',
    exported: ['id', 'hub_id', 'role', 'closed_at'],
    erased: 'remove',
  },
  { column: 'hub_blocks.user_id', exported: ['hub_id', 'reason', 'created_at'], erased: 'remove' },
  { column: 'hub_blocks.blocked_by', exported: ['hub_id', 'reason', 'created_at'], erased: DECIDED },
  {
    column: 'hub_links.added_by',
    exported: ['id', 'hub_id', 'title', 'note', 'url', 'created_at'],
    erased: { stays: 'what is pinned belongs to the hub' },
  },
];

import type { PersonalColumn } from '#platform/personal-data';

/** What identity holds about people. */
export const identityPersonalData: readonly PersonalColumn[] = [
  {
    column: 'users.id',
    exported: [
      'id',
      'email',
      'name',
      'work_title',
      'about',
      'skills',
      'language',
      'time_zone',
      'platform_role',
      'email_verified_at',
      'suspended_at',
      'contactable',
      'shows_presence',
      'erase_after',
      'suspension_reason',
      'suspension_note',
      'version',
      'created_at',
      'updated_at',
    ],
    erased: { stays: 'the account is emptied first, and stays as the former user that ids lead to' },
  },
  {
    column: 'users.suspended_by',
    exported: { withheld: 'tells of other people' },
    erased: { stays: 'says who decided for the platform; the id leads to an emptied account' },
  },
  { column: 'memberships.user_id', exported: ['organisation_id', 'role', 'created_at'], erased: 'remove' },
  {
    column: 'sessions.user_id',
    exported: ['id', 'user_agent', 'address', 'method', 'provider_slug', 'created_at', 'last_seen_at', 'expires_at'],
    erased: 'remove',
  },
  {
    column: 'api_tokens.user_id',
    exported: ['id', 'name', 'scopes', 'created_at', 'last_used_at', 'expires_at'],
    erased: 'remove',
  },
  {
    column: 'one_time_tokens.user_id',
    exported: ['id', 'purpose', 'created_at', 'expires_at', 'used_at'],
    erased: 'remove',
  },
  { column: 'two_steps.user_id', exported: ['created_at', 'confirmed_at'], erased: 'remove' },
  { column: 'recovery_codes.user_id', exported: ['used_at'], erased: 'remove' },
  {
    column: 'connected_sign_ins.user_id',
    exported: ['id', 'provider_slug', 'issuer', 'subject', 'email', 'created_at', 'last_used_at'],
    erased: 'remove',
  },
  {
    column: 'sign_in_transactions.user_id',
    exported: ['provider_slug', 'purpose', 'expires_at'],
    erased: 'remove',
  },
  { column: 'contact_messages.from_id', exported: ['id', 'to_id', 'message', 'created_at'], erased: 'remove' },
  { column: 'contact_messages.to_id', exported: ['id', 'from_id', 'message', 'created_at'], erased: 'remove' },
];

import type { PersonalColumn } from '#platform/personal-data';

/** What the platform's own tables hold about people. */
export const platformPersonalData: readonly PersonalColumn[] = [
  {
    column: 'idempotency_keys.user_id',
    exported: { withheld: 'answers that the person was sent already, kept for a day' },
    erased: 'remove',
  },
  {
    column: 'outbox_events.payload',
    exported: { withheld: 'ids of things that are exported themselves, kept for 30 days' },
    erased: { stays: 'holds ids only, which lead to an emptied account, and goes after 30 days' },
  },
  {
    column: 'dead_letters.payload',
    exported: { withheld: 'ids of things that are exported themselves' },
    erased: { stays: 'holds ids only, which lead to an emptied account, until an administrator discards it' },
  },
  {
    column: 'audit_entries.actor_id',
    exported: ['id', 'at', 'action', 'token_id', 'on_type', 'on_id', 'details'],
    erased: { stays: 'the log is append-only; the id leads to an emptied account' },
  },
  {
    column: 'audit_entries.on_id',
    rows: `on_type = 'user' AND on_id = :id::text`,
    exported: ['id', 'at', 'action', 'details'],
    erased: { stays: 'the log is append-only; the id leads to an emptied account' },
  },
  {
    column: 'audit_entries.details',
    rows: `:id::text IN (details->>'userId', details->>'authorId')`,
    exported: ['id', 'at', 'action', 'on_type', 'on_id'],
    erased: { stays: 'the log is append-only; the id leads to an emptied account' },
  },
  {
    column: 'audit_origins.entry_id',
    rows: 'entry_id IN (SELECT id FROM audit_entries WHERE actor_id = :id)',
    exported: ['entry_id', 'address', 'user_agent'],
    erased: 'remove',
  },
];

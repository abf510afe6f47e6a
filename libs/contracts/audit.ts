/**
 * What the audit log knows of: `<thing>.<past participle>`. A code stands for the same act for ever, for the log is never changed; the web app has
 * words for each.
 */
export const AUDIT_ACTIONS = [
  'user.signed_in',
  'user.signed_out',
  'user.password_changed',
  'user.password_reset',
  'user.two_step_changed',
  'user.recovery_code_used',
  'user.sign_in_connected',
  'user.sign_in_disconnected',
  'user.sessions_ended',
  'user.role_changed',
  'user.suspended',
  'user.suspension_lifted',
  'user.registered',
  'user.data_exported',
  'user.erasure_confirmed',
  'user.erasure_called_off',
  'user.erased',
  'api_token.created',
  'api_token.removed',
  'membership.changed',
  'membership.ended',
  'sign_in_provider.changed',
  'organisation.edited',
  'organisation.verified',
  'organisation.verification_withdrawn',
  'organisation_domain.proposed',
  'organisation_domain.confirmed',
  'organisation_domain.refused',
  'organisation_domain.removed',
  'association.approved',
  'association.refused',
  'dead_letter.retried',
  'dead_letter.discarded',
  'mail.opened',
  'settings.changed',
  'audit_log.exported',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Sizes of what is asked of the audit log. */
export const AUDIT_LIMITS = { searchMaxLength: 100, exportMax: 100_000 } as const;

/** Roles on the whole platform, least first. */
export const PLATFORM_ROLES = ['member', 'editor', 'moderator', 'admin'] as const;
export type PlatformRole = (typeof PLATFORM_ROLES)[number];

/** Roles in an organisation, least first. */
export const MEMBERSHIP_ROLES = ['member', 'representative', 'administrator'] as const;
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];

/** What an API token may do; a token without scopes may do both. */
export const TOKEN_SCOPES = ['read', 'write'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

/** Lengths of account fields, in characters. Ten and no composition rules follow NIST SP 800-63B. */
export const ACCOUNT_LIMITS = {
  passwordMin: 10,
  passwordMax: 200,
  nameMax: 100,
  workTitleMax: 120,
  aboutMax: 2000,
  emailMax: 254,
  skillMax: 60,
  skillsMax: 30,
  tokenNameMax: 80,
  /** Six digits, or a recovery code with its hyphens and whatever space was pasted with it. */
  codeMax: 40,
  /** Of a message to another person. */
  messageMax: 4000,
} as const;

/** How an account is erased: how long the link in the mail works, and how long one can change one's mind after that. */
export const ERASURE = { linkHours: 24, waitingDays: 30 } as const;

/** What a person without a password proves themselves with: a sign-in that is at most this old. */
export const RECENT_SIGN_IN_MINUTES = 15;

/** Lengths of what is said about an identity provider, in characters. */
export const SIGN_IN_PROVIDER_LIMITS = {
  slugMax: 40,
  nameMax: 120,
  addressMax: 500,
  attributeMax: 200,
  secretMax: 500,
  pemMax: 20_000,
  metadataMax: 200_000,
  certificatesMax: 5,
  domainsMax: 50,
} as const;

/** Why somebody who came from a provider is not let in. Each has a text in the web app. */
export const SIGN_IN_PROBLEMS = [
  'cancelled',
  'expired',
  'refused',
  'unavailable',
  'no_email',
  'domain_not_allowed',
  'email_not_verified',
  'link_first',
  'linked_elsewhere',
  'session_changed',
  'suspended',
] as const;
export type SignInProblem = (typeof SIGN_IN_PROBLEMS)[number];

/** Why an account is suspended; the audit log keeps the code. */
export const SUSPENSION_REASONS = ['compromised', 'spam', 'misconduct', 'left', 'other'] as const;
export type SuspensionReason = (typeof SUSPENSION_REASONS)[number];

/** Length of what administrators note for each other about a suspension, in characters. */
export const SUSPENSION_NOTE_MAX = 500;

import { defineEvent } from '#platform/outbox';

/** Someone asked for an account with an address that has none yet. `verificationId` is the link to send. */
export const userRegistered = defineEvent<{ userId: string; verificationId: string }>('user.registered');

/** Someone asked for an account with an address that already has one. */
export const registrationRepeated = defineEvent<{ userId: string }>('user.registration_repeated');

/** A person has shown that the address is theirs: the account is open. */
export const userVerified = defineEvent<{ userId: string }>('user.verified');

/** Someone forgot their password; null when no account has the address, so that both take the same time. */
export const passwordResetRequested = defineEvent<{ userId: string | null }>('user.password_reset_requested');

/** A password was changed or replaced. */
export const passwordChanged = defineEvent<{ userId: string }>('user.password_changed');

/** A person turned the second step of signing in on or off, or made new recovery codes. */
export const twoStepChanged = defineEvent<{ userId: string; change: 'on' | 'off' | 'recovery_codes' }>(
  'user.two_step_changed',
);

/** Someone signed in with a recovery code, which is used up. */
export const recoveryCodeUsed = defineEvent<{ userId: string }>('user.recovery_code_used');

/** A provider was connected with a person's account: another way in. `provider` is its name. */
export const signInConnected = defineEvent<{ userId: string; provider: string }>('user.sign_in_connected');

/** A person took a provider away from their account. */
export const signInDisconnected = defineEvent<{ userId: string; provider: string }>('user.sign_in_disconnected');

/** An administrator set an identity provider up, changed it or took it away. */
export const signInProviderChanged = defineEvent<{
  slug: string;
  byUserId: string;
  change: 'created' | 'changed' | 'removed';
}>('sign_in_provider.changed');

/** An administrator shut a person out: their sessions have ended. */
export const userSuspended = defineEvent<{ userId: string }>('user.suspended');

/** An administrator let a person in again. */
export const userSuspensionLifted = defineEvent<{ userId: string }>('user.suspension_lifted');

/** A person changed what their profile says. */
export const userUpdated = defineEvent<{ userId: string }>('user.updated');

/** A person got a place, or another role, in an organisation. */
export const membershipChanged = defineEvent<{ userId: string; organisationId: string }>('membership.changed');

/** A person no longer belongs to an organisation. */
export const membershipEnded = defineEvent<{ userId: string; organisationId: string }>('membership.ended');

/** A person who has shown who they are wants their account erased. The mail that is to confirm it is sent by this. */
export const erasureRequested = defineEvent<{ userId: string }>('user.erasure_requested');

/** The person followed the link in the mail: the waiting time has begun. */
export const erasureConfirmed = defineEvent<{ userId: string }>('user.erasure_confirmed');

/** The person changed their mind in time. */
export const erasureCalledOff = defineEvent<{ userId: string }>('user.erasure_called_off');

/** A person is gone; the account is an empty one. What lies outside the database, such as search indexes, forgets them by this. */
export const userErased = defineEvent<{ userId: string }>('user.erased');

/** Erasing a person left an organisation without an administrator: the platform must find it a new one. */
export const organisationLeftAlone = defineEvent<{ organisationId: string }>('organisation.left_alone');

/** Somebody wrote to a person through the platform. */
export const personContacted = defineEvent<{ messageId: string }>('user.contacted');

import { MEMBERSHIP_ROLES, type MembershipRole } from '#contracts';
import { useLabel } from '../../../lib/format';
import { Invitations } from '../../../ui';
import { useInvitations, useInvite, useResendInvitation, useRevokeInvitation } from '../api/invitations';

/** Inviting people to an organisation. */
export function OrganisationInvitations({ slug }: { slug: string }) {
  const label = useLabel();
  const roleName = (role: MembershipRole) => label('membershipRole', role);
  return (
    <Invitations
      id="invitations"
      roles={MEMBERSHIP_ROLES.map((value) => ({ value, label: roleName(value) }))}
      roleName={roleName}
      query={useInvitations(slug)}
      invite={useInvite(slug)}
      resend={useResendInvitation(slug)}
      revoke={useRevokeInvitation(slug)}
    />
  );
}

import type { HubResponse } from '#api-client';
import { HUB_ROLES, type HubRole } from '#contracts';
import { useTranslation } from 'react-i18next';
import { Invitations } from '../../../ui';
import { useHubInvitations, useInviteToHub, useResendHubInvitation, useRevokeHubInvitation } from '../api/members';

/** Inviting people to a hub; only its owners give roles. */
export function HubInvitations({ hub: { slug, abilities } }: { hub: HubResponse }) {
  const { t } = useTranslation('hubs');
  const roleName = (role: HubRole) => t(`role.${role}`);
  const given = abilities.canEdit ? HUB_ROLES : (['member'] as const);
  return (
    <Invitations
      id="hub-invitations"
      roles={given.map((value) => ({ value, label: roleName(value) }))}
      roleName={roleName}
      query={useHubInvitations(slug)}
      invite={useInviteToHub(slug)}
      resend={useResendHubInvitation(slug)}
      revoke={useRevokeHubInvitation(slug)}
    />
  );
}

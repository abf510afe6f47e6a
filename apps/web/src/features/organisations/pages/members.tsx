import type { OrganisationResponse, OwnMembership } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { organisationPath } from '../../../lib/paths';
import { Link, Page, QueryView } from '../../../ui';
import { useOrganisation } from '../api/get-organisation';
import { useOwnMembership } from '../api/members';
import { Domains } from '../components/domains';
import { OrganisationInvitations } from '../components/organisation-invitations';
import { Members } from '../components/members';
import { RequestsTo } from '../components/requests';

export function Component() {
  const { slug = '' } = useParams();
  const own = useOwnMembership(slug, true);
  return (
    <QueryView query={useOrganisation(slug)} wholePage>
      {(organisation) => (
        <QueryView query={own}>
          {(membership) => <MembersPage organisation={organisation} own={membership} />}
        </QueryView>
      )}
    </QueryView>
  );
}

function MembersPage({ organisation, own }: { organisation: OrganisationResponse; own: OwnMembership }) {
  const { t } = useTranslation('belonging');
  const { canDecide, canProposeDomain } = own.abilities;
  return (
    <Page title={t('members.title', { name: organisation.name })} noIndex>
      <p>
        <Link to={organisationPath(organisation)}>{t('members.back')}</Link>
      </p>
      <div className="sections">
        <Members organisation={organisation} canDecide={canDecide} />
        {canDecide && <RequestsTo organisation={organisation} />}
        {canDecide && <OrganisationInvitations slug={organisation.slug} />}
        {canProposeDomain && <Domains organisation={organisation} />}
      </div>
    </Page>
  );
}

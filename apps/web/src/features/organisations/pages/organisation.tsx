import type { OrganisationResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { useLabel, useLanguage } from '../../../lib/format';
import { getServices, load } from '../../../lib/load';
import { organisationPath, paths } from '../../../lib/paths';
import { DemoBadge, Link, Page, QueryView, Skeleton, Tag } from '../../../ui';
import { ownCapabilitiesOptions } from '../api/capabilities';
import { organisationOptions, useOrganisation } from '../api/get-organisation';
import { placeUseCasesOptions } from '../api/list-use-cases';
import { OrganisationFacts, OrganisationText } from '../components/about-organisation';
import { ReviewSetting } from '../components/review-setting';
import { OwnCapabilities } from '../components/own-capabilities';
import { PlaceUseCases } from '../components/place-use-cases';
import { JoinPanel } from '../components/join-panel';
import {
  Completeness,
  CouncilAdvice,
  HubsOf,
  Logo,
  PeopleOf,
  TakenUp,
  Timeline,
  VerifiedTag,
} from '../components/page-parts';

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api, queryClient, onServer } = getServices(args);
  const options = organisationOptions(api, args.params['slug'] ?? '');
  await load(args, options);
  // On the server the organisation is here by now; in the browser the page asks for the rest itself.
  const organisation = onServer ? queryClient.getQueryData(options.queryKey) : undefined;
  if (organisation) {
    const { slug } = organisation;
    await Promise.all([
      queryClient.infiniteQuery(placeUseCasesOptions(api, { organisation: slug })),
      queryClient.infiniteQuery(ownCapabilitiesOptions(api, slug, false)),
    ]);
  }
  return null;
}

export function Component() {
  const { slug = '' } = useParams();
  return (
    <QueryView
      query={useOrganisation(slug)}
      wholePage
      skeleton={
        <div className="page">
          <Skeleton lines={6} />
        </div>
      }
    >
      {(organisation) => <OrganisationPage key={organisation.id} organisation={organisation} />}
    </QueryView>
  );
}

function OrganisationPage({ organisation }: { organisation: OrganisationResponse }) {
  const { t } = useTranslation('organisations');
  const label = useLabel();
  const language = useLanguage();
  const { name, type, slug, municipalityCode, isDemo } = organisation;
  const description = language === 'sv' ? organisation.descriptionSv : organisation.descriptionEn;
  return (
    <Page
      title={name}
      description={description ?? t('organisation.description', { name })}
      jsonLd={{
        '@type': type === 'civil_society' ? 'NGO' : type === 'company' ? 'Organization' : 'GovernmentOrganization',
        name,
        ...(organisation.webAddress ? { url: organisation.webAddress } : {}),
      }}
    >
      <Logo organisation={organisation} />
      <p className="row">
        <Tag>{label('organisationType', type)}</Tag>
        <VerifiedTag organisation={organisation} />
        {isDemo && <DemoBadge />}
        {municipalityCode && (
          <Link to={type === 'municipality' ? organisationPath(organisation) : paths.municipality(municipalityCode)}>
            {type === 'municipality' ? t('organisation.toMunicipality') : t('organisation.inMunicipality')}
          </Link>
        )}
      </p>
      <OrganisationText organisation={organisation} />
      <dl className="fact-grid">
        <OrganisationFacts organisation={organisation} />
      </dl>
      <Completeness organisation={organisation} />
      <OwnCapabilities organisation={organisation} />
      <PlaceUseCases place={{ organisation: slug }} />
      <TakenUp organisation={organisation} />
      <HubsOf organisation={organisation} />
      <CouncilAdvice organisation={organisation} />
      <PeopleOf organisation={organisation} />
      <Timeline organisation={organisation} />
      <JoinPanel organisation={organisation} />
      <ReviewSetting organisation={organisation} />
    </Page>
  );
}

import type { MunicipalityResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { useFormat, useLabel } from '../../../lib/format';
import { getServices, load } from '../../../lib/load';
import { paths } from '../../../lib/paths';
import { DemoBadge, Link, Page, QueryView, Skeleton } from '../../../ui';
import { ownCapabilitiesOptions } from '../api/capabilities';
import { municipalityOptions, useMunicipality } from '../api/get-municipality';
import { organisationOptions, useOrganisation } from '../api/get-organisation';
import { placeUseCasesOptions } from '../api/list-use-cases';
import { OrganisationFacts, OrganisationText } from '../components/about-organisation';
import { ReviewSetting } from '../components/review-setting';
import { OwnCapabilities } from '../components/own-capabilities';
import { PlaceUseCases } from '../components/place-use-cases';
import { JoinPanel } from '../components/join-panel';
import { Completeness, CouncilAdvice, HubsOf, Logo, PeopleOf, TakenUp, Timeline } from '../components/page-parts';

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api, queryClient, onServer } = getServices(args);
  const options = municipalityOptions(api, args.params['slug'] ?? '');
  await load(args, options);
  // On the server the municipality is here by now; in the browser the page asks for the rest itself.
  const municipality = onServer ? queryClient.getQueryData(options.queryKey) : undefined;
  if (!municipality) return null;
  await Promise.all([
    queryClient.infiniteQuery(placeUseCasesOptions(api, { municipality: municipality.code })),
    municipality.organisationId && loadOrganisation(args, municipality.organisationId),
  ]);
  return null;
}

/** Who speaks for the municipality, and what it does, offers and seeks. */
async function loadOrganisation(args: LoaderFunctionArgs, id: string): Promise<void> {
  const { api, queryClient } = getServices(args);
  const options = organisationOptions(api, id);
  await load(args, options);
  const slug = queryClient.getQueryData(options.queryKey)?.slug;
  if (slug) await queryClient.infiniteQuery(ownCapabilitiesOptions(api, slug, false));
}

export function Component() {
  const { slug = '' } = useParams();
  return (
    <QueryView
      query={useMunicipality(slug)}
      wholePage
      skeleton={
        <div className="page">
          <Skeleton lines={6} />
        </div>
      }
    >
      {(municipality) => <MunicipalityPage key={municipality.code} municipality={municipality} />}
    </QueryView>
  );
}

function MunicipalityPage({ municipality }: { municipality: MunicipalityResponse }) {
  const { t } = useTranslation('organisations');
  const format = useFormat();
  const label = useLabel();
  const organisation = useOrganisation(municipality.organisationId).data;
  const { ownName, name, countyCode, countyName, population, populationYear, skrGroup, code } = municipality;
  return (
    <Page
      title={ownName}
      description={t('municipality.description', { name })}
      jsonLd={{
        '@type': 'GovernmentOrganization',
        name: ownName,
        areaServed: { '@type': 'AdministrativeArea', name: countyName },
        ...(organisation?.webAddress ? { url: organisation.webAddress } : {}),
      }}
    >
      <p className="row">
        <Link to={paths.municipalities}>{t('municipality.back')}</Link>
        {organisation?.isDemo && <DemoBadge />}
      </p>
      {organisation && <Logo organisation={organisation} />}
      {organisation && <OrganisationText organisation={organisation} />}
      <dl className="fact-grid">
        <div>
          <dt>{t('facts.population')}</dt>
          <dd>
            {format.number(population)} <span className="subtle">({populationYear})</span>
          </dd>
        </div>
        <div>
          <dt>{t('facts.county')}</dt>
          <dd>
            <Link to={`${paths.municipalities}?county=${countyCode}`}>{countyName}</Link>
          </dd>
        </div>
        <div>
          <dt>{t('facts.group')}</dt>
          <dd>
            <Link to={`${paths.municipalities}?skrGroup=${skrGroup}`}>{label('skrGroup', skrGroup)}</Link>
          </dd>
        </div>
        <div>
          <dt>{t('facts.code')}</dt>
          <dd>{code}</dd>
        </div>
        {organisation && <OrganisationFacts organisation={organisation} />}
      </dl>
      {organisation && <Completeness organisation={organisation} />}
      {organisation && <OwnCapabilities organisation={organisation} />}
      <PlaceUseCases place={{ municipality: code }} />
      {organisation && (
        <>
          <TakenUp organisation={organisation} />
          <HubsOf organisation={organisation} />
          <CouncilAdvice organisation={organisation} />
          <PeopleOf organisation={organisation} />
          <Timeline organisation={organisation} />
          <JoinPanel organisation={organisation} />
          <ReviewSetting organisation={organisation} />
        </>
      )}
    </Page>
  );
}

import type { OrganisationResponse } from '#api-client';
import { ORGANISATION_TYPES, type OrganisationType } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import { useFormat, useLabel } from '../../../lib/format';
import { itemsOf } from '../../../lib/paging';
import { organisationPath } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import {
  Button,
  ButtonLink,
  Card,
  DemoBadge,
  EmptyState,
  Link,
  Page,
  QueryView,
  Section,
  Select,
  ShowMore,
  SkeletonCards,
  Tag,
} from '../../../ui';
import { useOrganisation } from '../api/get-organisation';
import { useCapability, useMatches, useNotInterested, useSetInterest, type PartnerMatch } from '../api/matches';
import { AskIntroduction } from '../components/ask-introduction';
import { MatchReasons } from '../components/match-reasons';

/** Who suits an organisation, and why. */
export function Component() {
  const { slug = '' } = useParams();
  return (
    <QueryView query={useOrganisation(slug)} wholePage>
      {(organisation) => <MatchesPage key={organisation.id} organisation={organisation} />}
    </QueryView>
  );
}

function MatchesPage({ organisation }: { organisation: OrganisationResponse }) {
  const { t } = useTranslation('partners');
  const format = useFormat();
  const label = useLabel();
  const [params] = useSearchParams();
  const capability = params.get('for');
  const [type, setType] = useState<OrganisationType | ''>('');
  const { name, slug } = organisation;
  const about = useCapability(capability).data;
  const query = useMatches(slug, capability, type);
  const items = itemsOf(query);
  const total = query.data?.pages[0]?.total;
  return (
    <Page
      title={t('matches.title')}
      lead={about ? t('matches.leadOne', { title: about.title }) : t('matches.lead', { name })}
      noIndex
    >
      <p>
        <Link to={organisationPath(organisation)}>{name}</Link>
      </p>
      <Select
        id="match-type"
        label={t('matches.type')}
        emptyLabel={t('matches.allTypes')}
        options={ORGANISATION_TYPES.map((value) => ({ value, label: label('organisationType', value) }))}
        value={type}
        onChange={(event) => setType(event.target.value as OrganisationType | '')}
      />
      <p role="status">{total !== undefined && t('matches.count', { count: total, n: format.number(total) })}</p>
      <QueryView query={query} wholePage skeleton={<SkeletonCards />}>
        {() =>
          items.length === 0 ? (
            <EmptyState
              title={t('matches.empty')}
              action={<ButtonLink to={organisationPath(organisation)}>{t('matches.toPage')}</ButtonLink>}
            >
              {t('matches.emptyText')}
            </EmptyState>
          ) : (
            <>
              <ul className="match-list">
                {items.map((match) => (
                  <li key={match.organisation.id}>
                    <Match match={match} organisation={organisation} />
                  </li>
                ))}
              </ul>
              <ShowMore query={query} />
            </>
          )
        }
      </QueryView>
      <NotInterested slug={slug} />
    </Page>
  );
}

function Match({ match, organisation }: { match: PartnerMatch; organisation: OrganisationResponse }) {
  const { t } = useTranslation('partners');
  const label = useLabel();
  const partner = match.organisation;
  const { name } = partner;
  const theirs = match.reasons.find((reason) => reason.theirs !== null)?.theirs;
  return (
    <Card className="capability-card">
      <p className="row">
        <Tag>{label('organisationType', partner.type)}</Tag>
        {match.contact && <Tag tone="success">{t(`matches.contact.${match.contact as 'requested' | 'accepted'}`)}</Tag>}
        {partner.isDemo && <DemoBadge />}
      </p>
      <h2 className="ds-heading" data-size="2xs">
        {name}
      </h2>
      <MatchReasons reasons={match.reasons} label={t('matches.reasons', { name })} />
      <div className="row capability-card__actions">
        {theirs && match.contact === null && (
          <AskIntroduction capability={theirs} to={partner} from={organisation} name={t('matches.askName', { name })} />
        )}
        <Link to={organisationPath(partner)} aria-label={t('matches.toTheirsName', { name })}>
          {t('matches.toTheirs')}
        </Link>
        <HideButton slug={organisation.slug} partner={partner} />
      </div>
    </Card>
  );
}

function HideButton({ slug, partner }: { slug: string; partner: PartnerMatch['organisation'] }) {
  const { t } = useTranslation('partners');
  const toast = useToast();
  const problemText = useProblemText();
  const set = useSetInterest(slug);
  const { name } = partner;
  return (
    <Button
      size="sm"
      variant="tertiary"
      aria-label={t('matches.noName', { name })}
      loading={set.isPending}
      onClick={() =>
        set.mutate(
          { partner: partner.slug, interested: false },
          {
            onSuccess: () => toast(t('matches.hidden', { name })),
            onError: (error) => toast(problemText(error), 'danger'),
          },
        )
      }
    >
      {t('matches.no')}
    </Button>
  );
}

/** Whom the organisation is not interested in, with a way back. */
function NotInterested({ slug }: { slug: string }) {
  const { t } = useTranslation('partners');
  const toast = useToast();
  const problemText = useProblemText();
  const set = useSetInterest(slug);
  const items = useNotInterested(slug).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section id="not-interested" title={t('matches.hiddenTitle')}>
      <p>{t('matches.hiddenHelp')}</p>
      <ul className="match-list">
        {items.map(({ id, slug: partner, name }) => (
          <li key={id} className="row">
            <span>{name}</span>
            <Button
              size="sm"
              variant="secondary"
              aria-label={t('matches.againName', { name })}
              onClick={() =>
                set.mutate(
                  { partner, interested: true },
                  {
                    onSuccess: () => toast(t('matches.shownAgain', { name })),
                    onError: (error) => toast(problemText(error), 'danger'),
                  },
                )
              }
            >
              {t('matches.again')}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

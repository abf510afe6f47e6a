import type { OrganisationResponse, TimelineEvent } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/format';
import { itemsOf } from '../../../lib/paging';
import { organisationPath, paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { Link, Section, ShowMore, Tag, Time } from '../../../ui';
import { useAdviceFor, useHubsOf, useTakenUp, useTimeline } from '../api/history';
import { useMembers } from '../api/members';

interface OrganisationProps {
  organisation: OrganisationResponse;
}

const PEOPLE = 6;

/** The image that the organisation is known by; its name stands beside it. */
export function Logo({ organisation: { logoUrl } }: OrganisationProps) {
  return logoUrl === null ? null : <img className="organisation__logo" src={logoUrl} alt="" />;
}

/** Says of an association that nobody has checked it; of others there is nothing to say. */
export function VerifiedTag({ organisation: { type, verifiedAt } }: OrganisationProps) {
  const { t } = useTranslation('belonging');
  return type === 'civil_society' && verifiedAt === null ? <Tag tone="warning">{t('page.notVerified')}</Tag> : null;
}

/** What the page lacks, and why it matters, for those who write it. */
export function Completeness({ organisation: { completeness, slug } }: OrganisationProps) {
  const { t } = useTranslation('belonging');
  if (completeness === null || completeness.missing.length === 0) return null;
  return (
    <section className="panel stack stack--tight" aria-labelledby="completeness">
      <h2 id="completeness" className="ds-heading" data-size="xs">
        {t('page.completeness', { score: completeness.score })}
      </h2>
      <p>{t('page.completenessText')}</p>
      <ul>
        {completeness.missing.map((gap) => (
          <li key={gap}>{t(`page.gap.${gap}`)}</li>
        ))}
      </ul>
      <p>
        <Link to={paths.editOrganisation(slug)}>{t('join.edit')}</Link>
      </p>
    </section>
  );
}

/** Some of its people, for those who have signed in. */
export function PeopleOf({ organisation: { slug } }: OrganisationProps) {
  const { t } = useTranslation('belonging');
  const label = useLabel();
  const me = useMe();
  const first = useMembers(slug, Boolean(me)).data?.pages[0];
  if (!first) return null;
  return (
    <Section
      id="people"
      title={t('page.people')}
      action={first.total > 0 && <Link to={paths.members(slug)}>{t('page.allPeople')}</Link>}
    >
      {first.total === 0 ? (
        <p className="subtle">{t('page.noPeople')}</p>
      ) : (
        <ul className="people">
          {first.items.slice(0, PEOPLE).map(({ person, role }) => (
            <li key={person.id}>
              <Link to={paths.person(person.id)}>{person.name}</Link>
              <p className="subtle">{person.workTitle || label('membershipRole', role)}</p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

/** Cases of others that it has taken up; nothing when there are none. */
export function TakenUp({ organisation: { slug } }: OrganisationProps) {
  const { t } = useTranslation('belonging');
  const label = useLabel();
  const query = useTakenUp(slug);
  const items = itemsOf(query);
  if (items.length === 0) return null;
  return (
    <Section id="taken-up" title={t('page.takenUp')}>
      <ul className="rows" aria-labelledby="taken-up">
        {items.map(({ id, step, since, useCase }) => (
          <li key={id} className="row">
            <Link to={paths.useCase(useCase.slug)}>{useCase.title}</Link>
            <Tag>{label('adoptionStep', step)}</Tag>
            <span className="subtle">
              <Time value={since} />
            </span>
          </li>
        ))}
      </ul>
      <ShowMore query={query} />
    </Section>
  );
}

/** How it goes here with what the AI Council advises, and for its people what remains to answer. */
export function CouncilAdvice({ organisation: { slug, id } }: OrganisationProps) {
  const { t } = useTranslation('belonging');
  const me = useMe();
  const all = useAdviceFor(slug).data?.items ?? [];
  const isOwn = me?.memberships.some(({ organisation }) => organisation.id === id) ?? false;
  const answered = all.filter(({ uptake }) => uptake !== null);
  const left = all.length - answered.length;
  if (answered.length === 0 && (!isOwn || left === 0)) return null;
  return (
    <Section
      id="council-advice"
      title={t('page.advice')}
      action={<Link to={paths.recommendationsOf(slug)}>{t('page.allAdvice')}</Link>}
    >
      {isOwn && left > 0 && <p>{t('page.adviceLeft', { count: left })}</p>}
      <ul className="rows" aria-labelledby="council-advice">
        {answered.map(({ id: adviceId, slug: advice, title, uptake }) => (
          <li key={adviceId} className="row">
            <Link to={paths.recommendation(advice)}>{title}</Link>
            {uptake && <Tag>{t(`page.uptake.${uptake.status}`)}</Tag>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Rooms where its people work with others. */
export function HubsOf({ organisation: { slug } }: OrganisationProps) {
  const { t } = useTranslation('belonging');
  const query = useHubsOf(slug);
  const items = itemsOf(query);
  if (items.length === 0) return null;
  return (
    <Section id="hubs" title={t('page.hubs')}>
      <ul className="stack stack--tight" aria-labelledby="hubs">
        {items.map((hub) => (
          <li key={hub.id}>
            <Link to={paths.hub(hub.slug)}>{hub.name}</Link>
            {hub.purpose && <p className="subtle">{hub.purpose}</p>}
          </li>
        ))}
      </ul>
      <ShowMore query={query} />
    </Section>
  );
}

/** What it has done here and what came of it; nothing while nothing has happened. */
export function Timeline({ organisation: { slug } }: OrganisationProps) {
  const { t } = useTranslation('belonging');
  const query = useTimeline(slug);
  const items = itemsOf(query);
  if (items.length === 0) return null;
  return (
    <Section id="timeline" title={t('page.timeline')}>
      <ol className="timeline" aria-labelledby="timeline">
        {items.map((event) => (
          <li key={event.key}>
            <span className="subtle">
              <Time value={event.at} />
            </span>
            <span>
              <Happened event={event} />
            </span>
          </li>
        ))}
      </ol>
      <ShowMore query={query} />
    </Section>
  );
}

function Happened({ event: { kind, useCase, organisation } }: { event: TimelineEvent }) {
  const { t } = useTranslation('belonging');
  const what = t(`page.event.${kind}`, { organisation: organisation?.name ?? '' });
  return (
    <>
      {organisation ? <Link to={organisationPath(organisation)}>{what}</Link> : what}
      {useCase && (
        <>
          {': '}
          <Link to={paths.useCase(useCase.slug)}>{useCase.title}</Link>
        </>
      )}
    </>
  );
}

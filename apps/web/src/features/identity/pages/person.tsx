import type { UserResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLabel } from '../../../lib/format';
import { organisationPath } from '../../../lib/paths';
import { DemoBadge, Link, Page, QueryView, Section, Skeleton, Tag } from '../../../ui';
import { usePerson } from '../api/get-person';

/** A person, as other members see them. */
export function Component() {
  const { id = '' } = useParams();
  return (
    <QueryView
      query={usePerson(id)}
      wholePage
      skeleton={
        <div className="page page--narrow">
          <Skeleton lines={5} />
        </div>
      }
    >
      {(person) => <Person person={person} />}
    </QueryView>
  );
}

function Person({ person: { name, workTitle, about, skills, memberships } }: { person: UserResponse }) {
  const { t } = useTranslation('identity');
  const label = useLabel();
  return (
    <Page
      title={name}
      description={t('person.description', { name })}
      lead={workTitle || undefined}
      width="narrow"
      noIndex
    >
      {about !== '' && (
        <Section id="about" title={t('person.about', { name })}>
          <p className="text-lines">{about}</p>
        </Section>
      )}
      {skills.length > 0 && (
        <Section id="skills" title={t('person.skills')}>
          <ul className="row plain-list">
            {skills.map((skill) => (
              <li key={skill}>
                <Tag>{skill}</Tag>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="organisations" title={t('person.organisations')}>
        {memberships.length === 0 ? (
          <p>{t('person.noOrganisation')}</p>
        ) : (
          <ul className="plain-list">
            {memberships.map(({ organisation, role }) => (
              <li key={organisation.id}>
                <Link to={organisationPath(organisation)}>{organisation.name}</Link>{' '}
                {organisation.isDemo && <DemoBadge />}
                <p className="subtle">{label('membershipRole', role)}</p>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </Page>
  );
}

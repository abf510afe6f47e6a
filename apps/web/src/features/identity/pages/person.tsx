import type { UserResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { useLabel } from '../../../lib/format';
import { organisationPath, paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { ButtonLink, DemoBadge, Link, Page, QueryView, Section, Skeleton } from '../../../ui';
import { usePerson } from '../api/get-person';
import { SkillLinks } from '../components/skill-links';
import { WriteToPerson } from '../components/write-to-person';

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

function Person({ person }: { person: UserResponse }) {
  const { id, name, workTitle, about, skills, memberships, abilities } = person;
  const { t } = useTranslation(['identity', 'people']);
  const isMe = useMe()?.id === id;
  const label = useLabel();
  return (
    <Page
      title={name}
      description={t('identity:person.description', { name })}
      lead={workTitle || undefined}
      width="narrow"
      noIndex
      action={
        isMe ? (
          <ButtonLink variant="secondary" to={paths.profile}>
            {t('people:contact.edit')}
          </ButtonLink>
        ) : (
          abilities.canContact && <WriteToPerson person={person} />
        )
      }
    >
      {!isMe && !abilities.canContact && <p className="subtle">{t('people:contact.off', { name })}</p>}
      {about !== '' && (
        <Section id="about" title={t('identity:person.about', { name })}>
          <p className="text-lines">{about}</p>
        </Section>
      )}
      {skills.length > 0 && (
        <Section id="skills" title={t('identity:person.skills')}>
          <SkillLinks skills={skills} label={t('identity:person.skills')} />
        </Section>
      )}
      <Section id="organisations" title={t('identity:person.organisations')}>
        {memberships.length === 0 ? (
          <p>{t('identity:person.noOrganisation')}</p>
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

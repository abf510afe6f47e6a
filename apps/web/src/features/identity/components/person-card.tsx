import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { DemoBadge, Link } from '../../../ui';
import type { ListedPerson } from '../api/people';
import { SkillLinks } from './skill-links';

/** A person in a list: who, where, and what they know. */
export function PersonCard({
  person: { id, name, workTitle, skills, organisations, isDemo },
}: {
  person: ListedPerson;
}) {
  const { t } = useTranslation('people');
  const format = useFormat();
  const where = organisations.map((one) => one.name);
  return (
    <article className="found">
      <h3 className="found__title">
        <Link to={paths.person(id)}>{name}</Link> {isDemo && <DemoBadge />}
      </h3>
      {(workTitle !== '' || where.length > 0) && (
        <p className="found__context">{[workTitle, format.list(where)].filter(Boolean).join(' · ')}</p>
      )}
      <SkillLinks skills={skills} label={t('list.skillsOf', { name })} />
    </article>
  );
}

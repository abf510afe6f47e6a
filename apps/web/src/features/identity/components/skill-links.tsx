import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { Link, Tag } from '../../../ui';

/** What a person knows; each leads to everyone who knows it. */
export function SkillLinks({ skills, label }: { skills: readonly string[]; label: string }) {
  const { t } = useTranslation('people');
  if (skills.length === 0) return null;
  return (
    <ul className="skills" aria-label={label}>
      {skills.map((skill) => (
        <li key={skill}>
          <Tag>
            <Link to={paths.people({ skill })} aria-label={t('list.withSkill', { skill })}>
              {skill}
            </Link>
          </Tag>
        </li>
      ))}
    </ul>
  );
}

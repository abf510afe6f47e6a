import type { GroupSummary } from '#api-client';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../../lib/paths';
import { DemoBadge, Link, Tag } from '../../../../ui';
import { useNameOf } from '../../../../ui/person';
import { ProgressLine } from './progress-line';

/** A working group in a list: what it is to reach, for which needs, and how far it has come. */
export function GroupCard({ group: { hub, goal, lead, needs, progress, isDemo } }: { group: GroupSummary }) {
  const { t } = useTranslation('workingGroups');
  const nameOf = useNameOf();
  return (
    <article className="hub-card council-group">
      <div className="hub-card__text">
        <p className="hub-card__tags">
          {hub.visibility !== 'open' && <Tag tone="warning">{t(`visibility.${hub.visibility}`)}</Tag>}
          {hub.archivedAt && <Tag tone="plum">{t('archived')}</Tag>}
          {isDemo && <DemoBadge />}
        </p>
        <h3 className="hub-card__title council-group__title">
          <Link to={paths.workingGroup(hub.slug)}>{hub.name}</Link>
        </h3>
        <p className="hub-card__purpose">{goal}</p>
        {progress && <ProgressLine progress={progress} />}
        {lead && <p className="subtle">{t('led', { name: nameOf(lead) })}</p>}
        <p className="subtle">{t('drives')}</p>
        <ul className="plain-list">
          {needs.map((need) => (
            <li key={need.id}>
              <Link to={paths.need(need.slug)}>{need.title}</Link>
            </li>
          ))}
        </ul>
      </div>
    </article>
  );
}

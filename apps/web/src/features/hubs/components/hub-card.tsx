import type { HubSummary } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { DemoBadge, Link, Tag } from '../../../ui';

/** A hub in the directory: what it is for, who reads it, how many are in it. */
export function HubCard({ hub }: { hub: HubSummary }) {
  const { t } = useTranslation('hubs');
  const format = useFormat();
  const { slug, name, kind, purpose, visibility, organisation, memberCount, role, isDemo, archivedAt, cover } = hub;
  return (
    <article className="hub-card">
      {cover && <img className="hub-card__cover" src={cover.url} alt="" loading="lazy" />}
      <div className="hub-card__text">
        <p className="hub-card__tags">
          <Tag>{t(`kind.${kind}`)}</Tag>
          {visibility !== 'open' && <Tag tone="warning">{t(`visibility.${visibility}`)}</Tag>}
          {role && <Tag tone="accent">{t(`role.${role}`)}</Tag>}
          {archivedAt && <Tag tone="plum">{t('archived')}</Tag>}
          {isDemo && <DemoBadge />}
        </p>
        <h3 className="hub-card__title">
          <Link to={paths.hub(slug)}>{name}</Link>
        </h3>
        <p className="hub-card__purpose">{purpose}</p>
        <p className="subtle">
          {[organisation?.name, t('memberCount', { count: memberCount, n: format.number(memberCount) })]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
    </article>
  );
}

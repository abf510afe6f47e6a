import { useTranslation } from 'react-i18next';
import { useFormat, useLabel, useLanguage } from '../../../../lib/format';
import { paths } from '../../../../lib/paths';
import { DemoBadge, Link, Tag } from '../../../../ui';
import type { NeedSummary } from '../api/needs';
import { StateTag } from './state-tag';

/** A need in lists: what it is about, where it stands, how many want it. */
export function NeedCard({ need }: { need: NeedSummary }) {
  const { t } = useTranslation('needs');
  const format = useFormat();
  const label = useLabel();
  const language = useLanguage();
  const { slug, title, background, state, areas, organisation, supportCount, createdAt, isDemo } = need;
  const lang = need.lang === language ? undefined : need.lang;
  return (
    <article className="need-card">
      <div className="need-card__support">
        <strong>{format.number(supportCount)}</strong>
        <span>{t('card.support', { count: supportCount })}</span>
      </div>
      <div className="need-card__text">
        <h3 className="need-card__title" lang={lang}>
          <Link to={paths.need(slug)}>{title}</Link>
        </h3>
        <p className="need-card__background" lang={lang}>
          {background}
        </p>
        <p className="need-card__facts">
          <StateTag state={state} />
          {areas.map((area) => (
            <Tag key={area}>{label('area', area)}</Tag>
          ))}
          {isDemo && <DemoBadge />}
          <span className="subtle">{t('card.raised', { name: organisation.name, date: format.date(createdAt) })}</span>
        </p>
      </div>
    </article>
  );
}

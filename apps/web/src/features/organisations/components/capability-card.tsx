import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useLabel } from '../../../lib/format';
import { organisationPath } from '../../../lib/paths';
import { Card, DemoBadge, Link, Tag, type TagTone } from '../../../ui';
import type { Capability } from '../api/capabilities';

const TONES = { doing: 'info', offering: 'success', seeking: 'plum' } as const satisfies Record<string, TagTone>;

interface CapabilityCardProps {
  capability: Capability;
  /** On the page of the organisation its name is said already. */
  named?: boolean;
  action?: ReactNode;
}

/** Something that an organisation does, offers or seeks. */
export function CapabilityCard({ capability, named = false, action }: CapabilityCardProps) {
  const { t } = useTranslation('partners');
  const label = useLabel();
  const format = useFormat();
  const { kind, title, description, organisation, areas, techniques, openUntil, isOpen } = capability;
  return (
    <Card className="capability-card">
      <p className="row">
        <Tag tone={TONES[kind]}>{t(`kind.${kind}`)}</Tag>
        {!isOpen && <Standing capability={capability} />}
        {capability.isDemo && <DemoBadge />}
      </p>
      <h3 className="ds-heading" data-size="2xs">
        {title}
      </h3>
      {named && (
        <p>
          <Link to={organisationPath(organisation)}>{organisation.name}</Link>
        </p>
      )}
      {description && <p className="organisation__text">{description}</p>}
      <p className="subtle">
        {[
          ...areas.map((area) => label('area', area)),
          ...techniques.map((technique) => label('technique', technique)),
        ].join(' · ')}
      </p>
      {isOpen && openUntil && <p className="subtle">{t('card.until', { date: format.date(openUntil) })}</p>}
      {capability.fulfilledWith && (
        <p>
          {t('card.fulfilledWith')}{' '}
          <Link to={organisationPath(capability.fulfilledWith)}>{capability.fulfilledWith.name}</Link>
        </p>
      )}
      {action && <div className="row capability-card__actions">{action}</div>}
    </Card>
  );
}

function Standing({ capability: { closedAt, fulfilled } }: { capability: Capability }) {
  const { t } = useTranslation('partners');
  return <Tag>{t(closedAt === null ? 'card.past' : fulfilled ? 'card.fulfilled' : 'card.closed')}</Tag>;
}

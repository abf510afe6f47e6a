import { Chip as KitChip, Tag as KitTag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../lib/format';

export type TagTone = 'neutral' | 'primary' | 'accent' | 'plum' | 'info' | 'success' | 'warning' | 'danger';

/** A short fact beside something; not a control. */
export function Tag({ children, tone = 'neutral' }: { children: ReactNode; tone?: TagTone }) {
  return (
    <KitTag data-color={tone} data-size="sm">
      {children}
    </KitTag>
  );
}

const PHASE_TONES: Record<string, TagTone> = {
  idea: 'neutral',
  exploration: 'neutral',
  pilot: 'info',
  in_use: 'success',
  scaled: 'accent',
  paused: 'warning',
  stopped: 'plum',
};

/** The phase of a use case; the same colour everywhere. */
export function PhaseTag({ phase }: { phase: string }) {
  const label = useLabel();
  return <Tag tone={PHASE_TONES[phase] ?? 'neutral'}>{label('phase', phase)}</Tag>;
}

/** Says that something is invented, so that nobody takes it for real. */
export function DemoBadge() {
  const { t } = useTranslation();
  return (
    <span className="demo-badge" title={t('demo.explanation')}>
      {t('demo.badge')}
      <span className="ds-sr-only">: {t('demo.explanation')}</span>
    </span>
  );
}

/** A chosen value that can be taken away, such as a filter. */
export function RemovableChip({
  children,
  name,
  onRemove,
}: {
  children: ReactNode;
  name: string;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  return (
    <KitChip.Removable aria-label={t('action.remove', { name })} onClick={onRemove} data-size="sm">
      {children}
    </KitChip.Removable>
  );
}

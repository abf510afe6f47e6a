import { useTranslation } from 'react-i18next';
import { DemoBadge, Tag, type TagTone } from '../../../../ui';
import type { DecisionSummary } from '../api/decisions';

const OUTCOME_TONES: Record<NonNullable<DecisionSummary['outcome']>, TagTone> = {
  adopted: 'success',
  rejected: 'plum',
  no_quorum: 'warning',
};

/** Where a decision stands, in a word, and how it is reached. */
export function DecisionTags({ decision: { state, voting, outcome, method, isDemo } }: { decision: DecisionSummary }) {
  const { t } = useTranslation('decisions');
  return (
    <span className="decision-tags">
      {outcome ? (
        <Tag tone={OUTCOME_TONES[outcome]}>{t(`outcome.${outcome}`)}</Tag>
      ) : (
        <Tag tone={voting === 'open' ? 'info' : 'neutral'}>
          {t(state === 'open' ? `voting.${voting === 'open' ? 'open' : 'over'}` : `state.${state}`)}
        </Tag>
      )}
      <Tag>{t(`method.${method}`)}</Tag>
      {isDemo && <DemoBadge />}
    </span>
  );
}

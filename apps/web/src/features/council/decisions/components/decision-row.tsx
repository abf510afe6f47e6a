import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../lib/format';
import { paths } from '../../../../lib/paths';
import { Link } from '../../../../ui';
import type { DecisionSummary } from '../api/decisions';
import { DecisionTags } from './decision-tags';

/** A decision, in a list. */
export function DecisionRow({ decision }: { decision: DecisionSummary }) {
  const { t } = useTranslation('decisions');
  const { id, title, hub, term, entitled, cast, state } = decision;
  const when = useWhen(decision);
  const facts = [
    hub ? hub.name : t('body.council', { term: term?.name ?? '' }),
    state === 'open' ? t('voting.count', { cast, entitled }) : '',
    when,
  ].filter((fact) => fact !== '');
  return (
    <div className="rows__what">
      <p className="rows__title">
        <Link to={paths.decision(id)}>{title}</Link>
      </p>
      <p className="subtle" suppressHydrationWarning>
        {facts.join(' · ')}
      </p>
      <DecisionTags decision={decision} />
    </div>
  );
}

/** When it was decided, or voting ends or ended. */
function useWhen({ closedAt, closesAt, voting }: DecisionSummary): string {
  const { t } = useTranslation('decisions');
  const format = useFormat();
  if (closedAt) return t('when.closed', { date: format.date(closedAt) });
  if (!closesAt || voting === 'called_off' || voting === 'not_begun') return '';
  return t(voting === 'open' ? 'when.closes' : 'when.ended', { date: format.dateTime(closesAt) });
}

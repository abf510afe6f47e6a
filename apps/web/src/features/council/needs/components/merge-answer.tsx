import { COUNCIL_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../../lib/paths';
import { useTold } from '../../../../lib/use-told';
import { Button, Card, Link, MessageDialog } from '../../../../ui';
import { useAnswerMerge } from '../api/merging';
import type { MergeProposal } from '../api/needs';

/** Asks one who raised one of two needs whether they may be merged. */
export function MergeAnswer({ proposal }: { proposal: MergeProposal }) {
  const { t } = useTranslation('needs');
  const told = useTold();
  const answer = useAnswerMerge(proposal.id);
  const [saying, setSaying] = useState<'yes' | 'no' | null>(null);
  const [from, into] = proposal.sides;
  if (!from || !into) return null;
  const own = proposal.sides.find(({ side }) => proposal.canAnswer.includes(side)) ?? from;
  return (
    <Card tinted>
      <p>{t('merge.question', { name: own.organisation.name })}</p>
      <ul>
        <li>
          <Link to={paths.need(from.need.slug)}>{from.need.title}</Link> ({t('merge.from')}, {from.organisation.name})
        </li>
        <li>
          <Link to={paths.need(into.need.slug)}>{into.need.title}</Link> ({t('merge.into')}, {into.organisation.name})
        </li>
      </ul>
      <p>{t('merge.why', { reason: proposal.reason })}</p>
      <div className="row">
        <Button onClick={() => setSaying('yes')}>{t('merge.yes')}</Button>
        <Button variant="secondary" onClick={() => setSaying('no')}>
          {t('merge.no')}
        </Button>
      </div>
      {saying && (
        <MessageDialog
          title={t(`merge.${saying}Title`)}
          field="reason"
          label={t('merge.reason')}
          help={t(`merge.${saying}Help`)}
          submit={t(`merge.${saying}`)}
          optional={saying === 'yes'}
          mostCharacters={COUNCIL_LIMITS.reasonMax}
          onClose={() => setSaying(null)}
          onSend={async (reason) => {
            await answer.mutateAsync({ answer: saying, reason: reason || null, organisation: own.organisation.slug });
            told(t('merge.answered')).onSuccess();
          }}
        />
      )}
    </Card>
  );
}

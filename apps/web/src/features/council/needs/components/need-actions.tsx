import { COUNCIL_LIMITS, type NeedState } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../../lib/paths';
import { useTold } from '../../../../lib/use-told';
import { Button, ButtonLink, Dialog, MessageDialog } from '../../../../ui';
import { useMoveNeed, useRemoveNeed, type Need } from '../api/needs';
import { ProposeMerge } from './merge-proposals';

/** What those who raised the need and the secretariat do with it. Nothing for others. */
export function NeedActions({ need }: { need: Need }) {
  const { t } = useTranslation('needs');
  const [moving, setMoving] = useState<NeedState | null>(null);
  const [asking, setAsking] = useState<'merge' | 'remove' | null>(null);
  const { canEdit, canRemove, canProposeMerge, canProposeDecision, moves } = need.abilities;
  if (!canEdit && !canRemove && !canProposeMerge && !canProposeDecision && moves.length === 0) return null;
  return (
    <section className="need-actions" aria-label={t('actions.label')}>
      <div className="row">
        {canEdit && (
          <ButtonLink to={paths.editNeed(need.slug)} variant="secondary">
            {t('actions.edit')}
          </ButtonLink>
        )}
        {moves.map(({ to }) => (
          <Button key={to} variant="secondary" onClick={() => setMoving(to)}>
            {t(`move.${to}`)}
          </Button>
        ))}
        {canProposeDecision && (
          <ButtonLink to={paths.newDecision({ need: need.slug })} variant="secondary">
            {t('actions.proposeDecision')}
          </ButtonLink>
        )}
        {canProposeMerge && (
          <Button variant="secondary" onClick={() => setAsking('merge')}>
            {t('merge.propose')}
          </Button>
        )}
        {canRemove && (
          <Button variant="tertiary" tone="danger" onClick={() => setAsking('remove')}>
            {t('actions.remove')}
          </Button>
        )}
      </div>
      {moving && <Move need={need} to={moving} onClose={() => setMoving(null)} />}
      {asking === 'merge' && <ProposeMerge need={need} onClose={() => setAsking(null)} />}
      {asking === 'remove' && <Remove need={need} onClose={() => setAsking(null)} />}
    </section>
  );
}

function Move({ need, to, onClose }: { need: Need; to: NeedState; onClose: () => void }) {
  const { t } = useTranslation('needs');
  const told = useTold();
  const move = useMoveNeed(need.slug);
  const owed = need.abilities.moves.some((one) => one.to === to && one.needsReason);
  return (
    <MessageDialog
      title={t(`move.${to}`)}
      field="reason"
      label={t('move.reason')}
      help={t(owed ? 'move.reasonOwed' : 'move.reasonHelp')}
      submit={t(`move.${to}`)}
      optional={!owed}
      danger={to === 'declined'}
      mostCharacters={COUNCIL_LIMITS.reasonMax}
      onClose={onClose}
      onSend={async (reason) => {
        await move.mutateAsync({ to, reason: reason || null });
        told(t('move.done', { state: t(`state.${to}`) })).onSuccess();
      }}
    />
  );
}

function Remove({ need, onClose }: { need: Need; onClose: () => void }) {
  const { t } = useTranslation(['needs', 'common']);
  const told = useTold();
  const navigate = useNavigate();
  const remove = useRemoveNeed(need.slug);
  return (
    <Dialog
      open
      title={t('actions.remove')}
      onClose={onClose}
      actions={
        <>
          <Button
            tone="danger"
            loading={remove.isPending}
            onClick={() =>
              remove.mutate(
                undefined,
                told(t('actions.removed'), () => void navigate(paths.needs)),
              )
            }
          >
            {t('actions.remove')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('actions.removeText', { title: need.title })}</p>
    </Dialog>
  );
}

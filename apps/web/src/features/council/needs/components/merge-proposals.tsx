import { COUNCIL_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../../lib/paths';
import { useTold } from '../../../../lib/use-told';
import { Button, FormDialog, Link, Picker, Section, Tag, Textarea, Time, type PickerOption } from '../../../../ui';
import { useFindNeeds } from '../../find-needs';
import { useMergeProposals, useProposeMerge, useWithdrawMerge } from '../api/merging';
import type { MergeProposal, Need } from '../api/needs';

/** The proposals to merge a need with others, and what each side has said. Nothing where there are none. */
export function MergeProposals({ need }: { need: Need }) {
  const { t } = useTranslation('needs');
  const items = useMergeProposals(need.slug).data?.items ?? [];
  if (items.length === 0) return null;
  return (
    <Section id="merging" title={t('merge.title')}>
      <ul className="merge-proposals">
        {items.map((proposal) => (
          <li key={proposal.id}>
            <Proposal proposal={proposal} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Proposal({ proposal: { id, state, sides, reason, createdAt, canWithdraw } }: { proposal: MergeProposal }) {
  const { t } = useTranslation('needs');
  const told = useTold();
  const withdraw = useWithdrawMerge(id);
  return (
    <>
      <p>
        <Tag tone={state === 'open' ? 'info' : 'neutral'}>{t(`merge.state.${state}`)}</Tag>{' '}
        <span className="subtle">
          <Time value={createdAt} />
        </span>
      </p>
      <p>{t('merge.why', { reason })}</p>
      <ul>
        {sides.map(({ side, need, organisation, agrees, reason: why }) => (
          <li key={side}>
            <Link to={paths.need(need.slug)}>{need.title}</Link> ({t(`merge.${side}`)}).{' '}
            {agrees === null
              ? t('merge.waits', { name: organisation.name })
              : t(agrees ? 'merge.agrees' : 'merge.refuses', { name: organisation.name })}{' '}
            {why}
          </li>
        ))}
      </ul>
      {canWithdraw && (
        <Button
          variant="tertiary"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate(undefined, told(t('merge.withdrawn')))}
        >
          {t('merge.withdraw')}
        </Button>
      )}
    </>
  );
}

/** Proposes to let a need go into another one. */
export function ProposeMerge({ need, onClose }: { need: Need; onClose: () => void }) {
  const { t } = useTranslation('needs');
  const told = useTold();
  const find = useFindNeeds();
  const propose = useProposeMerge(need.slug);
  const [picked, setPicked] = useState<PickerOption[]>([]);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const [into] = picked;
  const why = reason.trim();
  return (
    <FormDialog
      title={t('merge.propose')}
      submit={t('merge.send')}
      sending={propose}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (into && why !== '')
          propose.mutate({ into: into.id, reason: why }, { onSuccess: told(t('merge.sent'), onClose).onSuccess });
      }}
    >
      <p>{t('merge.proposeText', { title: need.title })}</p>
      <Picker
        id="merge-into"
        label={t('merge.which')}
        error={tried && !into ? t('merge.choose') : ''}
        picked={picked}
        find={find}
        onChange={setPicked}
        single
      />
      <Textarea
        id="merge-reason"
        label={t('merge.reason')}
        description={t('merge.proposeHelp')}
        error={tried && why === '' ? t('merge.sayWhy') : ''}
        maxCharacters={COUNCIL_LIMITS.reasonMax}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}

import { COUNCIL_LIMITS, instantInSweden, swedishClock } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../../lib/paths';
import { useToast } from '../../../../lib/toasts';
import { textIn, useSendForm } from '../../../../lib/use-send-form';
import { useTold } from '../../../../lib/use-told';
import { Button, ButtonLink, ErrorSummary, MessageDialog, Section, TextField } from '../../../../ui';
import { useEndVoting, useOpenDecision, useRemoveDecision, useWithdrawDecision, type Decision } from '../api/decisions';
import { CloseForm } from './close-form';

const DAY_MS = 86_400_000;

/** What those who lead can do with a decision now. */
export function LeadDecision({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const { canOpen, canRemove, canEndVoting, canWithdraw, canClose, canReplace } = decision.abilities;
  if (![canOpen, canRemove, canEndVoting, canWithdraw, canClose, canReplace].includes(true)) return null;
  return (
    <Section id="lead" title={t('lead.title')}>
      {canOpen && <OpenForm decision={decision} />}
      {canClose && <CloseForm decision={decision} />}
      {canReplace && (
        <div>
          <ButtonLink to={paths.newDecision({ replaces: decision.id })}>{t('lead.replace')}</ButtonLink>
        </div>
      )}
      <div className="row">
        {canEndVoting && <EndVoting decision={decision} />}
        {canWithdraw && <Withdraw decision={decision} />}
        {canRemove && <Remove decision={decision} />}
      </div>
    </Section>
  );
}

/** Lets voting begin. The time is written as clocks in Sweden show it. */
function OpenForm({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const toast = useToast();
  const open = useOpenDecision(decision);
  const [planned] = useState(() =>
    decision.closesAt
      ? swedishClock(new Date(decision.closesAt))
      : `${swedishClock(new Date(Date.now() + 14 * DAY_MS)).slice(0, 10)}T12:00`,
  );
  const labels = { closesAt: t('form.closesAt') };
  const { form, field, summary, sending } = useSendForm('open', labels, async (values) => {
    await open.mutateAsync(instantInSweden(textIn(values, 'closesAt'))?.toISOString() ?? '');
    toast(t('lead.opened'), 'success');
  });
  return (
    <form className="form" aria-label={t('lead.open')} {...form}>
      <p className="decision-text">{t('lead.openText')}</p>
      <ErrorSummary errors={summary} />
      <TextField
        {...field('closesAt')}
        type="datetime-local"
        label={labels.closesAt}
        description={t('form.closesAtHelp')}
        defaultValue={planned}
      />
      <div>
        <Button type="submit" loading={sending}>
          {t('lead.open')}
        </Button>
      </div>
    </form>
  );
}

function EndVoting({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const told = useTold();
  const end = useEndVoting(decision);
  return (
    <Button loading={end.isPending} onClick={() => end.mutate(null, told(t('lead.ended')))}>
      {t('lead.end')}
    </Button>
  );
}

function Withdraw({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const toast = useToast();
  const withdraw = useWithdrawDecision(decision);
  const [isAsking, setAsking] = useState(false);
  return (
    <>
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t('lead.withdraw')}
      </Button>
      {isAsking && (
        <MessageDialog
          title={t('lead.withdraw')}
          field="reason"
          label={t('lead.withdrawReason')}
          help={t('lead.withdrawHelp')}
          submit={t('lead.withdraw')}
          danger
          mostCharacters={COUNCIL_LIMITS.reasonMax}
          onSend={async (reason) => {
            await withdraw.mutateAsync(reason);
            toast(t('lead.withdrawn'), 'success');
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}

function Remove({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const told = useTold();
  const navigate = useNavigate();
  const remove = useRemoveDecision(decision);
  return (
    <Button
      variant="secondary"
      tone="danger"
      loading={remove.isPending}
      onClick={() =>
        remove.mutate(
          null,
          told(t('lead.removed'), () => void navigate(paths.decisions)),
        )
      }
    >
      {t('lead.remove')}
    </Button>
  );
}

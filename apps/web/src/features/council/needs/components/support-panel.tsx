import { COUNCIL_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../lib/format';
import { paths } from '../../../../lib/paths';
import { useMe } from '../../../../lib/session';
import { textIn, useSendForm } from '../../../../lib/use-send-form';
import { useTold } from '../../../../lib/use-told';
import { Button, ButtonLink, Card, Dialog, ErrorSummary, Select, Textarea } from '../../../../ui';
import { useFollowNeed, type Need } from '../api/needs';
import { useSupportNeed, useWithdrawSupport } from '../api/supports';

/** How many support the need, and what the reader's organisations say. */
export function SupportPanel({ need }: { need: Need }) {
  const { t } = useTranslation('needs');
  const format = useFormat();
  const me = useMe();
  const [saying, setSaying] = useState<string | null>(null);
  const { supportCount, abilities, own } = need;
  const supports = own?.supports.filter(({ state }) => state === 'confirmed') ?? [];
  const silent =
    own?.organisations.filter(({ id }) => supports.every(({ organisation }) => organisation.id !== id)) ?? [];
  const first = silent[0];
  return (
    <Card tinted className="support-panel">
      <p className="support-panel__count">
        <strong>{format.number(supportCount)}</strong> {t('support.count', { count: supportCount })}
      </p>
      {supports.map(({ organisation: { id, slug, name }, contribution }) => (
        <div key={id} className="support-panel__own">
          <p>{t(contribution ? 'support.ownWith' : 'support.own', { name, contribution })}</p>
          {abilities.canSupport && (
            <div className="row">
              <Button variant="secondary" onClick={() => setSaying(slug)}>
                {t('support.change')}
              </Button>
              <Withdraw need={need} slug={slug} name={name} />
            </div>
          )}
        </div>
      ))}
      <div className="row">
        {abilities.canSupport && first && <Button onClick={() => setSaying(first.slug)}>{t('support.give')}</Button>}
        {me === null && <ButtonLink to={paths.signIn(paths.need(need.slug))}>{t('support.give')}</ButtonLink>}
        <Follow need={need} />
      </div>
      {me?.memberships.length === 0 && <p className="subtle">{t('support.noMembership')}</p>}
      {saying !== null && <SupportDialog need={need} organisation={saying} onClose={() => setSaying(null)} />}
    </Card>
  );
}

function Withdraw({ need, slug, name }: { need: Need; slug: string; name: string }) {
  const { t } = useTranslation('needs');
  const told = useTold();
  const withdraw = useWithdrawSupport(need.slug);
  return (
    <Button
      variant="tertiary"
      loading={withdraw.isPending}
      onClick={() => withdraw.mutate(slug, told(t('support.withdrawn', { name })))}
    >
      {t('support.withdraw')}
    </Button>
  );
}

/** Whether one hears by mail what happens to the need. */
function Follow({ need: { slug, own } }: { need: Need }) {
  const { t } = useTranslation('needs');
  const told = useTold();
  const follow = useFollowNeed(slug);
  if (!own) return null;
  const next = !own.follows;
  return (
    <Button
      variant="secondary"
      loading={follow.isPending}
      onClick={() => follow.mutate(next, told(t(next ? 'follow.on' : 'follow.off')))}
    >
      {t(next ? 'follow.start' : 'follow.stop')}
    </Button>
  );
}

interface SupportDialogProps {
  need: Need;
  /** Slug of the organisation that is chosen at first. */
  organisation: string;
  onClose: () => void;
}

function SupportDialog({ need: { slug, own }, organisation, onClose }: SupportDialogProps) {
  const { t } = useTranslation(['needs', 'common']);
  const told = useTold();
  const support = useSupportNeed(slug);
  const [chosen, setChosen] = useState(organisation);
  const organisations = own?.organisations ?? [];
  const said = own?.supports.find((one) => one.organisation.slug === chosen)?.contribution ?? '';
  const labels = { organisation: t('support.for'), contribution: t('support.contribution') };
  const form = useSendForm('support', labels, async (values) => {
    await support.mutateAsync({ organisation: chosen, contribution: textIn(values, 'contribution') });
    told(t('support.done')).onSuccess();
    onClose();
  });
  return (
    <Dialog open title={t('support.title')} onClose={onClose}>
      <form className="form" aria-label={t('support.title')} {...form.form}>
        <ErrorSummary errors={form.summary} />
        {organisations.length > 1 ? (
          <Select
            {...form.field('organisation')}
            label={labels.organisation}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            options={organisations.map((one) => ({ value: one.slug, label: one.name }))}
          />
        ) : (
          <p>{t('support.forOnly', { name: organisations[0]?.name ?? '' })}</p>
        )}
        <Textarea
          key={chosen}
          {...form.field('contribution')}
          label={labels.contribution}
          description={t('support.contributionHelp')}
          defaultValue={said}
          maxCharacters={COUNCIL_LIMITS.contributionMax}
          optional
        />
        <div className="row">
          <Button type="submit" loading={form.sending}>
            {t('support.give')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

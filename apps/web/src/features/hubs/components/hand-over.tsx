import type { HubResponse } from '#api-client';
import { useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { useTold } from '../../../lib/use-told';
import { Button, Checkbox, Picker, Section, type PickerOption } from '../../../ui';
import { useFindHubMembers, useHandOver } from '../api/members';

/** Gives the hub to another member. */
export function HandOver({ hub }: { hub: HubResponse }) {
  const { t } = useTranslation('hubs');
  const told = useTold();
  const navigate = useNavigate();
  const find = useFindHubMembers(hub.slug, useMe()?.id);
  const handOver = useHandOver(hub.slug);
  const [heir, setHeir] = useState<PickerOption | null>(null);
  const [stay, setStay] = useState(false);
  function send(event: SubmitEvent) {
    event.preventDefault();
    if (!heir) return;
    const done = told(t('handOver.done', { name: heir.label }), () => void navigate(paths.hub(hub.slug)));
    handOver.mutate({ userId: heir.id, stay }, done);
  }
  return (
    <Section id="hand-over" title={t('handOver.title')}>
      <p>{t('handOver.text')}</p>
      {/* Whoever may hand it over is a member too. */}
      {hub.memberCount < 2 ? (
        <p className="subtle">{t('handOver.nobody')}</p>
      ) : (
        <form className="form" onSubmit={send}>
          <Picker
            id="hand-over-to"
            label={t('handOver.to')}
            description={t('handOver.toHelp')}
            single
            find={find}
            picked={heir ? [heir] : []}
            onChange={([picked]) => setHeir(picked ?? null)}
          />
          <Checkbox
            id="hand-over-stay"
            label={t('handOver.stay')}
            checked={stay}
            onChange={(event) => setStay(event.target.checked)}
          />
          <div>
            <Button type="submit" variant="secondary" disabled={!heir} loading={handOver.isPending}>
              {t('handOver.submit')}
            </Button>
          </div>
        </form>
      )}
    </Section>
  );
}

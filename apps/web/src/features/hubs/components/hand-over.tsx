import type { HubResponse } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { itemsOf } from '../../../lib/paging';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { useTold } from '../../../lib/use-told';
import { Button, Checkbox, Section, Select } from '../../../ui';
import { useHandOver, useHubMembers } from '../api/members';

/** Gives the hub to another member. */
export function HandOver({ hub }: { hub: HubResponse }) {
  const { t } = useTranslation('hubs');
  const told = useTold();
  const navigate = useNavigate();
  const me = useMe();
  const others = itemsOf(useHubMembers(hub.slug, '')).filter(({ person }) => person.id !== me?.id);
  const handOver = useHandOver(hub.slug);
  const [userId, setUserId] = useState('');
  const [stay, setStay] = useState(false);
  const name = others.find(({ person }) => person.id === userId)?.person.name ?? '';
  return (
    <Section id="hand-over" title={t('handOver.title')}>
      <p>{t('handOver.text')}</p>
      {others.length === 0 ? (
        <p className="subtle">{t('handOver.nobody')}</p>
      ) : (
        <>
          <Select
            id="hand-over-to"
            label={t('handOver.to')}
            emptyLabel={t('handOver.choose')}
            value={userId}
            onChange={(event) => setUserId(event.target.value)}
            options={others.map(({ person }) => ({ value: person.id, label: person.name }))}
          />
          <Checkbox
            id="hand-over-stay"
            label={t('handOver.stay')}
            checked={stay}
            onChange={(event) => setStay(event.target.checked)}
          />
          <div>
            <Button
              variant="secondary"
              disabled={userId === ''}
              loading={handOver.isPending}
              onClick={() =>
                handOver.mutate(
                  { userId, stay },
                  told(t('handOver.done', { name }), () => void navigate(paths.hub(hub.slug))),
                )
              }
            >
              {t('handOver.submit')}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}

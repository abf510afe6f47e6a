import type { HubResponse } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useTold } from '../../../lib/use-told';
import { Button, Dialog, Section } from '../../../ui';
import { useSetArchived } from '../api/hubs';

/** Closes a hub so that it can only be read, or takes it up again. */
export function ArchiveHub({ hub: { slug, name, abilities } }: { hub: HubResponse }) {
  const { t } = useTranslation(['hubs', 'common']);
  const told = useTold();
  const set = useSetArchived(slug);
  const [asking, setAsking] = useState(false);
  return (
    <Section id="archive-hub" title={t(abilities.canArchive ? 'hubs:archive.title' : 'hubs:archive.reopenTitle')}>
      <p>{t(abilities.canArchive ? 'hubs:archive.text' : 'hubs:page.archived')}</p>
      <div>
        {abilities.canArchive ? (
          <Button variant="secondary" tone="danger" onClick={() => setAsking(true)}>
            {t('hubs:archive.submit')}
          </Button>
        ) : (
          <Button loading={set.isPending} onClick={() => set.mutate(false, told(t('hubs:archive.reopened')))}>
            {t('hubs:archive.reopen')}
          </Button>
        )}
      </div>
      {asking && (
        <Dialog
          open
          title={t('hubs:archive.ask', { name })}
          onClose={() => setAsking(false)}
          actions={
            <>
              <Button
                tone="danger"
                loading={set.isPending}
                onClick={() => set.mutate(true, { ...told(t('hubs:archive.done')), onSettled: () => setAsking(false) })}
              >
                {t('hubs:archive.submit')}
              </Button>
              <Button variant="secondary" onClick={() => setAsking(false)}>
                {t('common:action.cancel')}
              </Button>
            </>
          }
        >
          <p>{t('hubs:archive.text')}</p>
        </Dialog>
      )}
    </Section>
  );
}

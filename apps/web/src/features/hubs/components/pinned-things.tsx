import type { HubResponse, Pin } from '#api-client';
import { FILE_EXTENSIONS, HUB_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { textIn, useSendForm } from '../../../lib/use-send-form';
import { useTold } from '../../../lib/use-told';
import { Button, Dialog, ErrorSummary, ExternalLink, QueryView, Section, TextField } from '../../../ui';
import { useOrderPins, usePin, usePinned, useUnpin } from '../api/pinned';

/** Links and documents that are pinned in a hub. */
export function PinnedThings({ hub }: { hub: HubResponse }) {
  const { t } = useTranslation('hubs');
  const query = usePinned(hub.slug);
  const [pinning, setPinning] = useState(false);
  const canTend = hub.abilities.canTend;
  if (!canTend && query.data?.items.length === 0) return null;
  return (
    <Section
      id="pinned"
      title={t('pinned.title')}
      action={
        canTend && (
          <Button variant="secondary" size="sm" onClick={() => setPinning(true)}>
            {t('pinned.add')}
          </Button>
        )
      }
    >
      <QueryView query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="subtle">{t('pinned.none')}</p>
          ) : (
            <ul className="rows">
              {items.map((pin, at) => (
                <li key={pin.id}>
                  <PinRow pin={pin} at={at} all={items} slug={hub.slug} canTend={canTend} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      {pinning && <PinDialog slug={hub.slug} onClose={() => setPinning(false)} />}
    </Section>
  );
}

interface PinRowProps {
  pin: Pin;
  /** Its place in the list, the first is 0. */
  at: number;
  all: readonly Pin[];
  slug: string;
  canTend: boolean;
}

function PinRow({ pin: { id, title, note, url, file }, at, all, slug, canTend }: PinRowProps) {
  const { t } = useTranslation('hubs');
  const told = useTold();
  const unpin = useUnpin(slug);
  const order = useOrderPins(slug);
  const upwards = all.map((one) => one.id);
  upwards.splice(at - 1, 2, id, upwards[at - 1] ?? id);
  return (
    <div className="rows__row">
      <div className="rows__what">
        <p className="rows__title break">
          <ExternalLink href={url ?? file?.url ?? ''}>{title}</ExternalLink>
        </p>
        {(note || file) && <p className="subtle break">{[note, file?.name].filter(Boolean).join(' · ')}</p>}
      </div>
      {canTend && (
        <div className="row">
          {at > 0 && (
            <Button
              variant="tertiary"
              size="sm"
              aria-label={t('pinned.upOf', { title })}
              loading={order.isPending}
              onClick={() => order.mutate(upwards, told(t('pinned.moved', { title })))}
            >
              {t('pinned.up')}
            </Button>
          )}
          <Button
            variant="secondary"
            tone="danger"
            size="sm"
            aria-label={t('pinned.removeOf', { title })}
            loading={unpin.isPending}
            onClick={() => unpin.mutate(id, told(t('pinned.removed', { title })))}
          >
            {t('pinned.remove')}
          </Button>
        </div>
      )}
    </div>
  );
}

function PinDialog({ slug, onClose }: { slug: string; onClose: () => void }) {
  const { t } = useTranslation(['hubs', 'common']);
  const told = useTold();
  const pin = usePin(slug);
  const [file, setFile] = useState<File | null>(null);
  const labels = { title: t('hubs:pinned.name'), url: t('hubs:pinned.url'), note: t('hubs:pinned.note') };
  const form = useSendForm('pin', labels, async (values) => {
    const title = textIn(values, 'title');
    await pin.mutateAsync({ title, note: textIn(values, 'note'), target: file ?? textIn(values, 'url') });
    told(t('hubs:pinned.done', { title })).onSuccess();
    onClose();
  });
  return (
    <Dialog open title={t('hubs:pinned.add')} onClose={onClose}>
      <form className="form" aria-label={t('hubs:pinned.add')} {...form.form}>
        <ErrorSummary errors={form.summary} />
        <TextField {...form.field('title')} label={labels.title} maxLength={HUB_LIMITS.linkTitleMax} />
        <TextField {...form.field('note')} label={labels.note} maxLength={HUB_LIMITS.linkNoteMax} optional />
        <TextField
          {...form.field('url')}
          label={labels.url}
          description={t('hubs:pinned.urlHelp')}
          type="url"
          maxLength={HUB_LIMITS.addressMax}
          disabled={file !== null}
        />
        <div className="ds-field field">
          <label className="ds-label" htmlFor="pin-file">
            {t('hubs:pinned.file')}
          </label>
          <input
            id="pin-file"
            type="file"
            className="ds-input"
            accept={FILE_EXTENSIONS.map((extension) => `.${extension}`).join(',')}
            onChange={({ currentTarget }) => setFile(currentTarget.files?.[0] ?? null)}
          />
        </div>
        <div className="row">
          <Button type="submit" loading={form.sending}>
            {t('hubs:pinned.add')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

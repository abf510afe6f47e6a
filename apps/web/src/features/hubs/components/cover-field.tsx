import type { HubResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useTold } from '../../../lib/use-told';
import { Button, Section } from '../../../ui';
import { useRemoveCover, useSetCover } from '../api/hubs';

/** The cover, and how to choose another. It is saved at once. */
export function CoverField({ hub: { slug, cover } }: { hub: HubResponse }) {
  const { t } = useTranslation('hubs');
  const told = useTold();
  const set = useSetCover(slug);
  const remove = useRemoveCover();
  return (
    <Section id="hub-cover" title={t('cover.title')}>
      {cover && <img className="hub__cover" src={cover.url} alt={t('cover.alt')} />}
      <div className="ds-field field">
        <label className="ds-label" htmlFor="cover-file">
          {t('cover.choose')}
        </label>
        <div id="cover-help" className="field__description">
          {t('cover.help')}
        </div>
        <input
          id="cover-file"
          type="file"
          className="ds-input"
          accept="image/png,image/jpeg,image/webp"
          aria-describedby="cover-help"
          disabled={set.isPending}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) set.mutate(file, told(t('cover.saved')));
            currentTarget.value = '';
          }}
        />
      </div>
      {cover && (
        <div>
          <Button
            variant="secondary"
            size="sm"
            loading={remove.isPending}
            onClick={() => remove.mutate(slug, told(t('cover.removed')))}
          >
            {t('cover.remove')}
          </Button>
        </div>
      )}
    </Section>
  );
}

import type { OrganisationResponse } from '#api-client';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui';
import { useRemoveLogo, useSetLogo } from '../api/edit-organisation';
import { useTold } from '../../../lib/use-told';

/** The logo, and how to choose another. It is saved at once. */
export function LogoField({ organisation }: { organisation: OrganisationResponse }) {
  const { t } = useTranslation('belonging');
  const told = useTold();
  const id = useId();
  const logo = useSetLogo(organisation);
  const remove = useRemoveLogo();
  const { logoUrl, name, slug } = organisation;

  async function choose(file: File): Promise<void> {
    const { onSuccess, onError } = told(t('edit.logoSaved'));
    try {
      await logo.set(file);
      onSuccess();
    } catch (error) {
      onError(error);
    }
  }

  return (
    <section className="panel stack stack--tight" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="ds-heading" data-size="xs">
        {t('edit.logo')}
      </h2>
      {logoUrl && <img className="organisation__logo" src={logoUrl} alt={t('edit.logoAlt', { name })} />}
      <div className="ds-field field">
        <label className="ds-label" htmlFor={id}>
          {t('edit.logoChoose')}
        </label>
        <div id={`${id}-description`} className="field__description">
          {t('edit.logoHelp')}
        </div>
        <input
          id={id}
          type="file"
          className="ds-input"
          accept="image/png,image/jpeg,image/webp"
          aria-describedby={`${id}-description`}
          disabled={logo.isPending}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) void choose(file);
            currentTarget.value = '';
          }}
        />
      </div>
      {logoUrl && (
        <div>
          <Button
            variant="secondary"
            size="sm"
            loading={remove.isPending}
            onClick={() => remove.mutate(slug, told(t('edit.logoRemoved')))}
          >
            {t('edit.logoRemove')}
          </Button>
        </div>
      )}
    </section>
  );
}

import { NEED_USE_CASE_ROLES, type NeedUseCaseRole } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../../lib/paths';
import { useTold } from '../../../../lib/use-told';
import { Button, DemoBadge, FormDialog, Link, Picker, Select, type PickerOption } from '../../../../ui';
import { useLinkUseCase, type Need } from '../api/needs';
import { useFindUseCases } from '../find-use-cases';

/** Use cases of a need: how others did it, what was stopped, and what came of it. */
export function NeedUseCases({ need }: { need: Need }) {
  const { t } = useTranslation('needs');
  const [linking, setLinking] = useState(false);
  const { useCases, abilities, slug } = need;
  return (
    <>
      {useCases.length === 0 && <p>{t('useCases.none')}</p>}
      {NEED_USE_CASE_ROLES.map((role) => {
        const ofRole = useCases.filter((one) => one.role === role);
        return (
          ofRole.length > 0 && (
            <div key={role}>
              <h3 className="ds-heading" data-size="xs">
                {t(`useCases.${role}`)}
              </h3>
              <ul>
                {ofRole.map(({ id, slug: caseSlug, title, from, isDemo }) => (
                  <li key={id}>
                    <Link to={paths.useCase(caseSlug)}>{title}</Link> {isDemo && <DemoBadge />}{' '}
                    {from && (
                      <span className="subtle">
                        {t('support.cameWith')} <Link to={paths.need(from.slug)}>{from.title}</Link>{' '}
                      </span>
                    )}
                    {abilities.canLinkUseCases && <Unlink slug={slug} useCase={caseSlug} title={title} />}
                  </li>
                ))}
              </ul>
            </div>
          )
        );
      })}
      {abilities.canLinkUseCases && (
        <div>
          <Button variant="secondary" onClick={() => setLinking(true)}>
            {t('useCases.add')}
          </Button>
        </div>
      )}
      {linking && <LinkDialog slug={slug} onClose={() => setLinking(false)} />}
    </>
  );
}

function Unlink({ slug, useCase, title }: { slug: string; useCase: string; title: string }) {
  const { t } = useTranslation('needs');
  const told = useTold();
  const link = useLinkUseCase(slug);
  return (
    <Button
      variant="tertiary"
      aria-label={t('useCases.removeOf', { title })}
      loading={link.isPending}
      onClick={() => link.mutate({ useCase, role: null }, told(t('useCases.removed')))}
    >
      {t('useCases.remove')}
    </Button>
  );
}

function LinkDialog({ slug, onClose }: { slug: string; onClose: () => void }) {
  const { t } = useTranslation('needs');
  const told = useTold();
  const find = useFindUseCases();
  const link = useLinkUseCase(slug);
  const [picked, setPicked] = useState<PickerOption[]>([]);
  const [role, setRole] = useState<NeedUseCaseRole>('example');
  const [missing, setMissing] = useState(false);
  return (
    <FormDialog
      title={t('useCases.add')}
      submit={t('useCases.add')}
      sending={link}
      onClose={onClose}
      onSubmit={() => {
        const [chosen] = picked;
        setMissing(!chosen);
        if (chosen)
          link.mutate({ useCase: chosen.id, role }, { onSuccess: told(t('useCases.added'), onClose).onSuccess });
      }}
    >
      <Picker
        id="need-use-case"
        label={t('useCases.which')}
        error={missing ? t('useCases.choose') : ''}
        picked={picked}
        find={find}
        onChange={setPicked}
        single
      />
      <Select
        id="need-use-case-role"
        label={t('useCases.role')}
        value={role}
        onChange={(event) => setRole(NEED_USE_CASE_ROLES.find((one) => one === event.target.value) ?? 'example')}
        options={NEED_USE_CASE_ROLES.map((value) => ({ value, label: t(`useCases.roles.${value}`) }))}
      />
    </FormDialog>
  );
}

import type { DomainResponse, OrganisationResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { Button, ErrorSummary, QueryView, Section, Tag, TextField } from '../../../ui';
import { useDomains, useProposeDomain, useRemoveDomain } from '../api/domains';
import { textIn, useSendForm } from '../../../lib/use-send-form';
import { useTold } from '../../../lib/use-told';

/** The mail domains of an organisation, for those who say which they are. */
export function Domains({ organisation: { slug } }: { organisation: OrganisationResponse }) {
  const { t } = useTranslation('belonging');
  const told = useTold();
  const propose = useProposeDomain(slug);
  const form = useSendForm('domain', { domain: t('domains.add') }, async (values, element) => {
    const { domain } = await propose.mutateAsync(textIn(values, 'domain'));
    element.reset();
    told(t('domains.saved', { domain })).onSuccess();
  });
  return (
    <Section id="domains" title={t('domains.title')}>
      <p>{t('domains.help')}</p>
      <QueryView query={useDomains(slug)}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="subtle">{t('domains.none')}</p>
          ) : (
            <ul className="rows" aria-labelledby="domains">
              {items.map((domain) => (
                <li key={domain.id}>
                  <DomainRow slug={slug} domain={domain} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryView>
      <form className="form" aria-label={t('domains.title')} {...form.form}>
        <ErrorSummary errors={form.summary} />
        <TextField
          {...form.field('domain')}
          label={t('domains.add')}
          description={t('domains.addHelp')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
        />
        <div>
          <Button type="submit" variant="secondary" loading={form.sending}>
            {t('domains.propose')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

function DomainRow({ slug, domain: { id, domain, status } }: { slug: string; domain: DomainResponse }) {
  const { t } = useTranslation('belonging');
  const told = useTold();
  const remove = useRemoveDomain(slug);
  return (
    <div className="rows__row">
      <div className="rows__what">
        <p className="rows__title break">
          {domain} <Tag tone={status === 'confirmed' ? 'success' : 'info'}>{t(`domains.${status}`)}</Tag>
        </p>
      </div>
      <Button
        variant="secondary"
        tone="danger"
        size="sm"
        aria-label={t('domains.removeOf', { domain })}
        loading={remove.isPending}
        onClick={() => remove.mutate(id, told(t('domains.removed', { domain })))}
      >
        {t('domains.remove')}
      </Button>
    </div>
  );
}

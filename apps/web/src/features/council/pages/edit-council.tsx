import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { getServices, load } from '../../../lib/load';
import { paths } from '../../../lib/paths';
import { ButtonLink, Forbidden, Page, QueryView, Section, Select } from '../../../ui';
import { councilOptions, useCouncil, type Council } from '../api/council';
import { EditObservers } from '../components/edit-observers';
import { EditSeats } from '../components/edit-seats';
import { EditSecretariat } from '../components/edit-secretariat';
import { TermForm } from '../components/term-form';

const NEW = 'ny';
const termIn = (params: URLSearchParams): string | undefined => {
  const term = params.get('period');
  return term === null || term === NEW ? undefined : term;
};

export const loader = (args: LoaderFunctionArgs): Promise<null> =>
  load(args, councilOptions(getServices(args).api, termIn(new URL(args.request.url).searchParams)));

/** Where the secretariat puts the council together. */
export function Component() {
  const [params] = useSearchParams();
  const isNew = params.get('period') === NEW;
  return (
    <QueryView query={useCouncil(termIn(params))} wholePage>
      {(council) => (council.abilities.canRun ? <EditCouncil council={council} isNew={isNew} /> : <Forbidden />)}
    </QueryView>
  );
}

function EditCouncil({ council, isNew }: { council: Council; isNew: boolean }) {
  const { t } = useTranslation('council');
  const navigate = useNavigate();
  const [heading] = useState(() => t('manage.title'));
  const term = isNew ? null : council.term;
  const open = (id: string) => void navigate(paths.editCouncil(id));
  return (
    <Page
      title={heading}
      noIndex
      width="narrow"
      action={
        <ButtonLink to={paths.council(term?.id)} variant="secondary">
          {t('manage.back')}
        </ButtonLink>
      }
    >
      <Select
        id="council-term"
        label={t('manage.term')}
        value={term?.id ?? NEW}
        onChange={(event) => open(event.target.value)}
        options={[
          ...council.terms.map(({ id, name }) => ({ value: id, label: name })),
          { value: NEW, label: t('manage.newTerm') },
        ]}
      />
      <Section id="term" title={term === null ? t('manage.newTerm') : term.name}>
        <TermForm key={`${term?.id ?? NEW}-${term?.version ?? 0}`} term={term} onMade={open} />
      </Section>
      {term && <EditSeats key={`seats-${term.id}`} termId={term.id} seats={council.seats} />}
      {term && <EditObservers key={`observers-${term.id}`} termId={term.id} observers={council.observers} />}
      {council.abilities.canAppointSecretaries && <EditSecretariat secretaries={council.secretaries} />}
    </Page>
  );
}

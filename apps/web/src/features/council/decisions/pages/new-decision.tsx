import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../../../lib/paths';
import { Link, Page, QueryView } from '../../../../ui';
import { useCreateDecision, useDecision, type Decision } from '../api/decisions';
import { useNeedOfDecision } from '../api/need-of-decision';
import { DecisionForm } from '../components/decision-form';

/** A new proposal: of the council or a working group, about a need, or in the place of a withdrawn one. */
export function Component() {
  const [params] = useSearchParams();
  const [replaces, need] = [params.get('replaces'), params.get('need')];
  if (replaces !== null) return <InPlaceOf id={replaces} />;
  return need === null ? <NewDecision start={null} /> : <AboutNeed slug={need} />;
}

function InPlaceOf({ id }: { id: string }) {
  return (
    <QueryView query={useDecision(id)} wholePage>
      {(withdrawn) => <NewDecision start={{ ...withdrawn, closesAt: null }} replaces={withdrawn} />}
    </QueryView>
  );
}

function AboutNeed({ slug }: { slug: string }) {
  return (
    <QueryView query={useNeedOfDecision(slug)} wholePage>
      {(need) => (
        <NewDecision
          start={{
            title: '',
            proposal: '',
            method: 'consent',
            needs: [{ id: need.id, slug: need.slug, title: need.title, state: need.state }],
            closesAt: null,
          }}
        />
      )}
    </QueryView>
  );
}

interface NewDecisionProps {
  start: Parameters<typeof DecisionForm>[0]['start'];
  replaces?: Decision;
}

function NewDecision({ start, replaces }: NewDecisionProps) {
  const { t } = useTranslation('decisions');
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const create = useCreateDecision();
  const hub = replaces ? replaces.hub?.slug : (params.get('hub') ?? undefined);
  return (
    <Page title={t('form.newTitle')} lead={t('form.newLead')} noIndex width="narrow">
      {replaces && (
        <p>
          {t('page.replaces')} <Link to={paths.decision(replaces.id)}>{replaces.title}</Link>
        </p>
      )}
      <DecisionForm
        start={start}
        submit={t('form.create')}
        onSend={async (said) => {
          const made = await create.mutateAsync({
            ...said,
            ...(hub === undefined ? {} : { hub }),
            ...(replaces ? { replaces: replaces.id } : {}),
          });
          await navigate(paths.decision(made.id));
        }}
      />
    </Page>
  );
}

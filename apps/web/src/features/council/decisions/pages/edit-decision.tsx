import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { paths } from '../../../../lib/paths';
import { Alert, Forbidden, Link, Page, QueryView } from '../../../../ui';
import { useDecision, useUpdateDecision, type Decision } from '../api/decisions';
import { DecisionForm } from '../components/decision-form';

/** A draft that is changed. */
export function Component() {
  const { id = '' } = useParams();
  return (
    <QueryView query={useDecision(id)} wholePage>
      {(decision) =>
        decision.abilities.canEdit || decision.state !== 'draft' ? <EditDecision decision={decision} /> : <Forbidden />
      }
    </QueryView>
  );
}

function EditDecision({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const navigate = useNavigate();
  // What was read when the form was opened: who changed it in the meantime is told apart by its version.
  const [start] = useState(decision);
  const update = useUpdateDecision(start);
  return (
    <Page title={t('form.editTitle')} noIndex width="narrow">
      <p>
        <Link to={paths.decision(start.id)}>{start.title}</Link>
      </p>
      {decision.abilities.canEdit ? (
        <DecisionForm
          start={start}
          submit={t('form.save')}
          onSend={async (said) => {
            await update.mutateAsync(said);
            await navigate(paths.decision(start.id));
          }}
        />
      ) : (
        <Alert>{t('form.locked')}</Alert>
      )}
    </Page>
  );
}

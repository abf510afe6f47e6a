import type { OrganisationRef } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../lib/paths';
import { useFieldProblemText, useProblemText } from '../../../lib/problem-text';
import { newRequestKey } from '../../../lib/request-key';
import { useToast } from '../../../lib/toasts';
import { Alert, Button, Details, Picker, Select, type PickerOption } from '../../../ui';
import { useCopy } from '../api/adoptions';
import { useSuggestions } from '../api/suggest-use-cases';

const ID = 'start-from-peer';

/** The other way to begin: with what somebody else has written about the same. */
export function StartFromPeer({ organisations }: { organisations: OrganisationRef[] }) {
  const { t } = useTranslation(['useCaseForm', 'standard']);
  const navigate = useNavigate();
  const toast = useToast();
  const problemText = useProblemText();
  const fieldText = useFieldProblemText();
  const find = useSuggestions();
  const [peer, setPeer] = useState<PickerOption | null>(null);
  const copy = useCopy({ slug: peer?.id ?? '' });
  // Another choice is another request.
  const [requestKey, setRequestKey] = useState(newRequestKey);
  const [organisation, setOrganisation] = useState(organisations[0]?.slug ?? '');
  const [isTried, setTried] = useState(false);

  function begin() {
    setTried(true);
    if (!peer) {
      document.getElementById(ID)?.focus();
      return;
    }
    copy.mutate(
      { organisation, requestKey },
      {
        onSuccess: (draft) => {
          toast(t('useCaseForm:peer.begun'));
          void navigate(paths.editUseCase(draft.slug));
        },
      },
    );
  }

  return (
    <Details summary={t('useCaseForm:peer.title')}>
      <div className="form">
        <p>{t('useCaseForm:peer.text')}</p>
        <Picker
          id={ID}
          label={t('useCaseForm:peer.label')}
          description={t('useCaseForm:peer.help')}
          picked={peer ? [peer] : []}
          find={find}
          onChange={([picked]) => {
            setPeer(picked ?? null);
            setRequestKey(newRequestKey());
          }}
          error={isTried && !peer ? fieldText({ path: ID, code: 'oneOf', message: '' }) : undefined}
          single
        />
        {organisations.length > 1 && (
          <Select
            id={`${ID}-organisation`}
            label={t('standard:fields.organisation.label')}
            options={organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
            value={organisation}
            onChange={(event) => {
              setOrganisation(event.target.value);
              setRequestKey(newRequestKey());
            }}
          />
        )}
        {copy.error && (
          <Alert tone="danger" live>
            {problemText(copy.error)}
          </Alert>
        )}
        <div>
          <Button type="button" variant="secondary" loading={copy.isPending} onClick={begin}>
            {t('useCaseForm:peer.begin')}
          </Button>
        </div>
      </div>
    </Details>
  );
}

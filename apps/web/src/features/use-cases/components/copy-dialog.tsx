import type { OrganisationRef, UseCaseResponse } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { newRequestKey } from '../../../lib/request-key';
import { Alert, Button, Dialog, Select } from '../../../ui';
import { useCopy } from '../api/adoptions';

interface CopyDialogProps {
  useCase: UseCaseResponse;
  organisations: OrganisationRef[];
  onClose: () => void;
}

/** Makes a draft of one's own out of a peer's case, and opens it. */
export function CopyDialog({ useCase, organisations, onClose }: CopyDialogProps) {
  const { t } = useTranslation(['reuse', 'common']);
  const navigate = useNavigate();
  const problemText = useProblemText();
  const copy = useCopy(useCase);
  const [requestKey] = useState(newRequestKey);
  const [organisation, setOrganisation] = useState(organisations[0]?.slug ?? '');
  return (
    <Dialog
      open
      title={t('reuse:copyDialog.title')}
      onClose={onClose}
      actions={
        <>
          <Button
            loading={copy.isPending}
            onClick={() =>
              copy.mutate(
                { organisation, requestKey: `${requestKey}-${organisation}` },
                { onSuccess: ({ slug }) => void navigate(paths.editUseCase(slug)) },
              )
            }
          >
            {t('reuse:copyDialog.start')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <div className="form">
        <p>{t('reuse:copyDialog.text')}</p>
        {organisations.length > 1 && (
          <Select
            id="copy-organisation"
            label={t('reuse:dialog.organisation')}
            value={organisation}
            options={organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
            onChange={(event) => setOrganisation(event.target.value)}
          />
        )}
        {copy.error && (
          <Alert tone="danger" live>
            {problemText(copy.error)}
          </Alert>
        )}
      </div>
    </Dialog>
  );
}

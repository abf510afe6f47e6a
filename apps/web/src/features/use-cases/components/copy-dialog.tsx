import type { OrganisationRef, UseCaseResponse } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '../../../lib/paths';
import { newRequestKey } from '../../../lib/request-key';
import { FormDialog, Select } from '../../../ui';
import { useCopy } from '../api/adoptions';

interface CopyDialogProps {
  useCase: UseCaseResponse;
  organisations: OrganisationRef[];
  onClose: () => void;
}

/** Makes a draft of one's own out of a peer's case, and opens it. */
export function CopyDialog({ useCase, organisations, onClose }: CopyDialogProps) {
  const { t } = useTranslation('reuse');
  const navigate = useNavigate();
  const copy = useCopy(useCase);
  const [requestKey] = useState(newRequestKey);
  const [organisation, setOrganisation] = useState(organisations[0]?.slug ?? '');
  return (
    <FormDialog
      title={t('copyDialog.title')}
      submit={t('copyDialog.start')}
      sending={copy}
      onSubmit={() =>
        copy.mutate(
          { organisation, requestKey: `${requestKey}-${organisation}` },
          { onSuccess: ({ slug }) => void navigate(paths.editUseCase(slug)) },
        )
      }
      onClose={onClose}
    >
      <p>{t('copyDialog.text')}</p>
      {organisations.length > 1 && (
        <Select
          id="copy-organisation"
          label={t('dialog.organisation')}
          value={organisation}
          options={organisations.map(({ slug, name }) => ({ value: slug, label: name }))}
          onChange={(event) => setOrganisation(event.target.value)}
        />
      )}
    </FormDialog>
  );
}

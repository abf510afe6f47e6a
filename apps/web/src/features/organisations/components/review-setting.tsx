import type { OrganisationResponse } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Alert, Checkbox, Section } from '../../../ui';
import { useUpdateOrganisation } from '../api/update-organisation';

/** How the organisation works on Torget, for those who administer it; nothing for others. */
export function ReviewSetting({ organisation }: { organisation: OrganisationResponse }) {
  const { t } = useTranslation('organisations');
  const toast = useToast();
  const problemText = useProblemText();
  const update = useUpdateOrganisation();
  const [wanted, setWanted] = useState<boolean | null>(null);
  if (!organisation.abilities.canAdminister) return null;
  return (
    <Section id="settings" title={t('settings.title')}>
      <Checkbox
        id="review-required"
        label={t('settings.review')}
        description={t('settings.reviewHelp')}
        // What was pressed shows at once, and goes back when it could not be kept.
        checked={wanted ?? organisation.reviewRequired}
        onChange={({ target }) => {
          setWanted(target.checked);
          update.mutate(
            { organisation, reviewRequired: target.checked },
            { onSuccess: () => toast(t('settings.saved')), onSettled: () => setWanted(null) },
          );
        }}
      />
      {update.error && (
        <Alert tone="danger" live>
          {problemText(update.error)}
        </Alert>
      )}
    </Section>
  );
}

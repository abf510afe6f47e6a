import type { OrganisationResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { useWanted } from '../../../lib/use-wanted';
import { Alert, Checkbox, Section } from '../../../ui';
import { useUpdateOrganisation } from '../api/update-organisation';

/** How the organisation works on Torget, for those who administer it; nothing for others. */
export function ReviewSetting({ organisation }: { organisation: OrganisationResponse }) {
  const { t } = useTranslation('organisations');
  const toast = useToast();
  const problemText = useProblemText();
  const update = useUpdateOrganisation();
  const [isRequired, want] = useWanted(organisation.reviewRequired);
  if (!organisation.abilities.canAdminister) return null;
  return (
    <Section id="settings" title={t('settings.title')}>
      <Checkbox
        id="review-required"
        label={t('settings.review')}
        description={t('settings.reviewHelp')}
        checked={isRequired}
        onChange={({ target: { checked } }) =>
          update.mutate(
            { organisation, reviewRequired: checked },
            { onSuccess: () => toast(t('settings.saved')), ...want(checked) },
          )
        }
      />
      {update.error && (
        <Alert tone="danger" live>
          {problemText(update.error)}
        </Alert>
      )}
    </Section>
  );
}

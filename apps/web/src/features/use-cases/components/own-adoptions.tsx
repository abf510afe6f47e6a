import type { UseCaseResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useFormat, useLabel } from '../../../lib/format';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Alert, Button } from '../../../ui';
import { useDropAdoption, type Adoption } from '../api/adoptions';

interface OwnAdoptionsProps {
  useCase: UseCaseResponse;
  adoptions: Adoption[];
  onChange: (adoption: Adoption) => void;
}

/** What one's own organisations have said about doing the same, with the ways to change it. */
export function OwnAdoptions({ useCase, adoptions, onChange }: OwnAdoptionsProps) {
  const { t } = useTranslation('reuse');
  const format = useFormat();
  const label = useLabel();
  const toast = useToast();
  const problemText = useProblemText();
  const drop = useDropAdoption(useCase);
  if (adoptions.length === 0) return null;
  return (
    <ul className="own-adoptions" aria-label={t('mine.title')}>
      {adoptions.map((adoption) => (
        <li key={adoption.id} className="row">
          <span>
            <strong>{adoption.organisation.name}</strong>: {label('adoptionStep', adoption.step)}{' '}
            <span className="subtle">{t('mine.since', { date: format.date(adoption.since) })}</span>
          </span>
          {adoption.canEdit && (
            <>
              <Button
                variant="tertiary"
                size="sm"
                aria-label={t('mine.change', { organisation: adoption.organisation.name })}
                onClick={() => onChange(adoption)}
              >
                {t('mine.changeShort')}
              </Button>
              <Button
                variant="tertiary"
                size="sm"
                loading={drop.isPending}
                onClick={() => drop.mutate(adoption, { onSuccess: () => toast(t('mine.removed')) })}
              >
                {t('mine.remove')}
              </Button>
            </>
          )}
        </li>
      ))}
      {drop.error && (
        <li>
          <Alert tone="danger" live>
            {problemText(drop.error)}
          </Alert>
        </li>
      )}
    </ul>
  );
}

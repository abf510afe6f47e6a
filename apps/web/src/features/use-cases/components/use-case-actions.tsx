import type { UseCaseResponse } from '#api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiProblem } from '../../../lib/api-problem';
import { paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Alert, Button, ButtonLink, Dialog } from '../../../ui';
import { useArchive, useDeleteDraft, usePublish } from '../api/change-use-case';
import { StillRight } from './still-right';

type Question = 'archive' | 'delete';

/** What the owner's people may do with a use case; nothing for everybody else. */
export function UseCaseActions({ useCase }: { useCase: UseCaseResponse }) {
  const { t } = useTranslation(['useCases', 'common']);
  const { canEdit, canPublish, canArchive, canDelete, canConfirm } = useCase.abilities;
  const [question, setQuestion] = useState<Question | null>(null);
  const publish = usePublish();
  const toast = useToast();
  const problemText = useProblemText();
  if (!canEdit && !canPublish && !canArchive && !canDelete) return null;
  return (
    <section className="owner-actions" aria-label={t('useCases:actions.title')}>
      <div className="row">
        {canPublish && useCase.status === 'in_review' && (
          <ButtonLink to={paths.editUseCase(useCase.slug)}>{t('useCases:mine.review')}</ButtonLink>
        )}
        {canEdit && (
          <ButtonLink to={paths.editUseCase(useCase.slug)} variant="secondary">
            {t('common:action.edit')}
          </ButtonLink>
        )}
        {canPublish && useCase.status !== 'published' && useCase.status !== 'in_review' && (
          <Button
            loading={publish.isPending}
            onClick={() =>
              publish.mutate(useCase, {
                onSuccess: ({ status }) =>
                  toast(t(status === 'in_review' ? 'useCases:actions.sentForReview' : 'useCases:actions.published')),
              })
            }
          >
            {t('useCases:actions.publish')}
          </Button>
        )}
        {canConfirm && useCase.status === 'published' && <StillRight useCase={useCase} />}
        {canArchive && (
          <Button variant="tertiary" onClick={() => setQuestion('archive')}>
            {t('useCases:actions.archive')}
          </Button>
        )}
        {canDelete && (
          <Button variant="tertiary" tone="danger" onClick={() => setQuestion('delete')}>
            {t('useCases:actions.delete')}
          </Button>
        )}
      </div>
      {publish.error && (
        <Alert tone="danger" live>
          {publish.error instanceof ApiProblem && publish.error.errors.length > 0
            ? t('useCases:actions.cannotPublishYet')
            : problemText(publish.error)}
        </Alert>
      )}
      <ConfirmDialog key={question} question={question} useCase={useCase} onClose={() => setQuestion(null)} />
    </section>
  );
}

interface ConfirmDialogProps {
  question: Question | null;
  useCase: UseCaseResponse;
  onClose: () => void;
}

function ConfirmDialog({ question, useCase, onClose }: ConfirmDialogProps) {
  const { t } = useTranslation(['useCases', 'common']);
  const navigate = useNavigate();
  const toast = useToast();
  const problemText = useProblemText();
  const archive = useArchive();
  const remove = useDeleteDraft();
  const error = archive.error ?? remove.error;

  function confirm() {
    if (question === 'archive') {
      archive.mutate(useCase, {
        onSuccess: () => {
          onClose();
          toast(t('useCases:actions.archived'));
        },
      });
    } else {
      remove.mutate(useCase, {
        onSuccess: () => {
          toast(t('useCases:actions.deleted'));
          void navigate(paths.myUseCases);
        },
      });
    }
  }

  const kind = question ?? 'archive';
  return (
    <Dialog
      open={question !== null}
      title={t(`useCases:actions.${kind}Title`)}
      onClose={onClose}
      actions={
        <>
          <Button
            tone={kind === 'delete' ? 'danger' : 'primary'}
            loading={archive.isPending || remove.isPending}
            onClick={confirm}
          >
            {t(`useCases:actions.${kind}Confirm`)}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <p>{t(`useCases:actions.${kind}Text`)}</p>
      {error && (
        <Alert tone="danger" live>
          {problemText(error)}
        </Alert>
      )}
    </Dialog>
  );
}

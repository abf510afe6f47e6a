import type { UseCaseResponse } from '#api-client';
import { USE_CASE_LIMITS } from '#contracts';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFieldProblemText, useProblemText } from '../../../lib/problem-text';
import { Alert, Button, Textarea } from '../../../ui';
import { useReturn } from '../api/change-use-case';

interface ReviewPanelProps {
  useCase: UseCaseResponse;
  /** Says yes to what stands in the form. */
  onApprove: () => void;
  isApproving: boolean;
  onReturned: (useCase: UseCaseResponse) => void;
}

/** The review by a second person: what is waited for, what the reviewer asks for, and the reviewer's yes or no. */
export function ReviewPanel({ useCase, onApprove, isApproving, onReturned }: ReviewPanelProps) {
  const { t } = useTranslation('useCaseForm');
  const [isWriting, setWriting] = useState(false);
  const { status, review, abilities } = useCase;
  if (!review) return null;
  if (status === 'draft') {
    if (!review.note) return null;
    return (
      <Alert tone="warning">
        <h2 className="ds-heading" data-size="xs">
          {t('review.returned')}
        </h2>
        <p className="review__note">{review.note}</p>
      </Alert>
    );
  }
  if (status !== 'in_review') return null;
  return (
    <Alert tone="info">
      <div className="stack">
        <div>
          <h2 className="ds-heading" data-size="xs">
            {t(review.submittedByMe ? 'review.waits' : 'review.asked')}
          </h2>
          <p>{t(review.submittedByMe ? 'review.waitsText' : 'review.askedText')}</p>
        </div>
        {isWriting ? (
          <ReturnForm useCase={useCase} onReturned={onReturned} onCancel={() => setWriting(false)} />
        ) : (
          <div className="row">
            {abilities.canPublish && (
              <Button type="button" loading={isApproving} onClick={onApprove}>
                {t('review.approve')}
              </Button>
            )}
            {abilities.canReturn && (
              <Button type="button" variant="secondary" onClick={() => setWriting(true)}>
                {t(review.submittedByMe ? 'review.takeBack' : 'review.giveBack')}
              </Button>
            )}
          </div>
        )}
      </div>
    </Alert>
  );
}

interface ReturnFormProps {
  useCase: UseCaseResponse;
  onReturned: (useCase: UseCaseResponse) => void;
  onCancel: () => void;
}

function ReturnForm({ useCase, onReturned, onCancel }: ReturnFormProps) {
  const { t } = useTranslation(['useCaseForm', 'common']);
  const id = useId();
  const giveBack = useReturn();
  const problemText = useProblemText();
  const fieldText = useFieldProblemText();
  const [note, setNote] = useState('');
  const [isTried, setTried] = useState(false);
  const isEmpty = note.trim() === '';

  function send() {
    setTried(true);
    if (isEmpty) document.getElementById(id)?.focus();
    else giveBack.mutate({ id: useCase.id, note }, { onSuccess: onReturned });
  }

  return (
    <div className="stack">
      <Textarea
        id={id}
        label={t('useCaseForm:review.note')}
        description={t('useCaseForm:review.noteHelp')}
        maxCharacters={USE_CASE_LIMITS.methodMax}
        rows={3}
        value={note}
        error={isTried && isEmpty ? fieldText({ path: 'note', code: 'required', message: '' }) : undefined}
        onChange={(event) => setNote(event.target.value)}
        ref={(element) => {
          if (element && note === '' && !isTried) element.focus();
        }}
      />
      {giveBack.error && <Alert tone="danger">{problemText(giveBack.error)}</Alert>}
      <div className="row">
        <Button type="button" loading={giveBack.isPending} onClick={send}>
          {t('useCaseForm:review.send')}
        </Button>
        <Button type="button" variant="tertiary" onClick={onCancel}>
          {t('common:action.cancel')}
        </Button>
      </div>
    </div>
  );
}

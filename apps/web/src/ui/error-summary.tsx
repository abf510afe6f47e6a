import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormError } from '../lib/problem-text';

interface ErrorSummaryProps {
  errors: FormError[];
  /** Goes to a field that may not be on the page yet; without it, to the one that is. */
  onGoTo?: (fieldId: string) => void;
}

/**
 * What must be corrected, on top of a form: takes the focus whenever `errors` is a new list, and links to the fields. Where no
 * field is to blame it only says that it did not work, and why.
 */
export function ErrorSummary({ errors, onGoTo = focusField }: ErrorSummaryProps) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (errors.length > 0) heading.current?.focus();
  }, [errors]);
  if (errors.length === 0) return null;
  return (
    <div className="ds-error-summary error-summary">
      <h2 ref={heading} tabIndex={-1} className="ds-heading" data-size="xs">
        {errors.some(({ fieldId }) => fieldId) ? t('form.errorSummary', { count: errors.length }) : t('form.failed')}
      </h2>
      <ul>
        {errors.map(({ fieldId, message }) => (
          <li key={`${fieldId ?? ''} ${message}`}>
            {fieldId ? (
              <a
                className="ds-link"
                href={`#${fieldId}`}
                onClick={(event) => {
                  event.preventDefault();
                  onGoTo(fieldId);
                }}
              >
                {message}
              </a>
            ) : (
              message
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Takes the focus to a field of the page, also one that is folded away. */
export function focusField(fieldId: string): void {
  const field = document.getElementById(fieldId);
  const folded = field?.closest('details');
  if (folded) folded.open = true;
  field?.focus();
  field?.scrollIntoView({ block: 'center' });
}

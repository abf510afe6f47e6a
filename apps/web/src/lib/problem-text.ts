import type { FieldProblem } from '#api-client';
import type { i18n } from 'i18next';
import type { FieldPath, FieldValues, UseFormSetError } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from './api-problem';

/** One line of an error summary, with the id of the field it is about. */
export interface FormError {
  fieldId?: string;
  message: string;
}

/** Says errors of the API in the reader's language: by code, else by status, else in general. */
export function useProblemText(): (error: unknown) => string {
  const { i18n } = useTranslation();
  return (error) => {
    if (!(error instanceof ApiProblem)) return i18n.t('errors:unknown');
    if (error.status === 0) return i18n.t('errors:network');
    const status = error.status > 500 ? 500 : error.status;
    return say(i18n, `code.${error.code}`) ?? say(i18n, `status.${status}`) ?? i18n.t('errors:unknown');
  };
}

/** Says what is wrong with one field in the reader's language. */
export function useFieldProblemText(): (problem: FieldProblem) => string {
  const { i18n } = useTranslation();
  return ({ code, message, params }) => {
    const text = code ? say(i18n, `field.${code}`, params) : null;
    return text ?? (i18n.language === 'en' ? message : i18n.t('errors:field.invalid'));
  };
}

/**
 * Puts the errors of an answer on the fields of a form, and gives the lines for the error summary. Field ids are the
 * paths with a prefix (`use-case-title`, `use-case-effects.0.value`), which is what `fieldId` makes.
 */
export function useProblemToForm() {
  const problemText = useProblemText();
  const fieldText = useFieldProblemText();
  return <T extends FieldValues>(error: unknown, prefix: string, setError?: UseFormSetError<T>): FormError[] => {
    if (!(error instanceof ApiProblem) || error.errors.length === 0) return [{ message: problemText(error) }];
    return error.errors.map((problem) => {
      const message = fieldText(problem);
      setError?.(problem.path as FieldPath<T>, { type: 'server', message });
      return { fieldId: fieldId(prefix, problem.path), message };
    });
  };
}

/** The id of a form's field: stable on server and in browser, and the target of the error summary. */
export function fieldId(prefix: string, path: string): string {
  return `${prefix}-${path}`;
}

function say(i18n: i18n, key: string, params: FieldProblem['params'] = {}): string | null {
  const found: unknown = i18n.getResource(i18n.language, 'errors', key);
  if (typeof found !== 'string') return null;
  return Object.entries(params).reduce((text, [name, value]) => text.replaceAll(`{{${name}}}`, String(value)), found);
}

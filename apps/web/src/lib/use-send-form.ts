import { useState, type SubmitEvent } from 'react';
import { fieldId, useProblemToForm, type FormError } from './problem-text';

/** What a form and its fields need: spread `form` on the `<form>`, and `field('name')` on its fields. */
export interface SendForm {
  form: { noValidate: true; onSubmit: (event: SubmitEvent<HTMLFormElement>) => void };
  field: (name: string) => { id: string; name: string; error: string | undefined };
  /** For the error summary. */
  summary: FormError[];
  sending: boolean;
}

/**
 * A form that the server checks: what it says is wrong stands at the fields and on top. The fields keep what was typed
 * themselves, so nothing is lost. `labels` are the names of the fields in the summary.
 */
export function useSendForm(
  prefix: string,
  labels: Readonly<Record<string, string>>,
  send: (values: FormData, form: HTMLFormElement) => Promise<void>,
): SendForm {
  const problemToForm = useProblemToForm();
  const [errors, setErrors] = useState<FormError[]>([]);
  const [sending, setSending] = useState(false);

  const submit = async (form: HTMLFormElement): Promise<void> => {
    setSending(true);
    setErrors([]);
    try {
      await send(new FormData(form), form);
    } catch (error) {
      setErrors(problemToForm(error, prefix));
    } finally {
      setSending(false);
    }
  };

  /** In the summary each line begins with the name of its field. */
  const named = ({ fieldId: id, message }: FormError): FormError => {
    const name = Object.keys(labels).find((one) => fieldId(prefix, one) === id);
    return name === undefined
      ? { message }
      : { fieldId: fieldId(prefix, name), message: `${labels[name]}: ${message}` };
  };

  return {
    form: {
      noValidate: true,
      onSubmit: (event) => {
        event.preventDefault();
        if (!sending) void submit(event.currentTarget);
      },
    },
    field: (name) => ({
      id: fieldId(prefix, name),
      name,
      error: errors.find((one) => one.fieldId === fieldId(prefix, name))?.message,
    }),
    summary: errors.map(named),
    sending,
  };
}

/** The text of a field, without the space around it. */
export function textIn(values: FormData, name: string): string {
  const value = values.get(name);
  return typeof value === 'string' ? value.trim() : '';
}

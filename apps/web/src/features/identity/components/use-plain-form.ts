import { useState, type SubmitEvent, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../lib/api-problem';
import { fieldId, useFieldProblemText, useProblemToForm, type FormError } from '../../../lib/problem-text';
import type { Rule } from './rules';
import { useCountdown } from './use-countdown';
import { useWaitText } from './use-wait-text';

interface PlainFormOptions<Name extends string> {
  /** Begins the ids of the fields. */
  prefix: string;
  /** The fields by name, in the order of the page: what each is called and what it takes. */
  fields: Record<Name, { label: string; rule: Rule }>;
  /** Sends what was filled in; what it throws is shown in the form. */
  send: (values: Record<Name, string>, form: HTMLFormElement) => Promise<void>;
}

/** What a form and its parts need; spread `form` on the `<form>` and `field('name')` on its fields. */
export interface PlainForm<Name extends string> {
  form: { noValidate: true; onSubmit: (event: SubmitEvent<HTMLFormElement>) => void };
  field: (name: Name) => {
    id: string;
    name: Name;
    label: string;
    error: string | undefined;
    onInput: (event: SyntheticEvent<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>) => void;
  };
  /** Takes away what is wrong with a field that was changed in another way than by typing. */
  forgive: (name: Name) => void;
  /** For the error summary. */
  summary: FormError[];
  sending: boolean;
  /** Seconds to wait before the server takes another try. */
  wait: number;
}

/**
 * A small form. The fields keep what was typed themselves, so nothing is lost whatever goes wrong. Once a field is found wrong
 * it is looked at while one types; errors appear only when the form is sent, so nothing moves away under a press on the button.
 */
export function usePlainForm<Name extends string>({ prefix, fields, send }: PlainFormOptions<Name>): PlainForm<Name> {
  const { t } = useTranslation('identity');
  const fieldText = useFieldProblemText();
  const problemToForm = useProblemToForm();
  const waitText = useWaitText();
  const countdown = useCountdown();
  const [summary, setSummary] = useState<FormError[]>([]);
  const [wrong, setWrong] = useState<ReadonlyMap<string, string>>(new Map());
  const [sending, setSending] = useState(false);
  const names = Object.keys(fields) as Name[];

  const check = (name: Name, value: string): string | null => {
    const problem = fields[name].rule(value);
    return problem && fieldText({ path: name, message: '', ...problem });
  };

  /** In the summary each line begins with the name of its field; a field that this form does not have cannot be pointed at. */
  const show = (errors: FormError[]): void => {
    const named = errors.map(({ fieldId: id, message }) => {
      const name = names.find((one) => fieldId(prefix, one) === id);
      return name === undefined ? { message } : { fieldId: id, message: `${fields[name].label}: ${message}` };
    });
    setSummary(named);
    setWrong(new Map(errors.flatMap(({ fieldId: id, message }) => (id === undefined ? [] : [[id, message]]))));
  };

  const forgive = (name: Name): void => {
    setWrong((before) => new Map([...before].filter(([id]) => id !== fieldId(prefix, name))));
  };

  const submit = async (form: HTMLFormElement): Promise<void> => {
    const data = new FormData(form);
    const values = Object.fromEntries(names.map((name) => [name, textOf(data.get(name))])) as Record<Name, string>;
    const errors = names.flatMap((name) => {
      const message = check(name, values[name]);
      return message === null ? [] : [{ fieldId: fieldId(prefix, name), message }];
    });
    show(errors);
    if (errors.length > 0) return;
    setSending(true);
    try {
      await send(values, form);
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 429 && error.retryAfter !== null) {
        countdown.start(error.retryAfter);
        show([{ message: t('slowDown', { wait: waitText(error.retryAfter) }) }]);
      } else {
        show(problemToForm(error, prefix));
      }
    } finally {
      setSending(false);
    }
  };

  return {
    form: {
      noValidate: true,
      onSubmit: (event) => {
        event.preventDefault();
        if (!sending && countdown.left === 0) void submit(event.currentTarget);
      },
    },
    field: (name) => ({
      id: fieldId(prefix, name),
      name,
      label: fields[name].label,
      error: wrong.get(fieldId(prefix, name)),
      onInput: ({ currentTarget }) => {
        if (wrong.has(fieldId(prefix, name)) && check(name, currentTarget.value) === null) forgive(name);
      },
    }),
    forgive,
    summary,
    sending,
    wait: countdown.left,
  };
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value : '';
}

import { useSearchParams } from 'react-router';

/** What a list is narrowed to, kept in the address: reads one value, and takes all of a form that is sent. */
export function useFilters(): {
  get: (name: string) => string | undefined;
  send: (form: HTMLFormElement) => void;
} {
  const [params, setParams] = useSearchParams();
  return {
    get: (name) => params.get(name) ?? undefined,
    send: (form) => {
      const chosen = [...new FormData(form)].flatMap(([name, value]) =>
        typeof value === 'string' && value.trim() !== '' ? [[name, value.trim()]] : [],
      );
      setParams(new URLSearchParams(chosen));
    },
  };
}

/** What a field of a form that was sent says. */
export function textIn(form: HTMLFormElement, name: string): string {
  const value = new FormData(form).get(name);
  return typeof value === 'string' ? value.trim() : '';
}

/** The value when it is one of these codes. */
export function oneOf<Code extends string>(codes: readonly Code[], value: string | undefined): Code | undefined {
  return codes.find((code) => code === value);
}

import { createElement, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { resources as en } from '../locales/en';
import { resources as sv } from '../locales/sv';
import { ApiProblem } from './api-problem';
import { createI18n } from './i18n';
import { useFieldProblemText, useProblemText, useProblemToForm, type FormError } from './problem-text';

/** What a hook gives on a page in a language. */
function onPage<T>(language: 'sv' | 'en', hook: () => T): T {
  const given: T[] = [];
  const Page = (): ReactNode => {
    given.push(hook());
    return null;
  };
  const i18n = createI18n(language, language === 'en' ? en : sv);
  renderToStaticMarkup(createElement(I18nextProvider, { i18n }, createElement(Page)));
  const [first] = given;
  if (first === undefined) throw new Error('The page did not render');
  return first;
}

describe('problems in words', () => {
  it('go by their code first', () => {
    const wrong = new ApiProblem({ status: 401, code: 'auth.invalid_credentials', detail: 'in English' });
    expect(onPage('sv', useProblemText)(wrong)).toBe(sv.errors.code.auth.invalid_credentials);
    expect(onPage('en', useProblemText)(wrong)).toBe(en.errors.code.auth.invalid_credentials);
  });

  it('go by their status when we have no word for the code, and never show what the server said to programs', () => {
    const text = onPage('sv', useProblemText);
    expect(text(new ApiProblem({ status: 409, code: 'thing.unheard_of', detail: 'secret detail' }))).toBe(
      sv.errors.status[409],
    );
    expect(text(new ApiProblem({ status: 503, code: 'internal' }))).toBe(sv.errors.status[500]);
  });

  it('say that there is no answer, and that something unknown went wrong', () => {
    const text = onPage('en', useProblemText);
    expect(text(new ApiProblem({ status: 0, code: 'network' }))).toBe(en.errors.network);
    expect(text(new TypeError('undefined is not a function'))).toBe(en.errors.unknown);
  });
});

describe('problems of fields in words', () => {
  it('tell the limit', () => {
    const text = onPage('sv', useFieldProblemText);
    expect(text({ path: 'password', code: 'minLength', message: 'x', params: { limit: 10 } })).toBe(
      'Skriv minst 10 tecken.',
    );
    expect(text({ path: 'password', code: 'password.too_common', message: 'is too easy to guess' })).toBe(
      sv.errors.field.password.too_common,
    );
  });

  it('fall back to the words of the server in English only', () => {
    const unheardOf = { path: 'name', code: 'unheardOf', message: 'must be green' };
    expect(onPage('en', useFieldProblemText)(unheardOf)).toBe('must be green');
    expect(onPage('sv', useFieldProblemText)(unheardOf)).toBe(sv.errors.field.invalid);
  });
});

describe('problems on a form', () => {
  it('stand at their fields', () => {
    const problem = new ApiProblem({
      status: 400,
      code: 'validation.failed',
      errors: [
        { path: 'email', code: 'isEmail', message: 'must be an email' },
        { path: 'effects.0.value', code: 'required', message: 'should not be empty' },
      ],
    });
    const set: [string, string | undefined][] = [];
    const lines: FormError[] = onPage('en', useProblemToForm)(problem, 'register', (path, { message }) =>
      set.push([path, message]),
    );
    expect(lines).toEqual([
      { fieldId: 'register-email', message: en.errors.field.isEmail },
      { fieldId: 'register-effects.0.value', message: en.errors.field.required },
    ]);
    expect(set).toEqual([
      ['email', en.errors.field.isEmail],
      ['effects.0.value', en.errors.field.required],
    ]);
  });

  it('stand on their own when no field is to blame', () => {
    const problem = new ApiProblem({ status: 429, code: 'rate.exceeded' });
    expect(onPage('en', useProblemToForm)(problem, 'register')).toEqual([{ message: en.errors.code.rate.exceeded }]);
  });
});

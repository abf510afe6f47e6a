import { FILE_LIMITS } from '#contracts';
import { ApiProblem } from './api-problem';
import { mayTryAgain, problemBeforeSending } from './upload-file';

describe('files before they are sent', () => {
  it.each([
    ['rapport.PDF', 10, null],
    ['protokoll 2.1', 10, null],
    ['utan ändelse', 10, null],
    ['program.exe', 10, 'file.type_not_allowed'],
    ['arkiv.zip', 10, 'file.type_not_allowed'],
    ['stor.pdf', FILE_LIMITS.size + 1, 'file.too_large'],
    ['lagom.pdf', FILE_LIMITS.size, null],
    ['tom.txt', 0, 'file.empty'],
  ])('%s of %i bytes: %s', (name, size, code) => {
    expect(problemBeforeSending({ name, size })?.errors[0]?.code ?? null).toBe(code);
  });

  it('may be sent again when it was not their fault', () => {
    const problem = (status: number, code = 'x') => new ApiProblem({ status, code });
    expect([0, 401, 429, 500, 503].every((status) => mayTryAgain(problem(status)))).toBe(true);
    expect(mayTryAgain(problem(400, 'file.broken_form'))).toBe(true);
    expect([400, 403, 404, 413].some((status) => mayTryAgain(problem(status)))).toBe(false);
  });
});

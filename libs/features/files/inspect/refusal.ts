import { badRequest, type Problem } from '#platform/http';

/** Why a file is not taken: 400 with a stable code, which also stands on the field `file`. */
export function refused(what: string, message: string, params?: Readonly<Record<string, string | number>>): Problem {
  const code = `file.${what}`;
  return badRequest(code, message, [{ path: 'file', code, message, params }]);
}

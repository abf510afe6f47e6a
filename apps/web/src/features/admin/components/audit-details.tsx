import type { AuditEntryResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { Link } from '../../../ui';

type Detail = AuditEntryResponse['details'][string];

/** What says nothing to a reader: it stands elsewhere in the entry, or leads nowhere. */
const UNSAID = ['organisationId', 'reportId', 'from', 'to'];
const PERSON = ['userId', 'authorId'];
const THREAD = ['threadId', 'into'];
const INSTANT = /^\d{4}-\d{2}-\d{2}T/u;

/** What is noted of an act, in words: codes as what they are called, people and threads as ways to them. */
export function AuditDetails({ details }: { details: AuditEntryResponse['details'] }) {
  const { t, i18n } = useTranslation('administration');
  const format = useFormat();
  const word = (list: 'names' | 'values', code: string): string => {
    const found: unknown = i18n.getResource(i18n.language, 'administration', `details.${list}.${code}`);
    return typeof found === 'string' ? found : code;
  };
  const said = (value: Detail): string => {
    if (Array.isArray(value)) return format.list(value.map((one) => said(one)));
    if (typeof value === 'boolean') return t(value ? 'user.yes' : 'user.no');
    if (typeof value === 'number') return format.number(value);
    return INSTANT.test(String(value)) ? format.dateTime(String(value)) : word('values', String(value));
  };
  const shown = Object.entries(details).filter(([name, value]) => value !== null && !UNSAID.includes(name));
  if (shown.length === 0) return null;
  return (
    <ul className="plain-list">
      {shown.map(([name, value]) => (
        <li key={name}>
          {PERSON.includes(name) ? (
            <Link to={paths.auditLog(String(value))}>{word('names', name)}</Link>
          ) : THREAD.includes(name) ? (
            <Link to={paths.thread(String(value))}>{word('names', name)}</Link>
          ) : (
            `${word('names', name)}: ${said(value)}`
          )}
        </li>
      ))}
    </ul>
  );
}

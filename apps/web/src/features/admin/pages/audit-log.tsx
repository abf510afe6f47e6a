import { AUDIT_ACTIONS } from '#contracts';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { AdminNav, ExternalLink, Link, Page, QueryView, Select, ShowMore, TextField } from '../../../ui';
import { useAuditLog, type LogFilter } from '../api/audit-log';
import { AuditTable } from '../components/audit-table';
import { AuditVerification } from '../components/audit-verification';
import { FilterForm } from '../components/filter-form';
import { oneOf, useFilters } from '../components/use-filters';
import { useActionText } from '../components/use-action-text';

/** When a day begins where the reader is, or a later one; nothing for what is no day. */
function beginOf(day: string | undefined, daysLater = 0): string | undefined {
  const at = new Date(`${day ?? ''}T00:00`);
  at.setDate(at.getDate() + daysLater);
  return Number.isNaN(at.getTime()) ? undefined : at.toISOString();
}

/** The day of an address when it is one: whoever writes an address by hand may write anything. */
function dayOr(value: string | undefined): string | undefined {
  return value !== undefined && !Number.isNaN(Date.parse(value)) ? value : undefined;
}

/** Who did what, for administrators. */
export function Component() {
  const { t } = useTranslation('administration');
  const actionText = useActionText();
  const { get, send } = useFilters();
  const [from, until] = [dayOr(get('from')), dayOr(get('until'))];
  const filter: LogFilter = {
    q: get('q'),
    action: oneOf(AUDIT_ACTIONS, get('action')),
    person: get('person'),
    from: beginOf(from),
    // The last day counts in full.
    until: beginOf(until, 1),
  };
  const log = useAuditLog(filter);
  const given = Object.entries(filter).filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  const fileOf = (format: 'csv' | 'jsonl') =>
    `/api/v1/admin/audit-log/export?${new URLSearchParams([...given, ['format', format]]).toString()}`;
  return (
    <Page title={t('log.title')} lead={t('log.lead')} noIndex>
      <AdminNav />
      <AuditVerification />
      <FilterForm onSend={send}>
        <TextField id="log-q" name="q" type="search" label={t('log.q')} defaultValue={filter.q} />
        <Select
          id="log-action"
          name="action"
          label={t('log.action')}
          defaultValue={filter.action}
          emptyLabel={t('any')}
          options={AUDIT_ACTIONS.map((value) => ({ value, label: actionText(value) }))}
        />
        <TextField id="log-from" name="from" type="date" label={t('log.from')} defaultValue={from} />
        <TextField id="log-until" name="until" type="date" label={t('log.until')} defaultValue={until} />
        {filter.person && <input type="hidden" name="person" value={filter.person} />}
      </FilterForm>
      {filter.person && (
        <p>
          {t('log.onePerson')} <Link to={paths.auditLog()}>{t('log.everyone')}</Link>
        </p>
      )}
      <div className="row">
        <ExternalLink href={fileOf('csv')}>{t('log.csv')}</ExternalLink>
        <ExternalLink href={fileOf('jsonl')}>{t('log.jsonl')}</ExternalLink>
      </div>
      <QueryView query={log}>
        {({ pages }) => {
          const entries = pages.flatMap(({ items }) => items);
          if (entries.length === 0) return <p className="subtle">{t('log.empty')}</p>;
          return (
            <div>
              <AuditTable entries={entries} />
              <ShowMore query={log} />
            </div>
          );
        }}
      </QueryView>
    </Page>
  );
}

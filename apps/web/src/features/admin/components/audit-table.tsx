import type { AuditEntryResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { DataTable, Link, Time } from '../../../ui';
import { useNameOf } from '../../../ui/person';
import { AuditDetails } from './audit-details';
import { useActionText } from './use-action-text';

const UNNAMED = ['post', 'held_post', 'thread', 'hub'] as const;

/** Entries of the audit log, newest first. */
export function AuditTable({ entries }: { entries: AuditEntryResponse[] }) {
  const { t } = useTranslation('administration');
  const actionText = useActionText();
  const nameOf = useNameOf();
  /** What has no name for those who read the log, or no name at all. */
  const unnamed = ({ type, id }: AuditEntryResponse['on'], { seq }: AuditEntryResponse['details']): string => {
    if (type === 'user') return nameOf(null);
    if (type === 'post' && typeof seq === 'number') return t('log.post', { n: seq });
    const known = UNNAMED.find((one) => one === type);
    return known === undefined ? id : t(`log.things.${known}`);
  };
  return (
    <DataTable
      caption={t('log.title')}
      hideCaption
      stacks
      rows={entries}
      rowKey={({ sequence }) => String(sequence)}
      columns={[
        { id: 'at', header: t('log.at'), cell: ({ at }) => <Time value={at} precision="dateTime" /> },
        {
          id: 'who',
          header: t('log.who'),
          cell: ({ actor, byToken }) =>
            actor === null ? (
              t('log.torget')
            ) : (
              <>
                <Link to={paths.auditLog(actor.id)}>{nameOf(actor)}</Link> {byToken && t('log.byToken')}
              </>
            ),
        },
        { id: 'what', header: t('log.what'), cell: ({ action }) => actionText(action) },
        {
          id: 'on',
          header: t('log.on'),
          cell: ({ on, organisation, details }) => (
            <>
              {on.type === 'thread' && on.label ? (
                <Link to={paths.thread(on.id)}>{on.label}</Link>
              ) : (
                (on.label ?? unnamed(on, details))
              )}
              {organisation && `, ${organisation}`}
            </>
          ),
        },
        {
          id: 'details',
          header: t('log.details'),
          cell: ({ details }) => <AuditDetails details={details} />,
        },
        { id: 'where', header: t('log.where'), cell: ({ address }) => address ?? '' },
      ]}
    />
  );
}

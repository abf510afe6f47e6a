import type { ImportSummary } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { itemsOf } from '../../../lib/paging';
import { paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { useToast } from '../../../lib/toasts';
import { Alert, Button, DataTable, Link, Page, QueryView, Section, ShowMore, Time } from '../../../ui';
import { useImports, useRemoveImport } from '../api/imports';
import { ImportUpload } from '../imports/import-upload';

/** Where an import begins, and the imports that one has. */
export function Component() {
  const { t } = useTranslation(['imports', 'useCases']);
  const me = useMe();
  const mayImport = me != null && (me.memberships.length > 0 || me.platformRole !== 'member');
  return (
    <Page title={t('imports:title')} lead={t('imports:lead')} noIndex>
      {mayImport ? <ImportUpload /> : <Alert>{t('useCases:noMembership.why')}</Alert>}
      <Section id="imports" title={t('imports:list.title')}>
        <OwnImports />
      </Section>
    </Page>
  );
}

function OwnImports() {
  const { t } = useTranslation('imports');
  const format = useFormat();
  const query = useImports();
  const remove = useRemoveImport();
  const toast = useToast();
  const items = itemsOf(query);
  return (
    <QueryView query={query}>
      {() =>
        items.length === 0 ? (
          <p>{t('list.empty')}</p>
        ) : (
          <>
            <p className="subtle">{t('list.kept')}</p>
            <DataTable<ImportSummary>
              caption={t('list.title')}
              hideCaption
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                {
                  id: 'file',
                  header: t('list.file'),
                  cell: ({ id, fileName }) => <Link to={paths.import(id)}>{fileName}</Link>,
                },
                { id: 'state', header: t('list.state'), cell: ({ status }) => t(`status.${status}`) },
                {
                  id: 'rows',
                  header: t('list.rows'),
                  numeric: true,
                  cell: ({ processed, rowsEstimated }) => format.number(Math.max(processed, rowsEstimated ?? 0)),
                },
                {
                  id: 'when',
                  header: t('list.when'),
                  cell: ({ createdAt }) => <Time value={createdAt} precision="dateTime" />,
                },
                {
                  id: 'remove',
                  header: <span className="ds-sr-only">{t('list.remove')}</span>,
                  cell: ({ id, fileName }) => (
                    <Button
                      variant="tertiary"
                      size="sm"
                      aria-label={t('list.removeOf', { name: fileName })}
                      loading={remove.isPending && remove.variables === id}
                      onClick={() => remove.mutate(id, { onSuccess: () => toast(t('list.removed'), 'success') })}
                    >
                      {t('list.remove')}
                    </Button>
                  ),
                },
              ]}
            />
            <ShowMore query={query} />
          </>
        )
      }
    </QueryView>
  );
}

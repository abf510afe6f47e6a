import { USE_CASE_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { useProblemText } from '../../../lib/problem-text';
import { savedSearchPath } from '../../../lib/saved-search-path';
import { useToast } from '../../../lib/toasts';
import { Alert, Button, FormDialog, Link, Select, Tag, TextField } from '../../../ui';
import { ALERTS, useChangeSearch, useMarkSeen, useRemoveSearch, type SavedSearch } from '../../../lib/saved-searches';

/** One saved search: what is new, how often mail comes, and the ways to change or remove it. */
export function SavedSearchRow({ search }: { search: SavedSearch }) {
  const { t } = useTranslation('following');
  const format = useFormat();
  const toast = useToast();
  const problemText = useProblemText();
  const change = useChangeSearch();
  const remove = useRemoveSearch();
  const markSeen = useMarkSeen();
  const [renaming, setRenaming] = useState(false);
  const error = change.error ?? remove.error;
  const { name, newCount, seenAt } = search;
  return (
    <div className="saved-search">
      <div className="saved-search__text">
        <h2 className="saved-search__name">
          <Link to={savedSearchPath(search)} onClick={() => markSeen.mutate(search)}>
            {name}
          </Link>
        </h2>
        <p className="row">
          {newCount > 0 ? (
            <Tag tone="accent">{t('searches.new', { count: newCount, n: format.number(newCount) })}</Tag>
          ) : (
            <span>{t('searches.nothingNew')}</span>
          )}
          <span className="subtle">{t('searches.seen', { date: format.date(seenAt) })}</span>
        </p>
      </div>
      <Select
        id={`alert-${search.id}`}
        label={
          <>
            {t('search.alert')}
            <span className="ds-sr-only">: {name}</span>
          </>
        }
        value={search.alert}
        options={ALERTS.map((alert) => ({ value: alert, label: t(`search.alerts.${alert}`) }))}
        onChange={(event) =>
          change.mutate(
            { search, edit: { alert: event.target.value as SavedSearch['alert'] } },
            { onSuccess: () => toast(t('searches.changed')) },
          )
        }
      />
      <div className="row">
        <Button
          variant="tertiary"
          size="sm"
          aria-label={t('searches.renameNamed', { name })}
          onClick={() => setRenaming(true)}
        >
          {t('searches.rename')}
        </Button>
        <Button
          variant="tertiary"
          tone="danger"
          size="sm"
          aria-label={t('searches.removeNamed', { name })}
          loading={remove.isPending}
          onClick={() => remove.mutate(search, { onSuccess: () => toast(t('searches.removed')) })}
        >
          {t('searches.remove')}
        </Button>
      </div>
      {error && (
        <Alert tone="danger" live>
          {problemText(error)}
        </Alert>
      )}
      {renaming && <RenameDialog search={search} onClose={() => setRenaming(false)} />}
    </div>
  );
}

function RenameDialog({ search, onClose }: { search: SavedSearch; onClose: () => void }) {
  const { t } = useTranslation(['following', 'common']);
  const change = useChangeSearch();
  const [name, setName] = useState(search.name);
  return (
    <FormDialog
      title={t('following:searches.renameTitle')}
      submit={t('common:action.save')}
      sending={change}
      onSubmit={() => change.mutate({ search, edit: { name: name.trim() } }, { onSuccess: onClose })}
      onClose={onClose}
    >
      <TextField
        id="search-name"
        label={t('following:search.name')}
        required
        maxLength={USE_CASE_LIMITS.nameMax}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
    </FormDialog>
  );
}

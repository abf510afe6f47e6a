import { USE_CASE_LIMITS } from '#contracts';
import { useId, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import { Alert, Button, Dialog, Link, Select, Tag, TextField } from '../../../ui';
import { ALERTS, useChangeSearch, useMarkSeen, useRemoveSearch, type SavedSearch } from '../api/saved-searches';

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
          <Link to={addressOf(search)} onClick={() => markSeen.mutate(search)}>
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
  const problemText = useProblemText();
  const change = useChangeSearch();
  const formId = useId();
  const [name, setName] = useState(search.name);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    change.mutate({ search, edit: { name: name.trim() } }, { onSuccess: onClose });
  }

  return (
    <Dialog
      open
      title={t('following:searches.renameTitle')}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId} loading={change.isPending}>
            {t('common:action.save')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <form id={formId} className="form" onSubmit={submit}>
        <TextField
          id="search-name"
          label={t('following:search.name')}
          required
          maxLength={USE_CASE_LIMITS.nameMax}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        {change.error && (
          <Alert tone="danger" live>
            {problemText(change.error)}
          </Alert>
        )}
      </form>
    </Dialog>
  );
}

/** The list with the question that was saved; its filters have the names that addresses have. */
function addressOf({ query }: SavedSearch): string {
  const params = new URLSearchParams();
  for (const [name, values] of Object.entries(query)) {
    for (const value of [values].flat()) params.append(name, value);
  }
  return params.size > 0 ? `${paths.useCases()}?${params.toString()}` : paths.useCases();
}

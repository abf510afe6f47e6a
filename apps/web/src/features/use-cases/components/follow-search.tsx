import { USE_CASE_LIMITS } from '#contracts';
import { useId, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { newRequestKey } from '../../../lib/request-key';
import { useMe } from '../../../lib/session';
import { useToast } from '../../../lib/toasts';
import { Alert, Button, ButtonLink, Dialog, TextField } from '../../../ui';
import { useSaveSearch, type SavedSearch } from '../api/saved-searches';
import { FILTERS, filtersCodec, toFilterQuery, type Filter, type UseCaseFilters } from '../filters';
import { AlertChoice } from './alert-choice';

interface FollowSearchProps {
  filters: UseCaseFilters;
  nameOf: (filter: Filter, value: string) => string;
}

/** Saves the list's question to ask it again, with mail about what is new for those who want it. */
export function FollowSearch({ filters, nameOf }: FollowSearchProps) {
  const { t } = useTranslation('following');
  const me = useMe();
  const [open, setOpen] = useState(false);
  if (me === undefined) return null;
  if (me === null) {
    const query = filtersCodec.write(filters).toString();
    return (
      <ButtonLink
        variant="tertiary"
        size="sm"
        to={paths.signIn(query === '' ? paths.useCases() : `${paths.useCases()}?${query}`)}
      >
        {t('search.follow')}
      </ButtonLink>
    );
  }
  return (
    <>
      <Button variant="tertiary" size="sm" onClick={() => setOpen(true)}>
        {t('search.follow')}
      </Button>
      {open && <SaveDialog filters={filters} nameOf={nameOf} onClose={() => setOpen(false)} />}
    </>
  );
}

function SaveDialog({ filters, nameOf, onClose }: FollowSearchProps & { onClose: () => void }) {
  const { t } = useTranslation(['following', 'common']);
  const format = useFormat();
  const toast = useToast();
  const problemText = useProblemText();
  const save = useSaveSearch();
  const formId = useId();
  const [requestKey] = useState(newRequestKey);
  const [alert, setAlert] = useState<SavedSearch['alert']>('weekly');
  const words = [
    filters.q.trim(),
    ...FILTERS.flatMap((filter) => filters.picked[filter].map((value) => nameOf(filter, value))),
  ].filter((part) => part !== '');
  const [name, setName] = useState(
    (words.length > 0 ? format.list(words) : t('following:search.everything')).slice(0, USE_CASE_LIMITS.nameMax),
  );

  function submit(event: SubmitEvent) {
    event.preventDefault();
    save.mutate(
      { search: { name: name.trim(), query: toFilterQuery(filters), alert }, requestKey },
      {
        onSuccess: () => {
          onClose();
          toast(t('following:search.saved'));
        },
      },
    );
  }

  return (
    <Dialog
      open
      title={t('following:search.dialogTitle')}
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={formId} loading={save.isPending}>
            {t('following:search.save')}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {t('common:action.cancel')}
          </Button>
        </>
      }
    >
      <form id={formId} className="form" onSubmit={submit}>
        <p>{t('following:search.dialogText')}</p>
        <TextField
          id="search-name"
          label={t('following:search.name')}
          description={t('following:search.nameHelp')}
          required
          maxLength={USE_CASE_LIMITS.nameMax}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <AlertChoice value={alert} onChange={setAlert} />
        {save.error && (
          <Alert tone="danger" live>
            {problemText(save.error)}
          </Alert>
        )}
      </form>
    </Dialog>
  );
}

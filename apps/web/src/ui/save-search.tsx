import { USE_CASE_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { paths } from '../lib/paths';
import { newRequestKey } from '../lib/request-key';
import { useSaveSearch, type SavedSearch, type SearchToSave } from '../lib/saved-searches';
import { useMe } from '../lib/session';
import { useToast } from '../lib/toasts';
import { AlertChoice } from './alert-choice';
import { Button, ButtonLink } from './button';
import { FormDialog } from './dialog';
import { TextField } from './field';

interface SaveSearchProps {
  /** What to ask again. */
  query: SearchToSave['query'];
  /** What the search is called unless one calls it something else. */
  name: string;
  /** What the button says, and how much it stands out. */
  label: string;
  variant?: 'primary' | 'tertiary';
}

/**
 * Saves a question about use cases to ask it again, with mail about what is new for those who want it; who has not signed in is led there first.
 * Pages that show it name the words `following` in their route.
 */
export function SaveSearch({ query, name, label, variant = 'tertiary' }: SaveSearchProps) {
  const me = useMe();
  const { pathname, search } = useLocation();
  const [open, setOpen] = useState(false);
  const size = variant === 'tertiary' ? 'sm' : undefined;
  if (me === undefined) return null;
  if (me === null) {
    return (
      <ButtonLink variant={variant} size={size} to={paths.signIn(`${pathname}${search}`)}>
        {label}
      </ButtonLink>
    );
  }
  return (
    <>
      <Button variant={variant} size={size} onClick={() => setOpen(true)}>
        {label}
      </Button>
      {open && <SaveDialog query={query} suggested={name} onClose={() => setOpen(false)} />}
    </>
  );
}

interface SaveDialogProps extends Pick<SaveSearchProps, 'query'> {
  suggested: string;
  onClose: () => void;
}

function SaveDialog({ query, suggested, onClose }: SaveDialogProps) {
  const { t } = useTranslation('following');
  const toast = useToast();
  const save = useSaveSearch();
  const [requestKey] = useState(newRequestKey);
  const [alert, setAlert] = useState<SavedSearch['alert']>('weekly');
  const [name, setName] = useState(suggested.slice(0, USE_CASE_LIMITS.nameMax));
  return (
    <FormDialog
      title={t('search.dialogTitle')}
      submit={t('search.save')}
      sending={save}
      onSubmit={() =>
        save.mutate(
          { search: { name: name.trim(), query, alert }, requestKey },
          {
            onSuccess: () => {
              onClose();
              toast(t('search.saved'));
            },
          },
        )
      }
      onClose={onClose}
    >
      <p>{t('search.dialogText')}</p>
      <TextField
        id="search-name"
        label={t('search.name')}
        description={t('search.nameHelp')}
        required
        maxLength={USE_CASE_LIMITS.nameMax}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <AlertChoice value={alert} onChange={setAlert} />
    </FormDialog>
  );
}

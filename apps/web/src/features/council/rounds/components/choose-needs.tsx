import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../lib/format';
import { Button, Checkbox, FieldGroup, QueryView, TextField } from '../../../../ui';
import { useOfferedNeeds, type OfferedNeed } from '../api/rounds';

interface ChooseNeedsProps {
  id: string;
  error?: string;
  label: string;
  /** Ids of those that are chosen; null: all that are offered. */
  chosen: ReadonlySet<string> | null;
  onChange: (chosen: ReadonlySet<string>) => void;
}

/** Which needs a round is about: all that wait to be looked at are offered, and can be searched. */
export function ChooseNeeds({ id, error, label, chosen, onChange }: ChooseNeedsProps) {
  const { t } = useTranslation('rounds');
  return (
    <FieldGroup id={id} label={label} description={t('form.needsHint')} error={error}>
      <QueryView query={useOfferedNeeds(true)}>
        {(needs) => <Boxes id={id} needs={needs} chosen={chosen} onChange={onChange} />}
      </QueryView>
    </FieldGroup>
  );
}

interface BoxesProps extends Pick<ChooseNeedsProps, 'id' | 'chosen' | 'onChange'> {
  needs: OfferedNeed[];
}

function Boxes({ id, needs, chosen, onChange }: BoxesProps) {
  const { t } = useTranslation('rounds');
  const format = useFormat();
  const [words, setWords] = useState('');
  const offered = needs.map((need) => need.id);
  const all = chosen ?? new Set(offered);
  const count = offered.filter((one) => all.has(one)).length;
  const wanted = words.trim().toLocaleLowerCase('sv');
  const shown = needs.filter(({ title }) => title.toLocaleLowerCase('sv').includes(wanted));
  const set = (ids: readonly string[], isChosen: boolean): void => {
    const next = new Set(offered.filter((one) => all.has(one)));
    for (const one of ids) {
      if (isChosen) next.add(one);
      else next.delete(one);
    }
    onChange(next);
  };
  if (needs.length === 0) return <p>{t('form.noNeeds')}</p>;
  return (
    <>
      <TextField
        id={`${id}-search`}
        type="search"
        label={t('form.needsSearch')}
        autoComplete="off"
        value={words}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          // Enter here searches and never sends the form.
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
      <p role="status">
        {t('form.needsChosen', { count, n: format.number(count), of: format.number(needs.length) })}
        {wanted !== '' && ` ${t('form.needsShown', { count: shown.length, n: format.number(shown.length) })}`}
      </p>
      <div className="row">
        <Button
          type="button"
          size="sm"
          variant="secondary"
          onClick={() =>
            set(
              shown.map((one) => one.id),
              true,
            )
          }
        >
          {t('form.needsAll')}
        </Button>
        <Button
          type="button"
          size="sm"
          variant="secondary"
          onClick={() =>
            set(
              shown.map((one) => one.id),
              false,
            )
          }
        >
          {t('form.needsNone')}
        </Button>
      </div>
      <div className="boxes round-needs">
        {shown.map((need) => (
          <Checkbox
            key={need.id}
            id={`${id}-${need.id}`}
            label={need.title}
            description={t('form.needAbout', {
              organisation: need.organisation.name,
              support: t('support', { count: need.supportCount }),
            })}
            checked={all.has(need.id)}
            onChange={(event) => set([need.id], event.target.checked)}
          />
        ))}
      </div>
    </>
  );
}

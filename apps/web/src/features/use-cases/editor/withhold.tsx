import { WITHHOLD_REASONS } from '#contracts';
import { useRef, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/format';
import { fieldId } from '../../../lib/problem-text';
import { Button, Select, Tag } from '../../../ui';
import { PREFIX } from './fields';
import type { FormField } from './form-fields';
import type { FormValues } from './form-values';

/** Lets the owners keep a field to themselves, and say why. What it holds goes on being there for them. */
export function Withhold({ name }: { name: FormField }) {
  const { t } = useTranslation(['useCaseForm', 'standard']);
  const label = useLabel();
  const { setValue } = useFormContext<FormValues>();
  const reason = useWatch<FormValues, `withheld.${string}`>({ name: `withheld.${name}` }) as string | undefined;
  const [choosing, setChoosing] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const isWithheld = reason !== undefined && reason !== '';
  const id = fieldId(PREFIX, `withheld.${name}`);
  const fieldName = t(`standard:fields.${name}.label`);

  const set = (next: string) => setValue(`withheld.${name}`, next, { shouldDirty: true });
  const focusLater = (selector: string) =>
    requestAnimationFrame(() => box.current?.querySelector<HTMLElement>(selector)?.focus());

  return (
    <div ref={box} className={isWithheld || choosing ? 'withhold withhold--open' : 'withhold'}>
      {isWithheld || choosing ? (
        <>
          {isWithheld && (
            <p className="row">
              <Tag tone="plum">{t('useCaseForm:withhold.tag')}</Tag>
              <span>{t('useCaseForm:withhold.note')}</span>
            </p>
          )}
          <Select
            id={id}
            label={t('useCaseForm:withhold.reason', { field: fieldName })}
            emptyLabel={isWithheld ? undefined : t('useCaseForm:withhold.choose')}
            options={WITHHOLD_REASONS.map((value) => ({ value, label: label('withholdReason', value) }))}
            value={reason ?? ''}
            onChange={(event) => set(event.target.value)}
          />
          <Button
            type="button"
            variant="tertiary"
            size="sm"
            aria-label={`${t('useCaseForm:withhold.show')}: ${fieldName}`}
            onClick={() => {
              set('');
              setChoosing(false);
              focusLater('button');
            }}
          >
            {t('useCaseForm:withhold.show')}
          </Button>
        </>
      ) : (
        <Button
          type="button"
          variant="tertiary"
          tone="neutral"
          size="sm"
          aria-label={`${t('useCaseForm:withhold.hide')}: ${fieldName}`}
          onClick={() => {
            setChoosing(true);
            focusLater('select');
          }}
        >
          {t('useCaseForm:withhold.hide')}
        </Button>
      )}
    </div>
  );
}

import { EVIDENCE_GRADES, USE_CASE_LIMITS } from '#contracts';
import { useRef } from 'react';
import { useFieldArray } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/format';
import { fieldId } from '../../../lib/problem-text';
import { Button, Section } from '../../../ui';
import { Choice, Line, LongText, PREFIX } from './fields';
import { emptyEffect, type FormValues } from './form-values';

/** What changed, each effect in a frame of its own; as many as there are. */
export function EffectsSection() {
  const { t } = useTranslation('useCases');
  const { fields, append, remove } = useFieldArray<FormValues, 'effects'>({ name: 'effects' });
  const end = useRef<HTMLDivElement>(null);
  return (
    <Section id="section-effects" title={t('form.effects')}>
      <p className="subtle">{t('form.effectsHelp')}</p>
      {fields.map((field, index) => (
        <fieldset key={field.id} id={fieldId(PREFIX, `effects.${index}`)} className="effect-fields" tabIndex={-1}>
          <legend className="ds-label">{t('form.effectNumber', { number: index + 1 })}</legend>
          <EffectFields index={index} />
          <Button
            type="button"
            variant="tertiary"
            tone="danger"
            size="sm"
            onClick={() => {
              remove(index);
              end.current?.querySelector('button')?.focus();
            }}
          >
            {t('form.removeEffect', { number: index + 1 })}
          </Button>
        </fieldset>
      ))}
      <div ref={end}>
        {fields.length < USE_CASE_LIMITS.effectsMax && (
          <Button type="button" variant="secondary" onClick={() => append(emptyEffect())}>
            {fields.length === 0 ? t('form.addFirstEffect') : t('form.addEffect')}
          </Button>
        )}
      </div>
    </Section>
  );
}

function EffectFields({ index }: { index: number }) {
  const { t } = useTranslation('useCases');
  const label = useLabel();
  return (
    <>
      <Line
        path={`effects.${index}.measure`}
        label={t('form.measure')}
        description={t('form.measureHelp')}
        autoComplete="off"
      />
      <div className="field-row">
        <Line path={`effects.${index}.baseline`} label={t('form.baseline')} inputMode="decimal" autoComplete="off" />
        <Line path={`effects.${index}.value`} label={t('form.value')} inputMode="decimal" autoComplete="off" />
        <Line path={`effects.${index}.unit`} label={t('form.unit')} autoComplete="off" />
      </div>
      <div className="field-row">
        <Line path={`effects.${index}.periodStart`} type="date" label={t('form.periodStart')} />
        <Line path={`effects.${index}.periodEnd`} type="date" label={t('form.periodEnd')} />
      </div>
      <Choice
        path={`effects.${index}.evidence`}
        label={t('form.evidence')}
        description={t('form.evidenceHelp')}
        options={EVIDENCE_GRADES.map((value) => ({ value, label: label('evidence', value) }))}
      />
      <LongText path={`effects.${index}.method`} label={t('form.method')} rows={2} />
      <Line path={`effects.${index}.measuredBy`} label={t('form.measuredBy')} autoComplete="off" />
    </>
  );
}

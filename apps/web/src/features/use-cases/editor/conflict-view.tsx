import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../../../lib/problem-text';
import { Button, Checkbox, FieldGroup } from '../../../ui';
import type { Difference, Side } from './conflict';
import { PREFIX } from './fields';
import type { FormField } from './form-fields';
import type { FormValues } from './form-values';
import { useValueText } from './use-value-text';

interface ConflictViewProps {
  differences: Difference[];
  mine: FormValues;
  theirs: FormValues;
  onSettle: (choices: Partial<Record<FormField, Side>>) => void;
}

const SIDES = ['mine', 'theirs'] as const;

/** Somebody else has saved meanwhile: both texts side by side, field by field, to choose between. */
export function ConflictView({ differences, mine, theirs, onSettle }: ConflictViewProps) {
  const { t } = useTranslation(['useCaseForm', 'standard', 'common']);
  const textOf = useValueText();
  const heading = useRef<HTMLHeadingElement>(null);
  const [choices, setChoices] = useState<Partial<Record<FormField, Side>>>(() =>
    Object.fromEntries(differences.flatMap(({ name, changedBy }) => (changedBy ? [[name, changedBy]] : []))),
  );
  const [isTried, setTried] = useState(false);
  useEffect(() => heading.current?.focus(), []);

  const chooseAll = (side: Side) => setChoices(Object.fromEntries(differences.map(({ name }) => [name, side])));

  function settle() {
    const open = differences.find(({ name }) => !choices[name]);
    if (!open) {
      onSettle(choices);
      return;
    }
    setTried(true);
    document.getElementById(fieldId(PREFIX, `conflict-${open.name}`))?.focus();
  }

  return (
    <section className="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title" ref={heading} tabIndex={-1} className="ds-heading" data-size="sm">
        {t('useCaseForm:conflict.title')}
      </h2>
      <p>{t('useCaseForm:conflict.text')}</p>
      <div className="row">
        {SIDES.map((side) => (
          <Button key={side} type="button" variant="tertiary" size="sm" onClick={() => chooseAll(side)}>
            {t(`useCaseForm:conflict.all.${side}`)}
          </Button>
        ))}
      </div>
      {differences.map(({ name, changedBy }) => (
        <FieldGroup
          key={name}
          id={fieldId(PREFIX, `conflict-${name}`)}
          label={t(`standard:fields.${name}.label`)}
          description={t(`useCaseForm:conflict.changedBy.${changedBy ?? 'both'}`)}
          error={isTried && !choices[name] ? t('useCaseForm:conflict.choose') : undefined}
        >
          <div className="conflict__sides">
            {SIDES.map((side) => (
              <Checkbox
                key={side}
                id={fieldId(PREFIX, `conflict-${name}-${side}`)}
                type="radio"
                name={`conflict-${name}`}
                label={t(`useCaseForm:conflict.${side}`)}
                description={
                  <span className="conflict__text">
                    {textOf(name, side === 'mine' ? mine : theirs) || t('useCaseForm:conflict.empty')}
                  </span>
                }
                checked={choices[name] === side}
                onChange={() => setChoices({ ...choices, [name]: side })}
              />
            ))}
          </div>
        </FieldGroup>
      ))}
      <Button type="button" onClick={settle}>
        {t('useCaseForm:conflict.settle')}
      </Button>
    </section>
  );
}

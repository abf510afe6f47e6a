import { isFilled, isRequired, type StandardStep } from '#contracts';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Details } from '../../../ui';
import { Attachments } from './attachments';
import { useEditor } from './editor-context';
import { Line } from './fields';
import { fieldsOfStep, type FormFieldOf } from './form-fields';
import { toBody, type FormValues } from './form-values';
import { StandardInput } from './standard-input';
import { Withhold } from './withhold';

/** Kinds that have a place of their own. */
const ELSEWHERE = ['coverImage', 'coverAlt', 'withheld'];

/** The fields of one step: what such a case is asked for, and what may be told as well. */
export function StepFields({ step }: { step: StandardStep }) {
  const { t } = useTranslation('useCaseForm');
  const [phase, personalData, aiActRisk, visibility] = useWatch<
    FormValues,
    ['phase', 'personalData', 'aiActRisk', 'visibility']
  >({ name: ['phase', 'personalData', 'aiActRisk', 'visibility'] });
  const { getValues } = useFormContext<FormValues>();
  const { record } = useEditor();
  const useCase = { phase, personalData, aiActRisk, visibility };
  const { asked, more } = fieldsOfStep(step, useCase);
  const told = toBody(getValues());
  const inMore = more.filter(({ name }) => !ELSEWHERE.includes(name));
  const isTold = ({ name }: FormFieldOf) => name !== 'lang' && name !== 'translations' && isFilled(told[name]);
  const show = (field: FormFieldOf) => (
    <div key={field.name} className="standard-field">
      <StandardInput field={field} needed={isRequired(field, useCase)} />
      {field.withholdable && <Withhold name={field.name} />}
    </div>
  );
  return (
    <>
      {asked.length === 0 && <p>{t('steps.nothingAsked')}</p>}
      {asked.map(show)}
      {inMore.length > 0 && (
        <Details summary={t('steps.more', { count: inMore.length })} open={inMore.some(isTold)}>
          <div className="stack">{inMore.map(show)}</div>
        </Details>
      )}
      {step === 'story' && <Attachments />}
      {step === 'reuse' && record && (
        <Details summary={t('address.title')}>
          <Line
            path="slug"
            label={t('address.label')}
            description={t('address.help', { slug: record.slug })}
            autoComplete="off"
          />
        </Details>
      )}
    </>
  );
}

import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../lib/format';
import { fieldId } from '../../../lib/problem-text';
import { Details, Section } from '../../../ui';
import { useEditor } from './editor-context';
import { PREFIX } from './fields';
import type { Missing, Standing } from './standing';
import { stepAddress } from './use-step';
import { stepOf } from './form-fields';

const SHOWN = 5;

/** How whole the description is, and what would help readers most, with why it matters to them. */
export function Completeness({ standing: { score, missing } }: { standing: Standing }) {
  const { t } = useTranslation('useCaseForm');
  const format = useFormat();
  const rest = missing.slice(SHOWN);
  return (
    <Section id="completeness" title={t('completeness.title')}>
      <div className="completeness">
        <progress value={score} max={100} aria-label={t('completeness.title')} />
        <strong>{format.percent(score / 100)}</strong>
      </div>
      {missing.length === 0 ? (
        <p>{t('completeness.whole')}</p>
      ) : (
        <>
          <MissingFields missing={missing.slice(0, SHOWN)} />
          {rest.length > 0 && (
            <Details summary={t('completeness.more', { count: rest.length })}>
              <MissingFields missing={rest} />
            </Details>
          )}
        </>
      )}
    </Section>
  );
}

function MissingFields({ missing }: { missing: Missing[] }) {
  const { t } = useTranslation(['useCaseForm', 'standard']);
  const { goTo } = useEditor();
  return (
    <ul className="missing">
      {missing.map(({ name, needed }) => (
        <li key={name}>
          <a
            className="ds-link"
            href={`${stepAddress(stepOf(name))}#${fieldId(PREFIX, name)}`}
            onClick={(event) => {
              event.preventDefault();
              goTo(name);
            }}
          >
            {t(`standard:fields.${name}.label`)}
          </a>
          {needed && <span className="needed"> {t('useCaseForm:needed')}</span>}
          <span className="missing__why">{t(`standard:fields.${name}.why`)}</span>
        </li>
      ))}
    </ul>
  );
}

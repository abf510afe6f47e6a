import type { EffectResponse } from '#api-client';
import { EVIDENCE_GRADES } from '#contracts';
import { useTranslation } from 'react-i18next';
import { useFormat, useLabel } from '../../../lib/format';
import { DataTable, Details, Tag, type TagTone } from '../../../ui';
import { changeOf } from '../effects';
import { useEffectText } from './use-effect-text';

const EVIDENCE_TONES: Record<EffectResponse['evidence'], TagTone> = {
  expected: 'neutral',
  self_reported: 'info',
  measured: 'success',
  independently_evaluated: 'accent',
};

/** How well an effect is known. */
export function EvidenceTag({ evidence }: Pick<EffectResponse, 'evidence'>) {
  const label = useLabel();
  return <Tag tone={EVIDENCE_TONES[evidence]}>{label('evidence', evidence)}</Tag>;
}

/** The effects as bars of before and after, and as a table; each says how well it is known. */
export function EffectFigures({ effects }: { effects: EffectResponse[] }) {
  const { t } = useTranslation('useCases');
  return (
    <div className="effects">
      <ul className="effects__list">
        {effects.map((effect) => (
          <li key={effect.id}>
            <EffectFigure effect={effect} />
          </li>
        ))}
      </ul>
      <Details summary={t('effects.asTable')}>
        <EffectTable effects={effects} />
      </Details>
      <Details summary={t('effects.evidenceHelp')}>
        <dl className="explained">
          {EVIDENCE_GRADES.map((grade) => (
            <div key={grade}>
              <dt>
                <EvidenceTag evidence={grade} />
              </dt>
              <dd>{t(`effects.evidence.${grade}`)}</dd>
            </div>
          ))}
        </dl>
      </Details>
    </div>
  );
}

function EffectFigure({ effect }: { effect: EffectResponse }) {
  const { t } = useTranslation('useCases');
  const say = useEffectText();
  const change = changeOf(effect);
  return (
    <figure className="effect">
      <figcaption className="effect__caption">
        <span className="effect__measure">{effect.measure}</span>
        <EvidenceTag evidence={effect.evidence} />
      </figcaption>
      <p className="effect__summary">{say.summary(effect)}</p>
      {change?.bars && (
        <div className="effect__bars" aria-hidden="true">
          <Bar name={t('effects.before')} value={say.amount(change.before, effect.unit)} length={change.bars.before} />
          <Bar
            name={t('effects.after')}
            value={say.amount(change.after, effect.unit)}
            length={change.bars.after}
            isAfter
          />
        </div>
      )}
      <EffectSource effect={effect} />
    </figure>
  );
}

/** A bar with its name and value; the length is in per cent of the longest. */
export function Bar({
  name,
  value,
  length,
  isAfter = false,
}: {
  name: string;
  value: string;
  length: number;
  isAfter?: boolean;
}) {
  return (
    <div className="effect__row">
      <span className="effect__name">{name}</span>
      {/* The length is an attribute of SVG: inline styles are not let through by the security policy. */}
      <svg className="effect__bar" height="20" width="100%">
        <rect className="effect__track" width="100%" height="20" rx="3" />
        <rect
          className={isAfter ? 'effect__after' : 'effect__before'}
          width={`${Math.max(length, 0.5)}%`}
          height="20"
          rx="3"
        />
      </svg>
      <span className="effect__value">{value}</span>
    </div>
  );
}

function EffectSource({ effect }: { effect: EffectResponse }) {
  const { t } = useTranslation('useCases');
  const say = useEffectText();
  const period = say.period(effect);
  const facts = [
    { name: t('effects.period'), text: period },
    { name: t('effects.method'), text: effect.method },
    { name: t('effects.measuredBy'), text: effect.measuredBy },
  ].filter(({ text }) => text !== null && text !== '');
  if (facts.length === 0) return null;
  return (
    <dl className="effect__source">
      {facts.map(({ name, text }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

function EffectTable({ effects }: { effects: EffectResponse[] }) {
  const { t } = useTranslation('useCases');
  const format = useFormat();
  const label = useLabel();
  const say = useEffectText();
  const amount = (value: number | null) => (value === null ? '–' : format.number(value));
  return (
    <DataTable
      caption={t('effects.tableCaption')}
      rows={effects}
      rowKey={({ id }) => id}
      columns={[
        { id: 'measure', header: t('effects.measure'), cell: ({ measure }) => measure },
        { id: 'unit', header: t('effects.unit'), cell: ({ unit }) => unit },
        { id: 'before', header: t('effects.before'), numeric: true, cell: ({ baseline }) => amount(baseline) },
        { id: 'after', header: t('effects.after'), numeric: true, cell: ({ value }) => amount(value) },
        {
          id: 'change',
          header: t('effects.change'),
          numeric: true,
          cell: (effect) => say.share(changeOf(effect)?.share ?? null) ?? '–',
        },
        { id: 'period', header: t('effects.period'), cell: (effect) => say.period(effect) ?? '–' },
        { id: 'evidence', header: t('effects.grade'), cell: ({ evidence }) => label('evidence', evidence) },
      ]}
    />
  );
}

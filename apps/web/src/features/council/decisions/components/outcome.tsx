import { choicesOf } from '#contracts';
import { useTranslation } from 'react-i18next';
import { organisationPath } from '../../../../lib/paths';
import { Alert, Link, Section } from '../../../../ui';
import { PersonLink } from '../../../../ui/person';
import { BarTable } from '../../figures';
import type { Decision, Tally } from '../api/decisions';

/** How it stands, as far as it is shown to the reader, and what was decided. */
export function Outcome({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const { state, voting, tally, outcome, outcomeText, cast, entitled } = decision;
  if (state === 'draft' || state === 'withdrawn') return null;
  return (
    <Section id="outcome" title={t(outcome ? 'result.title' : 'result.soFar')}>
      {outcome && tally && (
        <Alert tone={outcome === 'adopted' ? 'success' : 'warning'}>
          <p>
            <strong>{t(`result.${outcome}`)}</strong> <Why decision={decision} tally={tally} />
          </p>
        </Alert>
      )}
      {outcomeText && <p className="text-lines break decision-text">{outcomeText}</p>}
      <Owner decision={decision} />
      {!outcome && (
        <p>
          {t('voting.count', { cast, entitled })}.{' '}
          {t(voting === 'open' ? (tally ? 'result.mayChange' : 'result.hidden') : 'result.waits')}
        </p>
      )}
      {tally && (
        <BarTable
          caption={t('result.caption')}
          nameHeader={t('result.choice')}
          valueHeader={t('result.votes')}
          longest={tally.entitled}
          rows={[
            ...choicesOf(decision.method).map((choice) => ({
              key: choice,
              name: t(`choice.${choice}`),
              value: tally[choice],
            })),
            { key: 'missing', name: t('result.missing'), value: tally.entitled - tally.cast },
          ]}
        />
      )}
    </Section>
  );
}

/** Why the votes came to that. */
function Why({ decision: { method, outcome }, tally }: { decision: Decision; tally: Tally }) {
  const { t } = useTranslation('decisions');
  if (outcome === 'no_quorum') return t('result.why.no_quorum', { cast: tally.cast, quorum: tally.quorum });
  if (method === 'consent')
    return outcome === 'adopted' ? t('result.why.nobodyBlocked') : t('result.why.blocked', { count: tally.block });
  if (tally.tie) return t('result.why.tie');
  return t('result.why.majority', { agree: tally.agree, disagree: tally.disagree });
}

function Owner({ decision: { owner } }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  if (!owner) return null;
  const { organisation, person } = owner;
  return (
    <p>
      {t('result.owner')} {organisation && <Link to={organisationPath(organisation)}>{organisation.name}</Link>}
      {person && <PersonLink person={person} />}
    </p>
  );
}

import { useTranslation } from 'react-i18next';
import { DataTable, QueryView, Section } from '../../../../ui';
import { useNameOf } from '../../../../ui/person';
import { useVoices, type Decision, type Voice } from '../api/decisions';

/** Who can vote and who has, and what they said as far as it is shown to the reader. */
export function VoiceTable({ decision: { id, hub, voting } }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const nameOf = useNameOf();
  return (
    <Section id="voices" title={t('voices.title')}>
      <QueryView query={useVoices(id)}>
        {({ items, shown }) => (
          <>
            <p className="decision-text">
              {t(shown ? 'voices.shown' : voting === 'called_off' ? 'voices.calledOff' : 'voices.hidden')}
            </p>
            <DataTable
              caption={t('voices.caption')}
              hideCaption
              rows={items}
              rowKey={(voice) => voice.id}
              columns={[
                {
                  id: 'voice',
                  header: t(hub ? 'voices.member' : 'voices.seat'),
                  cell: ({ organisation, member }) => organisation?.name ?? nameOf(member),
                },
                ...(hub
                  ? []
                  : [{ id: 'people', header: t('voices.people'), cell: (voice: Voice) => <People voice={voice} /> }]),
                {
                  id: 'vote',
                  header: t(shown ? 'voices.voteAndReason' : 'voices.vote'),
                  cell: (voice) => <Said voice={voice} />,
                },
              ]}
            />
          </>
        )}
      </QueryView>
    </Section>
  );
}

function People({ voice: { holder, deputy } }: { voice: Voice }) {
  const { t } = useTranslation('decisions');
  const nameOf = useNameOf();
  if (!holder && !deputy) return t('voices.empty');
  return (
    <>
      {holder ? nameOf(holder) : t('voices.empty')}
      {deputy && (
        <>
          <br />
          <span className="subtle">
            {nameOf(deputy)}, {t('role.deputy')}
          </span>
        </>
      )}
    </>
  );
}

function Said({ voice: { hasVoted, vote } }: { voice: Voice }) {
  const { t } = useTranslation('decisions');
  if (!vote) return t(hasVoted ? 'voices.hasVoted' : 'voices.hasNot');
  return (
    <>
      <strong>{t(`choice.${vote.choice}`)}</strong>
      {vote.asRole === 'deputy' && <span className="subtle"> ({t('role.deputy')})</span>}
      {vote.reason && <p className="text-lines break">{vote.reason}</p>}
    </>
  );
}

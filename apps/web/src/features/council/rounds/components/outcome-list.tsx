import { COUNCIL_LIMITS } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFindOrganisations, useFindPeople } from '../../../../lib/look-ups';
import { paths } from '../../../../lib/paths';
import { useToast } from '../../../../lib/toasts';
import { textIn, useSendForm } from '../../../../lib/use-send-form';
import {
  Button,
  Checkbox,
  ErrorSummary,
  FieldGroup,
  Link,
  Picker,
  QueryView,
  Section,
  Textarea,
  TextField,
  Time,
  type PickerOption,
} from '../../../../ui';
import { pickedPerson, useNameOf } from '../../../../ui/person';
import { usePutOutcome, useRanking, type RankedNeed, type Round } from '../api/rounds';

/** What the round leads to for each of its top needs; the secretariat writes it before the round is closed. */
export function OutcomeList({ round }: { round: Round }) {
  const { t } = useTranslation('rounds');
  const query = useRanking(round.id, null);
  return (
    <QueryView query={query}>
      {({ items }) => {
        const shown = items.filter(({ top, outcome }) => top || outcome !== null);
        if (shown.length === 0) return null;
        return (
          <Section id="outcomes" title={t('outcomes.title')}>
            {round.abilities.canWriteOutcomes && <p>{t('outcomes.text')}</p>}
            <ol className="round-outcomes">
              {shown.map((item) => (
                <Outcome key={item.need.id} round={round} item={item} />
              ))}
            </ol>
          </Section>
        );
      }}
    </QueryView>
  );
}

function Outcome({ round, item }: { round: Round; item: RankedNeed }) {
  const { t } = useTranslation('rounds');
  const nameOf = useNameOf();
  const { need, rank, outcome } = item;
  const [editing, setEditing] = useState(false);
  const canWrite = round.abilities.canWriteOutcomes;
  const owner = outcome && (outcome.organisation?.name ?? nameOf(outcome.person));
  return (
    <li className="round-outcome">
      <h3 className="ds-heading" data-size="xs">
        {rank}. <Link to={paths.need(need.slug)}>{need.title}</Link>
      </h3>
      {outcome ? (
        <>
          <p className="round-outcome__text">{outcome.outcome}</p>
          <p className="subtle">
            {t('outcomes.owner', { owner })} {t('outcomes.followUp')} <Time value={outcome.followUpOn} />
          </p>
        </>
      ) : (
        <p className="subtle">{t(round.state === 'closed' ? 'outcomes.none' : 'outcomes.missing')}</p>
      )}
      {canWrite && !editing && (
        <div>
          <Button
            size="sm"
            variant="secondary"
            aria-label={t(outcome ? 'outcomes.changeOf' : 'outcomes.writeOf', { need: need.title })}
            onClick={() => setEditing(true)}
          >
            {t(outcome ? 'outcomes.change' : 'outcomes.write')}
          </Button>
        </div>
      )}
      {canWrite && editing && <OutcomeForm round={round} item={item} onDone={() => setEditing(false)} />}
    </li>
  );
}

interface OutcomeFormProps {
  round: Round;
  item: RankedNeed;
  onDone: () => void;
}

function OutcomeForm({ round, item: { need, outcome }, onDone }: OutcomeFormProps) {
  const { t } = useTranslation('rounds');
  const toast = useToast();
  const put = usePutOutcome(round.id);
  const [kind, setKind] = useState<'organisation' | 'person'>(outcome?.person ? 'person' : 'organisation');
  const [organisation, setOrganisation] = useState<PickerOption[]>(
    outcome?.organisation ? [{ id: outcome.organisation.slug, label: outcome.organisation.name }] : [],
  );
  const [person, setPerson] = useState(() => pickedPerson(outcome?.person));
  const findOrganisation = useFindOrganisations();
  const findPerson = useFindPeople();
  const labels = {
    outcome: t('outcomes.outcome'),
    organisation: t('outcomes.organisation'),
    personId: t('outcomes.person'),
    followUpOn: t('outcomes.followUpOn'),
  };
  const prefix = `outcome-${need.id}`;
  const form = useSendForm(prefix, labels, async (values) => {
    await put.mutateAsync({
      needId: need.id,
      outcome: textIn(values, 'outcome'),
      followUpOn: textIn(values, 'followUpOn'),
      organisation: kind === 'organisation' ? (organisation[0]?.id ?? null) : null,
      personId: kind === 'person' ? (person[0]?.id ?? null) : null,
    });
    toast(t('outcomes.saved'), 'success');
    onDone();
  });
  const owner = form.field('organisation');
  return (
    <form className="form" aria-label={t('outcomes.writeOf', { need: need.title })} {...form.form}>
      <ErrorSummary errors={form.summary} />
      <Textarea
        {...form.field('outcome')}
        label={labels.outcome}
        description={t('outcomes.outcomeHint')}
        rows={4}
        maxCharacters={COUNCIL_LIMITS.textMax}
        defaultValue={outcome?.outcome}
      />
      <FieldGroup id={`${prefix}-kind`} label={t('outcomes.ownerLabel')} className="boxes">
        {(['organisation', 'person'] as const).map((one) => (
          <Checkbox
            key={one}
            id={`${prefix}-kind-${one}`}
            type="radio"
            name="kind"
            label={t(`outcomes.kind.${one}`)}
            checked={kind === one}
            onChange={() => setKind(one)}
          />
        ))}
      </FieldGroup>
      {kind === 'organisation' ? (
        <Picker
          id={owner.id}
          error={owner.error}
          label={labels.organisation}
          picked={organisation}
          find={findOrganisation}
          onChange={setOrganisation}
          single
        />
      ) : (
        <Picker
          id={form.field('personId').id}
          error={form.field('personId').error ?? owner.error}
          label={labels.personId}
          picked={person}
          find={findPerson}
          onChange={setPerson}
          single
        />
      )}
      <TextField
        {...form.field('followUpOn')}
        type="date"
        label={labels.followUpOn}
        description={t('outcomes.followUpHint')}
        defaultValue={outcome?.followUpOn}
      />
      <div className="row">
        <Button type="submit" loading={form.sending}>
          {t('outcomes.save')}
        </Button>
        <Button variant="secondary" onClick={onDone}>
          {t('actions.cancel')}
        </Button>
      </div>
    </form>
  );
}

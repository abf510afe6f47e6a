import { MUST_HAVES, type Criterion } from '#contracts';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../../lib/paths';
import { Alert, Button, Checkbox, Details, FieldGroup, Link } from '../../../../ui';
import { useScoredNeed, type Sheet, type SheetNeed } from '../api/rounds';
import { shownMustHaves } from '../sheet-edits';
import type { SheetSaving } from '../use-sheet-saving';
import { SaveStatus } from './save-status';
import { ScoreCriterion } from './score-criterion';

interface ScoreNeedProps {
  sheet: Sheet;
  item: SheetNeed;
  saving: SheetSaving;
  /** Which of how many it is, in words. */
  place: string;
  previous: string | null;
  next: string | null;
  onGo: (slug: string) => void;
}

/** One need on the sheet: what it says, points and reasons by each criterion, and must-haves. */
export function ScoreNeed({ sheet, item, saving, place, previous, next, onGo }: ScoreNeedProps) {
  const { t } = useTranslation('rounds');
  const { need, mustHaves } = item;
  const edits = saving.editsOf(need.id);
  const ticked = shownMustHaves(item, edits);
  const isDeputy = sheet.role === 'deputy';
  const heldMustHaves = isDeputy && mustHaves?.asRole === 'holder';
  const set = (criterion: Criterion, change: { score?: number; reason?: string }): void =>
    saving.edit(need.id, (before) => ({
      ...before,
      scores: { ...before.scores, [criterion]: { ...before.scores[criterion], ...change } },
    }));
  const status = <SaveStatus state={saving.stateOf(need.id)} onRetry={() => saving.saveNow(need.id)} />;
  return (
    <section className="score-need" aria-labelledby="score-need">
      <p className="subtle">{place}</p>
      <h2 id="score-need" tabIndex={-1} className="ds-heading" data-size="md">
        {need.title}
      </h2>
      <NeedText slug={need.slug} />
      {isDeputy && item.scores.some(({ asRole }) => asRole === 'holder') && <Alert>{t('score.heldText')}</Alert>}
      {sheet.criteria.map((criterion) => {
        const saved = item.scores.find((one) => one.criterion === criterion);
        return (
          <ScoreCriterion
            key={criterion}
            criterion={criterion}
            item={item}
            edits={edits}
            locked={!sheet.canScore || (isDeputy && saved?.asRole === 'holder')}
            byDeputy={saved?.asRole === 'deputy' && !isDeputy}
            onChange={(change) => set(criterion, change)}
          />
        );
      })}
      <FieldGroup
        id="score-must-haves"
        label={t('score.mustHaves')}
        description={t('score.mustHavesHint')}
        className="boxes"
      >
        {MUST_HAVES.map((one) => (
          <Checkbox
            key={one}
            id={`score-must-have-${one}`}
            label={t(`mustHave.${one}`)}
            checked={ticked.includes(one)}
            disabled={!sheet.canScore || heldMustHaves}
            onChange={({ target }) =>
              saving.edit(need.id, (before) => ({
                ...before,
                mustHaves: MUST_HAVES.filter((other) => (other === one ? target.checked : ticked.includes(other))),
              }))
            }
          />
        ))}
      </FieldGroup>
      <div className="score-foot">
        {status}
        <div className="row">
          {previous !== null && (
            <Button variant="secondary" onClick={() => onGo(previous)}>
              {t('score.previous')}
            </Button>
          )}
          {next !== null && <Button onClick={() => onGo(next)}>{t('score.next')}</Button>}
        </div>
      </div>
    </section>
  );
}

/** What the need says, so that nobody has to leave the sheet to read it. */
function NeedText({ slug }: { slug: string }) {
  const { t } = useTranslation('rounds');
  const need = useScoredNeed(slug).data;
  return (
    <Details summary={t('score.about')} open>
      {need && (
        <>
          <p className="score-need__text">{need.background}</p>
          {need.affected !== '' && (
            <p className="score-need__text">
              <strong>{t('score.affected')}</strong> {need.affected}
            </p>
          )}
          <p className="subtle">
            {t('score.raisedBy', { organisation: need.organisation.name })} {t('support', { count: need.supportCount })}
            .
          </p>
        </>
      )}
      <p>
        <Link to={paths.need(slug)}>{t('score.read')}</Link>
      </p>
    </Details>
  );
}

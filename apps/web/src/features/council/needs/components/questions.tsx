import { useTranslation } from 'react-i18next';
import { paths } from '../../../../lib/paths';
import { useTold } from '../../../../lib/use-told';
import { Button, Card, Link } from '../../../../ui';
import { useCouncilQuestions } from '../api/merging';
import type { SupportQuestion } from '../api/needs';
import { useSupportNeed, useWithdrawSupport } from '../api/supports';
import { MergeAnswer } from './merge-answer';

interface QuestionsProps {
  /** Id of the need whose questions to show; all of them without it. */
  needId?: string;
}

/** What the council asks the reader's organisations: to merge needs that they raised, and to confirm their support. Nothing when it asks nothing. */
export function Questions({ needId }: QuestionsProps) {
  const { t } = useTranslation('needs');
  const asked = useCouncilQuestions().data;
  const merges = asked?.merges.filter(({ sides }) => !needId || sides.some(({ need }) => need.id === needId)) ?? [];
  const supports = asked?.supports.filter(({ need }) => !needId || need.id === needId) ?? [];
  if (merges.length + supports.length === 0) return null;
  return (
    <section className="questions" aria-labelledby="questions">
      <h2 id="questions" className="ds-heading" data-size="sm">
        {t('questions.title')}
      </h2>
      <ul className="questions__list">
        {merges.map((proposal) => (
          <li key={proposal.id}>
            <MergeAnswer proposal={proposal} />
          </li>
        ))}
        {supports.map((question) => (
          <li key={`${question.need.id}-${question.organisation.id}`}>
            <ConfirmSupport question={question} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ConfirmSupport({ question: { need, organisation, from } }: { question: SupportQuestion }) {
  const { t } = useTranslation('needs');
  const told = useTold();
  const support = useSupportNeed(need.slug);
  const withdraw = useWithdrawSupport(need.slug);
  const name = organisation.name;
  return (
    <Card tinted>
      <p>
        {t('questions.support', { name, from: from?.title ?? '' })} <Link to={paths.need(need.slug)}>{need.title}</Link>
      </p>
      <div className="row">
        <Button
          loading={support.isPending}
          onClick={() => support.mutate({ organisation: organisation.slug }, told(t('questions.supported', { name })))}
        >
          {t('questions.yes', { name })}
        </Button>
        <Button
          variant="secondary"
          loading={withdraw.isPending}
          onClick={() => withdraw.mutate(organisation.slug, told(t('questions.notSupported', { name })))}
        >
          {t('questions.no')}
        </Button>
      </div>
    </Card>
  );
}

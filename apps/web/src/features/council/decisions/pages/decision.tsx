import { useTranslation } from 'react-i18next';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { getServices, load } from '../../../../lib/load';
import { paths } from '../../../../lib/paths';
import { Alert, ButtonLink, Link, Page, QueryView, Section, Skeleton, Time } from '../../../../ui';
import { useCouncilLive } from '../../use-council-live';
import { decisionOptions, useDecision, voicesOptions, type Decision } from '../api/decisions';
import { DecisionTags } from '../components/decision-tags';
import { FollowUps } from '../components/follow-ups';
import { LeadDecision } from '../components/lead-decision';
import { Outcome } from '../components/outcome';
import { VoiceTable } from '../components/voice-table';
import { VoteForm } from '../components/vote-form';

export async function loader(args: LoaderFunctionArgs): Promise<null> {
  const { api } = getServices(args);
  const id = args.params['id'] ?? '';
  await load(args, decisionOptions(api, id));
  return load(args, voicesOptions(api, id));
}

/** A decision: what is proposed, how it stands, one's own vote, what came of it. */
export function Component() {
  const { id = '' } = useParams();
  const query = useDecision(id);
  useCouncilLive('decision', query.data);
  return (
    <QueryView query={query} wholePage skeleton={<Skeleton lines={8} />}>
      {(decision) => <DecisionPage key={decision.id} decision={decision} />}
    </QueryView>
  );
}

function DecisionPage({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const { id, title, proposal, hub, term, state, abilities } = decision;
  return (
    <Page
      title={title}
      description={proposal.slice(0, 200)}
      noIndex={state === 'draft'}
      action={
        abilities.canEdit && (
          <ButtonLink to={paths.editDecision(id)} variant="secondary">
            {t('page.edit')}
          </ButtonLink>
        )
      }
    >
      <p>
        <Link to={paths.decisions}>{t('list.title')}</Link>
        {' · '}
        {hub ? <Link to={paths.hub(hub.slug)}>{hub.name}</Link> : t('body.council', { term: term?.name ?? '' })}
      </p>
      <DecisionTags decision={decision} />
      <Standing decision={decision} />
      <Outcome decision={decision} />
      <Section id="proposal" title={t('page.proposal')}>
        <p className="text-lines break decision-text">{proposal}</p>
      </Section>
      <HowItIsDecided decision={decision} />
      {decision.own && <VoteForm decision={decision} own={decision.own} />}
      <LeadDecision decision={decision} />
      {state !== 'draft' && <VoiceTable decision={decision} />}
      <FollowUps decision={decision} />
      <Needs decision={decision} />
    </Page>
  );
}

/** What a reader must know first: that it is a draft, has been taken back, or stands for another. */
function Standing({ decision: { state, withdrawnReason, withdrawnAt, replaces, replacedBy } }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  return (
    <>
      {state === 'draft' && <Alert>{t('page.draft')}</Alert>}
      {state === 'withdrawn' && (
        <Alert tone="warning">
          <p>
            {t('page.withdrawn')} {withdrawnAt && <Time value={withdrawnAt} />}
          </p>
          <p className="text-lines">{withdrawnReason}</p>
          {replacedBy && (
            <p>
              {t('page.replacedBy')} <Link to={paths.decision(replacedBy.id)}>{replacedBy.title}</Link>
            </p>
          )}
        </Alert>
      )}
      {replaces && (
        <p>
          {t('page.replaces')} <Link to={paths.decision(replaces.id)}>{replaces.title}</Link>
        </p>
      )}
    </>
  );
}

function HowItIsDecided({ decision }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  const { method, quorum, entitled, openedAt, closesAt, voting } = decision;
  return (
    <Section id="how" title={t('how.title')}>
      <p className="decision-text">{t(`how.${method}`)}</p>
      <dl className="facts">
        {quorum !== null && (
          <div>
            <dt>{t('how.quorum')}</dt>
            <dd>{t('how.quorumOf', { quorum, entitled })}</dd>
          </div>
        )}
        {openedAt && (
          <div>
            <dt>{t('how.opened')}</dt>
            <dd>
              <Time value={openedAt} precision="dateTime" />
            </dd>
          </div>
        )}
        {closesAt && (
          <div>
            <dt>{t(voting === 'over' ? 'how.ended' : 'how.closes')}</dt>
            <dd>
              <Time value={closesAt} precision="dateTime" />
            </dd>
          </div>
        )}
      </dl>
    </Section>
  );
}

function Needs({ decision: { needs } }: { decision: Decision }) {
  const { t } = useTranslation('decisions');
  if (needs.length === 0) return null;
  return (
    <Section id="needs" title={t('page.needs')}>
      <ul>
        {needs.map(({ id, slug, title }) => (
          <li key={id}>
            <Link to={paths.need(slug)}>{title}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

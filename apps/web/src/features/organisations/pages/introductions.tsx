import { INTRODUCTION_BOXES, INTRODUCTION_LIMITS, type IntroductionBox } from '#contracts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useFormat } from '../../../lib/format';
import { itemsOf } from '../../../lib/paging';
import { organisationPath, paths } from '../../../lib/paths';
import { useProblemText } from '../../../lib/problem-text';
import { useToast } from '../../../lib/toasts';
import {
  Button,
  ButtonLink,
  Card,
  EmptyState,
  FormDialog,
  Link,
  Page,
  QueryView,
  Section,
  ShowMore,
  SkeletonCards,
  Tag,
  Textarea,
} from '../../../ui';
import { PersonLink, useNameOf } from '../../../ui/person';
import {
  useAnswerIntroduction,
  useIntroductions,
  useIntroductionThread,
  type Introduction,
} from '../api/introductions';

const TONES = { requested: 'warning', accepted: 'success', declined: 'neutral', withdrawn: 'neutral' } as const;

/** Introductions of one's organisations: those to answer, and those that one has asked for. */
export function Component() {
  const { t } = useTranslation('partners');
  return (
    <Page
      title={t('inbox.title')}
      lead={t('inbox.lead')}
      action={
        <ButtonLink variant="secondary" to={paths.partners}>
          {t('inbox.find')}
        </ButtonLink>
      }
      noIndex
    >
      {INTRODUCTION_BOXES.map((box) => (
        <Box key={box} box={box} />
      ))}
    </Page>
  );
}

function Box({ box }: { box: IntroductionBox }) {
  const { t } = useTranslation('partners');
  const query = useIntroductions(box);
  const items = itemsOf(query);
  return (
    <Section id={`introductions-${box}`} title={t(`inbox.${box}`)}>
      <QueryView query={query} skeleton={<SkeletonCards cards={2} />}>
        {() =>
          items.length === 0 ? (
            <EmptyState title={t(box === 'received' ? 'inbox.emptyReceived' : 'inbox.emptySent')} />
          ) : (
            <>
              <ul className="match-list">
                {items.map((one) => (
                  <li key={one.id}>
                    <Item one={one} box={box} />
                  </li>
                ))}
              </ul>
              <ShowMore query={query} />
            </>
          )
        }
      </QueryView>
    </Section>
  );
}

function Item({ one, box }: { one: Introduction; box: IntroductionBox }) {
  const { t } = useTranslation('partners');
  const format = useFormat();
  const nameOf = useNameOf();
  const other = box === 'received' ? one.from : one.to;
  const person = box === 'received' ? one.askedBy : one.answeredBy;
  const { title } = one.capability;
  const { name } = other;
  return (
    <Card className="capability-card">
      <p className="row">
        <Tag tone={TONES[one.state]}>{t(`inbox.state.${one.state}`)}</Tag>
        <span className="subtle">
          {one.askedBy
            ? t('inbox.from', { person: nameOf(one.askedBy), date: format.date(one.createdAt) })
            : format.date(one.createdAt)}
        </span>
      </p>
      <h3 className="ds-heading" data-size="2xs">
        {t(box === 'received' ? 'inbox.about' : 'inbox.aboutSent', { name, title })}
      </h3>
      <p className="organisation__text">{one.message}</p>
      {one.reason && <p>{t('inbox.reason', { reason: one.reason })}</p>}
      <p className="row">
        <Link to={organisationPath(other)}>{name}</Link>
      </p>
      {one.state === 'accepted' && person && (
        <p>
          {t('inbox.talkTo')} <PersonLink person={person} />
        </p>
      )}
      {one.state === 'accepted' && <ToThread one={one} name={name} />}
      <Answers one={one} name={name} />
    </Card>
  );
}

function ToThread({ one, name }: { one: Introduction; name: string }) {
  const { t } = useTranslation('partners');
  const navigate = useNavigate();
  const toast = useToast();
  const problemText = useProblemText();
  const thread = useIntroductionThread(one);
  return (
    <div className="row capability-card__actions">
      <Button
        size="sm"
        variant="secondary"
        aria-label={t('inbox.openThreadName', { name })}
        loading={thread.isPending}
        onClick={() =>
          thread.mutate(undefined, {
            onSuccess: ({ id }) => void navigate(paths.thread(id)),
            onError: (error) => toast(problemText(error), 'danger'),
          })
        }
      >
        {t('inbox.openThread')}
      </Button>
    </div>
  );
}

function Answers({ one, name }: { one: Introduction; name: string }) {
  const { t } = useTranslation('partners');
  const toast = useToast();
  const problemText = useProblemText();
  const answer = useAnswerIntroduction(one);
  const [declining, setDeclining] = useState(false);
  const { canAnswer, canWithdraw } = one.abilities;
  const send = (to: 'accept' | 'withdraw', done: string) =>
    answer.mutate({ to }, { onSuccess: () => toast(done), onError: (error) => toast(problemText(error), 'danger') });
  return (
    <>
      {canAnswer && (
        <div className="row capability-card__actions">
          <Button
            size="sm"
            aria-label={t('inbox.acceptName', { name })}
            loading={answer.isPending}
            onClick={() => send('accept', t('inbox.accepted', { name }))}
          >
            {t('inbox.accept')}
          </Button>
          <Button
            size="sm"
            variant="secondary"
            aria-label={t('inbox.declineName', { name })}
            onClick={() => setDeclining(true)}
          >
            {t('inbox.decline')}
          </Button>
        </div>
      )}
      {canWithdraw && (
        <div className="row capability-card__actions">
          <Button
            size="sm"
            variant="secondary"
            aria-label={t('inbox.withdrawName', { name })}
            loading={answer.isPending}
            onClick={() => send('withdraw', t('inbox.withdrawn'))}
          >
            {t('inbox.withdraw')}
          </Button>
        </div>
      )}
      {declining && <DeclineDialog one={one} name={name} onClose={() => setDeclining(false)} />}
    </>
  );
}

function DeclineDialog({ one, name, onClose }: { one: Introduction; name: string; onClose: () => void }) {
  const { t } = useTranslation('partners');
  const toast = useToast();
  const answer = useAnswerIntroduction(one);
  const [reason, setReason] = useState('');
  return (
    <FormDialog
      title={t('inbox.declineTitle', { name })}
      submit={t('inbox.declineSubmit')}
      sending={answer}
      onSubmit={() =>
        answer.mutate(
          { to: 'decline', reason: reason.trim() || null },
          {
            onSuccess: () => {
              onClose();
              toast(t('inbox.declined'));
            },
          },
        )
      }
      onClose={onClose}
    >
      <Textarea
        id="decline-reason"
        label={t('inbox.declineReason')}
        optional
        rows={3}
        maxLength={INTRODUCTION_LIMITS.reasonMax}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
    </FormDialog>
  );
}

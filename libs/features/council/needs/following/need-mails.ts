import { Injectable } from '@nestjs/common';
import { publicPaths, type Language } from '#contracts';
import { BelongingMails } from '#features/belonging';
import { Accounts } from '#features/identity';
import { translate } from '#platform/i18n';
import { OnEvent, type EventMeta } from '#platform/outbox';
import { NeedDoor } from '../need-door.js';
import type { NeedRef } from '../need-ref.response.js';
import type { NeedStep } from '../need-step.entity.js';
import { NeedStepsRepository } from '../need-steps.repository.js';
import { needStepped } from '../needs.events.js';
import { FollowsRepository } from './follows.repository.js';

type Needs = ReadonlyMap<string, NeedRef>;

/** Tells those who raised or support needs what happened to them: one mail a person for what happened at once, also when it is many needs. */
@Injectable()
export class NeedMails {
  constructor(
    private readonly follows: FollowsRepository,
    private readonly steps: NeedStepsRepository,
    private readonly door: NeedDoor,
    private readonly accounts: Accounts,
    private readonly mails: BelongingMails,
  ) {}

  /** Who did it is not told of it. */
  @OnEvent(needStepped, 'council.mail-need-steps', { transactional: false })
  async onStepped({ stepIds }: { stepIds: string[] }, { eventId }: EventMeta): Promise<void> {
    const steps = await this.steps.findAll(stepIds);
    const needs = await this.door.refs(steps.flatMap(({ needId, otherNeedId }) => [needId, otherNeedId ?? needId]));
    const hearers = await this.follows.hearersOf(steps.map(({ needId }) => needId));
    const needIdsOf = new Map(hearers.map(({ userId, needIds }) => [userId, needIds]));
    for (const person of await this.accounts.recipients(needIdsOf.keys())) {
      const needIds = needIdsOf.get(person.id) ?? [];
      const theirs = steps.filter(({ needId, byId }) => needIds.includes(needId) && byId !== person.id);
      if (theirs.length === 0) continue;
      const about = new Set(theirs.map(({ needId }) => needId)).size;
      await this.mails.send(
        about === 1 ? 'council:mails.needs.stepped' : 'council:mails.needs.several',
        [person],
        (language) => this.texts(language, theirs, needs, about),
        eventId,
      );
    }
  }

  private texts(language: Language, steps: readonly NeedStep[], needs: Needs, about: number): Record<string, string> {
    const told = steps.map((step) => {
      const need = needs.get(step.needId);
      const link = this.mails.page(language, `${publicPaths.need(need?.slug ?? '')}#handelser`);
      const lines = [sentence(language, step, needs), ...reasonOf(language, step), link];
      return about === 1 ? lines.join('\n\n') : [need?.title ?? '', ...lines].join('\n');
    });
    const first = needs.get(steps[0]?.needId ?? '');
    return { title: first?.title ?? '', count: String(about), steps: told.join('\n\n') };
  }
}

/** What happened, as a sentence. */
function sentence(language: Language, { kind, toState, otherNeedId }: NeedStep, needs: Needs): string {
  const other = needs.get(otherNeedId ?? '')?.title ?? '';
  const state = toState === null ? '' : translate(language, `council:needs.states.${toState}`);
  return translate(language, `council:needs.steps.${kind}`, { other, state });
}

function reasonOf(language: Language, { reason }: NeedStep): string[] {
  return reason === null ? [] : [translate(language, 'council:needs.reason', { reason })];
}

import { Injectable } from '@nestjs/common';
import { publicPaths, type Language } from '#contracts';
import { BelongingMails, type MailTexts } from '#features/belonging';
import { Accounts } from '#features/identity';
import { momentText } from '#platform/i18n';
import { OnEvent, type EventMeta } from '#platform/outbox';
import { CouncilTerms } from '../seats/index.js';
import { roundClosed, roundOpened, roundScoringEnded } from './rounds.events.js';
import { RoundsRepository, type RoundRecord } from './rounds.repository.js';

/** Writes to the council when a round opens, when the scoring is over, and when the result is there. Those behind the needs hear of it by their timelines. */
@Injectable()
export class RoundMails {
  constructor(
    private readonly rounds: RoundsRepository,
    private readonly terms: CouncilTerms,
    private readonly accounts: Accounts,
    private readonly mails: BelongingMails,
  ) {}

  /** Those who score. A round that is over already by now asks nobody to. */
  @OnEvent(roundOpened, 'council.mail-round-opened', { transactional: false })
  async onOpened({ roundId }: { roundId: string }, { eventId }: EventMeta): Promise<void> {
    const round = await this.rounds.find(roundId);
    if (round?.state !== 'open') return;
    const seats = await this.terms.seatsOf(round.termId);
    const people = seats.flatMap(({ holder, deputy }) => [holder?.id ?? [], deputy?.id ?? []].flat());
    await this.tell('council:mails.rounds.opened', round, people, `${publicPaths.round(round.id)}/poangsatt`, eventId);
  }

  /** All of the council: from now on they see the ranking. */
  @OnEvent(roundScoringEnded, 'council.mail-round-scoring-ended', { transactional: false })
  async onScoringEnded({ roundId }: { roundId: string }, { eventId }: EventMeta): Promise<void> {
    const round = await this.rounds.find(roundId);
    if (round?.state !== 'counting') return;
    const people = await this.terms.participantsOf(round.termId);
    await this.tell('council:mails.rounds.scoringEnded', round, people, publicPaths.round(round.id), eventId);
  }

  @OnEvent(roundClosed, 'council.mail-round-closed', { transactional: false })
  async onClosed({ roundId }: { roundId: string }, { eventId }: EventMeta): Promise<void> {
    const round = await this.rounds.find(roundId);
    if (!round) return;
    const people = await this.terms.participantsOf(round.termId);
    await this.tell('council:mails.rounds.closed', round, people, publicPaths.round(round.id), eventId);
  }

  private async tell(
    mail: MailTexts,
    { title, closesAt }: RoundRecord,
    people: readonly string[],
    path: string,
    eventId: string,
  ): Promise<void> {
    const texts = (language: Language) => ({
      ...{ title, closesAt: momentText(language, closesAt), link: this.mails.page(language, path) },
    });
    await this.mails.send(mail, await this.accounts.recipients(people), texts, eventId);
  }
}

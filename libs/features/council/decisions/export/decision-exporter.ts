import { Injectable } from '@nestjs/common';
import type {
  DecisionExportFormat,
  DecisionMethod,
  DecisionOutcome,
  DecisionState,
  SeatRole,
  VoteChoice,
} from '#contracts';
import type { Actor } from '#platform/access';
import { csvRow, harmlessCell } from '#platform/text';
import { DecisionDoor } from '../decision-door.js';
import { votingPhase } from '../decisions.policy.js';
import { DecisionsRepository, type DecisionRecord } from '../decisions.repository.js';
import { VoicesRepository, type VoiceRecord } from '../voting/voices.repository.js';

/** One voice of a decision, as exports have it. What it voted is null as long as voting goes on, whoever asks. */
interface ExportedVoice {
  /** Whose it is; null for a former user. */
  readonly voice: string | null;
  readonly hasVoted: boolean;
  readonly choice: VoteChoice | null;
  readonly reason: string | null;
  readonly asRole: SeatRole | null;
  readonly at: string | null;
}

/** A decision, as exports have it: enough to reckon its outcome anew. */
interface ExportedDecision {
  readonly id: string;
  readonly title: string;
  readonly proposal: string;
  readonly body: string;
  readonly method: DecisionMethod;
  readonly state: DecisionState;
  readonly openedAt: string | null;
  readonly closesAt: string | null;
  readonly closedAt: string | null;
  readonly quorum: number | null;
  readonly entitled: number;
  readonly outcome: DecisionOutcome | null;
  readonly outcomeText: string | null;
  readonly voices: readonly ExportedVoice[];
}

const VOICE_COLUMNS = ['voice', 'hasVoted', 'choice', 'reason', 'asRole', 'at'] as const;
const COLUMNS = [
  ...['id', 'title', 'proposal', 'body', 'method', 'state', 'openedAt', 'closesAt', 'closedAt', 'quorum'],
  ...['entitled', 'outcome', 'outcomeText'],
] as const;
const BATCH = 100;

/** All decisions that the asker may read, as one file. In CSV each voice has a row. */
@Injectable()
export class DecisionExporter {
  constructor(
    private readonly door: DecisionDoor,
    private readonly rows: DecisionsRepository,
    private readonly voices: VoicesRepository,
  ) {}

  async *text(actor: Actor | null, format: DecisionExportFormat): AsyncGenerator<string> {
    yield format === 'csv' ? csvRow([...COLUMNS, ...VOICE_COLUMNS]) : '[';
    let isFirst = true;
    for await (const decision of this.all(actor)) {
      if (format === 'csv') yield rowsOf(decision);
      else yield `${isFirst ? '\n' : ',\n'}${JSON.stringify(decision)}`;
      isFirst = false;
    }
    if (format === 'json') yield '\n]\n';
  }

  private async *all(actor: Actor | null): AsyncGenerator<ExportedDecision> {
    const reader = await this.door.readerOf(actor);
    let after: string | null = null;
    do {
      const { rows } = await this.rows.list(reader, { state: ['open', 'closed', 'withdrawn'] }, after, BATCH);
      const batch: DecisionRecord[] = rows.slice(0, BATCH);
      const voices = Map.groupBy(await this.voices.listOf(batch.map(({ id }) => id)), ({ decisionId }) => decisionId);
      for (const decision of batch) yield exported(decision, voices.get(decision.id) ?? []);
      after = rows.length > BATCH ? (batch.at(-1)?.id ?? null) : null;
    } while (after !== null);
  }
}

function exported(decision: DecisionRecord, voices: readonly VoiceRecord[]): ExportedDecision {
  const { id, title, proposal, method, state, quorum, entitled, outcome, outcomeText, hub, term } = decision;
  const isOver = votingPhase(decision, decision.now) === 'over';
  return {
    ...{ id, title, proposal, method, state, quorum, entitled, outcome, outcomeText },
    body: hub?.name ?? term?.name ?? '',
    openedAt: decision.openedAt?.toISOString() ?? null,
    closesAt: decision.closesAt?.toISOString() ?? null,
    closedAt: decision.closedAt?.toISOString() ?? null,
    voices: voices.map(({ organisation, member, vote }) => ({
      voice: organisation?.name ?? member?.name ?? null,
      hasVoted: vote !== null,
      choice: isOver ? (vote?.choice ?? null) : null,
      reason: isOver ? (vote?.reason ?? null) : null,
      asRole: isOver ? (vote?.asRole ?? null) : null,
      at: isOver ? (vote?.at ?? null) : null,
    })),
  };
}

const cell = (value: string | number | boolean | null): string =>
  typeof value === 'string' ? harmlessCell(value) : value === null ? '' : String(value);

function rowsOf({ voices, ...decision }: ExportedDecision): string {
  const facts = COLUMNS.map((column) => cell(decision[column]));
  return voices.map((voice) => csvRow([...facts, ...VOICE_COLUMNS.map((column) => cell(voice[column]))])).join('');
}

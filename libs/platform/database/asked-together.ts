import type { Database } from './database.js';

interface Waiting<Question, Answer> {
  readonly question: Question;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Asks the database once what many requests want to know at the same moment. Each way to the database and back costs a process more than most
 * statements do, and under load many requests are read from their connections in one turn: those share one statement. Nothing is remembered: the
 * statement starts after all who share its answer have asked, so it is as true for each as one of their own.
 */
export class AskedTogether<Question, Answer> {
  private waiting: Waiting<Question, Answer>[] = [];

  /** @param answer answers all questions, in their order; the same question may be among them more than once. */
  constructor(
    private readonly db: Pick<Database, 'inTransaction'>,
    private readonly answer: (questions: readonly Question[]) => Promise<readonly Answer[]>,
  ) {}

  /** Inside a transaction a question is asked alone: others must not see what is not committed. */
  ask(question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const one = { question, resolve, reject };
      if (this.db.inTransaction) void this.settle([one]);
      else if (this.waiting.push(one) === 1) setImmediate(() => void this.settleWaiting());
    });
  }

  private settleWaiting(): Promise<void> {
    const together = this.waiting;
    this.waiting = [];
    return this.settle(together);
  }

  private async settle(together: readonly Waiting<Question, Answer>[]): Promise<void> {
    try {
      const answers = await this.answer(together.map(({ question }) => question));
      for (const [at, { resolve }] of together.entries()) resolve(answers[at] as Answer);
    } catch (error) {
      for (const { reject } of together) reject(error);
    }
  }
}

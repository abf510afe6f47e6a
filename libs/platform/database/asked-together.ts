import type { Database } from './database.js';

interface Waiting<Question, Answer> {
  readonly questions: readonly Question[];
  readonly resolve: (answers: Answer[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Asks the database once what many requests want to know at the same moment. Each way to the database and back costs a process more than most
 * statements do, and under load many requests are read from their connections in one turn: those share one statement. Nothing is remembered: the
 * statement starts after all who share its answer have asked, so it is as true for each as one of their own.
 */
export class AskedTogether<Question, Answer> {
  private waiting: Waiting<Question, Answer>[] = [];

  /** @param answer answers questions that are all different, in their order. */
  constructor(
    private readonly db: Pick<Database, 'inTransaction'>,
    private readonly answer: (questions: Question[]) => Promise<readonly Answer[]>,
  ) {}

  async ask(question: Question): Promise<Answer> {
    const [answer] = await this.askAll([question]);
    return answer as Answer;
  }

  /** Answers in the order of the questions. Inside a transaction they are asked alone: others must not see what is not committed. */
  askAll(questions: readonly Question[]): Promise<Answer[]> {
    return new Promise((resolve, reject) => {
      const one = { questions, resolve, reject };
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
      const different = [...new Set(together.flatMap(({ questions }) => questions))];
      const answers = await this.answer(different);
      const found = new Map(different.map((question, at) => [question, answers[at] as Answer]));
      for (const { questions, resolve } of together)
        resolve(questions.map((question) => found.get(question) as Answer));
    } catch (error) {
      for (const { reject } of together) reject(error);
    }
  }
}

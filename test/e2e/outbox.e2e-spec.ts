import { Injectable } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Database, DatabaseModule, schemaOf, Transactional } from '#platform/database';
import { platformTables } from '#platform/feature';
import { LoggingModule, makeLogger } from '#platform/logging';
import { DeadLetters, defineEvent, JobRunner, OnEvent, Outbox, OutboxModule } from '#platform/outbox';
import { copyDatabase } from '../support/database.js';

const bellRung = defineEvent<{ bell: string }>('bell.rung');
const alarmGiven = defineEvent<{ alarm: string }>('alarm.given');
const letterLost = defineEvent<{ letter: string }>('letter.lost');

/** Handlers that can be told to fail. */
@Injectable()
class Listeners {
  failures = 0;
  heard: string[] = [];
  lostIsFatal = true;

  constructor(private readonly db: Database) {}

  @OnEvent(bellRung, 'test.write-down')
  async writeDown({ bell }: { bell: string }): Promise<void> {
    await this.db.query('INSERT INTO notes (text) VALUES ($1)', [bell]);
    if (this.failures > 0) {
      this.failures -= 1;
      throw new Error('the pen broke after writing');
    }
  }

  @OnEvent(bellRung, 'test.hear', { transactional: false })
  hear({ bell }: { bell: string }): Promise<void> {
    this.heard.push(bell);
    return Promise.resolve();
  }

  @OnEvent(alarmGiven, 'test.hear-alarm', { transactional: false, isUrgent: true })
  hearAlarm({ alarm }: { alarm: string }): Promise<void> {
    this.heard.push(alarm);
    return Promise.resolve();
  }

  @OnEvent(letterLost, 'test.lose', { attempts: 1 })
  lose({ letter }: { letter: string }): Promise<void> {
    return this.lostIsFatal ? Promise.reject(new Error(`no trace of ${letter}`)) : Promise.resolve();
  }
}

@Injectable()
class Ringer {
  constructor(
    private readonly db: Database,
    private readonly outbox: Outbox,
  ) {}

  @Transactional()
  async ring(bell: string, thenFail = false): Promise<string> {
    await this.db.query('INSERT INTO bells (name) VALUES ($1)', [bell]);
    const id = await this.outbox.record(bellRung, { bell });
    if (thenFail) throw new Error('the rope broke');
    return id;
  }

  @Transactional()
  async ringAll(bells: readonly string[], alarm: string): Promise<void> {
    for (const bell of bells) await this.outbox.record(bellRung, { bell });
    await this.outbox.record(alarmGiven, { alarm });
  }

  @Transactional()
  async lose(letter: string): Promise<void> {
    await this.outbox.record(letterLost, { letter });
  }
}

describe('the outbox', () => {
  let module: TestingModule;
  let db: Database;
  let ringer: Ringer;
  let listeners: Listeners;
  let database: Awaited<ReturnType<typeof copyDatabase>>;

  const count = async (sql: string): Promise<number> =>
    Number((await db.query<{ n: string }>(`SELECT count(*) AS n FROM ${sql}`))[0]?.n);
  const until = async (condition: () => Promise<boolean>): Promise<void> => {
    while (!(await condition())) await new Promise((resolve) => setImmediate(resolve));
  };
  /** Makes waiting retries due now, as if their back-off had passed. */
  const hurry = (): Promise<unknown> =>
    db.query('UPDATE graphile_worker._private_jobs SET run_at = now() WHERE locked_at IS NULL');

  beforeAll(async () => {
    database = await copyDatabase('plain');
    module = await Test.createTestingModule({
      imports: [
        LoggingModule.forRoot(makeLogger('silent')),
        DatabaseModule.forRoot(database.url, schemaOf([platformTables]), 5),
        OutboxModule,
      ],
      providers: [Listeners, Ringer],
    }).compile();
    await module.init();
    db = module.get(Database);
    ringer = module.get(Ringer);
    listeners = module.get(Listeners);
    await db.query('CREATE TABLE bells (name text)');
    await db.query('CREATE TABLE notes (text text)');
    await module.get(JobRunner).start(database.url);
  });

  afterAll(async () => {
    await module.close();
    await database.drop();
  });

  it('refuses to record outside a transaction', async () => {
    await expect(module.get(Outbox).record(bellRung, { bell: 'none' })).rejects.toThrow('outside a transaction');
  });

  it('leaves nothing behind when the transaction fails', async () => {
    await expect(ringer.ring('broken', true)).rejects.toThrow('the rope broke');
    expect(await count(`bells WHERE name = 'broken'`)).toBe(0);
    expect(await count(`outbox_events WHERE payload ->> 'bell' = 'broken'`)).toBe(0);
  });

  it('delivers to every handler once', async () => {
    await ringer.ring('first');
    await until(async () => (await count(`notes WHERE text = 'first'`)) === 1 && listeners.heard.includes('first'));
    expect(listeners.heard.filter((bell) => bell === 'first')).toHaveLength(1);
  });

  it('delivers what is urgent before all that waits', async () => {
    listeners.heard = [];
    await ringer.ringAll(
      Array.from({ length: 30 }, (_, n) => `patient ${n}`),
      'urgent',
    );
    await until(() => Promise.resolve(listeners.heard.length === 31));
    expect(listeners.heard.indexOf('urgent')).toBeLessThan(10);
  });

  it('tries again when a handler throws, and undoes what the failed try wrote', async () => {
    listeners.failures = 2;
    await ringer.ring('second');
    await until(async () => {
      await hurry();
      return (
        (await count(
          `outbox_deliveries d JOIN outbox_events e ON e.id = d.event_id WHERE d.handler = 'test.write-down' AND e.payload ->> 'bell' = 'second'`,
        )) === 1
      );
    });
    expect(listeners.failures).toBe(0);
    expect(await count(`notes WHERE text = 'second'`)).toBe(1);
  });

  it('does nothing when the same delivery comes twice', async () => {
    const id = await ringer.ring('third');
    await until(async () => (await count(`notes WHERE text = 'third'`)) === 1);
    await db.query(
      `SELECT graphile_worker.add_job('deliver', json_build_object('eventId', $1::text, 'handler', 'test.write-down'))`,
      [id],
    );
    await until(async () => (await count('graphile_worker._private_jobs')) === 0);
    expect(await count(`notes WHERE text = 'third'`)).toBe(1);
  });

  it('puts an event among the dead letters when every try has failed, and gives it out again on demand', async () => {
    const letters = module.get(DeadLetters);
    await ringer.lose('A');
    await until(async () => (await letters.list(10, null)).length === 1);
    const [letter] = await letters.list(10, null);
    expect(letter).toMatchObject({ event: 'letter.lost', handler: 'test.lose', attempts: 1, payload: { letter: 'A' } });
    expect(letter?.error).toContain('no trace of A');
    expect((await letters.health()).deadLetters).toBe(1);

    listeners.lostIsFatal = false;
    expect(await letters.retry(letter?.id ?? '')).toBe(true);
    await until(async () => (await count(`outbox_deliveries WHERE handler = 'test.lose'`)) === 1);
    expect((await letters.health()).deadLetters).toBe(0);
    expect(await letters.retry(letter?.id ?? '')).toBe(false);
  });

  it('goes on with another runner when one has ended by itself', async () => {
    // What is left after the database has failed it at a bad moment.
    await module.get<{ runner: { stop(): Promise<void> } }>(JobRunner).runner.stop();
    await ringer.ring('after the end');
    await until(async () => (await count(`notes WHERE text = 'after the end'`)) === 1);
  });

  it('makes a dead letter of what a process died of at its last try', async () => {
    const id = await ringer.ring('never');
    await until(async () => (await count('graphile_worker._private_jobs')) === 0);
    await module.get(JobRunner).stop();
    await db.query(
      `SELECT graphile_worker.add_job('deliver', json_build_object('eventId', $1::text, 'handler', 'test.write-down'), max_attempts => 1)`,
      [id],
    );
    await db.query(
      `UPDATE graphile_worker._private_jobs SET attempts = 1, locked_by = 'worker-of-the-dead', locked_at = now() - interval '2 minutes'`,
    );
    await module.get(JobRunner).start(database.url);
    const [letter] = await module.get(DeadLetters).list(1, null);
    expect(letter).toMatchObject({ eventId: id, handler: 'test.write-down', attempts: 1 });
    expect(letter?.error).toContain('the process that worked on it died');
    expect(await count('graphile_worker._private_jobs')).toBe(0);
  });

  it('frees and delivers what a killed process had taken: nothing lost, nothing doubled', async () => {
    await module.get(JobRunner).beforeApplicationShutdown();
    // The child records an event, takes its delivery, writes in the handler's transaction, and is killed before it commits.
    const child = spawn(process.execPath, ['test/support/killed-worker.mjs', database.url], {
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
    expect(signal).toBe('SIGKILL');
    expect(await count(`outbox_events WHERE payload ->> 'bell' = 'from the dead'`)).toBe(1);
    expect(await count(`notes WHERE text = 'from the dead'`)).toBe(0);

    // What a starting process does: look for the dead, and free what they held.
    const rescuer = await Test.createTestingModule({
      imports: [
        LoggingModule.forRoot(makeLogger('silent')),
        DatabaseModule.forRoot(database.url, schemaOf([platformTables]), 5),
        OutboxModule,
      ],
      providers: [Listeners, Ringer],
    }).compile();
    await rescuer.init();
    await rescuer.get(JobRunner).start(database.url);
    await until(async () => {
      await hurry();
      return (await count(`notes WHERE text = 'from the dead'`)) === 1;
    });
    await until(async () => (await count('graphile_worker._private_jobs')) === 0);
    expect(await count(`notes WHERE text = 'from the dead'`)).toBe(1);
    await rescuer.close();
  });
});

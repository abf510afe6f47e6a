import { Test } from '@nestjs/testing';
import { Database, DatabaseModule, schemaOf } from '#platform/database';
import { platformTables } from '#platform/feature';
import { LoggingModule, makeLogger } from '#platform/logging';
import { defineEvent, JobRunner, OnEvent, Outbox, OutboxModule } from '#platform/outbox';

/** A worker that is killed in the middle of a delivery. Argument: the address of the database. */
const [, , url] = process.argv;
const bellRung = defineEvent('bell.rung');

class Doomed {
  async writeDown({ bell }) {
    await database.query('INSERT INTO notes (text) VALUES ($1)', [bell]);
    process.kill(process.pid, 'SIGKILL');
    await new Promise(() => {});
  }
}
OnEvent(bellRung, 'test.write-down')(
  Doomed.prototype,
  'writeDown',
  Object.getOwnPropertyDescriptor(Doomed.prototype, 'writeDown'),
);

const module = await Test.createTestingModule({
  imports: [
    LoggingModule.forRoot(makeLogger('silent')),
    DatabaseModule.forRoot(url, schemaOf([platformTables]), 5),
    OutboxModule,
  ],
  providers: [Doomed],
}).compile();
await module.init();
const database = module.get(Database);
await module.get(JobRunner).start(url);
await database.transaction(() => module.get(Outbox).record(bellRung, { bell: 'from the dead' }));

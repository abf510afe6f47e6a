export { DeadLetters, type OutboxHealth } from './dead-letters.service.js';
export { OnEvent, OnSchedule, type HandlerOptions } from './decorators.js';
export { DeadLetter, JobRunnerRow, OutboxDelivery, OutboxEvent } from './entities.js';
export { defineEvent, type EventMeta, type EventType } from './event.js';
export { JobRunner } from './job-runner.js';
export { OutboxModule } from './outbox.module.js';
export { Outbox } from './outbox.service.js';

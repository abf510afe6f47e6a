import { Global, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DeadLetters } from './dead-letters.service.js';
import { DeliveryService } from './delivery.service.js';
import { JobRunner } from './job-runner.js';
import { LivenessRegister } from './liveness-register.js';
import { Outbox } from './outbox.service.js';
import { Subscriptions } from './subscriptions.js';

/** Domain events from the transaction that records them to the handlers that hear of them. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [Outbox, Subscriptions, DeliveryService, LivenessRegister, JobRunner, DeadLetters],
  exports: [Outbox, JobRunner, DeadLetters],
})
export class OutboxModule {}

import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { IdempotencyInterceptor } from './idempotency.js';
import { ProblemFilter } from './problem.filter.js';
import { StrictValidationPipe } from './validation.pipe.js';

/** What every route obeys: strict input, problems as errors, idempotency keys. */
@Global()
@Module({
  providers: [
    { provide: APP_PIPE, useClass: StrictValidationPipe },
    { provide: APP_FILTER, useClass: ProblemFilter },
    IdempotencyInterceptor,
  ],
  exports: [IdempotencyInterceptor],
})
export class HttpModule {}

import { Module } from '@nestjs/common';
import { AppConfig } from '#platform/config';
import { SafeFetcher } from './safe-fetcher.js';

/** For features that ask addresses which people typed. */
@Module({
  providers: [
    { provide: SafeFetcher, inject: [AppConfig], useFactory: (config: AppConfig) => new SafeFetcher(config.publicUrl) },
  ],
  exports: [SafeFetcher],
})
export class SafeFetchModule {}

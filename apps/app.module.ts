import { Global, Module, type DynamicModule } from '@nestjs/common';
import { AuditModule } from '#platform/audit';
import { AppConfig } from '#platform/config';
import { DatabaseModule } from '#platform/database';
import { FilesModule } from '#platform/files';
import { HealthModule } from '#platform/health';
import { HttpModule } from '#platform/http';
import { LoggingModule, type Logger } from '#platform/logging';
import { MailModule } from '#platform/mail';
import { MetricsModule } from '#platform/metrics';
import { OutboxModule } from '#platform/outbox';
import { PersonalDataModule } from '#platform/personal-data';
import { RealtimeModule } from '#platform/realtime';
import { SettingsModule } from '#platform/settings';
import { features, personalColumns, schema } from './features.js';

@Global()
@Module({})
class ConfigModule {
  static forRoot(config: AppConfig): DynamicModule {
    return { module: ConfigModule, providers: [{ provide: AppConfig, useValue: config }], exports: [AppConfig] };
  }
}

/** What the composed application needs from outside. */
export interface AppOptions {
  readonly config: AppConfig;
  readonly databaseUrl: string;
  readonly logger: Logger;
}

/** The platform with all features. The API, the worker and the command line compose the same one and start different parts of it. */
@Module({})
export class AppModule {
  static forRoot({ config, databaseUrl, logger }: AppOptions): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ConfigModule.forRoot(config),
        LoggingModule.forRoot(logger),
        DatabaseModule.forRoot(databaseUrl, schema, config.databasePool),
        MetricsModule,
        OutboxModule,
        HealthModule,
        HttpModule,
        AuditModule,
        SettingsModule,
        MailModule,
        FilesModule,
        PersonalDataModule.forRoot(personalColumns),
        RealtimeModule,
        ...features.map((feature) => feature.module),
      ],
    };
  }
}

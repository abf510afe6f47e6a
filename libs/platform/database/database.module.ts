import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { ClsPluginTransactional } from '@nestjs-cls/transactional';
import { TransactionalAdapterTypeOrm } from '@nestjs-cls/transactional-adapter-typeorm';
import { DataSource } from 'typeorm';
import { makeDataSource, type Schema } from './data-source.js';
import { Database } from './database.js';

@Global()
@Module({})
class DataSourceModule implements OnApplicationShutdown {
  constructor(private readonly dataSource: DataSource) {}

  /** The last to go: everything that finishes work on shutdown still needs the database. */
  async onApplicationShutdown(): Promise<void> {
    if (this.dataSource.isInitialized) await this.dataSource.destroy();
  }

  static for(url: string, schema: Schema, poolSize: number): DynamicModule {
    return {
      module: DataSourceModule,
      providers: [{ provide: DataSource, useFactory: () => makeDataSource(url, schema, poolSize).initialize() }],
      exports: [DataSource],
    };
  }
}

/** The data source, the transaction of the async context, and {@link Database}, for all features. */
@Global()
@Module({})
export class DatabaseModule {
  static forRoot(url: string, schema: Schema, poolSize: number): DynamicModule {
    const transactions = new ClsPluginTransactional({
      adapter: new TransactionalAdapterTypeOrm({ dataSourceToken: DataSource }),
    });
    return {
      module: DatabaseModule,
      imports: [DataSourceModule.for(url, schema, poolSize)],
      // The plugin's own providers are all that transactions need. ClsModule.forRoot would add a guard and an interceptor that do nothing
      // here to every request, and cost each a tenth of its time.
      providers: [...transactions.providers, Database],
      exports: [Database],
    };
  }
}

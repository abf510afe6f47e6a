import { Global, Module, type DynamicModule } from '@nestjs/common';
import type { PersonalColumn } from './personal-column.js';
import { PERSONAL_COLUMNS, PersonalData } from './personal-data.service.js';

/** What is held about people, by all features that are composed. */
@Global()
@Module({})
export class PersonalDataModule {
  static forRoot(columns: readonly PersonalColumn[]): DynamicModule {
    return {
      module: PersonalDataModule,
      providers: [PersonalData, { provide: PERSONAL_COLUMNS, useValue: columns }],
      exports: [PersonalData],
    };
  }
}

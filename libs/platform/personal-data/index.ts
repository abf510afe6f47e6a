export type { ErasureRule, HeldFile, Person, PersonalColumn, PersonalDataHolder } from './personal-column.js';
export { PersonalDataModule } from './personal-data.module.js';
export { PersonalData, type ExportedRow } from './personal-data.service.js';

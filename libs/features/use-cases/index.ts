import type { Feature } from '#platform/feature';
import { UseCaseAdoption } from './adoptions/use-case-adoption.entity.js';
import {
  UseCase,
  UseCaseEffect,
  UseCaseHub,
  UseCaseOwner,
  UseCasePhase,
  UseCaseRevision,
  UseCaseSlug,
  UseCaseTranslation,
  UseCaseWithheld,
} from './entities/index.js';
import { UseCaseImportRow } from './import/imports/use-case-import-row.entity.js';
import { UseCaseImport } from './import/imports/use-case-import.entity.js';
import { UseCasePublicOrders1763760601000 } from './migrations/public-orders.js';
import { UseCaseAdoptions1763760501000 } from './migrations/use-case-adoptions.js';
import { UseCaseHubs1763762300000 } from './migrations/use-case-hubs.js';
import { UseCaseImportRequests1763760701000 } from './migrations/use-case-import-requests.js';
import { UseCaseImports1763760401000 } from './migrations/use-case-imports.js';
import { UseCaseStandard1763760302000 } from './migrations/use-case-standard.js';
import { UseCasesTables1763760004000 } from './migrations/use-cases-tables.js';
import { SavedSearch } from './bookmarks/saved-search.entity.js';
import { UseCaseBookmark } from './bookmarks/use-case-bookmark.entity.js';
import { UseCaseConfirmation } from './freshness/use-case-confirmation.entity.js';
import { UseCaseLinkCheck } from './freshness/use-case-link.entity.js';
import { UseCaseFreshness1763760502000 } from './migrations/use-case-freshness.js';
import { UseCaseNotice } from './notices/use-case-notice.entity.js';
import { UseCasesModule } from './use-cases.module.js';
import { useCasesPersonalData } from './use-cases.personal-data.js';

export { AdoptionCounts } from './adoptions/adoption-counts.repository.js';
export { UseCaseAdoptions, type BroughtAdoption } from './adoptions/adoptions.service.js';
export { useCaseAdoptionChanged, useCaseInterestShown } from './adoptions/adoptions.events.js';
export { FilterUseCasesQuery } from './dto/list-use-cases.query.js';
export { searchAlertDue } from './bookmarks/alerts.js';
export { UseCaseResponse } from './dto/use-case.response.js';
export { PUBLIC_ORDERS, PublicUseCases, type PublicOrder, type PublicPosition } from './export/public-use-cases.js';
export { EXPORT_MEDIA_TYPES } from './export/use-case-export.controller.js';
export { DICTIONARY_PATH, OPEN_LICENCE } from './export/use-case-json-ld.js';
export { EXPORT_FORMATS, UseCaseExporter, type ExportFormat, type ExportOptions } from './export/use-case-exporter.js';
export { UnreadableFile, wordsOf } from './import/findings.js';
export type { ImportOptions } from './import/import-run.js';
export type { ImportFormat, ImportReport, RowError, RowReport } from './import/import.types.js';
export { readMapping } from './import/mapping/mapping-check.js';
export type { ImportMapping } from './import/mapping/row-mapper.js';
export { formatOf } from './import/reading/file-rows.js';
export { UseCaseReaders, type ReadableUseCase } from './use-case-readers.js';
export { UseCaseImporter } from './import/use-case-importer.js';
export { UseCaseEvents, type EventPosition, type UseCaseEvent } from './use-case-events.repository.js';
export type { UseCaseFilter } from './use-case-filter.sql.js';
export type { UseCaseRecord, UseCaseSummaryRecord, WholeUseCaseRecord } from './use-case.record.js';
export {
  useCaseArchived,
  useCaseChanged,
  useCaseDeleted,
  useCaseDrafted,
  useCaseOwnersAdded,
  useCasePublished,
  useCaseReturned,
  useCaseSubmitted,
  useCasesImported,
} from './use-cases.events.js';
export { UseCasesModule } from './use-cases.module.js';
export { UseCasesService } from './use-cases.service.js';

/** The register of AI use cases. */
export const useCasesFeature: Feature = {
  name: 'use-cases',
  module: UseCasesModule,
  entities: [
    UseCase,
    UseCaseOwner,
    UseCaseHub,
    UseCaseTranslation,
    UseCasePhase,
    UseCaseEffect,
    UseCaseRevision,
    UseCaseSlug,
    UseCaseWithheld,
    UseCaseAdoption,
    UseCaseNotice,
    UseCaseImport,
    UseCaseImportRow,
    UseCaseLinkCheck,
    UseCaseConfirmation,
    UseCaseBookmark,
    SavedSearch,
  ],
  migrations: [
    UseCasesTables1763760004000,
    UseCaseStandard1763760302000,
    UseCaseImports1763760401000,
    UseCaseAdoptions1763760501000,
    UseCaseFreshness1763760502000,
    UseCasePublicOrders1763760601000,
    UseCaseImportRequests1763760701000,
    UseCaseHubs1763762300000,
  ],
  personalData: useCasesPersonalData,
};

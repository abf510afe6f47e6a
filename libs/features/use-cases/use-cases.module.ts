import { Module } from '@nestjs/common';
import { UploadedFilesModule } from '#features/files';
import { HubsModule } from '#features/hubs';
import { IdentityModule } from '#features/identity';
import { OrganisationsModule } from '#features/organisations';
import { SearchModule } from '#features/search';
import { SafeFetchModule } from '#platform/safe-fetch';
import { ADOPTIONS } from './adoptions/adoptions.parts.js';
import { UseCaseExportController } from './export/use-case-export.controller.js';
import { BOOKMARKS } from './bookmarks/bookmarks.parts.js';
import { EFFECTS } from './effects/effects.parts.js';
import { PublicUseCases } from './export/public-use-cases.js';
import { AdoptionCounts } from './adoptions/adoption-counts.repository.js';
import { UseCaseAdoptions } from './adoptions/adoptions.service.js';
import { UseCaseExporter } from './export/use-case-exporter.js';
import { IMPORTS } from './import/imports/imports.parts.js';
import { FRESHNESS } from './freshness/freshness.parts.js';
import { ImportRelations } from './import/import-relations.js';
import { UseCaseImporter } from './import/use-case-importer.js';
import { MyUseCasesController } from './my-use-cases.controller.js';
import { NOTICES } from './notices/notices.parts.js';
import { RELATED } from './related/related.parts.js';
import { UseCaseEvents } from './use-case-events.repository.js';
import { UseCaseAttachments } from './use-case-attachments.js';
import { UseCaseListing } from './use-case-listing.service.js';
import { UseCaseReaders } from './use-case-readers.js';
import { UseCaseRevisionsController } from './use-case-revisions.controller.js';
import { UseCaseRevisions } from './use-case-revisions.service.js';
import { UseCasesController } from './use-cases.controller.js';
import { UseCasesRepository } from './use-cases.repository.js';
import { HubUseCases } from './sharing/hub-use-cases.service.js';
import { HubUseCasesController } from './sharing/hub-use-cases.controller.js';
import { UseCaseSharing } from './sharing/use-case-sharing.js';
import { UseCaseIndexer, UseCaseSearchSource } from './use-cases.search.js';
import { UseCasesService } from './use-cases.service.js';

@Module({
  imports: [OrganisationsModule, IdentityModule, HubsModule, UploadedFilesModule, SearchModule, SafeFetchModule],
  controllers: [
    ...IMPORTS.controllers,
    UseCaseExportController,
    UseCasesController,
    UseCaseRevisionsController,
    MyUseCasesController,
    ...ADOPTIONS.controllers,
    ...RELATED.controllers,
    HubUseCasesController,
    ...EFFECTS.controllers,
    ...FRESHNESS.controllers,
    ...BOOKMARKS.controllers,
    ...NOTICES.controllers,
  ],
  providers: [
    UseCasesService,
    UseCaseListing,
    UseCaseSharing,
    HubUseCases,
    UseCaseRevisions,
    UseCasesRepository,
    UseCaseSearchSource,
    UseCaseIndexer,
    ImportRelations,
    UseCaseImporter,
    ...IMPORTS.providers,
    UseCaseExporter,
    PublicUseCases,
    UseCaseAttachments,
    UseCaseReaders,
    UseCaseEvents,
    ...NOTICES.providers,
    ...ADOPTIONS.providers,
    ...RELATED.providers,
    ...EFFECTS.providers,
    ...FRESHNESS.providers,
    ...BOOKMARKS.providers,
  ],
  exports: [
    UseCasesService,
    UseCaseAdoptions,
    AdoptionCounts,
    UseCaseImporter,
    UseCaseExporter,
    PublicUseCases,
    UseCaseReaders,
    UseCaseEvents,
  ],
})
export class UseCasesModule {}

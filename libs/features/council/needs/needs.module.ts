import { Module } from '@nestjs/common';
import { BelongingModule } from '#features/belonging';
import { IdentityModule } from '#features/identity';
import { OrganisationsModule } from '#features/organisations';
import { SearchModule } from '#features/search';
import { ThreadsModule } from '#features/threads';
import { UseCasesModule } from '#features/use-cases';
import { BreakdownModule } from '../breakdown/breakdown.module.js';
import { ChainModule } from '../chain/chain.module.js';
import { LiveModule } from '../live/live.module.js';
import { SeatsModule } from '../seats/seats.module.js';
import { BroughtNeeds } from './brought-needs.js';
import { FollowsRepository } from './following/follows.repository.js';
import { NeedMails } from './following/need-mails.js';
import { SimilarNeedsService } from './likeness/similar-needs.service.js';
import { LinkedUseCasesRepository } from './linked/linked-use-cases.repository.js';
import { LinkedUseCasesService } from './linked/linked-use-cases.service.js';
import { NeedListingRepository } from './listing/need-listing.repository.js';
import { NeedListing } from './listing/need-listing.service.js';
import { MergeProposals } from './merging/merge-proposals.js';
import { MergingController } from './merging/merging.controller.js';
import { MergingRepository } from './merging/merging.repository.js';
import { Merging } from './merging/merging.service.js';
import { NeedThreadLinks, NeedUseCaseLinks } from './need-chain.js';
import { NeedDoor } from './need-door.js';
import { NeedLive } from './need-live.js';
import { NeedLeads } from './need-leads.js';
import { NeedMoving } from './need-moving.js';
import { NeedPage } from './need-page.js';
import { NeedRefsRepository } from './need-refs.repository.js';
import { NeedStepsRepository } from './need-steps.repository.js';
import { NeedTimeline } from './need-timeline.js';
import { NeedsController } from './needs.controller.js';
import { NeedsRepository } from './needs.repository.js';
import { NeedSearch } from './needs.search.js';
import { NeedsService } from './needs.service.js';
import { OwnOrganisation } from './own-organisation.js';
import { CouncilQuestionsController } from './questions/council-questions.controller.js';
import { CouncilQuestionsService } from './questions/council-questions.service.js';
import { SupportsController } from './support/supports.controller.js';
import { SupportsRepository } from './support/supports.repository.js';
import { Supports } from './support/supports.service.js';
import { NeedPlaces } from './thread/need-places.js';
import { NeedThreadController } from './thread/need-thread.controller.js';
import { NeedTimelines } from './timeline/timelines.service.js';

/** Shared needs, who supports them, and their story. */
@Module({
  imports: [
    SearchModule,
    OrganisationsModule,
    IdentityModule,
    BelongingModule,
    UseCasesModule,
    ThreadsModule,
    SeatsModule,
    ChainModule,
    BreakdownModule,
    LiveModule,
  ],
  controllers: [
    NeedsController,
    SupportsController,
    MergingController,
    CouncilQuestionsController,
    NeedThreadController,
  ],
  providers: [
    NeedsService,
    NeedsRepository,
    NeedDoor,
    NeedRefsRepository,
    NeedPage,
    NeedListing,
    NeedListingRepository,
    SimilarNeedsService,
    NeedMoving,
    NeedLeads,
    NeedTimeline,
    NeedStepsRepository,
    NeedTimelines,
    OwnOrganisation,
    Supports,
    SupportsRepository,
    LinkedUseCasesService,
    LinkedUseCasesRepository,
    FollowsRepository,
    NeedMails,
    Merging,
    MergeProposals,
    MergingRepository,
    CouncilQuestionsService,
    NeedPlaces,
    NeedThreadLinks,
    NeedUseCaseLinks,
    NeedSearch,
    NeedLive,
    BroughtNeeds,
  ],
  exports: [
    NeedDoor,
    NeedTimeline,
    NeedTimelines,
    NeedMoving,
    NeedLeads,
    OwnOrganisation,
    SupportsRepository,
    BroughtNeeds,
  ],
})
export class NeedsModule {}

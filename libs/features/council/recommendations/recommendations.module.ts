import { Module } from '@nestjs/common';
import { IdentityModule } from '#features/identity';
import { OrganisationsModule } from '#features/organisations';
import { ThreadsModule } from '#features/threads';
import { UseCasesModule } from '#features/use-cases';
import { BreakdownModule } from '../breakdown/breakdown.module.js';
import { ChainModule } from '../chain/chain.module.js';
import { DecisionsModule } from '../decisions/decisions.module.js';
import { LiveModule } from '../live/live.module.js';
import { NeedsModule } from '../needs/needs.module.js';
import { SeatsModule } from '../seats/seats.module.js';
import { ExampleRecommendations } from './example-recommendations.js';
import { RecommendationDoor } from './recommendation-door.js';
import { RecommendationListing } from './recommendation-listing.service.js';
import { RecommendationRevisions } from './recommendation-revisions.service.js';
import { RecommendationView } from './recommendation-view.js';
import { RecommendationsChain } from './recommendations-chain.js';
import { RecommendationsController } from './recommendations.controller.js';
import { RecommendationsRepository } from './recommendations.repository.js';
import { Recommendations } from './recommendations.service.js';
import { UptakeRepository } from './uptake.repository.js';
import { Uptake } from './uptake.service.js';

/** What the council advises, and how it goes with it. */
@Module({
  imports: [
    OrganisationsModule,
    IdentityModule,
    UseCasesModule,
    ThreadsModule,
    BreakdownModule,
    ChainModule,
    LiveModule,
    SeatsModule,
    NeedsModule,
    DecisionsModule,
  ],
  controllers: [RecommendationsController],
  providers: [
    RecommendationDoor,
    RecommendationListing,
    RecommendationRevisions,
    RecommendationView,
    RecommendationsChain,
    RecommendationsRepository,
    Recommendations,
    UptakeRepository,
    Uptake,
    ExampleRecommendations,
  ],
  exports: [ExampleRecommendations],
})
export class RecommendationsModule {}

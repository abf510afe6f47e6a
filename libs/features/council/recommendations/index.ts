import type { CouncilArea } from '../council-area.js';
import { CouncilRecommendations1763762901000 } from '../migrations/recommendations.js';
import { RecommendationDecision, RecommendationNeed, RecommendationUseCase } from './recommendation-links.entities.js';
import { RecommendationRevision } from './recommendation-revision.entity.js';
import { RecommendationUptake } from './recommendation-uptake.entity.js';
import { Recommendation } from './recommendation.entity.js';
import { RecommendationsModule } from './recommendations.module.js';
import { recommendationsPersonalData } from './recommendations.personal-data.js';

export { ExampleRecommendations, type ExampleRecommendation } from './example-recommendations.js';

/** Recommendations and their uptake. */
export const recommendationsArea: CouncilArea = {
  module: RecommendationsModule,
  entities: [
    Recommendation,
    RecommendationNeed,
    RecommendationUseCase,
    RecommendationDecision,
    RecommendationRevision,
    RecommendationUptake,
  ],
  migrations: [CouncilRecommendations1763762901000],
  personalData: recommendationsPersonalData,
};

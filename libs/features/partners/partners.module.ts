import { Module } from '@nestjs/common';
import { IdentityModule } from '#features/identity';
import { OrganisationsModule } from '#features/organisations';
import { UseCasesModule } from '#features/use-cases';
import { registerMessages } from '#platform/i18n';
import { CapabilitiesController, OrganisationCapabilitiesController } from './capabilities/capabilities.controller.js';
import { CapabilitiesRepository } from './capabilities/capabilities.repository.js';
import { Capabilities } from './capabilities/capabilities.service.js';
import { IntroducedPairs } from './introductions/introduced-pairs.js';
import { IntroductionMails } from './introductions/introduction-mails.js';
import {
  CapabilityIntroductionsController,
  IntroductionsController,
  MyIntroductionsController,
} from './introductions/introductions.controller.js';
import { IntroductionsRepository } from './introductions/introductions.repository.js';
import { Introductions } from './introductions/introductions.service.js';
import { CapabilityMatchesController, OrganisationMatchesController } from './matching/matches.controller.js';
import { MatchesRepository } from './matching/matches.repository.js';
import { Matches } from './matching/matches.service.js';
import { PartnerFactsRepository } from './matching/partner-facts.repository.js';
import { PartnerFactsStore } from './matching/partner-facts.store.js';
import en from './messages/en.json' with { type: 'json' };
import sv from './messages/sv.json' with { type: 'json' };

registerMessages('partners', { sv, en });

/** How organisations find each other: what they do, offer and seek, who suits whom, and how they meet. */
@Module({
  imports: [OrganisationsModule, IdentityModule, UseCasesModule],
  controllers: [
    OrganisationCapabilitiesController,
    CapabilitiesController,
    CapabilityIntroductionsController,
    MyIntroductionsController,
    IntroductionsController,
    OrganisationMatchesController,
    CapabilityMatchesController,
  ],
  providers: [
    Capabilities,
    CapabilitiesRepository,
    IntroducedPairs,
    IntroductionMails,
    Introductions,
    IntroductionsRepository,
    Matches,
    MatchesRepository,
    PartnerFactsRepository,
    PartnerFactsStore,
  ],
  exports: [Capabilities, IntroducedPairs],
})
export class PartnersModule {}

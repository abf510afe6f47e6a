import { Module } from '@nestjs/common';
import { CouncilModule } from '#features/council';
import { HubsModule } from '#features/hubs';
import { IdentityModule } from '#features/identity';
import { OrganisationsModule } from '#features/organisations';
import { PartnersModule } from '#features/partners';
import { UseCasesModule } from '#features/use-cases';
import { NeedsDemo } from './council/needs-demo.js';
import { SeatsDemo } from './council/seats-demo.js';
import { DemoContent } from './demo-content.js';

@Module({
  imports: [OrganisationsModule, IdentityModule, HubsModule, UseCasesModule, PartnersModule, CouncilModule],
  providers: [DemoContent, SeatsDemo, NeedsDemo],
  exports: [DemoContent],
})
export class DemoModule {}

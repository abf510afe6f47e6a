import { Module } from '@nestjs/common';
import { HubsModule } from '#features/hubs';
import { IdentityModule } from '#features/identity';
import { OrganisationsModule } from '#features/organisations';
import { PartnersModule } from '#features/partners';
import { UseCasesModule } from '#features/use-cases';
import { DemoContent } from './demo-content.js';

@Module({
  imports: [OrganisationsModule, IdentityModule, HubsModule, UseCasesModule, PartnersModule],
  providers: [DemoContent],
  exports: [DemoContent],
})
export class DemoModule {}

import { Module } from '@nestjs/common';
import { IdentityModule } from '#features/identity';
import { OrganisationsModule } from '#features/organisations';
import { UseCasesModule } from '#features/use-cases';
import { DemoContent } from './demo-content.js';

@Module({
  imports: [OrganisationsModule, IdentityModule, UseCasesModule],
  providers: [DemoContent],
  exports: [DemoContent],
})
export class DemoModule {}

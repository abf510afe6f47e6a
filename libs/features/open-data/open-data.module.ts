import { Module } from '@nestjs/common';
import { OrganisationsModule } from '#features/organisations';
import { UseCasesModule } from '#features/use-cases';
import { CatalogueController } from './catalogue/catalogue.controller.js';
import { FeedsController } from './feeds/feeds.controller.js';
import { SitemapParts } from './sitemap/sitemap-parts.js';
import { SitemapController } from './sitemap/sitemap.controller.js';

@Module({
  imports: [OrganisationsModule, UseCasesModule],
  controllers: [CatalogueController, FeedsController, SitemapController],
  providers: [SitemapParts],
})
export class OpenDataModule {}

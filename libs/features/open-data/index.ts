import type { Feature } from '#platform/feature';
import { OpenDataModule } from './open-data.module.js';

export { OpenDataModule } from './open-data.module.js';

/** What programs follow without an account: the catalogue of data sets, feeds, site maps. */
export const openDataFeature: Feature = {
  name: 'open-data',
  module: OpenDataModule,
  entities: [],
  migrations: [],
  rootRoutes: [
    'open-data/catalog',
    'open-data/catalog.rdf',
    'open-data/catalog.ttl',
    'open-data/catalog.jsonld',
    'feeds/use-cases.atom',
    'sitemap.xml',
    'sitemaps/:name',
    'robots.txt',
  ],
};

import type { Feature } from '#platform/feature';
import { DemoModule } from './demo.module.js';

export { DemoContent, type DemoReport } from './demo-content.js';

/** Example content, seeded into an empty Torget that is tried out. */
export const demoFeature: Feature = {
  name: 'demo',
  module: DemoModule,
  entities: [],
  migrations: [],
};

import type { Feature } from '#platform/feature';
import { ProfilesModule } from './profiles.module.js';

/** What the pages of organisations show beside their own facts: logos, and what happened. */
export const profilesFeature: Feature = { name: 'profiles', module: ProfilesModule, entities: [], migrations: [] };

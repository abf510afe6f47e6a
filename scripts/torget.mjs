import './node-version.mjs';
import { buildIfNeeded } from './build.mjs';

buildIfNeeded();
await import('../dist/apps/cli/main.js');

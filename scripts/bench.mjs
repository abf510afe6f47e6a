import './node-version.mjs';
import { buildIfNeeded } from './build.mjs';

buildIfNeeded();
const { runBenches } = await import('../test/bench/run.mjs');
process.exit((await runBenches(process.argv.slice(2))) ? 0 : 1);

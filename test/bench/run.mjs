import { benchCouncilSupport } from './council-support.mjs';
import { benchCouncilRanking } from './council-ranking.mjs';
import { benchExport } from './export.mjs';
import { benchFirstVisit } from './first-visit.mjs';
import { benchImport } from './import.mjs';
import { benchIndexLag } from './index-lag.mjs';
import { benchMatches } from './matches.mjs';
import { benchReading } from './reading.mjs';
import { benchRealtime } from './realtime.mjs';
import { benchSearch } from './search.mjs';
import { benchStart } from './start.mjs';
import { benchThreads } from './threads.mjs';

const BENCHES = {
  start: benchStart,
  'first-visit': benchFirstVisit,
  import: benchImport,
  reading: benchReading,
  search: benchSearch,
  matches: benchMatches,
  'index-lag': benchIndexLag,
  export: benchExport,
  realtime: benchRealtime,
  threads: benchThreads,
  'council-ranking': benchCouncilRanking,
  'council-support': benchCouncilSupport,
};

/**
 * Runs the benches and prints one JSON object a line: what was measured, the figure, the goal, and whether it was met.
 * @param names which ones; all when none is named.
 * @returns whether every goal was met.
 */
export async function runBenches(names) {
  let met = true;
  const report = (name, figures, goal) => {
    met &&= goal.met;
    process.stdout.write(`${JSON.stringify({ bench: name, ...figures, goal: goal.text, met: goal.met })}\n`);
  };
  for (const [name, bench] of Object.entries(BENCHES)) {
    if (names.length === 0 || names.includes(name)) await bench(report);
  }
  return met;
}

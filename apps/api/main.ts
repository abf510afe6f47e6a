import { loadConfig } from '#platform/config';
import { runProgram } from '../run-program.js';

// Settings are read before the thousands of files that the server consists of: a mistake in them is told at once.
await runProgram(async () => {
  const config = loadConfig();
  const { serve } = await import('./serve.js');
  await serve(config);
});

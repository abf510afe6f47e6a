import { StartupError } from '#platform/config';

/**
 * Runs the main function of a program. What keeps it from its work is told in one line, and the exit code is 1.
 * @param trouble how that line begins.
 */
export async function runProgram(main: () => Promise<void>, trouble = 'Torget cannot start'): Promise<void> {
  try {
    await main();
  } catch (error) {
    process.stderr.write(`${trouble}: ${await inOneLine(error)}\n`);
    process.exit(1);
  }
}

/** Expected trouble is told in its own words; for the rest the stack is what helps. */
async function inOneLine(error: unknown): Promise<string> {
  if (error instanceof StartupError) return error.message;
  const { Problem } = await import('#platform/http');
  if (error instanceof Problem) return error.detail;
  if (error instanceof Error && 'syscall' in error) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

import { Command } from 'commander';
import { createWriteStream } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { DemoContent } from '#features/demo';
import { Accounts, OwnDataExport, TwoSteps } from '#features/identity';
import { OrganisationDirectory, ReferenceData } from '#features/organisations';
import { SearchIndex } from '#features/search';
import {
  EXPORT_FORMATS,
  readMapping,
  UnreadableFile,
  UseCaseExporter,
  UseCaseImporter,
  wordsOf,
  type ImportFormat,
  type ImportMapping,
  type UseCaseFilter,
} from '#features/use-cases';
import { ACCOUNT_LIMITS, USE_CASE_FACETS, type UseCaseFacet } from '#contracts';
import { loadConfig, StartupError } from '#platform/config';
import { openDatabase } from '../program.js';
import { runProgram } from '../run-program.js';
import { withApplication } from './application.js';
import { examine } from './doctor.js';

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const IMPORT_FORMATS = ['csv', 'json', 'jsonl'] as const satisfies readonly ImportFormat[];

function formatOf<Format extends string>(file: string, formats: readonly Format[]): Format {
  const found = formats.find((format) => file.toLowerCase().endsWith(`.${format}`));
  if (found === undefined) throw new StartupError(`${file}: the name must end in .${formats.join(', .')}`);
  return found;
}

/** `area=education`, given again for each value. */
function filterOf(texts: readonly string[]): UseCaseFilter {
  const filter: Partial<Record<UseCaseFacet, string[]>> = {};
  for (const text of texts) {
    const [name = '', value = ''] = text.split(/=(.*)/s);
    const facet = USE_CASE_FACETS.find((one) => one === name);
    if (facet === undefined || value === '')
      throw new StartupError(`--filter ${text}: must be one of ${USE_CASE_FACETS.join(', ')}, then = and a value`);
    filter[facet] = [...(filter[facet] ?? []), value];
  }
  return filter;
}

/** Rows between two words of how far an import has come. */
const PROGRESS_ROWS = 1000;

/** @throws StartupError that names everything that is wrong with the mapping. */
async function mappingIn(file: string): Promise<ImportMapping> {
  let given: unknown;
  try {
    given = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new StartupError(`--mapping ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  const read = readMapping(given);
  if ('mapping' in read) return read.mapping;
  throw new StartupError(
    `--mapping ${file}: ${read.errors.map(({ path, message }) => `${path} ${message}`).join('; ')}`,
  );
}

const program = new Command('torget').description(
  'Administration of Torget. Works beside a running server and without one.',
);

program
  .command('migrate')
  .description('bring the database to the newest schema, and load municipalities and counties')
  .action(async () => {
    const database = await openDatabase(loadConfig(), true);
    await database.release();
    await withApplication(async (app) => {
      await app.get(ReferenceData).load();
    });
    say('The schema is up to date.');
  });

program
  .command('seed-demo')
  .description('load the demo content and its four accounts')
  .action(async () => {
    if (loadConfig().production)
      throw new StartupError('demo content is not for production: everyone knows the password of its accounts');
    await withApplication(async (app) => {
      await app.get(ReferenceData).load();
      await app.get(DemoContent).seed();
    });
    say('The demo content is loaded.');
  });

program
  .command('create-admin')
  .description('make an account that may administer the platform, or give an existing account that right')
  .requiredOption('--email <address>', 'its mail address')
  .requiredOption('--password <password>', `at least ${ACCOUNT_LIMITS.passwordMin} characters`)
  .requiredOption('--name <name>', "the person's name")
  .action(async ({ email, password, name }: { email: string; password: string; name: string }) => {
    if (!/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) throw new StartupError(`--email ${email} is not a mail address`);
    if (password.length < ACCOUNT_LIMITS.passwordMin)
      throw new StartupError(`--password must have at least ${ACCOUNT_LIMITS.passwordMin} characters`);
    await withApplication(async (app) => {
      const accounts = app.get(Accounts);
      const account = await accounts.createAccount({ email, password, name, platformRole: 'admin', verified: true });
      if (!account.created) {
        await accounts.setPassword(account.id, password);
        await accounts.setPlatformRole(account.id, 'admin');
      }
      say(
        account.created
          ? `${email} is an administrator now.`
          : `${email} was there already; it is an administrator now, with the new password.`,
      );
    });
  });

program
  .command('reset-two-step')
  .description('take the second step of signing in away from someone who lost both app and recovery codes')
  .requiredOption('--email <address>', 'mail address of the account')
  .action(async ({ email }: { email: string }) => {
    await withApplication(async (app) => {
      const account = await app.get(Accounts).findByEmail(email);
      if (!account) throw new StartupError(`--email ${email} has no account`);
      const removed = await app.get(TwoSteps).reset(account.id);
      say(removed ? `${email} signs in with the password alone now.` : `${email} had no second step.`);
    });
  });

program
  .command('export-person <file>')
  .description('write everything that is held about a person into a new zip file, for somebody who cannot fetch it')
  .requiredOption('--email <address>', 'mail address of the account')
  .action(async (file: string, { email }: { email: string }) => {
    await withApplication(async (app) => {
      const account = await app.get(Accounts).findByEmail(email);
      if (!account) throw new StartupError(`--email ${email} has no account`);
      const content = await app.get(OwnDataExport).copyFor(account.id, null);
      await pipeline(content, createWriteStream(file, { flags: 'wx', mode: 0o600 }));
      say(`${file} holds everything that is held about ${email}.`);
    });
  });

program
  .command('import-use-cases <file>')
  .description('import use cases from CSV, JSON or JSON lines; importing the same file again changes nothing')
  .option('--organisation <slug>', 'owner of rows that name none')
  .option('--create-organisations', 'make an unverified organisation of an unknown name', false)
  .option('--publish', 'publish the rows as they are', false)
  .option('--dry-run', 'check every row and change nothing', false)
  .option('--mapping <file>', 'JSON that says what the columns and values of the file mean')
  .action(
    async (
      file: string,
      {
        mapping,
        ...options
      }: {
        organisation?: string;
        createOrganisations: boolean;
        publish: boolean;
        dryRun: boolean;
        mapping?: string;
      },
    ) => {
      const format = formatOf(file, IMPORT_FORMATS);
      await access(file).catch(() => {
        throw new StartupError(`${file} cannot be read`);
      });
      const meaning = mapping === undefined ? {} : { mapping: await mappingIn(mapping) };
      await withApplication(async (app) => {
        await app.get(ReferenceData).load();
        if (
          options.organisation !== undefined &&
          !(await app.get(OrganisationDirectory).resolve(options.organisation))
        ) {
          throw new StartupError(`--organisation ${options.organisation}: there is no such organisation`);
        }
        let rows = 0;
        const report = await app
          .get(UseCaseImporter)
          .importFile(file, {
            ...options,
            ...meaning,
            format,
            actor: null,
            onRow: ({ row, problems }) => {
              for (const problem of problems)
                process.stderr.write(`row ${row}${problem.field ? `, ${problem.field}` : ''}: ${wordsOf(problem)}\n`);
              rows += 1;
              if (rows % PROGRESS_ROWS === 0) process.stderr.write(`${rows} rows\n`);
            },
          })
          .catch((error: unknown) => {
            throw error instanceof UnreadableFile ? new StartupError(`${file}: ${error.message}`) : error;
          });
        if (report.unknownFields.length > 0)
          process.stderr.write(
            `left out, because they are not fields of a use case: ${report.unknownFields.join(', ')}\n`,
          );
        const { created, updated, unchanged, failed, seconds } = report;
        say(JSON.stringify({ created, updated, unchanged, failed, seconds }));
        if (failed > 0) process.exitCode = 1;
      });
    },
  );

program
  .command('export-use-cases <file>')
  .description('write published use cases to a CSV, JSON, JSON lines or JSON-LD (.jsonld) file')
  .option('--filter <name=value...>', 'only some of them, by the filters of the list, such as area=education')
  .action(async (file: string, { filter = [] }: { filter?: string[] }) => {
    const options = { format: formatOf(file, EXPORT_FORMATS), filter: filterOf(filter) };
    await withApplication(async (app) => {
      const count = await app.get(UseCaseExporter).exportUseCases(createWriteStream(file), options);
      say(`${count} use cases are in ${file}.`);
    });
  });

program
  .command('reindex')
  .description('build the search index anew; searches and writes go on meanwhile')
  .action(async () => {
    await withApplication(async (app) => {
      for (const report of await app.get(SearchIndex).reindex()) say(JSON.stringify(report));
    });
  });

program
  .command('doctor')
  .description('check every setting and part, and say what to do')
  .action(async () => {
    const findings = await examine(loadConfig());
    const marks = { ok: 'ok     ', warning: 'WARNING', failure: 'FAILURE' };
    for (const { part, state, text } of findings) say(`${marks[state]}  ${part.padEnd(12)} ${text}`);
    if (findings.some((finding) => finding.state === 'failure')) process.exitCode = 1;
  });

await runProgram(async () => {
  await program.parseAsync();
}, 'torget');

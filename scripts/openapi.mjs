import './node-version.mjs';
import { readFileSync, writeFileSync } from 'node:fs';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import openapiTS, { astToString } from 'openapi-typescript';
import { makeLogger } from '#platform/logging';

/**
 * Writes the description of the API and the typed client's schema, both made from the controllers of the build in `dist`.
 * With `--check` it writes nothing and fails when they are not what is committed.
 */
const FILES = { document: 'libs/api-client/openapi.json', schema: 'libs/api-client/schema.generated.d.ts' };

const { AppModule } = await import('../dist/apps/app.module.js');
const { rootRoutes } = await import('../dist/apps/features.js');
const { makeDocument } = await import('../dist/apps/api/openapi.js');
const config = { databasePool: 4 };
const app = await NestFactory.create(
  AppModule.forRoot({ config, databaseUrl: 'postgres://not-used', logger: makeLogger('silent') }),
  new FastifyAdapter(),
  {
    preview: true,
    logger: false,
    abortOnError: false,
  },
);
app.setGlobalPrefix('api/v1', { exclude: rootRoutes });
const document = makeDocument(app);

const made = {
  document: `${JSON.stringify(document, null, 2)}\n`,
  schema: astToString(await openapiTS(document, { defaultNonNullable: false })),
};

let same = true;
for (const [name, file] of Object.entries(FILES)) {
  if (process.argv.includes('--check')) {
    const committed = readFileSync(file, 'utf8');
    if (committed !== made[name]) {
      same = false;
      process.stderr.write(`${file} is not what the controllers say: run \`npm run openapi\` and commit it.\n`);
    }
  } else writeFileSync(file, made[name]);
}
process.exit(same ? 0 : 1);

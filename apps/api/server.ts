import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeFastifyAdapter, prepareHttp } from '#platform/http';
import { NestLogger } from '#platform/logging';
import { AppModule, type AppOptions } from '../app.module.js';
import { describeApi } from './openapi.js';
import { serveWeb } from './web/index.js';

/** Makes the HTTP application with everything that a request meets, ready to listen. */
export async function createServer(options: AppOptions): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(options),
    makeFastifyAdapter(options.config.trustProxy),
    {
      logger: new NestLogger(options.logger),
      abortOnError: false,
    },
  );
  await prepareHttp(app);
  app.setGlobalPrefix('api/v1', { exclude: ['healthz', 'readyz', 'metrics'] });
  describeApi(app);
  await serveWeb(app);
  await app.init();
  return app;
}

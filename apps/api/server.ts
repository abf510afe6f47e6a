import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { makeFastifyAdapter, prepareHttp } from '#platform/http';
import { NestLogger } from '#platform/logging';
import { NestSocketAdapter, Realtime, SocketServer } from '#platform/realtime';
import { Settings } from '#platform/settings';
import { AppModule, type AppOptions } from '../app.module.js';
import { rootRoutes } from '../features.js';
import { describeApi } from './openapi.js';
import { registerWeb } from './web/index.js';

/** The build of the web app; the same place from the sources and from `dist`. */
const WEB_ROOT = fileURLToPath(
  new URL(import.meta.url.includes('/dist/') ? '../../web' : '../../dist/web', import.meta.url),
);

/** Makes the application with everything that a request or a socket meets, ready to listen. */
export async function createServer(options: AppOptions): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(
    AppModule.forRoot(options),
    makeFastifyAdapter(options.config, options.logger),
    {
      logger: new NestLogger(options.logger),
      abortOnError: false,
    },
  );
  await prepareHttp(app);
  app.setGlobalPrefix('api/v1', { exclude: rootRoutes });
  describeApi(app);
  await registerWeb(app, {
    publicUrl: options.config.publicUrl,
    webRoot: WEB_ROOT,
    site: async () => {
      const { siteName, supportAddress, bannerSv, bannerEn, registrationOpen } = await app.get(Settings).current();
      const contactEmail = supportAddress ?? options.config.contactEmail;
      return { siteName, contactEmail, banner: { sv: bannerSv, en: bannerEn }, registrationOpen };
    },
    logger: {
      warn: (message) => options.logger.warn(message),
      error: (message, error) => options.logger.error({ err: error }, message),
    },
  });
  app.useWebSocketAdapter(new NestSocketAdapter(app.get(SocketServer)));
  await app.init();
  await app.get(Realtime).serve(app.getHttpServer(), options.databaseUrl);
  return app;
}

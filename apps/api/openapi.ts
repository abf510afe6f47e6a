import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { ProblemResponse } from '#platform/http';

/** The description of the API (OpenAPI 3.1), made from the controllers. */
export function makeDocument(app: NestFastifyApplication): OpenAPIObject {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Torget')
    .setDescription(
      "What Sweden's municipalities and civil society do with AI: the register, its people and organisations. Errors are application/problem+json (RFC 9457).",
    )
    .setVersion('1')
    .setLicense('EUPL-1.2', 'https://eupl.eu/1.2/en/')
    .addCookieAuth('torget_session')
    .addBearerAuth()
    .addGlobalResponse({ status: 'default', description: 'A problem', type: ProblemResponse })
    .build();
  return SwaggerModule.createDocument(app, about, {
    extraModels: [ProblemResponse],
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
}

/** Serves the description at `/api/openapi.json` and its page at `/api/docs`. */
export function describeApi(app: NestFastifyApplication): void {
  SwaggerModule.setup('api/docs', app, () => makeDocument(app), {
    jsonDocumentUrl: 'api/openapi.json',
    yamlDocumentUrl: 'api/openapi.yaml',
    customSiteTitle: 'Torget API',
  });
}

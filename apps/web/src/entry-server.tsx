import './styles/index.css';
import { createApiClient } from '#api-client';
import { dehydrate } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  isRouteErrorResponse,
  matchRoutes,
  RouterContextProvider,
  StaticRouterProvider,
  type HydrationState,
  type StaticHandlerContext,
} from 'react-router';
import type { RenderedPage, RenderRequest } from '../../api/web/rendered-page';
import { renderHead } from './app/head';
import { STATE_ELEMENT_ID, type PageState } from './app/hydration';
import { Providers } from './app/providers';
import { createI18n, languagePrefix, splitLanguage } from './lib/i18n';
import type { PageMetaProps } from './lib/page-meta';
import { createQueryClient } from './lib/query-client';
import type { RouteHandle } from './lib/route-handle';
import { servicesContext, type Services } from './lib/services';
import { meOptions } from './lib/session';
import { resources as en } from './locales/en';
import { resources as sv } from './locales/sv';
import { createRoutes } from './routes';

/** Renders one address: public pages in full, all others as a shell that the browser fills. */
export async function render(request: RenderRequest): Promise<RenderedPage> {
  const { language, path } = splitLanguage(request.url.pathname);
  const basename = languagePrefix(language) || '/';
  const translator = createI18n(language, language === 'en' ? en : sv);
  const services: Services = {
    api: createApiClient({
      baseUrl: request.url.origin,
      headers: { 'accept-language': language },
      fetch: ({ url }) => request.fetchApi(url.slice(request.url.origin.length)),
    }),
    queryClient: createQueryClient(true),
    language,
    config: { contactEmail: request.contactEmail },
    onServer: true,
  };
  const me = meOptions(services.api);
  if (request.signedIn) await services.queryClient.prefetchQuery(me);
  else services.queryClient.setQueryData(me.queryKey, null);

  const page = (
    status: number,
    meta: PageMetaProps | null,
    body: string,
    router: HydrationState | null,
  ): RenderedPage => {
    const state: PageState = { config: services.config, queries: dehydrate(services.queryClient), router };
    return {
      status,
      language,
      head: renderHead({ meta, path, language, translator, publicUrl: request.publicUrl }),
      body,
      state: `<script type="application/json" id="${STATE_ELEMENT_ID}">${escapeJson(state)}</script>`,
    };
  };
  const shell = (status: number) => page(status, null, `<noscript>${translator.t('status.noScript')}</noscript>`, null);

  const routes = createRoutes();
  const isPublic = matchRoutes(routes, request.url, basename)?.some(({ route }) => (route.handle as RouteHandle)?.ssr);
  if (!isPublic) return shell(200);

  const handler = createStaticHandler(routes, { basename });
  const context = await handler.query(new Request(request.url), {
    requestContext: new RouterContextProvider(new Map([[servicesContext, services]])),
  });
  if (context instanceof Response) {
    return { ...shell(context.status), location: context.headers.get('location') ?? undefined };
  }
  const failure = findFailure(context);
  if (failure !== undefined) {
    request.onError(failure);
    return shell(500);
  }
  if (context.statusCode === 401) return shell(200);

  let meta: PageMetaProps | null = null;
  const collect = (collected: PageMetaProps): void => {
    meta = collected;
  };
  try {
    const body = renderToString(
      <Providers services={services} translator={translator} onHead={collect}>
        <StaticRouterProvider
          router={createStaticRouter(handler.dataRoutes, context)}
          context={context}
          hydrate={false}
        />
      </Providers>,
    );
    const { loaderData, actionData, errors } = context;
    return page(context.statusCode, meta, body, { loaderData, actionData, errors: errors && plainErrors(errors) });
  } catch (error) {
    request.onError(error);
    return shell(500);
  }
}

/** The first error that is not an answer such as "not found". */
function findFailure({ errors }: StaticHandlerContext): unknown {
  return Object.values(errors ?? {}).find((error) => !isRouteErrorResponse(error));
}

/** Answers such as "not found" in the shape that the router of the browser recognises. */
function plainErrors(errors: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(errors).map(([route, error]) => {
      if (!isRouteErrorResponse(error)) return [route, null];
      return [route, { status: error.status, statusText: error.statusText, data: null, internal: false }];
    }),
  );
}

/** JSON that cannot end the script element that it stands in. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

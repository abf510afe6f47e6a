import './styles/index.css';
import { createApiClient } from '#api-client';
import type { Language } from '#contracts';
import { dehydrate } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  matchRoutes,
  RouterContextProvider,
  StaticRouterProvider,
  type HydrationState,
  type StaticHandler,
} from 'react-router';
import type { RenderedPage, RenderRequest } from '../../api/web/rendered-page';
import { renderHead } from './app/head';
import { STATE_ELEMENT_ID, type PageState } from './app/hydration';
import { Providers } from './app/providers';
import { createI18n, languagePrefix, splitLanguage } from './lib/i18n';
import type { PageMetaProps } from './lib/page-meta';
import { createQueryClient } from './lib/query-client';
import type { RouteHandle } from './lib/route-handle';
import { pageStatusOf } from './lib/page-status';
import { servicesContext, type Services } from './lib/services';
import { meOptions } from './lib/session';
import { resources as en } from './locales/en';
import { pageResources as enPages } from './locales/en-pages';
import { resources as sv } from './locales/sv';
import { pageResources as svPages } from './locales/sv-pages';
import { lateParts } from './late-routes';
import { routesWith } from './routes';

const words = { sv: { ...sv, ...svPages }, en: { ...en, ...enPages } };

const late = await Promise.all(lateParts.map(({ bring }) => bring()));
const routes = routesWith(late.flat());

const handlers: Record<Language, StaticHandler> = {
  sv: createStaticHandler(routes),
  en: createStaticHandler(routes, { basename: '/en' }),
};

/** Renders one address: public pages in full, all others as a shell that the browser fills. */
export async function render(request: RenderRequest): Promise<RenderedPage> {
  const { language, path } = splitLanguage(request.url.pathname);
  const basename = languagePrefix(language) || '/';
  const translator = createI18n(language, words[language]);
  const services: Services = {
    api: createApiClient({
      baseUrl: request.url.origin,
      headers: { 'accept-language': language },
      fetch: ({ url }) => request.fetchApi(url.slice(request.url.origin.length)),
    }),
    queryClient: createQueryClient(true),
    language,
    config: request.site,
    onServer: true,
  };
  const me = meOptions(services.api);
  if (request.signedIn) await services.queryClient.query(me).catch(request.onError);
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
      head: renderHead({
        meta,
        path,
        language,
        translator,
        publicUrl: request.publicUrl,
        siteName: request.site.siteName,
      }),
      body,
      state: `<script type="application/json" id="${STATE_ELEMENT_ID}">${escapeJson(state)}</script>`,
    };
  };
  const shell = (status: number) => page(status, null, `<noscript>${translator.t('status.noScript')}</noscript>`, null);

  const isPublic = matchRoutes(routes, request.url, basename)?.some(
    ({ route }) => (route.handle as RouteHandle | undefined)?.ssr,
  );
  if (!isPublic) return shell(200);

  const handler = handlers[language];
  const context = await handler.query(new Request(request.url), {
    requestContext: new RouterContextProvider(new Map([[servicesContext, services]])),
  });
  if (context instanceof Response) {
    return { ...shell(context.status), location: context.headers.get('location') ?? undefined };
  }
  const errors = Object.entries(context.errors ?? {});
  const failure = errors.find(([, error]) => pageStatusOf(error) === null)?.[1] as unknown;
  if (failure !== undefined) {
    request.onError(failure);
    return shell(500);
  }
  const status = errors.map(([, error]) => pageStatusOf(error)).find((found) => found !== null) ?? 200;
  if (status === 401) return shell(200);

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
    // Errors travel as plain data; what they were on the server is nobody's business.
    const plainErrors = Object.fromEntries(errors.map(([route]) => [route, { status }]));
    return page(status, meta, body, { loaderData: context.loaderData, errors: errors.length > 0 ? plainErrors : null });
  } catch (error) {
    request.onError(error);
    return shell(500);
  }
}

/** JSON that cannot end the script element that it stands in. */
function escapeJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

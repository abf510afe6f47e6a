import './styles/index.css';
import { createApiClient } from '#api-client';
import { hydrate } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, matchRoutes, RouterContextProvider, type RouteObject } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { STATE_ELEMENT_ID, type PageState } from './app/hydration';
import { Providers } from './app/providers';
import { createI18n, languagePrefix, splitLanguage } from './lib/i18n';
import { createQueryClient } from './lib/query-client';
import type { RouteHandle } from './lib/route-handle';
import { DEFAULT_SITE, servicesContext, type Services } from './lib/services';
import { latePartsOf } from './late-routes';
import { fetchPageWords, type PageWords } from './locales/page-words';
import { routesWith } from './routes';

const { language } = splitLanguage(window.location.pathname);
const basename = languagePrefix(language) || '/';

void start();

async function start(): Promise<void> {
  const translating = (language === 'en' ? import('./locales/en') : import('./locales/sv')).then(({ resources }) =>
    createI18n(language, resources),
  );
  const bringLate = lateBringer();
  const routes = routesWith(await bringLate(splitLanguage(window.location.pathname).path));
  bringWords(routes, translating);
  // The code of this page and its words are fetched together; the page can be taken over once both are here.
  const [translator] = await Promise.all([translating, loadLazyRoutes(routes)]);

  const state = JSON.parse(document.getElementById(STATE_ELEMENT_ID)?.textContent ?? 'null') as PageState | null;
  const services: Services = {
    api: createApiClient({ headers: { 'accept-language': language } }),
    queryClient: createQueryClient(false),
    language,
    config: state?.config ?? DEFAULT_SITE,
    onServer: false,
  };
  if (state) hydrate(services.queryClient, state.queries);

  const router = createBrowserRouter(routes, {
    basename,
    hydrationData: state?.router ?? undefined,
    patchRoutesOnNavigation: async ({ path, patch }) => {
      const late = await bringLate(splitLanguage(path).path);
      if (late.length === 0) return;
      bringWords(late, translating);
      patch('pages', late);
    },
    getContext: () => new RouterContextProvider(new Map([[servicesContext, services]])),
  });
  const app = (
    <StrictMode>
      <Providers services={services} translator={translator}>
        <RouterProvider router={router} />
      </Providers>
    </StrictMode>
  );
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element');
  if (state?.router) hydrateRoot(root, app);
  else createRoot(root).render(app);
}

/** Gives the function that brings the routes of late parts of the app that a path belongs to, those that were not brought yet. */
function lateBringer(): (path: string) => Promise<RouteObject[]> {
  const brought = new Set<unknown>();
  return async (path) => {
    const parts = latePartsOf(path).filter((part) => !brought.has(part));
    const late = await Promise.all(parts.map(({ bring }) => bring()));
    for (const part of parts) brought.add(part);
    return late.flat();
  };
}

/** Lets pages wait for the words that their routes name, too. */
function bringWords(all: RouteObject[], translating: Promise<i18n>): void {
  for (const route of all) {
    bringWords(route.children ?? [], translating);
    const { lazy } = route;
    const names = (route.handle as RouteHandle | undefined)?.words;
    if (typeof lazy !== 'function' || !names) continue;
    route.lazy = async () => {
      const [page] = await Promise.all([lazy(), ...names.map((name) => fetchWords(name, translating))]);
      return page;
    };
  }
}

async function fetchWords(name: PageWords, translating: Promise<i18n>): Promise<void> {
  const [translator, words] = await Promise.all([translating, fetchPageWords(language, name)]);
  translator.addResourceBundle(language, name, words);
}

/** Fetches the pages that match the address before the router starts, so that what the server rendered stays. */
async function loadLazyRoutes(routes: RouteObject[]): Promise<void> {
  const matches = matchRoutes(routes, window.location, basename) ?? [];
  await Promise.all(
    matches.map(async ({ route }) => {
      if (typeof route.lazy !== 'function') return;
      Object.assign(route, await route.lazy(), { lazy: undefined });
    }),
  );
}

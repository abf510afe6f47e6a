import type { ApiClient } from '#api-client';
import type { Language } from '#contracts';
import type { QueryClient } from '@tanstack/react-query';
import { createContext as createReactContext, useContext } from 'react';
import { createContext as createRouterContext } from 'react-router';

/** Settings that the server hands to the pages. */
export interface SiteConfig {
  /** What the site calls itself; null: its own name. */
  siteName: string | null;
  /** Where readers get help and report barriers; null when nobody has said. */
  contactEmail: string | null;
  /** The message on top of every page, by language. */
  banner: Readonly<Record<Language, string | null>>;
  /** Whether people may make accounts by themselves. */
  registrationOpen: boolean;
}

/** What the pages go by when the server said nothing. */
export const DEFAULT_SITE: SiteConfig = {
  siteName: null,
  contactEmail: null,
  banner: { sv: null, en: null },
  registrationOpen: true,
};

/** What loaders and components need to get at data: made once in the browser, once a request on the server. */
export interface Services {
  api: ApiClient;
  queryClient: QueryClient;
  language: Language;
  config: SiteConfig;
  onServer: boolean;
}

/** The services, for loaders: `args.context.get(servicesContext)`. */
export const servicesContext = createRouterContext<Services>();

/** The services, for components; `useServices` reads it. */
export const ServicesContext = createReactContext<Services | null>(null);

/** The services of this page. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices is used outside the providers');
  return services;
}

/** The API client of this page. */
export function useApi(): ApiClient {
  return useServices().api;
}

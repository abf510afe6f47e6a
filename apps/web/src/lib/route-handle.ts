import type { LoaderFunction, RouteObject } from 'react-router';
import type { ComponentType } from 'react';
import type { PageWords } from '../locales/page-words';

/** What a route says about itself in `handle`. */
export interface RouteHandle {
  /** Rendered on the server: for public pages. */
  ssr?: true;
  /** Who may open it; the shell sends others to the sign-in page or says no. The API decides in the end. */
  access?: 'signedIn' | 'editor' | 'admin';
  /** Words that come with the page, because the others do without them. */
  words?: readonly PageWords[];
}

/** A page's module: what `lazy` imports. */
export interface PageModule {
  Component: ComponentType;
  loader?: LoaderFunction;
}

/** A route to one page, loaded when it is needed. */
export function page(path: string, handle: RouteHandle, lazy: () => Promise<PageModule>): RouteObject {
  return path === '/' ? { index: true, handle, lazy } : { path, handle, lazy };
}

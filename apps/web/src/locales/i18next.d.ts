import 'i18next';
import type { Resources } from './sv';
import type { PageResources } from './sv-pages';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'common';
    resources: Resources & PageResources;
  }
}

import { QueryClientProvider } from '@tanstack/react-query';
import type { i18n } from 'i18next';
import { useEffect, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { HeadSink } from '../lib/page-meta';
import { ServicesContext, type Services } from '../lib/services';
import { ToastProvider } from '../ui';
import { TitleAnnouncer } from './title-announcer';

interface ProvidersProps {
  services: Services;
  translator: i18n;
  /** Hears what pages say about themselves while they render; for the server. */
  onHead?: HeadSink['collect'];
  children: ReactNode;
}

/** What all pages stand in; the same on the server and in the browser. */
export function Providers({ services, translator, onHead, children }: ProvidersProps) {
  // Says that the page has been taken over: from here on its buttons do something.
  useEffect(() => {
    document.documentElement.dataset['live'] = '';
  }, []);
  return (
    <I18nextProvider i18n={translator}>
      <ServicesContext value={services}>
        <QueryClientProvider client={services.queryClient}>
          <TitleAnnouncer onCollect={onHead}>
            <ToastProvider>{children}</ToastProvider>
          </TitleAnnouncer>
        </QueryClientProvider>
      </ServicesContext>
    </I18nextProvider>
  );
}

import { useTranslation } from 'react-i18next';
import { Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { useDelayed } from '../lib/use-delayed';
import { useOnline } from '../lib/use-online';
import { Footer } from './footer';
import { Header } from './header';
import { useFocusOnNavigation } from './use-focus-on-navigation';
import { useSearchShortcut } from './use-search-shortcut';

/** What stands around every page. */
export function Shell() {
  const { t } = useTranslation();
  const main = useFocusOnNavigation();
  const moving = useDelayed(useNavigation().state !== 'idle');
  useSearchShortcut();
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skipToContent')}
      </a>
      {moving && <div className="page-progress" role="progressbar" aria-label={t('status.loadingPage')} />}
      <Header />
      <OfflineBanner />
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration getKey={({ pathname, search }) => pathname + search} />
    </>
  );
}

function OfflineBanner() {
  const { t } = useTranslation();
  const online = useOnline();
  return (
    <div role="status" className="offline">
      {!online && <p>{t('status.offline')}</p>}
    </div>
  );
}

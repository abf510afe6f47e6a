import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration, useNavigation } from 'react-router';
import { paths } from '../lib/paths';
import { useMe } from '../lib/session';
import { useFormat, useLanguage } from '../lib/format';
import { useServices } from '../lib/services';
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
  useEffect(() => void import('./keep-focus').then(({ keepFocus }) => keepFocus()), []);
  return (
    <>
      <a className="skip-link" href="#main">
        {t('skipToContent')}
      </a>
      {moving && <div className="page-progress" role="progressbar" aria-label={t('status.loadingPage')} />}
      <Header />
      <SiteBanner />
      <StatusBanner />
      <ErasureBanner />
      <main id="main" ref={main} tabIndex={-1}>
        <Outlet />
      </main>
      <Footer />
      <ScrollRestoration getKey={({ pathname, search }) => pathname + search} />
    </>
  );
}

/** What administrators tell everyone. In the other language where they wrote it in one only. */
function SiteBanner() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { banner } = useServices().config;
  const lang = banner[language] === null ? (language === 'sv' ? 'en' : 'sv') : language;
  const text = banner[lang];
  if (text === null) return null;
  return (
    <aside className="site-banner" aria-label={t('nav.banner')}>
      <p lang={lang === language ? undefined : lang}>{text}</p>
    </aside>
  );
}

/** What has happened to the connection or the sign-in while the page was open. Whoever signs out leaves the page, and is not told. */
function StatusBanner() {
  const { t } = useTranslation();
  const online = useOnline();
  const me = useMe();
  const [wasHere, setWasHere] = useState(false);
  if (me && !wasHere) setWasHere(true);
  return (
    <div role="status" className="offline">
      {!online && <p>{t('status.offline')}</p>}
      {wasHere && me === null && <p>{t('status.signedOut')}</p>}
    </div>
  );
}

/** Whoever asked for their account to be erased is reminded of it wherever they are, as long as they can change their mind. */
function ErasureBanner() {
  const { t } = useTranslation();
  const format = useFormat();
  const until = useMe()?.eraseAfter;
  if (!until) return null;
  return (
    <aside className="banner">
      {t('status.erasure', { day: format.date(until) })} <Link to={paths.ownData}>{t('status.erasureLink')}</Link>
    </aside>
  );
}

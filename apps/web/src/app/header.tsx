import type { Me } from '#api-client';
import { useTranslation } from 'react-i18next';
import { Link as RouterLink, NavLink, useLocation } from 'react-router';
import { languagePrefix } from '../lib/i18n';
import { useLanguage } from '../lib/format';
import { paths } from '../lib/paths';
import { useServices } from '../lib/services';
import { isEditor, useMe, useSignOut } from '../lib/session';
import { Disclosure } from '../ui';
import { BrandMark } from './brand';
import { NewsLink, useLiveCounts } from './news-link';

/** The top of every page: brand, main navigation, account and language. */
export function Header() {
  const { t } = useTranslation();
  const me = useMe();
  const { siteName } = useServices().config;
  useLiveCounts(me?.id ?? null);
  return (
    <header className="header">
      <div className="header__inner">
        <RouterLink to={paths.home} className="brand" aria-label={t('nav.home')}>
          <BrandMark />
          <span className="brand__name">{siteName ?? t('brand')}</span>
        </RouterLink>
        <nav className="header__nav" aria-label={t('nav.main')}>
          <MainLinks />
        </nav>
        <div className="header__account">
          <LanguageSwitch />
          {me && <NewsLink />}
          {me ? <AccountMenu me={me} /> : me === null && <SignInLink />}
        </div>
        <Disclosure className="header__menu" button={t('nav.menu')}>
          {(close) => (
            <>
              <nav aria-label={t('nav.main')}>
                <MainLinks onFollow={close} />
              </nav>
              <nav aria-label={t('nav.account')}>
                {me ? (
                  <AccountLinks me={me} onFollow={close} />
                ) : (
                  <ul className="links">
                    <li>
                      <SignInLink onFollow={close} />
                    </li>
                  </ul>
                )}
              </nav>
              <LanguageSwitch />
            </>
          )}
        </Disclosure>
      </div>
    </header>
  );
}

interface LinksProps {
  onFollow?: () => void;
}

function MainLinks({ onFollow }: LinksProps) {
  const { t } = useTranslation();
  return (
    <ul className="links">
      <li>
        <NavLink to={paths.search()} onClick={onFollow}>
          {t('nav.search')}
        </NavLink>
      </li>
      <li>
        <NavLink to={paths.useCases()} onClick={onFollow}>
          {t('nav.useCases')}
        </NavLink>
      </li>
      <li>
        <NavLink to={paths.municipalities} onClick={onFollow}>
          {t('nav.municipalities')}
        </NavLink>
      </li>
      <li>
        <NavLink to={paths.hubs} onClick={onFollow}>
          {t('nav.hubs')}
        </NavLink>
      </li>
      <li>
        <NavLink to={paths.council()} onClick={onFollow}>
          {t('nav.council')}
        </NavLink>
      </li>
      <li>
        <NavLink to={paths.partners} onClick={onFollow}>
          {t('nav.partners')}
        </NavLink>
      </li>
    </ul>
  );
}

function SignInLink({ onFollow }: LinksProps) {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const here = pathname === paths.home || pathname === paths.signIn() ? undefined : `${pathname}${search}`;
  return (
    <RouterLink to={paths.signIn(here)} className="header__sign-in" onClick={onFollow}>
      {t('nav.signIn')}
    </RouterLink>
  );
}

function AccountMenu({ me }: { me: Me }) {
  const { t } = useTranslation();
  return (
    <Disclosure label={t('nav.accountOf', { name: me.name })} button={<span className="header__name">{me.name}</span>}>
      {(close) => (
        <nav aria-label={t('nav.account')}>
          <AccountLinks me={me} onFollow={close} />
        </nav>
      )}
    </Disclosure>
  );
}

function AccountLinks({ me, onFollow }: LinksProps & { me: Me }) {
  const { t } = useTranslation();
  const signOut = useSignOut();
  return (
    <ul className="links">
      <li>
        <NewsLink onFollow={onFollow} />
      </li>
      <li>
        <NavLink to={paths.myUseCases} onClick={onFollow}>
          {t('nav.myUseCases')}
        </NavLink>
      </li>
      <li>
        <NavLink to={paths.bookmarks} onClick={onFollow}>
          {t('nav.bookmarks')}
        </NavLink>
      </li>
      <li>
        <NavLink to={paths.savedSearches} onClick={onFollow}>
          {t('nav.savedSearches')}
        </NavLink>
      </li>
      <li>
        <NavLink to={paths.people()} onClick={onFollow}>
          {t('nav.people')}
        </NavLink>
      </li>
      <li>
        <NavLink to={paths.introductions} onClick={onFollow}>
          {t('nav.introductions')}
        </NavLink>
      </li>
      <li>
        <NavLink to={paths.profile} onClick={onFollow}>
          {t('nav.profile')}
        </NavLink>
      </li>
      {isEditor(me) && (
        <li>
          <NavLink to={paths.queues} onClick={onFollow}>
            {t('nav.queues')}
          </NavLink>
        </li>
      )}
      {me.platformRole === 'admin' && (
        <li>
          <NavLink to={paths.admin} end onClick={onFollow}>
            {t('nav.admin')}
          </NavLink>
        </li>
      )}
      <li>
        <button type="button" onClick={() => signOut.mutate()}>
          {t('nav.signOut')}
        </button>
      </li>
    </ul>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation();
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const other = language === 'sv' ? 'en' : 'sv';
  const path = `${languagePrefix(other)}${pathname === '/' && other === 'en' ? '' : pathname}${search}`;
  return (
    <a
      className="header__language"
      href={path}
      lang={other}
      hrefLang={other}
      aria-label={`${t('language.switchTo')}: ${t('language.switchLabel')}`}
    >
      {t('language.switchTo')}
    </a>
  );
}

import type { Me } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../../lib/format';
import { DemoBadge, Time } from '../../../ui';

/** What one cannot change oneself. */
export function AccountFacts({ me }: { me: Me }) {
  const { t } = useTranslation('identity');
  const label = useLabel();
  return (
    <section className="side-box" aria-labelledby="account-facts">
      <h2 id="account-facts" className="ds-heading" data-size="xs">
        {t('profile.account')} {me.isDemo && <DemoBadge />}
      </h2>
      <dl className="facts">
        <div>
          <dt>{t('profile.email')}</dt>
          <dd>{me.email}</dd>
        </div>
        <div>
          <dt>{t('profile.role')}</dt>
          <dd>{label('platformRole', me.platformRole)}</dd>
        </div>
        <div>
          <dt>{t('profile.since')}</dt>
          <dd>
            <Time value={me.createdAt} />
          </dd>
        </div>
      </dl>
    </section>
  );
}

import { useTranslation } from 'react-i18next';
import { organisationPath, paths } from '../../../lib/paths';
import { Link, Section, Time } from '../../../ui';
import { useOpenHub } from '../use-open-hub';

/** What a hub is: who reads it, how one joins, its rules, who leads it. */
export function Component() {
  const { t } = useTranslation('hubs');
  const hub = useOpenHub();
  const { purpose, rules, visibility, joinPolicy, organisation, owners, memberCount, createdAt } = hub;
  return (
    <div className="sections">
      <Section id="about-hub" title={t('about.title')}>
        {purpose && <p className="text-lines break">{purpose}</p>}
        <dl className="facts">
          <div>
            <dt>{t('about.reads')}</dt>
            <dd>{t(`visibilityHelp.${visibility}`)}</dd>
          </div>
          <div>
            <dt>{t('about.joins')}</dt>
            <dd>{t(`joinPolicyHelp.${joinPolicy}`)}</dd>
          </div>
          {organisation && (
            <div>
              <dt>{t('form.organisation')}</dt>
              <dd>
                <Link to={organisationPath(organisation)}>{organisation.name}</Link>
              </dd>
            </div>
          )}
          {owners.length > 0 && (
            <div>
              <dt>{t('about.owners')}</dt>
              <dd>
                {owners.map(({ id, name }, at) => (
                  <span key={id}>
                    {at > 0 && ', '}
                    <Link to={paths.person(id)}>{name}</Link>
                  </span>
                ))}
              </dd>
            </div>
          )}
          <div>
            <dt>{t('tab.members')}</dt>
            <dd>{memberCount}</dd>
          </div>
          <div>
            <dt>{t('about.since')}</dt>
            <dd>
              <Time value={createdAt} />
            </dd>
          </div>
        </dl>
      </Section>
      {rules && (
        <Section id="hub-rules" title={t('rules.title')}>
          <p className="text-lines break">{rules}</p>
        </Section>
      )}
    </div>
  );
}

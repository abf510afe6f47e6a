import type { OrganisationRef, UseCaseResponse } from '#api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useFormat } from '../../../lib/format';
import { organisationPath, paths } from '../../../lib/paths';
import { useMe } from '../../../lib/session';
import { ExternalLink, Link, PhaseTag } from '../../../ui';
import { useCountyNames } from '../api/filter-names';
import { headlineEffect } from '../effects';
import { EvidenceTag } from './effect-figures';
import { Withheld, withheldReason } from './standard-fields';
import { useAmount } from './use-amount';
import { useEffectText } from './use-effect-text';

/** What a manager needs in a minute: who and where, how far, what it gave, what it cost, who else, whom to call. */
export function AtAGlance({ useCase }: { useCase: UseCaseResponse }) {
  const { t } = useTranslation(['useCasePage', 'useCases']);
  const format = useFormat();
  const places = useCase.usedIn.length;
  return (
    <dl className="glance">
      <Item name={t('useCasePage:glance.who')}>
        <Owners organisations={useCase.organisations} />
        {places > 1 && (
          <span className="subtle">
            {t('useCasePage:glance.inPlaces', { count: places, n: format.number(places) })}
          </span>
        )}
      </Item>
      <Item name={t('useCases:glance.phase')}>
        {useCase.phase ? <PhaseTag phase={useCase.phase} /> : t('useCases:glance.unknown')}
        {useCase.phaseSince && (
          <span className="subtle">
            {t('useCasePage:glance.phaseSince', { date: format.month(useCase.phaseSince) })}
          </span>
        )}
      </Item>
      <Item name={t('useCases:glance.effect')}>
        <Effect useCase={useCase} />
      </Item>
      <Item name={t('useCasePage:glance.cost')}>
        <Cost useCase={useCase} />
      </Item>
      <Item name={t('useCasePage:glance.reuse')}>
        <Reuse useCase={useCase} />
      </Item>
      <Item name={t('useCases:glance.contact')}>
        <Contact contact={useCase.contact} />
      </Item>
    </dl>
  );
}

function Item({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Owners({ organisations }: { organisations: OrganisationRef[] }) {
  const counties = useCountyNames();
  return organisations.map((organisation) => {
    const county = organisation.countyCode ? counties[organisation.countyCode] : undefined;
    return (
      <span key={organisation.id} className="glance__owner">
        <Link to={organisationPath(organisation)}>{organisation.name}</Link>
        {county && <span className="subtle">{county}</span>}
      </span>
    );
  });
}

function Effect({ useCase }: { useCase: UseCaseResponse }) {
  const { t } = useTranslation('useCases');
  const say = useEffectText();
  const effect = headlineEffect(useCase.effects);
  const reason = withheldReason(useCase, 'effects');
  if (reason !== null) return <Withheld reason={reason} />;
  if (!effect) return <span className="subtle">{t('glance.noEffect')}</span>;
  return (
    <>
      <strong>{effect.measure}</strong>
      <span>{say.summary(effect)}</span>
      <EvidenceTag evidence={effect.evidence} />
    </>
  );
}

const COSTS = [
  { name: 'costOnce', unit: 'SEK' },
  { name: 'costYearly', unit: 'SEK' },
  { name: 'costHours', unit: 'hours' },
] as const;

function Cost({ useCase }: { useCase: UseCaseResponse }) {
  const { t } = useTranslation('useCasePage');
  const amount = useAmount();
  const known = COSTS.flatMap(({ name, unit }) => {
    const value = useCase[name];
    return value === null ? [] : [{ name, text: t(`glance.${name}`, { amount: amount(value, unit) }) }];
  });
  const reason = COSTS.map(({ name }) => withheldReason(useCase, name)).find((one) => one !== null);
  if (known.length > 0) return known.map(({ name, text }) => <span key={name}>{text}</span>);
  return reason ? <Withheld reason={reason} /> : <span className="subtle">{t('glance.noCost')}</span>;
}

function Reuse({ useCase: { reuseCount, interestedCount } }: { useCase: UseCaseResponse }) {
  const { t } = useTranslation('useCasePage');
  const format = useFormat();
  return (
    <>
      {reuseCount > 0 ? (
        <strong>{t('glance.reused', { count: reuseCount, n: format.number(reuseCount) })}</strong>
      ) : (
        <span className="subtle">{t('glance.notReused')}</span>
      )}
      {interestedCount > 0 && (
        <span>{t('glance.interested', { count: interestedCount, n: format.number(interestedCount) })}</span>
      )}
    </>
  );
}

/** A person to ask; the address is only there for those who have signed in. */
export function Contact({ contact: { name, role, email } }: { contact: UseCaseResponse['contact'] }) {
  const { t } = useTranslation('useCases');
  const me = useMe();
  const { pathname } = useLocation();
  return (
    <>
      {name ? <strong>{name}</strong> : <span className="subtle">{t('glance.noContact')}</span>}
      {role && <span>{role}</span>}
      {email && <ExternalLink href={`mailto:${email}`}>{email}</ExternalLink>}
      {name && !email && me === null && <Link to={paths.signIn(pathname)}>{t('glance.signInForEmail')}</Link>}
    </>
  );
}

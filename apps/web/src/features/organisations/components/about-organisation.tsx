import type { OrganisationResponse } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useLabel, useLanguage } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { ExternalLink, Link, Time } from '../../../ui';

/** What an organisation says of itself; the other language when it has said nothing in the reader's. */
export function OrganisationText({
  organisation: { descriptionSv, descriptionEn },
}: {
  organisation: OrganisationResponse;
}) {
  const language = useLanguage();
  const own = language === 'sv' ? descriptionSv : descriptionEn;
  const other = language === 'sv' ? descriptionEn : descriptionSv;
  const text = own ?? other;
  if (!text) return null;
  return (
    <p className="organisation__text" lang={own ? undefined : language === 'sv' ? 'en' : 'sv'}>
      {text}
    </p>
  );
}

/** Facts that every kind of organisation can have, as rows of a description list. */
export function OrganisationFacts({ organisation }: { organisation: OrganisationResponse }) {
  const { t } = useTranslation('organisations');
  const label = useLabel();
  const { areas, webAddress, organisationNumber, reach, verifiedAt } = organisation;
  return (
    <>
      {areas.length > 0 && (
        <div>
          <dt>{t('facts.areas')}</dt>
          {areas.map((area) => (
            <dd key={area}>
              <Link to={paths.useCases({ area })}>{label('area', area)}</Link>
            </dd>
          ))}
        </div>
      )}
      {webAddress && (
        <div>
          <dt>{t('facts.web')}</dt>
          <dd>
            <ExternalLink href={webAddress}>
              {webAddress.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/\/$/u, '')}
            </ExternalLink>
          </dd>
        </div>
      )}
      {organisationNumber && (
        <div>
          <dt>{t('facts.number')}</dt>
          <dd>{organisationNumber}</dd>
        </div>
      )}
      {reach && (
        <div>
          <dt>{t('facts.reach')}</dt>
          <dd>{label('reach', reach)}</dd>
        </div>
      )}
      {verifiedAt && (
        <div>
          <dt>{t('facts.verified')}</dt>
          <dd>
            <Time value={verifiedAt} />
          </dd>
        </div>
      )}
    </>
  );
}

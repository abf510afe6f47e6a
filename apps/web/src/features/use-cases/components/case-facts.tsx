import type { UseCaseResponse } from '#api-client';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat, useLabel } from '../../../lib/format';
import { paths } from '../../../lib/paths';
import { Link, Tag, Time } from '../../../ui';
import { useMunicipalityNames } from '../api/filter-names';

const PLACES_SHOWN = 12;

/** The short facts beside the story, each a way to more of the same. */
export function CaseFacts({ useCase }: { useCase: UseCaseResponse }) {
  const { t } = useTranslation(['useCases', 'useCasePage']);
  const label = useLabel();
  const links = (filter: 'area' | 'value' | 'technique', codes: string[]) =>
    codes.map((code) => ({ to: paths.useCases({ [filter]: code }), name: label(filter, code) }));
  return (
    <aside className="use-case__facts" aria-label={t('useCases:facts.title')}>
      <dl>
        <Fact name={t('useCases:filter.area')} links={links('area', useCase.areas)} />
        <Fact name={t('useCases:filter.technique')} links={links('technique', useCase.techniques)} />
        <Fact name={t('useCases:filter.value')} links={links('value', useCase.values)} />
        <Fact
          name={t('useCases:filter.tag')}
          links={useCase.tags.map((tag) => ({ to: paths.useCases({ tag }), name: tag }))}
        />
        {useCase.personalData && (
          <Fact name={t('useCases:facts.personalData')}>
            {label('personalData', useCase.personalData)}
            <span className="subtle">{t(`useCases:facts.personalDataHelp.${useCase.personalData}`)}</span>
          </Fact>
        )}
        {useCase.usedIn.length > 0 && (
          <Fact name={t('useCasePage:facts.usedIn')}>
            <Places codes={useCase.usedIn} />
          </Fact>
        )}
        {useCase.visibility && useCase.visibility !== 'public' && (
          <Fact name={t('useCases:facts.visibility')}>
            <Tag tone="info">{label('visibility', useCase.visibility)}</Tag>
          </Fact>
        )}
        <Fact
          name={t('useCasePage:facts.hubs')}
          links={useCase.hubs.map(({ slug, name }) => ({ to: paths.hub(slug), name }))}
        />
        {useCase.source && (
          <Fact name={t('useCasePage:facts.source')}>
            {useCase.sourceId ? `${useCase.source}, ${useCase.sourceId}` : useCase.source}
          </Fact>
        )}
        {useCase.publishedAt && (
          <>
            <Fact name={t('useCases:facts.published')}>
              <Time value={useCase.publishedAt} />
            </Fact>
            <Fact name={t('useCasePage:facts.confirmed')}>
              <Time value={useCase.lastConfirmedAt} />
              <Link className="use-case__versions" to={paths.useCaseVersions(useCase.slug)}>
                {t('useCasePage:facts.versions')}
              </Link>
            </Fact>
          </>
        )}
      </dl>
    </aside>
  );
}

interface FactProps {
  name: string;
  links?: { to: string; name: string }[];
  children?: ReactNode;
}

function Fact({ name, links, children }: FactProps) {
  if (links?.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      {links?.map((link) => (
        <dd key={link.to}>
          <Link to={link.to}>{link.name}</Link>
        </dd>
      ))}
      {children && <dd>{children}</dd>}
    </div>
  );
}

/** Municipalities by name; many of them only as a number beyond the first. */
function Places({ codes }: { codes: string[] }) {
  const { t } = useTranslation('useCasePage');
  const format = useFormat();
  const names = useMunicipalityNames();
  const places = codes.map((code) => ({ code, name: names[code] ?? code }));
  const shown = places.sort((a, b) => format.compare(a.name, b.name)).slice(0, PLACES_SHOWN);
  return (
    <>
      {shown.map(({ code, name }, index) => (
        <span key={code}>
          {index > 0 && ', '}
          <Link to={paths.municipality(code)}>{name}</Link>
        </span>
      ))}
      {codes.length > shown.length && ` ${t('facts.morePlaces', { count: codes.length - shown.length })}`}
    </>
  );
}

import type { components } from '#api-client';
import { standardField, type FieldName } from '#contracts';
import { useTranslation } from 'react-i18next';
import { paths } from '../../../lib/paths';
import { useFormat } from '../../../lib/format';
import { Link, Tag, Time } from '../../../ui';
import { useNameOf } from '../../../ui/person';

export type RevisionEntry = components['schemas']['RevisionEntry'];

/** What changed when, and by whom for those who may know; each can be compared with the one before. */
export function RevisionList({ slug, revisions }: { slug: string; revisions: RevisionEntry[] }) {
  const { t } = useTranslation('useCasePage');
  const format = useFormat();
  const changedName = useChangedName();
  const nameOf = useNameOf();
  return (
    <ol className="timeline" reversed>
      {revisions.map(({ version, at, by, changed, isCurrent }, index) => {
        const before = revisions[index + 1];
        return (
          <li key={version}>
            <div className="row">
              <strong>{t('versions.number', { number: version })}</strong>
              <span>
                <Time value={at} precision="dateTime" /> {by && t('versions.by', { name: nameOf(by) })}
              </span>
              {isCurrent && <Tag tone="info">{t('versions.current')}</Tag>}
            </div>
            {before ? (
              <p>
                {changed.length > 0
                  ? t('versions.changed', { fields: format.list(changed.map(changedName)) })
                  : t('versions.unchanged')}
              </p>
            ) : (
              changed.length === 0 && <p>{t('versions.first')}</p>
            )}
            {before && (
              <Link to={paths.useCaseVersions(slug, before.version, version)} preventScrollReset>
                {t('versions.withBefore', { number: version })}
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The name of a field that changed; some are no fields of the standard. */
function useChangedName(): (name: string) => string {
  const { t } = useTranslation(['useCasePage', 'standard']);
  return (name) => {
    if (name === 'status' || name === 'slug') return t(`useCasePage:versions.${name}`);
    if (name === 'grewFromId') return t('standard:fields.grewFrom.label');
    return standardField(name) ? t(`standard:fields.${name as FieldName}.label`) : name;
  };
}

import { useTranslation } from 'react-i18next';
import { itemsOf } from '../../../../lib/paging';
import { organisationPath, paths } from '../../../../lib/paths';
import { Link, QueryView, ShowMore, Time } from '../../../../ui';
import { useNameOf } from '../../../../ui/person';
import { BreakdownFigures } from '../../figures';
import type { Need } from '../api/needs';
import { useSupportFigures, useSupports } from '../api/supports';

/** Who supports the need, what each would do, and where in the country they are. */
export function Supporters({ need: { slug, askedCount } }: { need: Need }) {
  const { t } = useTranslation('needs');
  const nameOf = useNameOf();
  const query = useSupports(slug);
  return (
    <>
      {askedCount > 0 && <p>{t('support.asked', { count: askedCount })}</p>}
      <QueryView query={query}>
        {() => (
          <>
            <ul className="supporters">
              {itemsOf(query).map(({ id, organisation, contribution, since, from, by }) => (
                <li key={id}>
                  <p>
                    <Link to={organisationPath(organisation)}>{organisation.name}</Link>{' '}
                    <span className="subtle">
                      <Time value={since} />
                      {by && ` · ${nameOf(by)}`}
                    </span>
                  </p>
                  {contribution && <p className="supporters__contribution">{contribution}</p>}
                  {from && (
                    <p className="subtle">
                      {t('support.cameWith')} <Link to={paths.need(from.slug)}>{from.title}</Link>
                    </p>
                  )}
                </li>
              ))}
            </ul>
            <ShowMore query={query} total={query.data?.pages[0]?.total} />
          </>
        )}
      </QueryView>
      <QueryView query={useSupportFigures(slug)}>
        {(figures) => <BreakdownFigures what={t('support.what')} figures={figures} />}
      </QueryView>
    </>
  );
}

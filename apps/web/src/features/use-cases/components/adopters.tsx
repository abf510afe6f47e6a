import type { UseCaseResponse, UseCaseSummary } from '#api-client';
import { useTranslation } from 'react-i18next';
import { useFormat, useLabel } from '../../../lib/format';
import { itemsOf } from '../../../lib/paging';
import { organisationPath, paths } from '../../../lib/paths';
import { Button, Link, Tag, type TagTone, Time } from '../../../ui';
import { PersonLink } from '../../../ui/person';
import { useAdoptions, type Adoption } from '../api/adoptions';
import { useLineage } from '../api/related';

const STEP_TONES: Record<Adoption['step'], TagTone> = {
  interested: 'neutral',
  evaluating: 'neutral',
  adopting: 'info',
  in_use: 'success',
  declined: 'plum',
};

/** Who does the same, and which cases grew from each other. */
export function Adopters({ useCase }: { useCase: UseCaseResponse }) {
  const { t } = useTranslation('reuse');
  const format = useFormat();
  const adoptions = useAdoptions(useCase.slug);
  const items = itemsOf(adoptions);
  const { interestedCount } = useCase;
  return (
    <>
      {useCase.reuseCount === 0 && <p>{t('section.none')}</p>}
      {items.length > 0 && (
        <ul className="adopters">
          {items.map((adoption) => (
            <li key={adoption.id}>
              <Adopter adoption={adoption} />
            </li>
          ))}
        </ul>
      )}
      {adoptions.hasNextPage && (
        <Button
          variant="secondary"
          size="sm"
          loading={adoptions.isFetchingNextPage}
          onClick={() => void adoptions.fetchNextPage()}
        >
          {t('section.more')}
        </Button>
      )}
      {interestedCount > 0 && (
        <p>{t('section.interested', { count: interestedCount, n: format.number(interestedCount) })}</p>
      )}
      {useCase.abilities.canSeeInterest && <p className="subtle">{t('section.onlyOwners')}</p>}
      <Lineage slug={useCase.slug} />
    </>
  );
}

function Adopter({ adoption: { organisation, step, since, note, by } }: { adoption: Adoption }) {
  const label = useLabel();
  return (
    <>
      <div className="row">
        <Link to={organisationPath(organisation)}>{organisation.name}</Link>
        <Tag tone={STEP_TONES[step]}>{label('adoptionStep', step)}</Tag>
        <span className="subtle">
          <Time value={since} precision="month" />
        </span>
        {by && <PersonLink person={by} />}
      </div>
      {note && <p className="adopters__note">{note}</p>}
    </>
  );
}

function Lineage({ slug }: { slug: string }) {
  const { t } = useTranslation('reuse');
  const format = useFormat();
  const lineage = useLineage(slug).data;
  if (!lineage) return null;
  const { grewFrom, grewInto, total } = lineage;
  return (
    <>
      {grewFrom && (
        <div className="part">
          <h3 className="ds-heading" data-size="2xs">
            {t('lineage.from')}
          </h3>
          <CaseLinks useCases={[grewFrom]} />
        </div>
      )}
      {total > 0 && (
        <div className="part">
          <h3 className="ds-heading" data-size="2xs">
            {t('lineage.into', { count: total, n: format.number(total) })}
          </h3>
          <CaseLinks useCases={grewInto} />
        </div>
      )}
    </>
  );
}

function CaseLinks({ useCases }: { useCases: UseCaseSummary[] }) {
  const format = useFormat();
  return (
    <ul>
      {useCases.map(({ id, slug, title, lang, organisations }) => (
        <li key={id}>
          <Link to={paths.useCase(slug)} lang={lang}>
            {title}
          </Link>{' '}
          <span className="subtle">{format.list(organisations.map(({ name }) => name))}</span>
        </li>
      ))}
    </ul>
  );
}

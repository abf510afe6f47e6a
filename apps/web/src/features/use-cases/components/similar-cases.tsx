import { useTranslation } from 'react-i18next';
import { useFormat, useLabel } from '../../../lib/format';
import { Section, UseCaseCard } from '../../../ui';
import { useSimilar } from '../api/related';

/** Cases that are like a case, each with what they have in common. */
export function SimilarCases({ slug }: { slug: string }) {
  const { t } = useTranslation('reuse');
  const format = useFormat();
  const label = useLabel();
  const similar = useSimilar(slug).data ?? [];
  if (similar.length === 0) return null;
  return (
    <div className="similar">
      <Section id="similar" title={t('similar.title')}>
        <ul className="card-grid">
          {similar.map(({ reasons, ...useCase }) => {
            const shared = [
              ...reasons.areas.map((area) => label('area', area)),
              ...reasons.techniques.map((technique) => label('technique', technique)),
              ...reasons.tags,
            ];
            return (
              <li key={useCase.id}>
                <UseCaseCard
                  useCase={useCase}
                  action={
                    shared.length > 0 && <p className="subtle">{t('similar.shares', { what: format.list(shared) })}</p>
                  }
                />
              </li>
            );
          })}
        </ul>
      </Section>
    </div>
  );
}

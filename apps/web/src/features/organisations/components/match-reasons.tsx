import { useTranslation } from 'react-i18next';
import { useFormat, useLabel } from '../../../lib/format';
import type { MatchReason } from '../api/matches';

/** Why a partner suits, in plain words, the strongest reason first. */
export function MatchReasons({ reasons, label: name }: { reasons: MatchReason[]; label: string }) {
  const { t } = useTranslation('partners');
  const format = useFormat();
  const label = useLabel();
  return (
    <ul aria-label={name} className="match-reasons">
      {reasons.map(({ code, theirs, areas, techniques, count, group }) => (
        <li key={code}>
          {t(`reason.${code}`, {
            theirs: theirs?.title ?? '',
            areas: format.list(areas.map((area) => label('area', area))),
            techniques: format.list(techniques.map((technique) => label('technique', technique))),
            count: count ?? 0,
            group: group === null ? '' : label('skrGroup', group),
          })}
        </li>
      ))}
    </ul>
  );
}

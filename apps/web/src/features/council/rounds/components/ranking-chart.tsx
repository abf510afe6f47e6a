import { useTranslation } from 'react-i18next';
import type { Ranking } from '../api/rounds';

const SHOWN = 15;
const [LEAST, MOST] = [1, 5];

/** Where things stand, in units of the drawing: names beside the dots, or above them where there is no room. */
const LAYOUTS = {
  wide: { width: 640, row: 30, dots: 260, name: 5, dot: 0, longest: 34 },
  narrow: { width: 320, row: 46, dots: 10, name: 2, dot: 18, longest: 42 },
} as const;

type Layout = (typeof LAYOUTS)[keyof typeof LAYOUTS];

/** Results as dots, with a line from the lowest to the highest that a seat gave. All of it stands in the table below. */
export function RankingChart({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation('rounds');
  const rows = rowsOf(ranking);
  const shown = rows.slice(0, SHOWN);
  return (
    <figure className="round-chart">
      <figcaption>
        {t('chart.caption')} {rows.length > shown.length && t('chart.first', { count: shown.length })}
      </figcaption>
      <Drawing rows={shown} layout={LAYOUTS.wide} className="round-chart__wide" />
      <Drawing rows={shown} layout={LAYOUTS.narrow} className="round-chart__narrow" />
    </figure>
  );
}

const rowsOf = ({ items }: Ranking) =>
  items.flatMap(({ need, rank, top, result, disagreement }) =>
    rank !== null && result !== null ? [{ need, rank, top, result, disagreement }] : [],
  );

interface DrawingProps {
  rows: ReturnType<typeof rowsOf>;
  layout: Layout;
  className: string;
}

function Drawing({ rows, layout: { width, row, dots, name, dot, longest }, className }: DrawingProps) {
  const height = rows.length * row + 34;
  const at = (score: number): number => dots + ((score - LEAST) / (MOST - LEAST)) * (width - dots - 20);
  const cut = (title: string): string => (title.length > longest ? `${title.slice(0, longest - 1)}…` : title);
  return (
    <svg className={className} viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {[1, 2, 3, 4, 5].map((score) => (
        <g key={score} className="round-chart__grid">
          <line x1={at(score)} x2={at(score)} y1={6} y2={height - 26} />
          <text x={at(score)} y={height - 8} textAnchor="middle">
            {score}
          </text>
        </g>
      ))}
      {rows.map(({ need, rank, top, result, disagreement }, index) => {
        const y = index * row + 22;
        return (
          <g key={need.id} className={top ? 'round-chart__row round-chart__row--top' : 'round-chart__row'}>
            <text x={0} y={y + name}>
              {rank}. {cut(need.title)}
            </text>
            <line
              className={disagreement ? 'round-chart__span round-chart__span--apart' : 'round-chart__span'}
              x1={at(result.min)}
              x2={at(result.max)}
              y1={y + dot}
              y2={y + dot}
            />
            <circle cx={at(result.mean)} cy={y + dot} r={6} />
          </g>
        );
      })}
    </svg>
  );
}

import { useTranslation } from 'react-i18next';
import type { Ranking } from '../api/rounds';

const SHOWN = 15;
const ROW = 30;
const WIDTH = 640;
const NAMES = 250;
const [LEAST, MOST] = [1, 5];

const at = (score: number): number => NAMES + 10 + ((score - LEAST) / (MOST - LEAST)) * (WIDTH - NAMES - 30);
const cut = (title: string): string => (title.length > 34 ? `${title.slice(0, 33)}…` : title);

/** Results as dots, with a line from the lowest to the highest that a seat gave. All of it stands in the table below. */
export function RankingChart({ ranking }: { ranking: Ranking }) {
  const { t } = useTranslation('rounds');
  const rows = ranking.items.flatMap(({ need, rank, top, result, disagreement }) =>
    rank !== null && result !== null ? [{ need, rank, top, result, disagreement }] : [],
  );
  const shown = rows.slice(0, SHOWN);
  const height = shown.length * ROW + 34;
  return (
    <figure className="round-chart">
      <figcaption>
        {t('chart.caption')} {rows.length > shown.length && t('chart.first', { count: shown.length })}
      </figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true" focusable="false">
        {[1, 2, 3, 4, 5].map((score) => (
          <g key={score} className="round-chart__grid">
            <line x1={at(score)} x2={at(score)} y1={6} y2={height - 26} />
            <text x={at(score)} y={height - 8} textAnchor="middle">
              {score}
            </text>
          </g>
        ))}
        {shown.map(({ need, rank, top, result, disagreement }, index) => {
          const y = index * ROW + 22;
          return (
            <g key={need.id} className={top ? 'round-chart__row round-chart__row--top' : 'round-chart__row'}>
              <text x={0} y={y + 5}>
                {rank}. {cut(need.title)}
              </text>
              <line
                className={disagreement ? 'round-chart__span round-chart__span--apart' : 'round-chart__span'}
                x1={at(result.min)}
                x2={at(result.max)}
                y1={y}
                y2={y}
              />
              <circle cx={at(result.mean)} cy={y} r={6} />
            </g>
          );
        })}
      </svg>
    </figure>
  );
}

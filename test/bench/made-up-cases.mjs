import { readFileSync } from 'node:fs';
import { AREAS, PHASES, STOP_REASONS, TECHNIQUES, VALUES } from '#contracts';

const read = (path) => JSON.parse(readFileSync(new URL(`../../libs/features/${path}`, import.meta.url), 'utf8'));

/** Numbers from 0 to 1 that are the same every run (a linear congruential generator). */
function numbers(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Use cases made by shuffling sentences of the demo content over all municipalities: real vocabulary, real lengths. */
export function* madeUpCases(count) {
  const next = numbers(20261122);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const some = (list, most) => [...new Set(Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(list)))];
  const demo = read('demo/content/use-cases.json');
  const { municipalities } = read('organisations/data/municipalities.json');
  const sentences = demo
    .flatMap((one) => `${one.problem} ${one.solution} ${one.lessons}`.split(/(?<=[.!?])\s+/))
    .filter((one) => one.length > 20);
  const nouns = [...new Set(demo.flatMap((one) => one.problem.toLowerCase().match(/\p{L}{5,9}/gu) ?? []))];
  // Words follow Zipf's law: most texts have some that hardly any other has, in Swedish often compounds.
  const seldom = (list) => list[Math.floor(list.length * next() ** 3)];
  const compound = () => `${seldom(nouns)}s${seldom(nouns)}`;
  const places = municipalities.map((one) => one.name);
  const text = (n) =>
    Array.from({ length: n }, () => {
      const sentence = pick(sentences);
      return next() < 0.5 ? sentence : `${sentence.slice(0, -1)}, ${compound()} och ${compound()} i ${pick(places)}.`;
    }).join(' ');
  const titles = demo.map((one) => one.title.split(/\s+/));
  for (let i = 0; i < count; i++) {
    const [a, b] = [pick(titles), pick(titles)];
    const phase = pick(PHASES);
    yield {
      source: 'bench',
      sourceId: String(i),
      organisation: pick(municipalities).name,
      title: [...a.slice(0, Math.ceil(a.length / 2)), ...b.slice(Math.floor(b.length / 2))].join(' ').slice(0, 150),
      summary: pick(demo).summary,
      problem: text(6),
      solution: text(7),
      lessons: text(4),
      areas: some(AREAS, 3),
      values: some(VALUES, 3),
      techniques: some(TECHNIQUES, 2),
      phase,
      stopReason: phase === 'stopped' ? pick(STOP_REASONS) : undefined,
      personalData: pick(['none', 'personal', 'sensitive']),
      contactName: 'Kim Exempel',
      contactEmail: 'ai@kommun.example',
      tags: some(
        demo.flatMap((one) => one.tags),
        4,
      ),
      visibility: 'public',
      effects:
        next() < 0.3
          ? [
              {
                measure: 'Handläggningstid',
                unit: 'minuter',
                baseline: 40,
                value: Math.round(10 + next() * 25),
                evidence: 'measured',
              },
            ]
          : [],
    };
  }
}

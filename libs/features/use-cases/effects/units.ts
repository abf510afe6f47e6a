/**
 * Spellings that mean the same unit without any doubt, in small letters. Nothing is converted: minutes and hours stay apart, and so does what
 * could be two things (`sek` is seconds to some and Swedish kronor to others).
 */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  sekunder: ['sekund', 'seconds', 'second', 's'],
  minuter: ['minut', 'min', 'min.', 'minutes', 'minute'],
  timmar: ['timme', 'tim', 'tim.', 'h', 'hours', 'hour'],
  dagar: ['dag', 'days', 'day'],
  veckor: ['vecka', 'weeks', 'week'],
  månader: ['månad', 'mån', 'months', 'month'],
  kronor: ['krona', 'kr', 'kr.', 'svenska kronor'],
  tkr: ['tusen kronor', 'tusen kr'],
  mnkr: ['mkr', 'miljoner kronor', 'miljoner kr'],
  procent: ['%', 'percent', 'per cent'],
  procentenheter: ['procentenhet', 'percentage points'],
  antal: ['st', 'st.', 'stycken', 'styck'],
};

/** The unit that each spelling stands for. */
export const UNIT_OF_SPELLING: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(SPELLINGS).flatMap(([unit, spellings]) => spellings.map((spelling) => [spelling, unit])),
);

const SHARES = /^(?:procent|procentenheter|andel|promille|‰|betyg|poäng|index|grader|grade|score|points|ratio)\b|^°/;
const RATE = /(?:\/|\bper\b)\s*(.*)$/;
const SPAN = /^(?:år|månad|vecka|dag|dygn|timme|year|month|week|day|hour)\b/;

/**
 * Whether values of this unit, from different cases, add up to something. Shares and grades do not, and neither do rates such as minutes per
 * errand; rates per span of time do. Values without a unit could be anything.
 */
export function addsUp(unit: string): boolean {
  if (unit === '' || SHARES.test(unit)) return false;
  const rate = RATE.exec(unit);
  return rate === null || SPAN.test(rate[1] ?? '');
}

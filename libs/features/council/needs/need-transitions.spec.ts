import { NEED_STATES } from '#contracts';
import { isNextState, movesOf, needsReason } from './need-transitions.js';

const secretary = { runsCouncil: true, leads: false };
const lead = { runsCouncil: false, leads: true };
const nobody = { runsCouncil: false, leads: false };

it('goes from the wish to the result, step by step', () => {
  expect(isNextState('raised', 'under_review')).toBe(true);
  expect(isNextState('under_review', 'prioritised')).toBe(true);
  expect(isNextState('prioritised', 'in_progress')).toBe(true);
  expect(isNextState('in_progress', 'delivered')).toBe(true);
  expect(isNextState('raised', 'prioritised')).toBe(false);
  expect(isNextState('under_review', 'in_progress')).toBe(false);
  expect(isNextState('raised', 'delivered')).toBe(false);
});

it('comes into merged by consent only, and never from there', () => {
  for (const state of NEED_STATES) {
    expect(isNextState(state, 'merged')).toBe(false);
    expect(isNextState('merged', state)).toBe(false);
    expect(isNextState(state, state)).toBe(false);
  }
});

it('owes a reason for declining, for taking up again and for going back, and for nothing else', () => {
  const owed = NEED_STATES.flatMap((from) =>
    movesOf(secretary, from)
      .filter((to) => needsReason(from, to))
      .map((to) => `${from} ${to}`),
  );
  expect(owed).toEqual([
    'raised declined',
    'under_review raised',
    'under_review declined',
    'prioritised under_review',
    'prioritised declined',
    'in_progress prioritised',
    'in_progress declined',
    'delivered in_progress',
    'declined under_review',
  ]);
});

it('is moved by the secretariat, and within the work by whoever leads it', () => {
  expect(movesOf(nobody, 'raised')).toEqual([]);
  expect(movesOf(lead, 'raised')).toEqual([]);
  expect(movesOf(lead, 'prioritised')).toEqual(['in_progress']);
  expect(movesOf(lead, 'in_progress')).toEqual(['delivered']);
  expect(movesOf(lead, 'delivered')).toEqual(['in_progress']);
  expect(movesOf(lead, 'declined')).toEqual([]);
});

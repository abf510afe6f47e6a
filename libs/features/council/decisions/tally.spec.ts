import type { VoteChoice } from '#contracts';
import { quorumOfGroup, reckon } from './tally.js';

const votes = (agree: number, abstain: number, disagree: number, block = 0): VoteChoice[] => [
  ...Array.from({ length: agree }, () => 'agree' as const),
  ...Array.from({ length: abstain }, () => 'abstain' as const),
  ...Array.from({ length: disagree }, () => 'disagree' as const),
  ...Array.from({ length: block }, () => 'block' as const),
];

describe('twelve seats, of whom seven must vote', () => {
  const council = { entitled: 12, quorum: 7 };

  it.each([
    ['all agree', votes(12, 0, 0), 'adopted', false],
    ['one more agrees than disagrees', votes(4, 0, 3), 'adopted', false],
    ['as many on both sides', votes(4, 0, 4), 'rejected', true],
    ['most abstain, and one agrees', votes(1, 9, 0), 'adopted', false],
    ['all abstain', votes(0, 12, 0), 'rejected', true],
    ['more disagree', votes(3, 1, 4), 'rejected', false],
    ['six agree, and nobody else votes', votes(6, 0, 0), 'no_quorum', false],
    ['abstaining fills the quorum', votes(4, 1, 2), 'adopted', false],
    ['nobody votes', votes(0, 0, 0), 'no_quorum', true],
  ])('by majority: %s', (_, choices, outcome, tie) => {
    expect(reckon({ method: 'majority', ...council, choices })).toMatchObject({
      outcome,
      tie,
      cast: choices.length,
      quorumReached: choices.length >= 7,
    });
  });

  it.each([
    ['all agree', votes(12, 0, 0), 'adopted'],
    ['some disagree, and nobody blocks', votes(5, 1, 4), 'adopted'],
    ['one of twelve blocks', votes(11, 0, 0, 1), 'rejected'],
    ['one of six blocks', votes(5, 0, 0, 1), 'no_quorum'],
    ['abstaining fills the quorum', votes(1, 6, 0), 'adopted'],
    ['six agree, and nobody else votes', votes(6, 0, 0), 'no_quorum'],
  ])('by consent: %s', (_, choices, outcome) => {
    expect(reckon({ method: 'consent', ...council, choices })).toMatchObject({ outcome, tie: false });
  });

  it('says how many voted what', () => {
    expect(reckon({ method: 'consent', ...council, choices: votes(5, 2, 1, 1) })).toEqual({
      agree: 5,
      abstain: 2,
      disagree: 1,
      block: 1,
      cast: 9,
      entitled: 12,
      quorum: 7,
      quorumReached: true,
      tie: false,
      outcome: 'rejected',
    });
  });
});

it('asks half of a working group, rounded up, to vote', () => {
  expect([0, 1, 2, 3, 6, 7].map(quorumOfGroup)).toEqual([1, 1, 1, 2, 3, 4]);
});

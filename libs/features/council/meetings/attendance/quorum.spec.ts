import { quorumOf } from './quorum.js';

const seat = (seatId: string, mark: 'holder' | 'deputy' | 'absent' | null) => ({ seatId, mark });

it('counts a seat once, whoever of its two came', () => {
  expect(quorumOf([seat('a', 'holder'), seat('a', 'deputy'), seat('b', 'deputy')], 2)).toEqual({
    present: 2,
    needed: 2,
    isQuorate: true,
  });
});

it('does not count seats that nobody came for, or of which nothing was noted', () => {
  expect(quorumOf([seat('a', 'holder'), seat('b', 'absent'), seat('c', null)], 2)).toEqual({
    present: 1,
    needed: 2,
    isQuorate: false,
  });
});

it('is reached by exactly as many seats as it needs: 7 of 12', () => {
  const twelve = Array.from({ length: 12 }, (_, at) => seat(String(at), at < 7 ? 'holder' : 'absent'));
  expect(quorumOf(twelve, 7).isQuorate).toBe(true);
  expect(quorumOf(twelve, 8).isQuorate).toBe(false);
});

import Sequencer from '@jest/test-sequencer';

/** What takes longest begins first, or one worker ends long after the other. Known beforehand: a new machine remembers no durations. */
const LONGEST = [
  'register.suite',
  'data.suite',
  'accounts.suite',
  'together.suite',
  'council.suite',
  'chaos.suite',
  'organisations.suite',
  'machine-room.suite',
  'finding.suite',
];

export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) =>
      (LONGEST.findIndex((name) => path.includes(`/${name}`)) + LONGEST.length + 1) % (LONGEST.length + 1);
    return super.sort(tests).sort((one, other) => place(one) - place(other));
  }
}

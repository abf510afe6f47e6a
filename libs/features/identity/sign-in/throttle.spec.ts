import { ACCOUNT_RULE, CLIENT_RULE, clientOf, LONGEST_WAIT, waitAfter, waitTable } from './throttle.js';

describe('waiting after failed sign-ins', () => {
  it('is not needed for the first four failures', () => {
    expect([1, 2, 3, 4].map((failures) => waitAfter(failures, ACCOUNT_RULE))).toEqual([0, 0, 0, 0]);
  });

  it('doubles from the fifth failure on', () => {
    expect([5, 6, 7, 8].map((failures) => waitAfter(failures, ACCOUNT_RULE))).toEqual([2, 4, 8, 16]);
  });

  it('never grows past fifteen minutes', () => {
    expect(waitAfter(14, ACCOUNT_RULE)).toBe(LONGEST_WAIT);
    expect(waitAfter(100_000, ACCOUNT_RULE)).toBe(LONGEST_WAIT);
  });

  it('starts later for a client address, which many people may share', () => {
    expect(waitAfter(49, CLIENT_RULE)).toBe(0);
    expect(waitAfter(50, CLIENT_RULE)).toBe(2);
  });

  it('is given to the database as a table that ends with the longest wait', () => {
    const table = waitTable(ACCOUNT_RULE);
    expect(table.slice(0, 6)).toEqual([0, 0, 0, 0, 2, 4]);
    expect(table.at(-1)).toBe(LONGEST_WAIT);
    expect(table.filter((seconds) => seconds === LONGEST_WAIT).length).toBeGreaterThan(0);
  });
});

describe('one client', () => {
  it('is an IPv4 address, also when it is written as IPv6', () => {
    expect(clientOf('192.0.2.7')).toBe('192.0.2.7');
    expect(clientOf('::ffff:192.0.2.7')).toBe('192.0.2.7');
  });

  it('is the network of an IPv6 address', () => {
    expect(clientOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
    expect(clientOf('2001:db8:1:2:ffff::1')).toBe('2001:db8:1:2::/64');
    expect(clientOf('2001:0db8::1')).toBe('2001:db8:0:0::/64');
    expect(clientOf('::1')).toBe('0:0:0:0::/64');
    expect(clientOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
  });
});

import type { Actor } from '#platform/access';
import { canAdministerUser, leavesNoAdmin } from './user-administration.policy.js';

const admin = { userId: 'a', platformRole: 'admin' } as Actor;

describe('administering people', () => {
  it('is for administrators, and never about oneself', () => {
    expect(canAdministerUser(admin, 'b')).toBe(true);
    expect(canAdministerUser(admin, 'a')).toBe(false);
    expect(canAdministerUser({ ...admin, platformRole: 'moderator' }, 'b')).toBe(false);
  });

  it('never leaves the platform without an administrator', () => {
    const member = { role: 'member', suspended: false } as const;
    expect(leavesNoAdmin(['b'], 'b', member)).toBe(true);
    expect(leavesNoAdmin(['b'], 'b', { role: 'admin', suspended: true })).toBe(true);
    expect(leavesNoAdmin(['b'], 'b', { role: 'admin', suspended: false })).toBe(false);
    expect(leavesNoAdmin(['a', 'b'], 'b', member)).toBe(false);
    expect(leavesNoAdmin(['a'], 'b', member)).toBe(false);
  });
});

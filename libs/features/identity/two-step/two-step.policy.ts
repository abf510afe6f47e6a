import type { PlatformRole } from '#contracts';

/** Whether a person must sign in in two steps when they use a password. Accounts of the demo are known to everyone as it is. */
export function needsSecondStep({ platformRole, isDemo }: { platformRole: PlatformRole; isDemo: boolean }): boolean {
  return platformRole === 'admin' && !isDemo;
}

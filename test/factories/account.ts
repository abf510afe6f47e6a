import { randomBytes } from 'node:crypto';
import { Accounts, type Account, type NewAccount } from '#features/identity';
import type { TestApp } from '../support/app.js';

/** An account of a test, with its password. */
export interface TestAccount extends Account {
  readonly password: string;
}

/** An address that no other test uses. */
export function someAddress(): string {
  return `person-${randomBytes(5).toString('hex')}@kommun.example`;
}

/** Makes an open account; whatever a test does not care about is filled in. */
export async function buildAccount(torget: TestApp, about: Partial<NewAccount> = {}): Promise<TestAccount> {
  const password = about.password ?? 'tretton blå båtar';
  const account = await torget.app
    .get(Accounts)
    .createAccount({ email: someAddress(), name: 'Maria Prov', ...about, password, verified: true });
  return { ...account, password };
}

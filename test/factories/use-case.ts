import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import type { MembershipRole, PlatformRole } from '#contracts';
import type { TestApp } from '../support/app.js';
import { buildAccount, type TestAccount } from './account.js';

/** A client of the API. */
export type Agent = Awaited<ReturnType<TestApp['signIn']>>;

/** Someone who is signed in. */
export interface SignedIn {
  readonly agent: Agent;
  readonly account: TestAccount;
}

/** Signs in someone new with a role in an organisation, or without one. */
export async function signInMember(
  torget: TestApp,
  organisation: string | null,
  role: MembershipRole = 'member',
  platformRole: PlatformRole = 'member',
): Promise<SignedIn> {
  const account = await buildAccount(torget, { platformRole });
  if (organisation !== null) {
    const found = await torget.app.get(OrganisationDirectory).resolve(organisation);
    if (!found) throw new Error(`there is no organisation ${organisation}`);
    await torget.app.get(Accounts).addMembership(account.id, found.id, role);
  }
  const agent = await torget.signIn(account.email, account.password);
  // Administrators need a second step, which is set up after signing in.
  if (platformRole === 'admin')
    await torget.db.query(`INSERT INTO two_steps (user_id, sealed_secret, confirmed_at) VALUES ($1, '', now())`, [
      account.id,
    ]);
  return { account, agent };
}

/** Everything that a case needs to be published. */
export const publishable = {
  title: 'Taltolk i receptionen',
  organisation: 'sundsvall',
  summary: 'En språkmodell tolkar samtal i receptionen när ingen tolk finns på plats.',
  problem: 'Väntetiden på tolk är ofta två timmar.',
  areas: ['citizen_service_and_communication'],
  phase: 'pilot',
  phaseSince: '2026-02-02',
  contactName: 'Maria Prov',
  contactEmail: 'ai@kommun.example',
  visibility: 'public',
};

/** What tests look at in a use case. */
export interface WrittenUseCase {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly status: string;
}

/** Begins a case over the API; what a test does not care about is filled in. */
export async function buildDraft(agent: Agent, about: object = {}): Promise<WrittenUseCase> {
  const { body } = await agent
    .post('/api/v1/use-cases')
    .send({ ...publishable, ...about })
    .expect(201);
  return body as WrittenUseCase;
}

/** Publishes a case over the API. */
export async function buildUseCase(agent: Agent, about: object = {}): Promise<WrittenUseCase> {
  const draft = await buildDraft(agent, about);
  const { body } = await agent.post(`/api/v1/use-cases/${draft.id}/publish`).expect(200);
  return body as WrittenUseCase;
}

import type { TestApp } from '../support/app.js';
import { signInMember, type SignedIn } from './use-case.js';

/** A municipality's seat, with who sits there. */
export interface BuiltSeat {
  readonly holder: SignedIn;
  readonly deputy: SignedIn;
}

/** A council of today with its people. */
export interface BuiltCouncil {
  readonly termId: string;
  readonly admin: SignedIn;
  readonly secretary: SignedIn;
  /** By slug of the municipality. */
  readonly seats: Readonly<Record<string, BuiltSeat>>;
}

/** Puts a council together over the API: a term of this year, a secretary, and a holder and a deputy for each of these municipalities. */
export async function buildCouncil(
  torget: TestApp,
  municipalities: readonly string[],
  quorum: number,
): Promise<BuiltCouncil> {
  const admin = await signInMember(torget, null, 'member', 'admin');
  const secretary = await signInMember(torget, null);
  await admin.agent.put(`/api/v1/council/secretaries/${secretary.account.id}`).expect(200);
  const year = new Date().getUTCFullYear();
  const { body } = await secretary.agent
    .post('/api/v1/council/terms')
    .send({ name: `${year}`, startsOn: `${year - 1}-12-01`, endsOn: `${year + 1}-01-31`, quorum })
    .expect(201);
  const termId = (body as { term: { id: string } }).term.id;
  const seats: Record<string, BuiltSeat> = {};
  for (const slug of municipalities) {
    const [holder, deputy] = [await signInMember(torget, slug), await signInMember(torget, slug)];
    await secretary.agent
      .put(`/api/v1/council/terms/${termId}/seats/${slug}`)
      .send({ holderId: holder.account.id, deputyId: deputy.account.id })
      .expect(200);
    seats[slug] = { holder, deputy };
  }
  return { termId, admin, secretary, seats };
}

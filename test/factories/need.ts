import type { Agent } from './use-case.js';

/** What tests look at in a need. */
export interface BuiltNeed {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
}

/** Raises a need over the API, for the asker's organisation; what a test does not care about is filled in. */
export async function buildNeed(agent: Agent, about: object = {}): Promise<BuiltNeed> {
  const { body } = await agent
    .post('/api/v1/council/needs')
    .send({
      title: 'Ett gemensamt behov',
      background: 'Väntetiden på tolk är ofta två timmar.',
      areas: ['citizen_service_and_communication'],
      ...about,
    })
    .expect(201);
  return body as BuiltNeed;
}

import type { Agent } from './use-case.js';

/** What tests look at in a hub. */
export interface BuiltHub {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly version: number;
}

let made = 0;

/** Makes a hub over the API, owned by who asks; what a test does not care about is filled in. */
export async function buildHub(agent: Agent, about: object = {}): Promise<BuiltHub> {
  made += 1;
  const { body } = await agent
    .post('/api/v1/hubs')
    .send({ name: `Språkmodeller i vården ${made}`, ...about })
    .expect(201);
  return body as BuiltHub;
}

/** Puts someone into a hub that is open to join, over the API. */
export async function joinHub(agent: Agent, hub: BuiltHub, rulesVersion?: number): Promise<void> {
  await agent.post(`/api/v1/hubs/${hub.id}/join`).send({ rulesVersion }).expect(200, { state: 'member' });
}

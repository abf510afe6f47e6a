import { newId } from '#platform/database';
import { THREAD_LIMITS, type HubRole, type HubVisibility, type ThreadPost } from '#contracts';
import { buildUseCase, signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';

const at = (path: string): string => `/api/v1${path}`;
const NOBODY = '00000000-0000-7000-8000-000000000000';

interface ThreadBody {
  readonly id: string;
  readonly version: number;
  readonly lastSeq: number;
  readonly own: Record<string, unknown>;
}

describe('threads', () => {
  let torget: TestApp;
  let anna: SignedIn;
  let bo: SignedIn;
  let moderator: SignedIn;
  let stranger: SignedIn;
  let anonymous: Agent;
  let openHub: string;
  let secretHub: string;

  const buildHub = async (
    slug: string,
    visibility: HubVisibility,
    members: readonly (readonly [SignedIn, HubRole])[],
  ): Promise<string> => {
    const id = newId();
    await torget.db.query(
      `INSERT INTO hubs (id, slug, name, kind, visibility, join_policy) VALUES ($1, $2, $3, 'network', $4, 'invite')`,
      [id, slug, `Hubben ${slug}`, visibility],
    );
    for (const [{ account }, role] of members)
      await torget.db.query('INSERT INTO hub_members (hub_id, user_id, role) VALUES ($1, $2, $3)', [
        id,
        account.id,
        role,
      ]);
    return id;
  };
  const openThread = async (
    who: SignedIn,
    hub: string,
    about: object = {},
  ): Promise<ThreadBody & { post: ThreadPost }> =>
    (
      await who.agent
        .post(at(`/hubs/${hub}/threads`))
        .send({ title: 'Hur mäter ni nyttan?', body: 'Vi undrar hur andra gör.', ...about })
        .expect(201)
    ).body;
  const write = async (who: SignedIn, threadId: string, body: string, about: object = {}): Promise<ThreadPost> =>
    (
      await who.agent
        .post(at(`/threads/${threadId}/posts`))
        .send({ body, ...about })
        .expect(201)
    ).body;
  const seqs = async (path: string, agent: Agent = anna.agent): Promise<number[]> =>
    ((await agent.get(at(path)).expect(200)).body.items as ThreadPost[]).map(({ seq }) => seq);

  beforeAll(async () => {
    torget = await startApp();
    anna = await signInMember(torget, 'sundsvall', 'representative');
    bo = await signInMember(torget, 'lund');
    moderator = await signInMember(torget, null);
    stranger = await signInMember(torget, 'kiruna');
    anonymous = torget.http();
    openHub = 'oppen';
    secretHub = 'hemlig';
    await buildHub(openHub, 'open', [
      [anna, 'member'],
      [bo, 'member'],
      [moderator, 'moderator'],
    ]);
    await buildHub(secretHub, 'secret', [
      [anna, 'owner'],
      [bo, 'member'],
    ]);
  });
  afterAll(() => torget.close());

  describe('writing', () => {
    it('gives numbers without gaps in the order of commits, however many write at once, and each post once', async () => {
      const { id, post } = await openThread(anna, openHub);
      expect(post).toMatchObject({ seq: 1, author: { name: anna.account.name, organisation: { slug: 'sundsvall' } } });
      const people = [anna, bo, moderator];
      const sent = Array.from({ length: 64 }, (_, n) => ({
        who: people[n % 3] as SignedIn,
        clientId: `n${n}`,
        body: `Inlägg *${n}*`,
      }));
      // Each is sent twice at the same time, as from a bad line.
      const answers = await Promise.all(
        [...sent, ...sent].map(async ({ who, ...said }) => ({ said, post: await write(who, id, said.body, said) })),
      );
      const bySeq = new Map(answers.map(({ said, post: { seq } }) => [seq, said.clientId]));
      expect([...bySeq.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, n) => n + 2));
      expect(new Set(bySeq.values()).size).toBe(64);
      const items: ThreadPost[] = (await anna.agent.get(at(`/threads/${id}/posts?limit=100`)).expect(200)).body.items;
      expect(items.map(({ seq }) => seq)).toEqual(Array.from({ length: 65 }, (_, n) => n + 1));
      expect(items.map(({ createdAt }) => createdAt)).toEqual(items.map(({ createdAt }) => createdAt).sort());
      expect(items[1]).toMatchObject({
        threadId: id,
        body: expect.stringMatching(/^Inlägg/),
        html: expect.stringContaining('<em>'),
      });
    });
  });
});

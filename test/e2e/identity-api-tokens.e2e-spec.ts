import { startApp, type TestApp } from '../support/app.js';
import { buildAccount, type TestAccount } from '../factories/account.js';

type Agent = Awaited<ReturnType<TestApp['signIn']>>;

const TOKENS = '/api/v1/me/api-tokens';

describe('API tokens', () => {
  let torget: TestApp;
  let person: TestAccount;
  let agent: Agent;
  beforeAll(async () => {
    torget = await startApp({ worker: false });
    person = await buildAccount(torget);
    agent = await torget.signIn(person.email, person.password);
  });
  afterAll(() => torget.close());

  const make = async (about: object = {}): Promise<{ id: string; token: string }> => {
    const { body } = await agent
      .post(TOKENS)
      .send({ name: 'skript', ...about })
      .expect(201);
    return body as { id: string; token: string };
  };
  const withToken = (token: string) => ({
    get: (path: string) => torget.http().get(path).unset('Origin').set('Authorization', `Bearer ${token}`),
    patch: (path: string) => torget.http().patch(path).unset('Origin').set('Authorization', `Bearer ${token}`),
    post: (path: string) => torget.http().post(path).unset('Origin').set('Authorization', `Bearer ${token}`),
    delete: (path: string) => torget.http().delete(path).unset('Origin').set('Authorization', `Bearer ${token}`),
  });

  it('are shown once and kept as hashes', async () => {
    const { id, token } = await make({ name: 'nattlig import' });
    expect(token).toMatch(/^tgt_[\w-]{43}$/);
    const listed = await agent.get(TOKENS).expect(200);
    expect(listed.body.items).toContainEqual({
      id,
      name: 'nattlig import',
      scopes: null,
      createdAt: expect.any(String),
      lastUsedAt: null,
      expiresAt: null,
    });
    expect(listed.text).not.toContain(token);
    expect(JSON.stringify(await torget.db.query('SELECT * FROM api_tokens'))).not.toContain(token.slice(4));
  });

  it('act for their person, without an Origin', async () => {
    const { id, token } = await make();
    const me = await withToken(token).get('/api/v1/me').expect(200);
    expect(me.body.id).toBe(person.id);
    await withToken(token).patch('/api/v1/me').send({ workTitle: 'Utvecklare' }).expect(200);
    const listed = await agent.get(TOKENS);
    expect(listed.body.items.find((one: { id: string }) => one.id === id).lastUsedAt).toEqual(expect.any(String));
  });

  it('do no more than their scopes say', async () => {
    const reader = (await make({ scopes: ['read'] })).token;
    await withToken(reader).get('/api/v1/me').expect(200);
    const refused = await withToken(reader).patch('/api/v1/me').send({ about: 'x' }).expect(403);
    expect(refused.body).toMatchObject({ code: 'auth.token_scope' });
    const writer = (await make({ scopes: ['write'] })).token;
    await withToken(writer).patch('/api/v1/me').send({ about: 'x' }).expect(200);
    await withToken(writer).get('/api/v1/me').expect(403);
    const both = (await make({ scopes: ['write', 'read'] })).token;
    await withToken(both).patch('/api/v1/me').send({ about: 'y' }).expect(200);
    await withToken(both).get('/api/v1/me').expect(200);
  });

  it('stop working when they expire', async () => {
    const { id, token } = await make({ expiresAt: new Date(Date.now() + 3_600_000).toISOString() });
    await withToken(token).get('/api/v1/me').expect(200);
    await torget.db.query(`UPDATE api_tokens SET expires_at = now() - interval '1 second' WHERE id = $1`, [id]);
    await withToken(token).get('/api/v1/me').expect(401);
  });

  it('stop working when they are removed, which others cannot do', async () => {
    const { id, token } = await make();
    const stranger = await buildAccount(torget);
    await (await torget.signIn(stranger.email, stranger.password)).delete(`${TOKENS}/${id}`).expect(404);
    await withToken(token).get('/api/v1/me').expect(200);
    await agent.delete(`${TOKENS}/${id}`).expect(204);
    await withToken(token).get('/api/v1/me').expect(401);
    await agent.delete(`${TOKENS}/${id}`).expect(404);
    await agent.delete(`${TOKENS}/7`).expect(400);
  });

  it.each(['tgt_made-up', `tgt_${'A'.repeat(43)}`, 'something', ''])(
    'that are not valid are refused even on public routes: "%s"',
    async (token) => {
      const answer = await withToken(token).get('/api/v1/auth/providers').expect(401);
      expect(answer.body).toMatchObject({ code: 'auth.invalid_token' });
      await agent.get('/api/v1/me').set('Authorization', `Bearer ${token}`).expect(401);
    },
  );

  it('do not reach the keys of the account', async () => {
    const { id, token } = await make();
    const program = withToken(token);
    for (const answer of [
      await program.post(TOKENS).send({ name: 'evig' }),
      await program.delete(`${TOKENS}/${id}`),
      await program.delete('/api/v1/me/sessions'),
      await program
        .post('/api/v1/me/password')
        .send({ currentPassword: person.password, newPassword: 'fjorton gröna bilar' }),
    ]) {
      expect(answer.status).toBe(403);
      expect(answer.body).toMatchObject({ code: 'auth.session_required' });
    }
  });

  it.each([
    ['no name', {}, 'name'],
    ['an empty name', { name: '  ' }, 'name'],
    ['a long name', { name: 'x'.repeat(81) }, 'name'],
    ['an unknown scope', { name: 'x', scopes: ['admin'] }, 'scopes'],
    ['no scopes at all', { name: 'x', scopes: [] }, 'scopes'],
    ['a scope that is no list', { name: 'x', scopes: 'read' }, 'scopes'],
    ['a date that is none', { name: 'x', expiresAt: 'tomorrow' }, 'expiresAt'],
    ['a date in the past', { name: 'x', expiresAt: '2020-01-01T00:00:00Z' }, 'expiresAt'],
    ['an unknown field', { name: 'x', userId: 'y' }, 'userId'],
    ['a null byte', { name: 'a\u0000b' }, 'name'],
  ])('are not made with %s', async (_, body, path) => {
    const answer = await agent.post(TOKENS).send(body).expect(400);
    expect(answer.body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ path })]));
  });

  it('are made once for one Idempotency-Key', async () => {
    const send = (body: object, key = 'request-1') => agent.post(TOKENS).set('Idempotency-Key', key).send(body);
    const first = await send({ name: 'en gång', scopes: ['read'] }).expect(201);
    const again = await send({ name: 'en gång', scopes: ['read'] }).expect(201);
    expect(again.body).toEqual(first.body);
    await withToken(first.body.token as string)
      .get('/api/v1/me')
      .expect(200);
    expect(await torget.db.query(`SELECT 1 FROM api_tokens WHERE name = 'en gång'`)).toHaveLength(1);
    await send({ name: 'något annat' }).expect(409);
    const other = await send({ name: 'en gång', scopes: ['read'] }, 'request-2').expect(201);
    expect(other.body.token).not.toBe(first.body.token);
    await send({ name: 'x' }, 'å'.repeat(3)).expect(400);
  });
});

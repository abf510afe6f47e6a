import { jest } from '@jest/globals';
import { Database } from '#platform/database';
import { IdentityJobs } from '../../libs/features/identity/identity.jobs.js';
import { ORIGIN, startApp, type TestApp } from '../support/app.js';
import { buildAccount, someAddress, type TestAccount } from '../factories/account.js';

const COOKIE = /torget_session=([\w-]+)/;

describe('sessions', () => {
  let torget: TestApp;
  let person: TestAccount;
  beforeAll(async () => {
    torget = await startApp({ worker: false });
  });
  afterAll(() => torget.close());
  beforeEach(async () => {
    person = await buildAccount(torget);
  });

  const signIn = async (cookie?: string): Promise<string> => {
    const request = torget.http().post('/api/v1/auth/login');
    if (cookie) void request.set('Cookie', `torget_session=${cookie}`);
    const { headers } = await request.send({ email: person.email, password: person.password }).expect(200);
    return COOKIE.exec(String(headers['set-cookie']))?.[1] ?? '';
  };
  const as = (secret: string) => ({
    get: (path: string) => torget.http().get(`/api/v1${path}`).set('Cookie', `torget_session=${secret}`),
    post: (path: string) => torget.http().post(`/api/v1${path}`).set('Cookie', `torget_session=${secret}`),
    patch: (path: string) => torget.http().patch(`/api/v1${path}`).set('Cookie', `torget_session=${secret}`),
    delete: (path: string) => torget.http().delete(`/api/v1${path}`).set('Cookie', `torget_session=${secret}`),
  });

  it('are needed where a route is not public', async () => {
    for (const path of ['/me', '/me/sessions', '/me/api-tokens', `/users/${person.id}`]) {
      const answer = await torget.http().get(`/api/v1${path}`).expect(401);
      expect(answer.body).toMatchObject({ code: 'auth.required' });
    }
    await as('made-up').get('/me').expect(401);
  });

  it('get a new secret at sign-in, and the one that the browser had before ends', async () => {
    const first = await signIn();
    const second = await signIn(first);
    expect(second).not.toBe(first);
    await as(first).get('/me').expect(401);
    await as(second).get('/me').expect(200);
  });

  it('do not take up a secret that someone else planted', async () => {
    const planted = 'A'.repeat(43);
    expect(await signIn(planted)).not.toBe(planted);
    await as(planted).get('/me').expect(401);
  });

  it('are kept as keyed hashes only', async () => {
    const secret = await signIn();
    const rows = await torget.db.query('SELECT * FROM sessions WHERE user_id = $1', [person.id]);
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('are listed with where they are, the asking one marked', async () => {
    await signIn();
    const secret = await signIn();
    const { body } = await as(secret).get('/me/sessions').expect(200);
    expect(body.items).toHaveLength(2);
    expect(body.items.filter((one: { current: boolean }) => one.current)).toHaveLength(1);
    expect(body.items[0]).toEqual({
      id: expect.any(String),
      createdAt: expect.stringMatching(/Z$/),
      lastSeenAt: expect.any(String),
      expiresAt: expect.any(String),
      userAgent: expect.any(String),
      address: expect.stringContaining('127.0.0.1'),
      method: 'password',
      provider: null,
      current: expect.any(Boolean),
    });
  });

  it('can be ended one at a time, or all others at once', async () => {
    const [first, second, third] = [await signIn(), await signIn(), await signIn()];
    const { body } = await as(first).get('/me/sessions');
    const own = body.items.find((one: { current: boolean }) => one.current).id as string;
    const other = body.items.find((one: { current: boolean }) => !one.current).id as string;
    await as(first).delete(`/me/sessions/${other}`).expect(204);
    await as(first).delete(`/me/sessions/${other}`).expect(404);
    const left = [await as(second).get('/me'), await as(third).get('/me')].map(({ status }) => status);
    expect(left.sort()).toEqual([200, 401]);
    await as(first).delete('/me/sessions').expect(204);
    await as(second).get('/me').expect(401);
    await as(third).get('/me').expect(401);
    await as(first).delete(`/me/sessions/${own}`).expect(204);
    await as(first).get('/me').expect(401);
  });

  it('of other people are not there', async () => {
    const secret = await signIn();
    const stranger = await buildAccount(torget);
    await torget.signIn(stranger.email, stranger.password);
    const [row] = await torget.db.query<{ id: string }>('SELECT id FROM sessions WHERE user_id = $1', [stranger.id]);
    const answer = await as(secret)
      .delete(`/me/sessions/${row?.id ?? ''}`)
      .expect(404);
    expect(answer.body).toMatchObject({ code: 'session.not_found' });
  });

  it('with an id of the wrong form are refused by name', async () => {
    const answer = await as(await signIn())
      .delete('/me/sessions/7')
      .expect(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ path: 'id' })]);
  });

  it('end at sign-out, which never fails', async () => {
    const secret = await signIn();
    const answer = await as(secret).post('/auth/logout').expect(204);
    expect(answer.headers['set-cookie']).toEqual([expect.stringMatching(/^torget_session=; Path=\/; Max-Age=0/)]);
    await as(secret).get('/me').expect(401);
    await as(secret).post('/auth/logout').expect(204);
    await torget.http().post('/api/v1/auth/logout').expect(204);
  });

  it('end when they are not used, and move on when they are', async () => {
    const secret = await signIn();
    await torget.db.query(
      `UPDATE sessions SET last_seen_at = now() - interval '1 hour', expires_at = now() + interval '1 hour' WHERE user_id = $1`,
      [person.id],
    );
    await as(secret).get('/me').expect(200);
    const [row] = await torget.db.query<{ fresh: boolean; far: boolean }>(
      `SELECT last_seen_at > now() - interval '1 minute' AS fresh, expires_at > now() + interval '13 days' AS far FROM sessions WHERE user_id = $1`,
      [person.id],
    );
    expect(row).toEqual({ fresh: true, far: true });
    await torget.db.query(`UPDATE sessions SET expires_at = now() - interval '1 second' WHERE user_id = $1`, [
      person.id,
    ]);
    await as(secret).get('/me').expect(401);
  });

  it('count as none on public routes when they are over', async () => {
    await as('made-up').get('/auth/providers').expect(200);
  });

  it('other than the asking one end when the password is changed', async () => {
    const [mine, other] = [await signIn(), await signIn()];
    const change = { currentPassword: person.password, newPassword: 'fjorton gröna bilar' };
    await as(mine).post('/me/password').send(change).expect(204);
    await as(mine).get('/me').expect(200);
    await as(other).get('/me').expect(401);
    await torget.http().post('/api/v1/auth/login').send({ email: person.email, password: person.password }).expect(401);
    await torget.signIn(person.email, change.newPassword);
  });

  it.each([
    [
      'the present password is wrong',
      { currentPassword: 'fel lösenord helt', newPassword: 'fjorton gröna bilar' },
      'currentPassword',
    ],
    ['the new one is short', { currentPassword: 'tretton blå båtar', newPassword: 'kort' }, 'newPassword'],
    ['the new one is common', { currentPassword: 'tretton blå båtar', newPassword: 'Sommar2026!!' }, 'newPassword'],
    ['the new one is missing', { currentPassword: 'tretton blå båtar' }, 'newPassword'],
    [
      'there is an unknown field',
      { currentPassword: 'tretton blå båtar', newPassword: 'fjorton gröna bilar', userId: 'x' },
      'userId',
    ],
  ])('change no password when %s', async (_, body, path) => {
    const secret = await signIn();
    const answer = await as(secret).post('/me/password').send(body).expect(400);
    expect(answer.body.errors).toContainEqual(expect.objectContaining({ path }));
    await torget.signIn(person.email, person.password);
  });

  it('do not let anyone guess the present password', async () => {
    const secret = await signIn();
    const guess = { currentPassword: 'fel lösenord helt', newPassword: 'fjorton gröna bilar' };
    for (let i = 0; i < 5; i++) await as(secret).post('/me/password').send(guess).expect(400);
    await as(secret).post('/me/password').send(guess).expect(429);
  });

  describe('and other sites', () => {
    const edit = (secret: string, headers: Record<string, string>) => {
      const request = torget.http().patch('/api/v1/me').unset('Origin').set('Cookie', `torget_session=${secret}`);
      return request.set(headers).send({ about: 'Hej' });
    };

    it('work together with our own pages only', async () => {
      const secret = await signIn();
      await edit(secret, { Origin: ORIGIN }).expect(200);
      await edit(secret, { Referer: `${ORIGIN}/profil?a=b` }).expect(200);
      for (const headers of [
        {},
        { Origin: 'https://evil.example' },
        { Origin: 'null' },
        { Origin: `${ORIGIN}.evil.example` },
        { Referer: `https://evil.example/${ORIGIN}` },
        { Origin: 'https://evil.example', Referer: `${ORIGIN}/` },
      ]) {
        const answer = await edit(secret, headers as Record<string, string>).expect(403);
        expect(answer.body).toMatchObject({ code: 'auth.wrong_origin' });
      }
    });

    it('cannot sign a visitor in or out', async () => {
      const login = () =>
        torget.http().post('/api/v1/auth/login').send({ email: person.email, password: person.password });
      await login().set('Origin', 'https://evil.example').expect(403);
      await login().unset('Origin').expect(200);
      const secret = await signIn();
      await as(secret).post('/auth/logout').set('Origin', 'https://evil.example').expect(403);
      await as(secret).get('/me').expect(200);
    });

    it('can be read from, as links lead here', async () => {
      await as(await signIn())
        .get('/me')
        .set('Origin', 'https://other.example')
        .expect(200);
    });
  });

  it('are removed at night when they are over', async () => {
    await signIn();
    await torget.db.query(`UPDATE sessions SET expires_at = now() - interval '1 second' WHERE user_id = $1`, [
      person.id,
    ]);
    await torget.app.get(IdentityJobs).purge();
    expect(await torget.db.query('SELECT 1 FROM sessions WHERE user_id = $1', [person.id])).toEqual([]);
  });

  it('cost no statement when nobody says who they are', async () => {
    const database = torget.app.get(Database);
    const statements = [jest.spyOn(database, 'query'), jest.spyOn(database, 'prepared')];
    const count = (): number => statements.reduce((sum, { mock }) => sum + mock.calls.length, 0);
    await torget.http().get('/api/v1/auth/providers').expect(200);
    expect(count()).toBe(0);
    const secret = await signIn();
    for (const one of statements) one.mockClear();
    await as(secret).get('/auth/providers').expect(200);
    expect(count()).toBe(1);
    for (const one of statements) one.mockRestore();
  });

  it('cannot be had for an account that is not there', async () => {
    await torget
      .http()
      .post('/api/v1/auth/login')
      .send({ email: someAddress(), password: person.password })
      .expect(401);
  });
});

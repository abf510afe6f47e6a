import { hash } from '@node-rs/argon2';
import { SignInThrottle } from '../../libs/features/identity/sign-in/sign-in-throttle.js';
import { startApp, type TestApp } from '../support/app.js';
import { buildAccount, someAddress } from '../factories/account.js';

const LOGIN = '/api/v1/auth/login';
const WRONG = 'fel lösenord helt';

describe('signing in with a password', () => {
  let torget: TestApp;
  beforeAll(async () => {
    torget = await startApp({ worker: false });
  });
  afterAll(() => torget.close());
  beforeEach(() => torget.db.query('DELETE FROM sign_in_attempts'));

  const tryToSignIn = (email: string, password: string) => torget.http().post(LOGIN).send({ email, password });

  it('answers with the person and a cookie that scripts and other sites cannot use', async () => {
    const { email, password, id } = await buildAccount(torget, { name: 'Maria Prov' });
    const answer = await tryToSignIn(email, password).expect(200);
    expect(answer.body).toMatchObject({ id, email, name: 'Maria Prov', platformRole: 'member', memberships: [] });
    expect(JSON.stringify(answer.body)).not.toContain('argon2');
    expect(answer.headers['set-cookie']).toEqual([
      expect.stringMatching(/^torget_session=[\w-]{43}; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Lax$/),
    ]);
  });

  it('does not mind capitals and space around the address', async () => {
    const { email, password } = await buildAccount(torget);
    await tryToSignIn(`  ${email.toUpperCase()} `, password).expect(200);
  });

  it('says the same of a wrong password and an unknown address', async () => {
    const { email } = await buildAccount(torget);
    const wrong = await tryToSignIn(email, WRONG).expect(401);
    const unknown = await tryToSignIn(someAddress(), WRONG).expect(401);
    const same = { requestId: expect.any(String) };
    expect({ ...wrong.body, ...same }).toEqual({ ...unknown.body, ...same });
    expect(wrong.body).toMatchObject({ code: 'auth.invalid_credentials' });
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it('takes the same time for a wrong password and an unknown address', async () => {
    const people = [await buildAccount(torget), await buildAccount(torget), await buildAccount(torget)];
    const strangers = [someAddress(), someAddress(), someAddress()];
    const timeOf = async (email: string): Promise<number> => {
      const begun = performance.now();
      await tryToSignIn(email, WRONG).expect(401);
      return performance.now() - begun;
    };
    const known: number[] = [];
    const unknown: number[] = [];
    await timeOf(someAddress());
    for (let round = 0; round < 4; round++) {
      for (const [index, person] of people.entries()) {
        known.push(await timeOf(person.email));
        unknown.push(await timeOf(strangers[index] ?? ''));
      }
    }
    const median = (times: number[]): number => times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    const ratio = median(known) / median(unknown);
    expect(ratio).toBeGreaterThan(0.5);
    expect(ratio).toBeLessThan(2);
  });

  it.each([
    ['no body', undefined, 'body'],
    ['no password', { email: 'a@b.example' }, 'password'],
    ['an empty password', { email: 'a@b.example', password: '' }, 'password'],
    ['no address', { password: WRONG }, 'email'],
    ['an address that is none', { email: 'maria', password: WRONG }, 'email'],
    ['an address that is a list', { email: ['a@b.example'], password: WRONG }, 'email'],
    ['a password that is an object', { email: 'a@b.example', password: { $ne: '' } }, 'password'],
    ['an unknown field', { email: 'a@b.example', password: WRONG, admin: true }, 'admin'],
    ['a null byte', { email: 'a@b.example', password: 'a\u0000b' }, 'password'],
  ])('refuses %s and names the field', async (_, body, path) => {
    const answer = await torget.http().post(LOGIN).send(body).expect(400);
    expect(answer.body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ path })]));
  });

  it('does not take the password from the address line', async () => {
    const { email, password } = await buildAccount(torget);
    await torget.http().post(LOGIN).query({ email, password }).send({}).expect(400);
  });

  it('tells of an address that is not verified only to whoever knows the password', async () => {
    const email = someAddress();
    const registration = { email, password: 'tretton blå båtar', name: 'Maria Prov' };
    await torget.http().post('/api/v1/auth/register').send(registration).expect(202);
    const wrong = await tryToSignIn(email, WRONG).expect(401);
    expect(wrong.body).toMatchObject({ code: 'auth.invalid_credentials' });
    const right = await tryToSignIn(email, registration.password).expect(403);
    expect(right.body).toMatchObject({ code: 'auth.email_not_verified' });
    expect(right.headers['set-cookie']).toBeUndefined();
  });

  it('refuses suspended people, and ends what they have open', async () => {
    const { email, password, id } = await buildAccount(torget);
    const agent = await torget.signIn(email, password);
    await torget.db.query('UPDATE users SET suspended_at = now() WHERE id = $1', [id]);
    await agent.get('/api/v1/me').expect(401);
    const answer = await tryToSignIn(email, password).expect(403);
    expect(answer.body).toMatchObject({ code: 'auth.suspended' });
    await tryToSignIn(email, WRONG).expect(401);
  });

  it('hashes the password again when the parameters have changed', async () => {
    const { email, password, id } = await buildAccount(torget);
    const old = await hash(password, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    await torget.db.query('UPDATE users SET password_hash = $2 WHERE id = $1', [id, old]);
    await tryToSignIn(email, password).expect(200);
    const [row] = await torget.db.query<{ password_hash: string }>('SELECT password_hash FROM users WHERE id = $1', [
      id,
    ]);
    expect(row?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await tryToSignIn(email, password).expect(200);
  });

  it('has no identity providers yet', async () => {
    await torget.http().get('/api/v1/auth/providers').expect(200, { items: [], nextCursor: null });
  });

  describe('after too many wrong passwords', () => {
    const fail = async (email: string, times: number): Promise<void> => {
      for (let i = 0; i < times; i++) await tryToSignIn(email, WRONG).expect(401);
    };
    const letTimePass = (): Promise<unknown> =>
      torget.db.query(`UPDATE sign_in_attempts SET blocked_until = blocked_until - interval '20 minutes'`);

    it.each([
      ['a known address', true],
      ['an unknown address', false],
    ])('asks for waiting, and says for how long: %s', async (_, known) => {
      const email = known ? (await buildAccount(torget)).email : someAddress();
      await fail(email, 5);
      const answer = await tryToSignIn(email, WRONG).expect(429);
      expect(answer.body).toMatchObject({ code: 'auth.slow_down', status: 429 });
      expect(Number(answer.headers['retry-after'])).toBeGreaterThanOrEqual(1);
      expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(2);
    });

    it('does not take the right password either, until the time is over', async () => {
      const { email, password } = await buildAccount(torget);
      await fail(email, 5);
      await tryToSignIn(email, password).expect(429);
      await letTimePass();
      await tryToSignIn(email, password).expect(200);
    });

    it('waits grow to fifteen minutes and not further', async () => {
      const { email } = await buildAccount(torget);
      await fail(email, 5);
      const waits: number[] = [];
      for (let i = 0; i < 11; i++) {
        waits.push(Number((await tryToSignIn(email, WRONG).expect(429)).headers['retry-after']));
        await letTimePass();
        await tryToSignIn(email, WRONG).expect(401);
      }
      expect([...waits].sort((a, b) => a - b)).toEqual(waits);
      expect(waits.at(-1)).toBeGreaterThan(890);
      expect(waits.at(-1)).toBeLessThanOrEqual(900);
    });

    it('forgets the failures when the right password comes', async () => {
      const { email, password } = await buildAccount(torget);
      await fail(email, 4);
      await tryToSignIn(email, password).expect(200);
      await fail(email, 4);
      await tryToSignIn(email, password).expect(200);
    });

    it('leaves other accounts at the same address alone', async () => {
      const { email, password } = await buildAccount(torget);
      await fail(someAddress(), 5);
      await tryToSignIn(email, password).expect(200);
    });

    it('counts tries that come at the same time', async () => {
      const { email } = await buildAccount(torget);
      const answers = await Promise.all(Array.from({ length: 20 }, () => tryToSignIn(email, WRONG)));
      expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(15);
    });

    it('lets everyone of a house in who comes at the same moment', async () => {
      const { email, password } = await buildAccount(torget);
      const throttle = torget.app.get(SignInThrottle);
      await torget.db.transaction(async () => {
        // From here on the time of this transaction stands still, as for somebody who waits behind another.
        await torget.db.query('SELECT now()');
        await tryToSignIn(email, password).expect(200);
        await expect(throttle.mayBegin(throttle.client('127.0.0.1'))).resolves.toBe(true);
      });
    });

    it('slows down a client that tries many addresses', async () => {
      const { email, password } = await buildAccount(torget);
      for (let i = 0; i < 10; i++) {
        await Promise.all(Array.from({ length: 5 }, () => tryToSignIn(someAddress(), WRONG)));
      }
      // The first wait is two seconds, which a busy machine spends on one try; a few more make it half a minute.
      for (let i = 0; i < 4; i++) {
        await letTimePass();
        await tryToSignIn(someAddress(), WRONG).expect(401);
      }
      await tryToSignIn(email, password).expect(429);
      await letTimePass();
      await tryToSignIn(email, password).expect(200);
    });

    it('keeps neither mail addresses nor network addresses', async () => {
      const email = someAddress();
      await fail(email, 1);
      const rows = await torget.db.query('SELECT * FROM sign_in_attempts');
      expect(JSON.stringify(rows)).not.toContain(email);
      expect(JSON.stringify(rows)).not.toContain('127.0.0.1');
    });
  });
});

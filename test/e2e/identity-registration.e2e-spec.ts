import { Accounts } from '#features/identity';
import { startApp, type TestApp } from '../support/app.js';
import { mailsTo } from '../support/mail-text.js';
import { buildAccount, someAddress } from '../factories/account.js';

const PASSWORD = 'tretton blå båtar';
const OTHER_PASSWORD = 'fjorton gröna bilar';

describe('getting an account', () => {
  let torget: TestApp;
  beforeAll(async () => {
    torget = await startApp();
  });
  afterAll(() => torget.close());

  const post = (path: string, body: object) => torget.http().post(`/api/v1/auth/${path}`).send(body);
  const register = (email: string, more: object = {}) =>
    post('register', { email, password: PASSWORD, name: 'Maria Prov', ...more });
  const login = (email: string, password: string) => post('login', { email, password });

  /** Newest mail to the address, once all are out. */
  const mailTo = async (email: string): Promise<string> => {
    await torget.delivered();
    return mailsTo(email, await torget.mails()).at(-1) ?? '';
  };
  const tokenIn = (mail: string): string => /[?&]token=([\w-]+)/.exec(mail)?.[1] ?? '';

  it('goes from registering over the mail to signing in', async () => {
    const email = someAddress();
    const answer = await register(email).expect(202);
    expect(answer.body).toEqual({});
    const mail = await mailTo(email);
    expect(mail).toContain('Hej Maria Prov!');
    expect(mail).toContain('http://torget.test/verifiera?token=');
    await post('verify-email', { token: tokenIn(mail) }).expect(200, {});
    const { body } = await login(email, PASSWORD).expect(200);
    expect(body).toMatchObject({ email, name: 'Maria Prov', language: 'sv', platformRole: 'member' });
  });

  it('writes in English to those who want that', async () => {
    const email = someAddress();
    await register(email, { language: 'en' }).expect(202);
    const mail = await mailTo(email);
    expect(mail).toContain('Hello Maria Prov');
    expect(mail).toContain('http://torget.test/en/verifiera?token=');
  });

  it('verifies with each link once, in time', async () => {
    const email = someAddress();
    await register(email);
    const token = tokenIn(await mailTo(email));
    await torget.db.query(
      `UPDATE one_time_tokens SET expires_at = now() - interval '1 second' WHERE user_id = (SELECT id FROM users WHERE email = $1)`,
      [email],
    );
    const late = await post('verify-email', { token }).expect(400);
    expect(late.body).toMatchObject({ code: 'auth.invalid_link' });
    await torget.db.query(
      `UPDATE one_time_tokens SET expires_at = now() + interval '1 hour' WHERE user_id = (SELECT id FROM users WHERE email = $1)`,
      [email],
    );
    await post('verify-email', { token }).expect(200);
    await post('verify-email', { token }).expect(400);
    await post('verify-email', { token: 'made-up' }).expect(400);
  });

  it('lets only one of two use a link', async () => {
    const email = someAddress();
    await register(email);
    const token = tokenIn(await mailTo(email));
    const answers = await Promise.all([post('verify-email', { token }), post('verify-email', { token })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  it('answers the same for an address that has an account, and tells its owner', async () => {
    const { email, password } = await buildAccount(torget, { name: 'Ewa Ägare' });
    const known = await register(email, { password: OTHER_PASSWORD, name: 'Någon Annan' });
    const unknown = await register(someAddress());
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    const mail = await mailTo(email);
    expect(mail).toContain('Hej Ewa Ägare!');
    expect(mail).toContain('Du har redan ett konto');
    expect(tokenIn(mail)).toBe('');
    await login(email, OTHER_PASSWORD).expect(401);
    await login(email, password).expect(200);
  });

  it('opens the account with the password of the registration whose link is used', async () => {
    const email = someAddress();
    await register(email, { password: 'angriparens val', name: 'Angripare' });
    await mailTo(email);
    await register(email, { password: PASSWORD, name: 'Rätt Person' });
    await torget.delivered();
    const mine = mailsTo(email, await torget.mails()).find((mail) => mail.includes('Rätt Person')) ?? '';
    await post('verify-email', { token: tokenIn(mine) }).expect(200);
    await login(email, 'angriparens val').expect(401);
    await login(email, PASSWORD).expect(200);
  });

  it('opens the account when an administrator sets its password, and the link is worth nothing then', async () => {
    const email = someAddress();
    await register(email).expect(202);
    const token = tokenIn(await mailTo(email));
    const accounts = torget.app.get(Accounts);
    const account = await accounts.findByEmail(email);
    await accounts.setPassword(account?.id ?? '', OTHER_PASSWORD);
    await login(email, OTHER_PASSWORD).expect(200);
    await post('verify-email', { token }).expect(400);
    await login(email, OTHER_PASSWORD).expect(200);
  });

  it('stores neither the secrets of links nor passwords', async () => {
    const email = someAddress();
    await register(email);
    await post('forgot-password', { email });
    const token = tokenIn(await mailTo(email));
    const tables = ['users', 'one_time_tokens', 'outbox_events'];
    const stored = await Promise.all(tables.map((table) => torget.db.query(`SELECT * FROM ${table}`)));
    expect(token).not.toBe('');
    expect(JSON.stringify(stored)).not.toContain(token);
    expect(JSON.stringify(stored)).not.toContain(PASSWORD);
  });

  it('does not send more than a few mails to one address', async () => {
    const email = someAddress();
    for (let i = 0; i < 8; i++) await register(email).expect(202);
    await torget.delivered();
    expect(mailsTo(email, await torget.mails())).toHaveLength(5);
  });

  it.each([
    ['a short password', { password: 'kort' }, 'password', 'minLength'],
    ['a common password', { password: 'Lösenord123' }, 'password', 'password.too_common'],
    ['a password made of the name', { password: 'MariaProv2026' }, 'password', 'password.too_common'],
    ['an endless password', { password: 'x'.repeat(201) }, 'password', 'maxLength'],
    ['an address that is none', { email: 'maria' }, 'email', 'isEmail'],
    ['an empty name', { name: '   ' }, 'name', 'required'],
    ['an unknown language', { language: 'fi' }, 'language', 'oneOf'],
    ['a role to begin with', { platformRole: 'admin' }, 'platformRole', 'unknownField'],
    ['a null byte', { name: 'a\u0000b' }, 'name', 'nullByte'],
  ])('is refused with %s', async (_, more, path, code) => {
    const answer = await register(someAddress(), more).expect(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ path, code })]);
  });

  describe('a forgotten password', () => {
    it('is replaced with the link in the mail, and every session ends', async () => {
      const { email, password } = await buildAccount(torget);
      const agent = await torget.signIn(email, password);
      await post('forgot-password', { email: email.toUpperCase() }).expect(202, {});
      const mail = await mailTo(email);
      expect(mail).toContain('http://torget.test/nytt-losenord?token=');
      await post('reset-password', { token: tokenIn(mail), password: OTHER_PASSWORD }).expect(204);
      await agent.get('/api/v1/me').expect(401);
      await login(email, password).expect(401);
      await login(email, OTHER_PASSWORD).expect(200);
      await torget.delivered();
      expect(mailsTo(email, await torget.mails()).some((one) => one.includes('har ändrats'))).toBe(true);
    });

    it('is answered the same for an address without an account, and nothing is sent', async () => {
      const email = someAddress();
      await post('forgot-password', { email }).expect(202, {});
      expect(await mailTo(email)).toBe('');
    });

    it('takes each link once, in time, and keeps it while the new password is refused', async () => {
      const { email } = await buildAccount(torget);
      await post('forgot-password', { email });
      const token = tokenIn(await mailTo(email));
      const common = await post('reset-password', { token, password: 'Sommar2026!!' }).expect(400);
      expect(common.body).toMatchObject({ code: 'password.too_common' });
      await post('reset-password', { token, password: 'kort' }).expect(400);
      await post('verify-email', { token }).expect(400);
      await post('reset-password', { token, password: OTHER_PASSWORD }).expect(204);
      const again = await post('reset-password', { token, password: PASSWORD }).expect(400);
      expect(again.body).toMatchObject({ code: 'auth.invalid_link' });
    });

    it('cannot be replaced an hour later', async () => {
      const { email, id } = await buildAccount(torget);
      await post('forgot-password', { email });
      const token = tokenIn(await mailTo(email));
      const [row] = await torget.db.query<{ ok: boolean }>(
        `SELECT expires_at BETWEEN now() + interval '59 minutes' AND now() + interval '60 minutes' AS ok FROM one_time_tokens WHERE user_id = $1`,
        [id],
      );
      expect(row?.ok).toBe(true);
      await torget.db.query(`UPDATE one_time_tokens SET expires_at = now() - interval '1 second' WHERE user_id = $1`, [
        id,
      ]);
      await post('reset-password', { token, password: OTHER_PASSWORD }).expect(400);
    });

    it('ends the waiting after too many wrong ones', async () => {
      const { email } = await buildAccount(torget);
      for (let i = 0; i < 5; i++) await login(email, 'fel lösenord helt');
      await login(email, 'fel lösenord helt').expect(429);
      await post('forgot-password', { email });
      await post('reset-password', { token: tokenIn(await mailTo(email)), password: OTHER_PASSWORD }).expect(204);
      await login(email, OTHER_PASSWORD).expect(200);
    });

    it.each([
      ['forgot-password', { email: 'maria' }],
      ['forgot-password', { email: 'a@b.example', extra: 1 }],
      ['reset-password', { token: 'x' }],
      ['reset-password', { token: 7, password: OTHER_PASSWORD }],
      ['verify-email', {}],
      ['verify-email', { token: 'x'.repeat(101) }],
    ])('asks %s for a proper body', async (path, body) => {
      await post(path, body).expect(400);
    });
  });

  it.each(['register', 'verify-email', 'forgot-password', 'reset-password'])(
    'takes only JSON that can be read: %s',
    async (path) => {
      const raw = (type: string, body: string) =>
        torget.http().post(`/api/v1/auth/${path}`).set('content-type', type).send(body);
      await raw('application/json', '{"email":').expect(400);
      await raw('text/xml', '<a/>').expect(415);
      await raw('application/json', '[]').expect(400);
    },
  );
});

import { generateSync } from 'otplib';
import { Accounts, TwoSteps } from '#features/identity';
import { startApp, type TestApp } from '../support/app.js';
import { mailsTo } from '../support/mail-text.js';
import { buildAccount, type TestAccount } from '../factories/account.js';

const LOGIN = '/api/v1/auth/login';
const TWO_STEP = '/api/v1/me/two-step';
type Agent = ReturnType<TestApp['http']>;

/** What the person's app shows; `steps` later than now. */
const codeOf = (secret: string, steps = 0): string =>
  generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });

describe('signing in in two steps', () => {
  let torget: TestApp;
  beforeAll(async () => {
    torget = await startApp();
  });
  afterAll(() => torget.close());
  beforeEach(() => torget.db.query('DELETE FROM sign_in_attempts'));

  const logIn = ({ email, password }: TestAccount, code?: string) =>
    torget.http().post(LOGIN).send({ email, password, code });

  /** Begins with a secret and confirms it with the code of the step before, so that those of now and later are still good. */
  async function turnOn(agent: Agent, { password }: TestAccount): Promise<{ secret: string; codes: string[] }> {
    const begun = await agent.post(`${TWO_STEP}/begin`).send({ password }).expect(200);
    const { secret } = begun.body as { secret: string };
    const confirmed = await agent
      .post(`${TWO_STEP}/confirm`)
      .send({ code: codeOf(secret, -1) })
      .expect(200);
    return { secret, codes: (confirmed.body as { items: string[] }).items };
  }

  it('is set up with a picture and a first code, and then asks for a code at sign-in', async () => {
    const person = await buildAccount(torget);
    const agent = await torget.signIn(person.email, person.password);
    const elsewhere = await torget.signIn(person.email, person.password);
    expect((await agent.get(TWO_STEP).expect(200)).body).toEqual({
      on: false,
      since: null,
      recoveryCodesLeft: 0,
      required: false,
      available: true,
    });
    const wrongPassword = await agent.post(`${TWO_STEP}/begin`).send({ password: 'en annan mening' }).expect(400);
    expect(wrongPassword.body).toMatchObject({ errors: [{ path: 'password', code: 'password.wrong' }] });

    const begun = await agent.post(`${TWO_STEP}/begin`).send({ password: person.password }).expect(200);
    const { secret, address, picture } = begun.body as Record<string, string>;
    expect(address).toContain(`secret=${secret ?? ''}`);
    expect(picture).toMatch(/^data:image\/svg\+xml;base64,/);
    const [stored] = await torget.db.query<{ sealed_secret: string }>(
      'SELECT sealed_secret FROM two_steps WHERE user_id = $1',
      [person.id],
    );
    expect(stored?.sealed_secret).not.toContain(secret);
    await logIn(person).expect(200);

    const wrong = await agent.post(`${TWO_STEP}/confirm`).send({ code: '000000' }).expect(400);
    expect(wrong.body).toMatchObject({ errors: [{ path: 'code', code: 'two_step.wrong_code' }] });
    const confirmed = await agent
      .post(`${TWO_STEP}/confirm`)
      .send({ code: codeOf(secret ?? '', -1) })
      .expect(200);
    expect((confirmed.body as { items: string[] }).items).toHaveLength(10);
    await elsewhere.get('/api/v1/me').expect(401);
    expect((await agent.get('/api/v1/me/sessions').expect(200)).body).toMatchObject({ items: [{ method: 'totp' }] });
    await agent.post(`${TWO_STEP}/begin`).send({ password: person.password }).expect(409);
    await agent
      .post(`${TWO_STEP}/confirm`)
      .send({ code: codeOf(secret ?? '') })
      .expect(409);

    const asked = await logIn(person).expect(401);
    expect(asked.body).toMatchObject({
      code: 'auth.second_step_required',
      type: 'urn:torget:problem:auth.second_step_required',
    });
    expect(asked.headers['set-cookie']).toBeUndefined();
    const guessed = await torget
      .http()
      .post(LOGIN)
      .send({ email: person.email, password: 'fel lösenord', code: codeOf(secret ?? '') });
    expect(guessed.body).toMatchObject({ status: 401, code: 'auth.invalid_credentials' });
    await logIn(person, codeOf(secret ?? '')).expect(200);
    await torget.delivered();
    expect(mailsTo(person.email, await torget.mails()).some((mail) => mail.includes('reservkoderna'))).toBe(true);
  });

  it('takes each code once, also of two who send it at the same time, and none that is older', async () => {
    const person = await buildAccount(torget);
    const { secret } = await turnOn(await torget.signIn(person.email, person.password), person);
    const code = codeOf(secret);
    const both = await Promise.all([logIn(person, code), logIn(person, code)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 401]);
    expect((await logIn(person, code).expect(401)).body).toMatchObject({ code: 'auth.wrong_code' });
    await logIn(person, codeOf(secret, 1)).expect(200);
    await logIn(person, codeOf(secret)).expect(401);
    await logIn(person, codeOf(secret, 3)).expect(401);
  });

  it('opens with a recovery code once, and says so by mail', async () => {
    const person = await buildAccount(torget);
    const agent = await torget.signIn(person.email, person.password);
    const { secret, codes } = await turnOn(agent, person);
    const [first = '', second = ''] = codes;
    await logIn(person, first.toUpperCase().replaceAll('-', ' ')).expect(200);
    expect((await logIn(person, first).expect(401)).body).toMatchObject({ code: 'auth.wrong_code' });
    expect((await agent.get(TWO_STEP).expect(200)).body).toMatchObject({ on: true, recoveryCodesLeft: 9 });
    await torget.delivered();
    expect(mailsTo(person.email, await torget.mails()).some((mail) => mail.includes('du har 9 kvar'))).toBe(true);

    const renewed = await agent
      .post(`${TWO_STEP}/recovery-codes`)
      .send({ password: person.password, code: codeOf(secret) })
      .expect(200);
    await logIn(person, second).expect(401);
    await logIn(person, (renewed.body as { items: string[] }).items[0]).expect(200);
    const stranger = await buildAccount(torget);
    await turnOn(await torget.signIn(stranger.email, stranger.password), stranger);
    await logIn(stranger, codes[2]).expect(401);
  });

  it('is turned off with password and code only', async () => {
    const person = await buildAccount(torget);
    const agent = await torget.signIn(person.email, person.password);
    const { secret } = await turnOn(agent, person);
    await agent.post(`${TWO_STEP}/turn-off`).send({ password: person.password }).expect(400);
    await agent
      .post(`${TWO_STEP}/turn-off`)
      .send({ password: 'fel lösenord', code: codeOf(secret) })
      .expect(400);
    await agent.post(`${TWO_STEP}/turn-off`).send({ password: person.password, code: '000000' }).expect(400);
    await agent
      .post(`${TWO_STEP}/turn-off`)
      .send({ password: person.password, code: codeOf(secret) })
      .expect(204);
    await agent
      .post(`${TWO_STEP}/turn-off`)
      .send({ password: person.password, code: codeOf(secret, 1) })
      .expect(409);
    await logIn(person).expect(200);
  });

  it('slows guessing of codes down, also when the password is right', async () => {
    const person = await buildAccount(torget);
    const { secret } = await turnOn(await torget.signIn(person.email, person.password), person);
    for (let tries = 0; tries < 5; tries++) await logIn(person, '000000').expect(401);
    const slowed = await logIn(person, codeOf(secret)).expect(429);
    expect(Number(slowed.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('survives a new password, and can be taken away by whoever runs the platform', async () => {
    const person = await buildAccount(torget);
    await turnOn(await torget.signIn(person.email, person.password), person);
    await torget.app.get(Accounts).setPassword(person.id, person.password);
    expect((await logIn(person).expect(401)).body).toMatchObject({ code: 'auth.second_step_required' });
    expect(await torget.app.get(TwoSteps).reset(person.id)).toBe(true);
    await logIn(person).expect(200);
  });

  it('comes before anything else for an administrator, and cannot be turned off', async () => {
    const admin = await buildAccount(torget, { platformRole: 'admin' });
    const agent = await torget.signIn(admin.email, admin.password);
    expect((await agent.get('/api/v1/me').expect(200)).body).toMatchObject({
      platformRole: 'admin',
      secondStepMissing: true,
    });
    expect((await agent.get('/api/v1/admin/status').expect(403)).body).toMatchObject({
      code: 'auth.second_step_missing',
    });
    await agent.post('/api/v1/me/api-tokens').send({ name: 'nyckel' }).expect(403);
    await agent.get('/api/v1/use-cases').expect(200);
    expect((await agent.get(TWO_STEP).expect(200)).body).toMatchObject({ on: false, required: true });
    const { secret } = await turnOn(agent, admin);
    await agent.get('/api/v1/admin/status').expect(200);
    expect((await agent.get('/api/v1/me').expect(200)).body).toMatchObject({ secondStepMissing: false });
    const refused = await agent.post(`${TWO_STEP}/turn-off`).send({ password: admin.password, code: codeOf(secret) });
    expect(refused.body).toMatchObject({ status: 403, code: 'two_step.required' });
    const again = torget.http();
    const answer = await again.post(LOGIN).send({ email: admin.email, password: admin.password, code: codeOf(secret) });
    expect(answer.body).toMatchObject({ platformRole: 'admin', secondStepMissing: false });
    await again.get('/api/v1/admin/status').expect(200);

    // A key of an administrator is worth no more than its person.
    const created = await agent.post('/api/v1/me/api-tokens').send({ name: 'nyckel' }).expect(201);
    const { token } = created.body as { token: string };
    const program = (): Promise<{ status: number }> =>
      torget.http().get('/api/v1/admin/status').set('Authorization', `Bearer ${token}`);
    expect((await program()).status).toBe(200);
    await torget.app.get(TwoSteps).reset(admin.id);
    expect((await program()).status).toBe(403);
  });

  it('is not for accounts of the demo, which everyone shares, nor asked of their administrator', async () => {
    const demo = await buildAccount(torget, { platformRole: 'admin', isDemo: true });
    const agent = await torget.signIn(demo.email, demo.password);
    await agent.get('/api/v1/admin/status').expect(200);
    expect((await agent.get(TWO_STEP).expect(200)).body).toMatchObject({ available: false, required: false });
    const refused = await agent.post(`${TWO_STEP}/begin`).send({ password: demo.password }).expect(409);
    expect(refused.body).toMatchObject({ code: 'two_step.demo' });
  });

  it('is for people with a browser, not for tokens or strangers', async () => {
    const person = await buildAccount(torget);
    const agent = await torget.signIn(person.email, person.password);
    const created = await agent.post('/api/v1/me/api-tokens').send({ name: 'nyckel' }).expect(201);
    const bearer = `Bearer ${(created.body as { token: string }).token}`;
    for (const path of ['begin', 'confirm', 'recovery-codes', 'turn-off']) {
      const body = { password: person.password, code: '000000' };
      const sent = path === 'begin' ? { password: person.password } : path === 'confirm' ? { code: '000000' } : body;
      await torget.http().post(`${TWO_STEP}/${path}`).send(sent).expect(401);
      await torget.http().post(`${TWO_STEP}/${path}`).set('Authorization', bearer).send(sent).expect(403);
      await agent.post(`${TWO_STEP}/${path}`).send({}).expect(400);
    }
    await agent.post(`${TWO_STEP}/confirm`).send({ code: '000000' }).expect(409);
  });
});

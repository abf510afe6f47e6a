import { Accounts, SessionAuthenticator } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import { startApp, type TestApp } from '../support/app.js';
import { buildAccount, someAddress, type TestAccount } from '../factories/account.js';

type Agent = Awaited<ReturnType<TestApp['signIn']>>;

const ME = '/api/v1/me';

describe('profiles', () => {
  let torget: TestApp;
  let person: TestAccount;
  let agent: Agent;
  beforeAll(async () => {
    torget = await startApp({ worker: false });
  });
  afterAll(() => torget.close());
  beforeEach(async () => {
    person = await buildAccount(torget, { name: 'Maria Prov' });
    agent = await torget.signIn(person.email, person.password);
  });

  const joinOrganisation = async (): Promise<{ id: string }> => {
    const organisation = await torget.app
      .get(OrganisationDirectory)
      .createUnverified({ name: 'Digitala Grannar', type: 'civil_society' });
    await torget.app.get(Accounts).addMembership(person.id, organisation.id, 'representative');
    return organisation;
  };

  it('say who is signed in, and where they belong', async () => {
    const organisation = await joinOrganisation();
    const { body, headers } = await agent.get(ME).expect(200);
    expect(body).toEqual({
      id: person.id,
      email: person.email,
      name: 'Maria Prov',
      workTitle: '',
      about: '',
      skills: [],
      language: 'sv',
      timeZone: 'Europe/Stockholm',
      platformRole: 'member',
      isDemo: false,
      createdAt: expect.stringMatching(/Z$/),
      contactable: true,
      showsPresence: true,
      eraseAfter: null,
      version: 1,
      hasPassword: true,
      secondStepMissing: false,
      memberships: [{ organisation: { ...organisation }, role: 'representative' }],
    });
    expect(headers['etag']).toBe('"1"');
  });

  it('can be changed, field by field', async () => {
    const first = await agent
      .patch(ME)
      .send({ name: ' Maria Ny ', skills: [' ai ', 'ai', '', 'data'], language: 'en' })
      .expect(200);
    expect(first.body).toMatchObject({
      name: 'Maria Ny',
      skills: ['ai', 'data'],
      language: 'en',
      workTitle: '',
      version: 2,
    });
    const second = await agent.patch(ME).send({ about: 'Två\nrader', timeZone: 'Europe/Helsinki' }).expect(200);
    expect(second.body).toMatchObject({
      name: 'Maria Ny',
      about: 'Två\nrader',
      timeZone: 'Europe/Helsinki',
      version: 3,
    });
    expect((await agent.get(ME)).body).toEqual(second.body);
  });

  it('are not changed over the head of another edit', async () => {
    await agent.patch(ME).set('If-Match', '"1"').send({ about: 'först' }).expect(200);
    const stale = await agent.patch(ME).set('If-Match', '"1"').send({ about: 'sen' }).expect(412);
    expect(stale.headers['content-type']).toContain('application/problem+json');
    await agent.patch(ME).set('If-Match', 'nonsense').send({ about: 'sen' }).expect(400);
    expect((await agent.get(ME)).body.about).toBe('först');
    await agent.patch(ME).set('If-Match', '"2"').send({ about: 'sedan' }).expect(200);
  });

  it.each([
    ['an empty name', { name: ' ' }, 'name'],
    ['no name', { name: null }, 'name'],
    ['a long name', { name: 'x'.repeat(101) }, 'name'],
    ['a long text', { about: 'x'.repeat(2001) }, 'about'],
    ['skills that are no list', { skills: 'ai' }, 'skills'],
    ['too many skills', { skills: Array.from({ length: 31 }, (_, index) => `skill ${index}`) }, 'skills'],
    ['a long skill', { skills: ['x'.repeat(61)] }, 'skills'],
    ['a skill that is a number', { skills: [7] }, 'skills'],
    ['another language', { language: 'fi' }, 'language'],
    ['a time zone that is none', { timeZone: 'Europe/Nowhere' }, 'timeZone'],
    ['another address', { email: 'a@b.example' }, 'email'],
    ['a role', { platformRole: 'admin' }, 'platformRole'],
    ['a null byte', { about: 'a\u0000b' }, 'about'],
  ])('are not changed to %s', async (_, body, path) => {
    const answer = await agent.patch(ME).send(body).expect(400);
    expect(answer.body.errors).toEqual(expect.arrayContaining([expect.objectContaining({ path })]));
    expect((await agent.get(ME)).body.version).toBe(1);
  });

  it('show other members what a person wants to show, and never the address', async () => {
    await joinOrganisation();
    const reader = await buildAccount(torget);
    const other = await torget.signIn(reader.email, reader.password);
    const { body, text } = await other.get(`/api/v1/users/${person.id}`).expect(200);
    expect(Object.keys(body as object).sort()).toEqual([
      'abilities',
      'about',
      'id',
      'memberships',
      'name',
      'skills',
      'workTitle',
    ]);
    expect(body.memberships).toHaveLength(1);
    expect(text).not.toContain('@');
    await torget.http().get(`/api/v1/users/${person.id}`).expect(401);
  });

  it('are not there for people who are suspended, not verified, or made up', async () => {
    const suspended = await buildAccount(torget);
    await torget.db.query('UPDATE users SET suspended_at = now() WHERE id = $1', [suspended.id]);
    const pending = await buildAccount(torget);
    await torget.db.query('UPDATE users SET email_verified_at = NULL WHERE id = $1', [pending.id]);
    for (const id of [suspended.id, pending.id, '0197f000-0000-7000-8000-000000000000']) {
      const answer = await agent.get(`/api/v1/users/${id}`).expect(404);
      expect(answer.body).toMatchObject({ code: 'user.not_found' });
    }
    const odd = await agent.get('/api/v1/users/maria').expect(400);
    expect(odd.body.errors).toEqual([expect.objectContaining({ path: 'id' })]);
  });

  it('are made once for one address', async () => {
    const accounts = torget.app.get(Accounts);
    const email = someAddress();
    const wish = { email, password: 'tretton blå båtar', name: 'Första', verified: true, isDemo: true } as const;
    const first = await accounts.createAccount(wish);
    const again = await accounts.createAccount({ ...wish, email: email.toUpperCase(), name: 'Andra' });
    expect([first.created, again.created]).toEqual([true, false]);
    expect(again).toMatchObject({ id: first.id, name: 'Första' });
    expect(await accounts.countDemoAccounts()).toBe(1);
    expect(await accounts.findByEmail(email)).toMatchObject({ id: first.id });
    await expect(
      accounts.createAccount({ ...wish, email: someAddress(), isDemo: false, password: 'password123' }),
    ).rejects.toThrow('password.too_common');
  });

  it('are the same for sockets', async () => {
    const organisation = await joinOrganisation();
    const { headers } = await torget
      .http()
      .post('/api/v1/auth/login')
      .send({ email: person.email, password: person.password });
    const cookie = /torget_session=([\w-]+)/.exec(String(headers['set-cookie']))?.[1];
    const authenticator = torget.app.get(SessionAuthenticator);
    expect(await authenticator.authenticate({ cookie })).toEqual({
      userId: person.id,
      name: 'Maria Prov',
      platformRole: 'member',
      memberships: [{ organisationId: organisation.id, role: 'representative' }],
      hubs: [],
      sessionId: expect.any(String),
      tokenId: null,
      scopes: null,
    });
    expect(await authenticator.authenticate({})).toBeNull();
    expect(await authenticator.authenticate({ cookie, bearer: '' })).toBeNull();
  });
});

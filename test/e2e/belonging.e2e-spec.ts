import { randomBytes } from 'node:crypto';
import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import { buildAccount } from '../factories/account.js';
import { signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';
import { mailsTo } from '../support/mail-text.js';

const PASSWORD = 'tretton blå båtar';
const at = (path: string): string => `/api/v1${path}`;
const someone = (domain: string): string => `p-${randomBytes(5).toString('hex')}@${domain}`;
const NOBODY = '00000000-0000-7000-8000-000000000000';

describe('belonging to organisations', () => {
  let torget: TestApp;
  let editor: SignedIn;
  beforeAll(async () => {
    torget = await startApp();
    editor = await signInMember(torget, null, 'member', 'editor');
  });
  afterAll(() => torget.close());

  /** Someone new with this address. */
  const person = async (email: string, name = 'Maria Prov'): Promise<SignedIn> => {
    const account = await buildAccount(torget, { email, name, password: PASSWORD });
    return { account, agent: await torget.signIn(email, PASSWORD) };
  };
  const roleIn = async (agent: Agent, slug: string): Promise<string | undefined> => {
    const { body } = await agent.get(at('/me')).expect(200);
    return body.memberships.find((one: { organisation: { slug: string } }) => one.organisation.slug === slug)?.role;
  };
  const mailTo = async (email: string): Promise<string> => {
    await torget.delivered();
    return mailsTo(email, await torget.mails()).at(-1) ?? '';
  };
  const tokenIn = (mail: string): string => /[?&]token=([\w-]+)/.exec(mail)?.[1] ?? '';
  const addAdministrator = (slug: string): Promise<SignedIn> => signInMember(torget, slug, 'administrator');

  describe('by a mail domain', () => {
    it('is proposed by an administrator, confirmed by an editor, and brings in those who are there and those who come', async () => {
      const { agent: administrator, account } = await addAdministrator('ale');
      const early = await person(someone('ale.example'));
      const elsewhere = await person(someone('edu.ale.example'));
      const proposed = await administrator.post(at('/organisations/ale/domains')).send({ domain: ' @Ale.EXAMPLE ' });
      expect([proposed.status, proposed.body]).toEqual([
        201,
        expect.objectContaining({ domain: 'ale.example', status: 'proposed' }),
      ]);
      expect((await torget.http().get(at('/organisations/ale/domains')).expect(200)).body.items).toEqual([]);
      expect(await mailTo(editor.account.email)).toContain('ale.example');
      const queue = (await editor.agent.get(at('/admin/domains')).expect(200)).body;
      expect(queue.items).toEqual([
        expect.objectContaining({
          domain: 'ale.example',
          organisation: expect.objectContaining({ slug: 'ale' }),
          proposedBy: expect.objectContaining({ id: account.id }),
        }),
      ]);
      await administrator.post(at(`/admin/domains/${proposed.body.id}/confirm`)).expect(403);
      await editor.agent.post(at(`/admin/domains/${proposed.body.id}/confirm`)).expect(204);
      expect(await mailTo(account.email)).toContain('ale.example är bekräftad');
      expect(await roleIn(early.agent, 'ale')).toBe('member');
      const late = await person(someone('ale.example'));
      await torget.delivered();
      expect(await roleIn(late.agent, 'ale')).toBe('member');
      expect(await roleIn(elsewhere.agent, 'ale')).toBeUndefined();
      const shown = (await torget.http().get(at('/organisations/ale/domains')).expect(200)).body.items;
      expect(shown).toEqual([expect.objectContaining({ domain: 'ale.example', status: 'confirmed' })]);
      await administrator.delete(at(`/organisations/ale/domains/${shown[0].id}`)).expect(204);
      expect(await roleIn(early.agent, 'ale')).toBe('member');
    });

    it('makes someone a member who registers and follows the link, also the one of a forgotten password', async () => {
      await editor.agent.post(at('/organisations/boden/domains')).send({ domain: 'boden.example' }).expect(201);
      for (const ask of ['register', 'forgot-password']) {
        const email = someone('boden.example');
        await torget.http().post(at('/auth/register')).send({ email, password: PASSWORD, name: 'Bo Ny' }).expect(202);
        if (ask === 'forgot-password') await torget.http().post(at('/auth/forgot-password')).send({ email });
        const mails = (await mailTo(email), mailsTo(email, await torget.mails()));
        const token = tokenIn(
          mails.find((mail) => mail.includes(ask === 'register' ? '/verifiera' : '/nytt-losenord')) ?? '',
        );
        if (ask === 'register') await torget.http().post(at('/auth/verify-email')).send({ token }).expect(200);
        else await torget.http().post(at('/auth/reset-password')).send({ token, password: PASSWORD }).expect(204);
        await torget.delivered();
        expect(await roleIn(await torget.signIn(email, PASSWORD), 'boden')).toBe('member');
      }
      const page = (await torget.http().get(at('/organisations/boden')).expect(200)).body;
      expect(page.claimed).toBe(true);
    });

    it('belongs to one organisation, also when two are confirmed at once', async () => {
      const domains = await Promise.all(
        ['bollebygd', 'borgholm'].map(async (slug) => {
          const { agent } = await addAdministrator(slug);
          return (
            await agent
              .post(at(`/organisations/${slug}/domains`))
              .send({ domain: 'tva.example' })
              .expect(201)
          ).body.id;
        }),
      );
      const answers = await Promise.all(
        domains.map((id) => editor.agent.post(at(`/admin/domains/${String(id)}/confirm`))),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
      const left = answers.findIndex(({ status }) => status === 409);
      expect(answers[left]?.body.code).toBe('domain.taken');
      const other = await editor.agent.post(at('/organisations/sala/domains')).send({ domain: 'tva.example' });
      expect([other.status, other.body.code]).toEqual([409, 'domain.taken']);
      await editor.agent
        .post(at(`/admin/domains/${String(domains[left])}/refuse`))
        .send({})
        .expect(400);
      await editor.agent
        .post(at(`/admin/domains/${String(domains[left])}/refuse`))
        .send({ reason: 'Den är en annans.' })
        .expect(204);
      await editor.agent.post(at(`/admin/domains/${String(domains[left])}/confirm`)).expect(404);
    });

    it('comes in lots when there are many', async () => {
      await torget.db.query(
        `INSERT INTO users (id, email, name, email_verified_at) SELECT gen_random_uuid(), 'p' || n || '@manga.example', 'P' || n, now() FROM generate_series(1, 210) n`,
      );
      await editor.agent.post(at('/organisations/sala/domains')).send({ domain: 'manga.example' }).expect(201);
      await torget.delivered();
      const { body } = await editor.agent.get(at('/organisations/sala/members?limit=100')).expect(200);
      expect(body.total).toBe(210);
      const next = (await editor.agent.get(at(`/organisations/sala/members?limit=100&cursor=${body.nextCursor}`))).body;
      const ids = [...body.items, ...next.items].map((one: { person: { id: string } }) => one.person.id);
      expect(new Set(ids).size).toBe(200);
    }, 120_000);

    it.each([
      ['gmail.com', 400, 'publicMail'],
      ['anna@hotmail.se', 400, 'publicMail'],
      ['ingen domän', 400, 'mailDomain'],
      ['', 400, 'isNotEmpty'],
    ])('%j is refused', async (domain, status, code) => {
      const { body } = await editor.agent.post(at('/organisations/sala/domains')).send({ domain }).expect(status);
      expect(body.errors.map((one: { code: string }) => one.code)).toContain(code === 'isNotEmpty' ? 'required' : code);
    });

    it('is nobody else’s to name', async () => {
      const { agent } = await signInMember(torget, 'sala', 'representative');
      const path = at('/organisations/sala/domains');
      await torget.http().post(path).send({ domain: 'sala.example' }).expect(401);
      await agent.post(path).send({ domain: 'sala.example' }).expect(403);
      await agent.post(at('/organisations/nobody/domains')).send({ domain: 'sala.example' }).expect(404);
      await editor.agent.delete(`${path}/${NOBODY}`).expect(404);
      await agent.get(at('/admin/domains')).expect(403);
    });
  });

  describe('by an invitation', () => {
    const invite = (agent: Agent, slug: string, body: object) =>
      agent.post(at(`/organisations/${slug}/invitations`)).send(body);

    it('works for someone without an account, once, and for nobody else', async () => {
      const { agent: administrator } = await addAdministrator('danderyd');
      const email = someone('danderyd.example');
      const { body: sent } = await invite(administrator, 'danderyd', {
        email: email.toUpperCase(),
        role: 'representative',
      }).expect(201);
      expect(sent).toEqual(expect.objectContaining({ email, role: 'representative', expired: false }));
      const token = tokenIn(await mailTo(email));
      const stored = JSON.stringify(await torget.db.query('SELECT * FROM organisation_invitations'));
      expect(stored).not.toContain(token);
      const seen = (await torget.http().post(at('/invitations/look-up')).send({ token }).expect(200)).body;
      expect(seen).toEqual(expect.objectContaining({ email, role: 'representative', invitedBy: 'Maria Prov' }));
      await torget.http().post(at('/invitations/accept')).send({ token }).expect(401);
      const stranger = await person(someone('annan.example'));
      const refused = await stranger.agent.post(at('/invitations/accept')).send({ token }).expect(403);
      expect(refused.body.code).toBe('invitation.other_address');
      const invited = await person(email);
      const answers = await Promise.all([
        invited.agent.post(at('/invitations/accept')).send({ token }),
        invited.agent.post(at('/invitations/accept')).send({ token }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 404]);
      expect(await roleIn(invited.agent, 'danderyd')).toBe('representative');
      await torget.http().post(at('/invitations/look-up')).send({ token }).expect(404);
      expect((await administrator.get(at('/organisations/danderyd/invitations')).expect(200)).body.items).toEqual([]);
    });

    it('is found under one’s own address, accepted or declined, and never lowers a role', async () => {
      const { agent: administrator, account } = await addAdministrator('eda');
      const other = await addAdministrator('eda');
      const guest = await person(someone('gast.example'));
      const first = (await invite(administrator, 'eda', { email: guest.account.email }).expect(201)).body;
      expect((await invite(administrator, 'eda', { email: guest.account.email }).expect(409)).body.code).toBe(
        'invitation.open_already',
      );
      expect((await guest.agent.get(at('/me/invitations')).expect(200)).body.items).toEqual([
        expect.objectContaining({ id: first.id, organisation: expect.objectContaining({ slug: 'eda' }) }),
      ]);
      await other.agent.post(at(`/me/invitations/${first.id}/accept`)).expect(404);
      await guest.agent.post(at(`/me/invitations/${first.id}/decline`)).expect(204);
      await guest.agent.post(at(`/me/invitations/${first.id}/accept`)).expect(404);
      await invite(administrator, 'eda', { email: other.account.email }).expect(201);
      const [own] = (await other.agent.get(at('/me/invitations')).expect(200)).body.items;
      await other.agent.post(at(`/me/invitations/${own.id}/accept`)).expect(200);
      expect(await roleIn(other.agent, 'eda')).toBe('administrator');
      expect(account.id).not.toBe(other.account.id);
    });

    it('stops working when it is too old, taken back, or sent again', async () => {
      const { agent: administrator } = await addAdministrator('falun');
      const guest = await person(someone('gast.example'));
      const path = at('/organisations/falun/invitations');
      const { body: sent } = await invite(administrator, 'falun', { email: guest.account.email }).expect(201);
      const first = tokenIn(await mailTo(guest.account.email));
      const soon = await administrator.post(`${path}/${sent.id}/resend`).expect(429);
      expect(Number(soon.headers['retry-after'])).toBeGreaterThan(0);
      await torget.db.query(
        `UPDATE organisation_invitations SET expires_at = now() - interval '1 second', sent_at = now() - interval '14 days' WHERE id = $1`,
        [sent.id],
      );
      await guest.agent.post(at('/invitations/accept')).send({ token: first }).expect(404);
      expect((await guest.agent.get(at('/me/invitations'))).body.items).toEqual([]);
      expect((await administrator.get(path)).body.items[0].expired).toBe(true);
      const again = (await administrator.post(`${path}/${sent.id}/resend`).expect(200)).body;
      expect(Date.parse(again.expiresAt) - Date.now()).toBeGreaterThan(13.9 * 24 * 3600 * 1000);
      const second = tokenIn(await mailTo(guest.account.email));
      expect(second).not.toBe(first);
      await torget.http().post(at('/invitations/look-up')).send({ token: first }).expect(404);
      await torget.http().post(at('/invitations/look-up')).send({ token: second }).expect(200);
      await administrator.delete(`${path}/${sent.id}`).expect(204);
      await administrator.delete(`${path}/${sent.id}`).expect(404);
      await guest.agent.post(at('/invitations/accept')).send({ token: second }).expect(404);
    });

    it('gives nothing away about who has an account', async () => {
      const { agent: administrator } = await addAdministrator('gagnef');
      const known = await buildAccount(torget, { email: someone('kand.example') });
      const answers = await Promise.all(
        [known.email, someone('okand.example')].map((email) => invite(administrator, 'gagnef', { email })),
      );
      const shapes = answers.map(({ status, body }) => [
        status,
        Object.keys(body as object),
        (body as { role: string }).role,
      ]);
      expect(shapes[0]).toEqual(shapes[1]);
    });

    it('is for those who decide, and checked', async () => {
      const { agent } = await signInMember(torget, 'falun', 'representative');
      const email = someone('gast.example');
      await invite(torget.http(), 'falun', { email }).expect(401);
      await invite(agent, 'falun', { email }).expect(403);
      await invite(agent, 'nobody', { email }).expect(404);
      const { agent: administrator } = await addAdministrator('falun');
      await invite(administrator, 'falun', { email: 'ingen' }).expect(400);
      await invite(administrator, 'falun', { email, role: 'owner' }).expect(400);
      await agent.get(at('/organisations/falun/invitations')).expect(403);
      await agent.post(at(`/organisations/falun/invitations/${NOBODY}/resend`)).expect(403);
      await administrator.post(at(`/organisations/falun/invitations/${NOBODY}/resend`)).expect(404);
      await agent.post(at('/invitations/accept')).send({}).expect(400);
      await torget.http().get(at('/me/invitations')).expect(401);
    });
  });

  describe('by a request', () => {
    it('is answered by the administrators, and told by mail', async () => {
      const { agent: administrator, account } = await addAdministrator('gnesta');
      const asker = await person(someone('fraga.example'), 'Fråga Nu');
      const path = at('/organisations/gnesta/requests');
      const { body: asked } = await asker.agent.post(path).send({ message: 'Jag arbetar i skolan.' }).expect(201);
      expect((await asker.agent.post(path).send({ message: 'Igen' }).expect(409)).body.code).toBe(
        'join_request.open_already',
      );
      expect(await mailTo(account.email)).toContain('Jag arbetar i skolan.');
      const [seen] = (await administrator.get(path).expect(200)).body.items;
      expect(seen).toEqual(
        expect.objectContaining({ mailDomain: 'fraga.example', person: expect.objectContaining({ name: 'Fråga Nu' }) }),
      );
      expect(JSON.stringify(seen)).not.toContain(asker.account.email);
      await asker.agent.post(`${path}/${asked.id}/approve`).send({}).expect(403);
      await editor.agent.post(`${path}/${asked.id}/approve`).send({}).expect(403);
      const answers = await Promise.all([
        administrator.post(`${path}/${asked.id}/approve`).send({}),
        administrator.post(`${path}/${asked.id}/refuse`).send({ reason: 'Nej' }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 404]);
      await torget.delivered();
      const approved = answers[0].status === 204;
      expect(await roleIn(asker.agent, 'gnesta')).toBe(approved ? 'member' : undefined);
      expect(await mailTo(asker.account.email)).toContain(approved ? 'godkänts' : 'Motivering: Nej');
    });

    it('is answered by the platform’s editors while there is no administrator, and makes the first one', async () => {
      const asker = await person(someone('habo.example'));
      const path = at('/organisations/habo/requests');
      const { body: asked } = await asker.agent.post(path).send({ message: 'Jag är chef.' }).expect(201);
      const queue = (await editor.agent.get(at('/admin/join-requests')).expect(200)).body.items;
      expect(queue.map((one: { id: string }) => one.id)).toContain(asked.id);
      expect(await mailTo(editor.account.email)).toContain('Jag är chef.');
      await asker.agent.get(at('/admin/join-requests')).expect(403);
      await editor.agent.post(`${path}/${asked.id}/approve`).send({}).expect(204);
      expect(await roleIn(asker.agent, 'habo')).toBe('administrator');
      await asker.agent.post(path).send({ message: 'Igen' }).expect(409);
    });

    it('can be taken back, by who asked, and ends when the asker comes in another way', async () => {
      const asker = await person(someone('fraga.example'));
      const { body: asked } = await asker.agent
        .post(at('/organisations/kil/requests'))
        .send({ message: 'Hej' })
        .expect(201);
      expect((await asker.agent.get(at('/me/join-requests')).expect(200)).body.items).toHaveLength(1);
      await editor.agent.delete(at(`/me/join-requests/${asked.id}`)).expect(404);
      await asker.agent.delete(at(`/me/join-requests/${asked.id}`)).expect(204);
      await asker.agent.delete(at(`/me/join-requests/${asked.id}`)).expect(404);
      await asker.agent.post(at('/organisations/kil/requests')).send({ message: 'Hej' }).expect(201);
      const kil = await torget.app.get(OrganisationDirectory).resolve('kil');
      await torget.app.get(Accounts).addMembership(asker.account.id, kil?.id ?? '', 'member');
      await torget.delivered();
      expect((await asker.agent.get(at('/me/join-requests')).expect(200)).body.items).toEqual([]);
    });

    it('needs a session and a message', async () => {
      const asker = await person(someone('fraga.example'));
      const path = at('/organisations/kil/requests');
      await torget.http().post(path).send({ message: 'Hej' }).expect(401);
      await asker.agent.post(path).send({ message: '  ' }).expect(400);
      await asker.agent
        .post(path)
        .send({ message: 'x'.repeat(1001) })
        .expect(400);
      await asker.agent.post(at('/organisations/nobody/requests')).send({ message: 'Hej' }).expect(404);
      await asker.agent.get(path).expect(403);
    });
  });

  describe('taking over an organisation without an administrator', () => {
    it('is for one person with an address of its own', async () => {
      await editor.agent.post(at('/organisations/knivsta/domains')).send({ domain: 'knivsta.example' }).expect(201);
      const [one, two] = [await person(someone('knivsta.example')), await person(someone('knivsta.example'))];
      const stranger = await person(someone('annan.example'));
      await torget.delivered();
      const standing = (await one.agent.get(at('/organisations/knivsta/membership')).expect(200)).body;
      expect(standing).toEqual({
        role: 'member',
        request: null,
        hasAdministrator: false,
        abilities: {
          canAskToJoin: false,
          canTakeOver: true,
          canLeave: true,
          canDecide: false,
          canProposeDomain: false,
          canConfirmDomain: false,
        },
      });
      await torget.http().post(at('/organisations/knivsta/claim')).expect(401);
      expect((await stranger.agent.post(at('/organisations/knivsta/claim')).expect(403)).body.code).toBe(
        'membership.address_elsewhere',
      );
      const answers = await Promise.all([one, two].map(({ agent }) => agent.post(at('/organisations/knivsta/claim'))));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect(answers.find(({ status }) => status === 200)?.body).toEqual(
        expect.objectContaining({ role: 'administrator', hasAdministrator: true }),
      );
      expect(await mailTo(editor.account.email)).toContain('första administratör');
    });
  });

  describe('members', () => {
    it('are seen by those who have signed in, never with an address', async () => {
      const { agent, account } = await addAdministrator('kumla');
      const member = await signInMember(torget, 'kumla');
      const { body } = await member.agent.get(at('/organisations/kumla/members')).expect(200);
      expect(body).toEqual({
        items: [
          {
            person: { id: account.id, name: 'Maria Prov', workTitle: '' },
            role: 'administrator',
            since: expect.any(String),
          },
          expect.objectContaining({ role: 'member' }),
        ],
        nextCursor: null,
        total: 2,
        abilities: { canDecide: false },
      });
      expect((await agent.get(at('/organisations/kumla/members'))).body.abilities.canDecide).toBe(true);
      await torget.http().get(at('/organisations/kumla/members')).expect(401);
      await agent.get(at('/organisations/kumla/members?cursor=nonsense')).expect(400);
      await agent.get(at('/organisations/nobody/members')).expect(404);
    });

    it('get other roles from administrators, and leave or are taken out', async () => {
      const { agent: administrator } = await addAdministrator('laholm');
      const member = await signInMember(torget, 'laholm');
      const path = at(`/organisations/laholm/members/${member.account.id}`);
      await member.agent.patch(path).send({ role: 'administrator' }).expect(403);
      await administrator.patch(path).send({ role: 'chef' }).expect(400);
      await administrator
        .patch(at(`/organisations/laholm/members/${NOBODY}`))
        .send({ role: 'member' })
        .expect(404);
      await administrator.patch(path).send({ role: 'representative' }).expect(204);
      expect(await roleIn(member.agent, 'laholm')).toBe('representative');
      const outsider = await person(someone('annan.example'));
      await outsider.agent.delete(path).expect(403);
      await torget.http().delete(path).expect(401);
      await member.agent.delete(path).expect(204);
      expect(await roleIn(member.agent, 'laholm')).toBeUndefined();
      await administrator.delete(path).expect(404);
    });

    it('never leave an organisation without its last administrator, not even two at the same moment', async () => {
      const [one, two] = [await addAdministrator('leksand'), await addAdministrator('leksand')];
      const leave = ({ agent, account }: SignedIn) => agent.delete(at(`/organisations/leksand/members/${account.id}`));
      const answers = await Promise.all([leave(one), leave(two)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
      const last = answers[0].status === 409 ? one : two;
      expect((await leave(last).expect(409)).body.code).toBe('membership.last_administrator');
      await last.agent
        .patch(at(`/organisations/leksand/members/${last.account.id}`))
        .send({ role: 'member' })
        .expect(409);
    });

    it('hand over what they were contact for when they leave', async () => {
      const { agent: administrator, account } = await addAdministrator('lerum');
      const leaving = await signInMember(torget, 'lerum');
      const { body: draft } = await leaving.agent
        .post(at('/use-cases'))
        .send({ title: 'Taltolk', organisation: 'lerum', contactName: 'Maria', contactEmail: leaving.account.email })
        .expect(201);
      await leaving.agent.delete(at(`/organisations/lerum/members/${leaving.account.id}`)).expect(204);
      await leaving.agent.get(at(`/use-cases/${draft.id}`)).expect(404);
      await administrator.get(at(`/use-cases/${draft.id}`)).expect(200);
      expect(await mailTo(account.email)).toContain('Taltolk');
    });
  });

  it('keeps nobody guessing at addresses: every way in answers alike', async () => {
    const known = await buildAccount(torget, { email: someone('kand.example') });
    const asked = [known.email, someone('okand.example')];
    const alike = async (send: (email: string) => PromiseLike<{ status: number; body: unknown }>): Promise<void> => {
      const answers = [];
      for (const email of asked) answers.push(await send(email));
      const [first, second] = answers.map(({ status, body }) => ({ status, body: shape(body) }));
      expect(first).toEqual(second);
    };
    const anonymous = torget.http();
    await alike((email) => anonymous.post(at('/auth/register')).send({ email, password: PASSWORD, name: 'Namn' }));
    await alike((email) => anonymous.post(at('/auth/forgot-password')).send({ email }));
    await alike((email) => anonymous.post(at('/auth/login')).send({ email, password: 'inte det rätta' }));
  });
});

/** What an answer says, without what is new in every answer. */
function shape(body: unknown): unknown {
  return typeof body === 'object' && body !== null ? { ...body, requestId: undefined } : body;
}

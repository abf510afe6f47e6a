import { PersonalData } from '#platform/personal-data';
import { Database } from '#platform/database';
import { buildHub, joinHub, type BuiltHub } from '../factories/hub.js';
import { signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';
import { mailsTo } from '../support/mail-text.js';

const at = (path: string): string => `/api/v1${path}`;
const NOBODY = '00000000-0000-7000-8000-000000000000';
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('hubs', () => {
  let torget: TestApp;
  let owner: SignedIn;
  let moderator: SignedIn;
  let other: SignedIn;
  let admin: SignedIn;
  beforeAll(async () => {
    torget = await startApp();
    owner = await signInMember(torget, 'sundsvall');
    moderator = await signInMember(torget, 'kristinehamn');
    other = await signInMember(torget, null);
    admin = await signInMember(torget, null, 'member', 'admin');
  });
  afterAll(() => torget.close());

  const mailTo = async ({ account }: SignedIn): Promise<string> => {
    await torget.delivered();
    return mailsTo(account.email, await torget.mails()).at(-1) ?? '';
  };
  const hubFor = async (agent: Agent, hub: BuiltHub) => (await agent.get(at(`/hubs/${hub.slug}`)).expect(200)).body;
  const named = async (agent: Agent, query: string): Promise<string[]> =>
    (await agent.get(at(`/hubs?${query}`)).expect(200)).body.items.map((one: { name: string }) => one.name);
  const appoint = (hub: BuiltHub, userId: string, role: string) =>
    owner.agent.patch(at(`/hubs/${hub.id}/members/${userId}`)).send({ role });
  const upload = async (agent: Agent, name: string, content: Buffer): Promise<string> =>
    (await agent.post(at('/files')).attach('file', content, { filename: name }).expect(201)).body.id;

  describe('what a hub is', () => {
    it('is made by anyone who has signed in, who owns it then, and changed by its owners', async () => {
      const body = {
        name: 'Nätverket för tolkning',
        kind: 'network',
        purpose: 'Vi lär av varandra.',
        tags: ['tolk', 'tolk', ' tal '],
        organisation: 'sundsvall',
      };
      await torget.http().post(at('/hubs')).send(body).expect(401);
      await other.agent.post(at('/hubs')).send(body).expect(403);
      const made = await owner.agent.post(at('/hubs')).send(body).expect(201);
      expect(made.body).toMatchObject({
        slug: 'natverket-for-tolkning',
        visibility: 'open',
        joinPolicy: 'open',
        tags: ['tolk', 'tal'],
        organisation: { slug: 'sundsvall' },
        memberCount: 1,
        role: 'owner',
        membership: { role: 'owner', rulesDue: false },
        abilities: { canEdit: true, canPost: true, canJoin: false },
      });
      const path = at(`/hubs/${made.body.slug}`);
      const changed = await owner.agent
        .patch(path)
        .set('If-Match', made.headers.etag ?? '')
        .send({ purpose: 'Nytt.' });
      expect([changed.status, changed.body.purpose, changed.body.version]).toEqual([
        200,
        'Nytt.',
        Number(made.body.version) + 1,
      ]);
      await owner.agent
        .patch(path)
        .set('If-Match', made.headers.etag ?? '')
        .send({ purpose: 'Sent.' })
        .expect(412);
      await other.agent.patch(path).send({ purpose: 'Mitt.' }).expect(403);
      await torget.http().patch(path).send({}).expect(401);
      expect((await buildHub(owner.agent, { name: body.name })).slug).toMatch(/^natverket-for-tolkning-[0-9a-f]{6}$/);
    });

    it.each([
      [{ name: 'ab' }, 'name'],
      [{ name: 'x'.repeat(121) }, 'name'],
      [{ name: 'Bra namn', kind: 'club' }, 'kind'],
      [{ name: 'Bra namn', visibility: 'hidden' }, 'visibility'],
      [{ name: 'Bra namn', organisation: 'ingen-sadan' }, 'organisation'],
      [{ name: 'Bra namn', parent: 'ingen-sadan' }, 'parent'],
      [{ name: 'Bra namn', tags: Array.from({ length: 13 }, (_, n) => `t${n}`) }, 'tags'],
      [{ name: 'Bra namn', memberCount: 7 }, 'memberCount'],
    ])('refuses %p, naming the field', async (body, path) => {
      const answer = await owner.agent.post(at('/hubs')).send(body).expect(400);
      expect(answer.body.errors).toEqual([expect.objectContaining({ path })]);
    });

    it('lets only editors of the platform make a council', async () => {
      await owner.agent.post(at('/hubs')).send({ name: 'Ett råd', kind: 'council' }).expect(403);
      await admin.agent.post(at('/hubs')).send({ name: 'Ett råd', kind: 'council' }).expect(201);
    });
  });

  describe('who knows of it, and who reads it', () => {
    it('shows a closed hub to everyone and its content to members', async () => {
      const hub = await buildHub(owner.agent, { visibility: 'closed', rules: 'Var snäll.' });
      expect(await hubFor(torget.http(), hub)).toMatchObject({
        name: hub.name,
        rules: 'Var snäll.',
        owners: [],
        abilities: { canRead: false },
      });
      expect(await hubFor(other.agent, hub)).toMatchObject({
        owners: [{ id: owner.account.id }],
        abilities: { canAskToJoin: true },
      });
      for (const part of ['links', 'news']) {
        await torget
          .http()
          .get(at(`/hubs/${hub.slug}/${part}`))
          .expect(401);
        await other.agent.get(at(`/hubs/${hub.slug}/${part}`)).expect(403);
        await owner.agent.get(at(`/hubs/${hub.slug}/${part}`)).expect(200);
      }
      await other.agent.get(at(`/hubs/${hub.slug}/members`)).expect(403);
    });

    it('keeps a secret hub from everyone outside, also administrators: no page, no list, no count, no search, no mail, no files', async () => {
      const name = 'Ubåtsprojektet Havsöring';
      const total = async (): Promise<unknown> => (await admin.agent.get(at('/hubs')).expect(200)).body.total;
      const parent = (await buildHub(owner.agent)).slug;
      const before = await total();
      const hub = await buildHub(owner.agent, {
        name,
        visibility: 'secret',
        parent,
      });
      expect(hub.slug).toMatch(/^ubatsprojektet-havsoring-[0-9a-f]{6}$/);
      await torget.delivered();
      const fileId = await upload(owner.agent, 'plan.txt', Buffer.from('Hemlig plan'));
      await owner.agent
        .post(at(`/hubs/${hub.id}/links`))
        .send({ title: 'Plan', fileId })
        .expect(201);
      for (const agent of [torget.http(), other.agent, admin.agent]) {
        for (const path of ['', '/links', '/news', '/rules']) await agent.get(at(`/hubs/${hub.id}${path}`)).expect(404);
        await agent.get(at(`/files/${fileId}`)).expect(404);
        expect(await named(agent, `q=havsöring`)).toEqual([]);
        expect((await agent.get(at('/search?q=havsöring')).expect(200)).body.groups).toEqual([]);
        expect((await agent.get(at('/search/suggest?q=ubåtsproj')).expect(200)).body.items).toEqual([]);
      }
      expect(await total()).toBe(before);
      for (const agent of [other.agent, admin.agent])
        for (const [verb, path] of [
          ['post', 'join'],
          ['post', 'leave'],
          ['get', 'members'],
          ['get', 'requests'],
          ['get', 'invitations'],
          ['post', 'archive'],
          ['get', 'blocked'],
        ] as const)
          expect([
            path,
            (await agent[verb](at(`/hubs/${hub.slug}/${path}`)).send(verb === 'post' ? {} : undefined)).status,
          ]).toEqual([path, 404]);
      expect(await named(owner.agent, 'q=havsöring')).toEqual([name]);
      expect((await owner.agent.get(at('/search?q=havsöring')).expect(200)).body.groups).toEqual([
        expect.objectContaining({ type: 'hub', items: [expect.objectContaining({ id: hub.id, title: name })] }),
      ]);
      await owner.agent
        .patch(at(`/hubs/${hub.id}`))
        .send({ visibility: 'closed' })
        .expect(200);
      await torget.delivered();
      expect(await named(torget.http(), 'q=havsöring')).toEqual([name]);
      await torget
        .http()
        .get(at(`/files/${fileId}`))
        .expect(404);
    });
  });

  describe('the directory', () => {
    it('filters by kind, tag, county, organisation and own ones, and pages in each order', async () => {
      for (const [name, kind] of [
        ['Äppelhubben', 'network'],
        ['Zebrahubben', 'project'],
        ['Citronhubben', 'project'],
      ] as const)
        await buildHub(owner.agent, { name, kind, tags: ['frukt'], organisation: 'sundsvall' });
      await torget.delivered();
      expect(await named(torget.http(), 'tag=frukt')).toEqual(['Citronhubben', 'Zebrahubben', 'Äppelhubben']);
      expect(await named(torget.http(), 'tag=frukt&kind=project&county=22&sort=newest')).toEqual([
        'Citronhubben',
        'Zebrahubben',
      ]);
      expect(await named(torget.http(), 'tag=frukt&county=01')).toEqual([]);
      expect(await named(torget.http(), 'q=zebrahuben')).toEqual(['Zebrahubben']);
      expect(await named(owner.agent, 'own=true&tag=frukt&organisation=sundsvall')).toHaveLength(3);
      expect(await named(other.agent, 'own=true')).toEqual([]);
      for (const sort of ['name', 'newest', 'members', 'name&q=hubben']) {
        const seen: string[] = [];
        for (let cursor = ''; ;) {
          const { body }: { body: { items: { name: string }[]; total: number; nextCursor: string | null } } =
            await torget
              .http()
              .get(at(`/hubs?tag=frukt&limit=1&sort=${sort}${cursor}`))
              .expect(200);
          seen.push(...body.items.map(({ name }) => name));
          expect(body.total).toBe(3);
          if (body.nextCursor === null) break;
          cursor = `&cursor=${body.nextCursor}`;
        }
        expect([sort, new Set(seen).size, seen.length]).toEqual([sort, 3, 3]);
      }
      const { body } = await torget.http().get(at('/hubs?limit=1&sort=name')).expect(200);
      await torget
        .http()
        .get(at(`/hubs?sort=members&cursor=${body.nextCursor}`))
        .expect(400);
      await torget.http().get(at('/hubs?kind=club')).expect(400);
      await torget.http().get(at('/hubs?parent=ingen-sadan')).expect(404);
    });
  });

  describe('coming and going', () => {
    it('joins an open hub at once, and leaves it; the last owner hands over first', async () => {
      const hub = await buildHub(owner.agent);
      const path = at(`/hubs/${hub.slug}`);
      await torget.http().post(`${path}/join`).send({}).expect(401);
      await joinHub(other.agent, hub);
      await joinHub(other.agent, hub);
      expect(await hubFor(other.agent, hub)).toMatchObject({
        memberCount: 2,
        role: 'member',
        abilities: { canPost: true, canLeave: true },
      });
      expect((await owner.agent.post(`${path}/leave`)).body.code).toBe('hub_member.last_owner');
      await other.agent.post(`${path}/transfer`).send({ userId: owner.account.id }).expect(403);
      await owner.agent.post(`${path}/transfer`).send({ userId: NOBODY }).expect(400);
      await owner.agent.post(`${path}/transfer`).send({ userId: other.account.id }).expect(204);
      expect(await mailTo(other)).toContain('lämnat över');
      expect(await hubFor(owner.agent, hub)).toMatchObject({ role: 'member', abilities: { canEdit: false } });
      await owner.agent.post(`${path}/leave`).expect(204);
      await owner.agent.post(`${path}/leave`).expect(404);
      expect(await hubFor(other.agent, hub)).toMatchObject({ memberCount: 1, role: 'owner' });
    });

    it('never leaves a hub without an owner, also when two go at the same moment', async () => {
      const hub = await buildHub(owner.agent);
      await joinHub(other.agent, hub);
      await appoint(hub, other.account.id, 'owner').expect(204);
      const answers = await Promise.all([owner, other].map(({ agent }) => agent.post(at(`/hubs/${hub.id}/leave`))));
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
    });

    it('asks where it has to be asked; moderators hear of it by mail, and the person of the answer', async () => {
      const hub = await buildHub(owner.agent, { visibility: 'closed' });
      const path = at(`/hubs/${hub.slug}`);
      const ask = () => other.agent.post(`${path}/join`).send({ message: 'Jag arbetar med tolkning.' }).expect(200);
      expect((await ask()).body).toEqual({ state: 'requested' });
      expect((await ask()).body).toEqual({ state: 'requested' });
      expect(await mailTo(owner)).toContain('Jag arbetar med tolkning.');
      expect(await hubFor(other.agent, hub)).toMatchObject({ request: { id: expect.any(String) }, role: null });
      await other.agent.get(`${path}/requests`).expect(403);
      const waiting = async () => (await owner.agent.get(`${path}/requests`).expect(200)).body.items;
      const [first] = await waiting();
      expect(first).toMatchObject({ person: { id: other.account.id }, message: 'Jag arbetar med tolkning.' });
      await other.agent.post(`${path}/requests/${first.id}/approve`).expect(403);
      await owner.agent.post(`${path}/requests/${first.id}/refuse`).send({ reason: 'Bara för vården.' }).expect(204);
      expect(await mailTo(other)).toContain('Bara för vården.');
      await ask();
      const own = (await other.agent.get(at('/me/hub-requests')).expect(200)).body.items;
      expect(own).toEqual([expect.objectContaining({ hub: expect.objectContaining({ slug: hub.slug }) })]);
      await owner.agent.delete(at(`/me/hub-requests/${own[0].id}`)).expect(404);
      await other.agent.delete(at(`/me/hub-requests/${own[0].id}`)).expect(204);
      await ask();
      const [again] = await waiting();
      await owner.agent.post(`${path}/requests/${again.id}/approve`).expect(204);
      await owner.agent.post(`${path}/requests/${again.id}/approve`).expect(404);
      expect(await mailTo(other)).toContain('nu med i');
      await other.agent.get(`${path}/members`).expect(200);
    });

    it('invites by mail: once, for that address, until it is revoked or too old', async () => {
      const hub = await buildHub(owner.agent, { visibility: 'secret', rules: 'Tystnad.' });
      const path = at(`/hubs/${hub.id}/invitations`);
      const invite = { email: moderator.account.email.toUpperCase(), role: 'moderator' };
      await other.agent.post(path).send(invite).expect(404);
      const sent = (await owner.agent.post(path).send(invite).expect(201)).body;
      expect((await owner.agent.post(path).send(invite)).body.code).toBe('invitation.open_already');
      const token = /[?&]token=([\w-]+)/.exec(await mailTo(moderator))?.[1] ?? '';
      expect((await torget.http().post(at('/hub-invitations/look-up')).send({ token }).expect(200)).body).toMatchObject(
        {
          hub: { id: hub.id },
          rules: 'Tystnad.',
          role: 'moderator',
        },
      );
      const accept = (agent: Agent, body: object) => agent.post(at('/hub-invitations/accept')).send({ token, ...body });
      await accept(torget.http(), {}).expect(401);
      await accept(other.agent, { rulesVersion: 1 }).expect(403);
      expect((await accept(moderator.agent, {})).body.code).toBe('hub.rules_not_accepted');
      await torget.db.query(`UPDATE hub_invitations SET expires_at = now() WHERE id = $1`, [sent.id]);
      await accept(moderator.agent, { rulesVersion: 1 }).expect(404);
      await torget.db.query(`UPDATE hub_invitations SET sent_at = now() - interval '1 hour' WHERE id = $1`, [sent.id]);
      await owner.agent.post(`${path}/${sent.id}/resend`).expect(200);
      await torget.delivered();
      await accept(moderator.agent, { rulesVersion: 1 }).expect(404);
      const [received] = (await moderator.agent.get(at('/me/hub-invitations')).expect(200)).body.items;
      await other.agent
        .post(at(`/me/hub-invitations/${received.id}/accept`))
        .send({ rulesVersion: 1 })
        .expect(404);
      await moderator.agent
        .post(at(`/me/hub-invitations/${received.id}/accept`))
        .send({ rulesVersion: 1 })
        .expect(200);
      await moderator.agent
        .post(at(`/me/hub-invitations/${received.id}/accept`))
        .send({ rulesVersion: 1 })
        .expect(404);
      expect(await hubFor(moderator.agent, hub)).toMatchObject({ role: 'moderator', membership: { rulesVersion: 1 } });
      expect((await moderator.agent.post(path).send({ email: 'a@b.example', role: 'owner' })).status).toBe(403);
      const revoked = (await moderator.agent.post(path).send({ email: other.account.email }).expect(201)).body;
      await moderator.agent.delete(`${path}/${revoked.id}`).expect(204);
      expect((await other.agent.get(at('/me/hub-invitations')).expect(200)).body.items).toEqual([]);
      // Whoever is in already is not asked again, and nobody learns from inviting whose address it is.
      await owner.agent.post(path).send({ email: moderator.account.email }).expect(201);
      expect((await moderator.agent.get(at('/me/hub-invitations')).expect(200)).body.items).toEqual([]);
    });

    it('leads into a hub by invitation only where it says so', async () => {
      const hub = await buildHub(owner.agent, { joinPolicy: 'invite' });
      expect((await other.agent.post(at(`/hubs/${hub.id}/join`)).send({})).body.code).toBe('hub.invitation_needed');
    });

    it('asks for yes to the rules, keeps which version it was, and asks again when they change', async () => {
      const hub = await buildHub(owner.agent, { rules: 'Var snäll.' });
      const path = at(`/hubs/${hub.slug}`);
      expect((await other.agent.post(`${path}/join`).send({})).body.code).toBe('hub.rules_not_accepted');
      await other.agent.post(`${path}/join`).send({ rulesVersion: 2 }).expect(409);
      await joinHub(other.agent, hub, 1);
      await owner.agent.patch(path).send({ rules: 'Var snäll och kort.' }).expect(200);
      expect(await hubFor(owner.agent, hub)).toMatchObject({ membership: { rulesVersion: 2, rulesDue: false } });
      expect(await hubFor(other.agent, hub)).toMatchObject({
        rulesVersion: 2,
        membership: { rulesVersion: 1, rulesDue: true },
        abilities: { canRead: true, canPost: false },
      });
      await other.agent.post(`${path}/rules/accept`).send({ rulesVersion: 1 }).expect(409);
      await other.agent.post(`${path}/rules/accept`).send({ rulesVersion: 2 }).expect(204);
      expect((await hubFor(other.agent, hub)).abilities.canPost).toBe(true);
      const { body } = await torget.http().get(`${path}/rules`).expect(200);
      expect(body.items.map((one: { version: number; text: string }) => [one.version, one.text])).toEqual([
        [2, 'Var snäll och kort.'],
        [1, 'Var snäll.'],
      ]);
    });
  });

  describe('members', () => {
    it('are listed with their roles, searched by name, and taken out or shut out', async () => {
      const hub = await buildHub(owner.agent);
      const path = at(`/hubs/${hub.slug}`);
      for (const one of [moderator, other]) await joinHub(one.agent, hub);
      await appoint(hub, moderator.account.id, 'moderator').expect(204);
      await torget.db.query(`UPDATE users SET name = 'Åsa Provsson' WHERE id = $1`, [other.account.id]);
      await torget.http().get(`${path}/members`).expect(401);
      const { body } = await other.agent.get(`${path}/members`).expect(200);
      expect(body.items.map((one: { role: string }) => one.role)).toEqual(['owner', 'moderator', 'member']);
      const found = (await other.agent.get(`${path}/members?q=åsa`).expect(200)).body;
      expect([found.total, found.items[0].person.id]).toEqual([1, other.account.id]);
      const [first] = [(await other.agent.get(`${path}/members?limit=1`).expect(200)).body];
      const next = (await other.agent.get(`${path}/members?limit=5&cursor=${first.nextCursor}`).expect(200)).body;
      expect(next.items).toHaveLength(2);
      await other.agent.patch(`${path}/members/${owner.account.id}`).send({ role: 'member' }).expect(403);
      await moderator.agent.patch(`${path}/members/${other.account.id}`).send({ role: 'owner' }).expect(403);
      await appoint(hub, NOBODY, 'member').expect(404);
      await moderator.agent.delete(`${path}/members/${owner.account.id}`).expect(403);
      await other.agent.delete(`${path}/members/${moderator.account.id}`).expect(403);
      await moderator.agent.delete(`${path}/members/${other.account.id}?block=true&reason=Skräp`).expect(204);
      expect((await other.agent.post(`${path}/join`).send({})).body.code).toBe('hub.blocked');
      expect((await moderator.agent.get(`${path}/blocked`).expect(200)).body.items).toEqual([
        expect.objectContaining({ person: expect.objectContaining({ id: other.account.id }), reason: 'Skräp' }),
      ]);
      await moderator.agent.delete(`${path}/blocked/${other.account.id}`).expect(204);
      await joinHub(other.agent, hub);
      const acts = await torget.db.query<{ action: string }>(
        `SELECT action FROM audit_entries WHERE on_id = $1 ORDER BY sequence`,
        [hub.id],
      );
      expect(acts.map(({ action }) => action)).toEqual([
        'hub_member.role_changed',
        'hub_member.blocked',
        'hub_member.unblocked',
      ]);
    });

    it('inherit a hub whose only owner is erased, and an administrator helps where nobody can', async () => {
      const hub = await buildHub(owner.agent, { visibility: 'secret' });
      const gone = await signInMember(torget, null);
      const left = await buildHub(gone.agent);
      await joinHub(other.agent, left);
      const person = { id: gone.account.id, address: gone.account.email };
      await torget.app.get(Database).transaction(() => torget.app.get(PersonalData).erase(person));
      expect(await hubFor(other.agent, left)).toMatchObject({ role: 'owner', memberCount: 1 });
      await other.agent.get(at('/admin/hubs/ownerless')).expect(403);
      await torget.db.query(`UPDATE hub_members SET role = 'member' WHERE hub_id = $1`, [hub.id]);
      const ownerless = (await admin.agent.get(at('/admin/hubs/ownerless')).expect(200)).body.items;
      expect(ownerless).toContainEqual(expect.objectContaining({ id: hub.id }));
      await admin.agent
        .post(at(`/admin/hubs/${hub.id}/owners`))
        .send({ userId: NOBODY })
        .expect(404);
      await admin.agent
        .post(at(`/admin/hubs/${hub.id}/owners`))
        .send({ userId: other.account.id })
        .expect(204);
      expect(await hubFor(other.agent, hub)).toMatchObject({ role: 'owner', memberCount: 2 });
    });
  });

  describe('what is in it', () => {
    it('pins links and documents in an order, for those who read the hub', async () => {
      const hub = await buildHub(owner.agent, { visibility: 'closed' });
      const path = at(`/hubs/${hub.slug}/links`);
      const fileId = await upload(owner.agent, 'plan.txt', Buffer.from('Planen'));
      const link = (await owner.agent.post(path).send({ title: 'Guide', url: 'https://example.org/guide' }).expect(201))
        .body;
      const plan = (await owner.agent.post(path).send({ title: 'Plan', fileId }).expect(201)).body;
      expect(plan).toMatchObject({ url: null, file: { id: fileId, name: 'plan.txt' } });
      for (const bad of [
        { title: 'x' },
        { title: 'x', url: 'javascript:alert(1)' },
        { title: '', url: 'https://a.example' },
        { title: 'x', url: 'https://a.example', fileId },
        { title: 'x', url: null },
      ])
        await owner.agent.post(path).send(bad).expect(400);
      await other.agent.post(path).send({ title: 'x', url: 'https://a.example' }).expect(403);
      await other.agent.get(at(`/files/${fileId}`)).expect(404);
      await owner.agent
        .put(`${path}/order`)
        .send({ ids: [plan.id] })
        .expect(400);
      await owner.agent
        .put(`${path}/order`)
        .send({ ids: [plan.id, link.id] })
        .expect(200);
      await owner.agent.patch(`${path}/${link.id}`).send({ note: 'Läs först' }).expect(200);
      const { body } = await owner.agent.get(path).expect(200);
      expect(body.items.map((one: { title: string; note: string }) => [one.title, one.note])).toEqual([
        ['Plan', ''],
        ['Guide', 'Läs först'],
      ]);
      await owner.agent.delete(`${path}/${plan.id}`).expect(204);
      await owner.agent.get(at(`/files/${fileId}`)).expect(404);
      const news = (await owner.agent.get(at(`/hubs/${hub.slug}/news`)).expect(200)).body.items;
      expect(news.map((one: { kind: string }) => one.kind).sort()).toEqual(['opened', 'pinned']);
    });

    it('has a cover that those see who may know of the hub', async () => {
      const hub = await buildHub(owner.agent, { visibility: 'closed' });
      const fileId = await upload(owner.agent, 'bild.png', PNG);
      await owner.agent
        .put(at(`/hubs/${hub.slug}/cover`))
        .send({ fileId })
        .expect(204);
      expect(await hubFor(torget.http(), hub)).toMatchObject({ cover: { id: fileId } });
      await torget
        .http()
        .get(at(`/files/${fileId}`))
        .expect(200);
      await other.agent
        .put(at(`/hubs/${hub.slug}/cover`))
        .send({ fileId })
        .expect(403);
      await owner.agent
        .put(at(`/hubs/${hub.slug}/cover`))
        .send({ fileId: await upload(owner.agent, 'a.txt', Buffer.from('a')) })
        .expect(400);
      await owner.agent.delete(at(`/hubs/${hub.slug}/cover`)).expect(204);
      expect((await hubFor(owner.agent, hub)).cover).toBeNull();
    });

    it('holds other hubs: never shown wider than they are themselves, never in a circle, never too deep', async () => {
      const outer = await buildHub(owner.agent);
      const open = await buildHub(owner.agent, { parent: outer.slug, name: 'Inre öppen' });
      const secret = await buildHub(owner.agent, { parent: outer.slug, name: 'Inre hemlig', visibility: 'secret' });
      const inner = (hub: { inner: { name: string }[] }): string[] => hub.inner.map(({ name }) => name);
      expect(inner(await hubFor(torget.http(), outer))).toEqual(['Inre öppen']);
      expect(inner(await hubFor(owner.agent, outer))).toEqual(['Inre hemlig', 'Inre öppen']);
      const news = (
        await torget
          .http()
          .get(at(`/hubs/${outer.slug}/news`))
          .expect(200)
      ).body.items;
      expect(news.map((one: { hub: { id: string } }) => one.hub.id)).not.toContain(secret.id);
      expect(await named(torget.http(), `parent=${outer.slug}`)).toEqual(['Inre öppen']);
      await other.agent.post(at('/hubs')).send({ name: 'Min egen', parent: outer.slug }).expect(403);
      await owner.agent
        .patch(at(`/hubs/${outer.id}`))
        .send({ parent: open.id })
        .expect(400);
      const third = await buildHub(owner.agent, { parent: open.id });
      const fourth = await buildHub(owner.agent, { parent: third.id });
      await owner.agent.post(at('/hubs')).send({ name: 'För djupt', parent: fourth.id }).expect(400);
      await owner.agent
        .patch(at(`/hubs/${outer.id}`))
        .send({ visibility: 'secret' })
        .expect(200);
      expect((await hubFor(torget.http(), open)).parent).toBeNull();
      expect((await hubFor(owner.agent, open)).parent).toMatchObject({ id: outer.id });
    });

    it('is archived: read by the same people, changed by nobody, and taken up again', async () => {
      const hub = await buildHub(owner.agent);
      const path = at(`/hubs/${hub.slug}`);
      await joinHub(other.agent, hub);
      await other.agent.post(`${path}/archive`).expect(403);
      expect((await owner.agent.post(`${path}/archive`).expect(200)).body).toMatchObject({
        archivedAt: expect.any(String),
        abilities: { canRead: true, canPost: false, canEdit: false, canReopen: true },
      });
      await owner.agent.post(`${path}/archive`).expect(409);
      await owner.agent.patch(path).send({ purpose: 'Nytt' }).expect(409);
      await moderator.agent.post(`${path}/join`).send({}).expect(409);
      await owner.agent.post(`${path}/links`).send({ title: 'x', url: 'https://a.example' }).expect(409);
      await torget.http().get(`${path}/links`).expect(200);
      expect(await named(torget.http(), 'archived=true')).toContain(hub.name);
      expect(await named(torget.http(), 'limit=100')).not.toContain(hub.name);
      await owner.agent.post(`${path}/reopen`).expect(200);
      await owner.agent.post(`${path}/reopen`).expect(409);
      await other.agent.post(`${path}/leave`).expect(204);
    });
  });
});

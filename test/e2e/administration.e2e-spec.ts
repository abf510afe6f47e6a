import { Mailer } from '#platform/mail';
import { AuditChain, AuditLog } from '#platform/audit';
import { newId } from '#platform/database';
import { buildAccount } from '../factories/account.js';
import { signInMember } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';

interface Entry {
  action: string;
  actor: { id: string; name: string } | null;
  on: { type: string; id: string; label: string | null };
  details: Record<string, unknown>;
  address: string | null;
  byToken: boolean;
}

describe('administration', () => {
  let torget: TestApp;
  beforeAll(async () => {
    torget = await startApp({ template: 'demo' });
  });
  afterAll(() => torget.close());

  describe('the audit log', () => {
    const record = (label: string): Promise<void> =>
      torget.app.get(AuditLog).record({
        action: 'organisation.edited',
        actor: null,
        on: { type: 'organisation', id: newId(), label },
        details: { fields: ['name', 'å"\\\n\u0001'], number: 1.5, none: null },
      });

    it('chains what many do at once, in the order in which they commit and without gaps, and keeps nothing of what failed', async () => {
      await expect(record('outside')).rejects.toThrow('outside a transaction');
      const before = await torget.app.get(AuditChain).verify();
      const many = Array.from({ length: 40 }, (_, i) =>
        torget.db.transaction(async () => {
          await record(`first of ${i}`);
          if (i % 4 === 3) throw new Error('given up');
          await record(`second of ${i}`);
        }),
      );
      const outcomes = await Promise.allSettled(many);
      expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(10);
      const after = await torget.app.get(AuditChain).verify();
      expect(after).toMatchObject({ entries: before.entries + 60, brokenAt: null });
      const [open] = await torget.db.query<{ n: string }>(
        'SELECT count(*) AS n FROM audit_entries WHERE sequence IS NULL',
      );
      expect(Number(open?.n)).toBe(0);
    });

    it('can only be appended to', async () => {
      for (const sql of [
        `UPDATE audit_entries SET actor_id = NULL WHERE sequence = 1`,
        `UPDATE audit_entries SET hash = 'x' WHERE sequence = 1`,
        `DELETE FROM audit_entries WHERE sequence = 1`,
        `TRUNCATE audit_entries`,
      ])
        await expect(torget.db.query(sql)).rejects.toThrow('can only be appended to');
    });

    it('shows the place where somebody with power over the database changed it all the same', async () => {
      const tampered = async (sql: string): Promise<number | null> => {
        let broken: number | null = null;
        await torget.db
          .transaction(async () => {
            await torget.db.query('ALTER TABLE audit_entries DISABLE TRIGGER USER');
            await torget.db.query(sql);
            broken = (await torget.app.get(AuditChain).verify()).brokenAt;
            throw new Error('taken back');
          })
          .catch(() => undefined);
        return broken;
      };
      const { entries } = await torget.app.get(AuditChain).verify();
      expect(await tampered(`UPDATE audit_entries SET on_label = 'other' WHERE sequence = 2`)).toBe(2);
      expect(await tampered(`UPDATE audit_entries SET hash = 'other' WHERE sequence = 2`)).toBe(2);
      expect(await tampered(`DELETE FROM audit_entries WHERE sequence = 3`)).toBe(3);
      expect(await tampered(`DELETE FROM audit_entries WHERE sequence = ${entries}`)).toBe(entries);
      expect(await tampered(`UPDATE audit_head SET hash = 'other'`)).toBe(entries);
      expect((await torget.app.get(AuditChain).verify()).brokenAt).toBeNull();
    });
  });

  describe('what is remembered', () => {
    const logOf = async (query: string): Promise<Entry[]> => {
      const admin = await torget.signIn('admin@torget.example');
      const { body } = await admin.get(`/api/v1/admin/audit-log?${query}`).expect(200);
      return (body as { items: Entry[] }).items;
    };

    it('says who signed in, how, from where, and how many wrong tries came before; wrong tries themselves are no entries', async () => {
      const { id, email, password } = await buildAccount(torget);
      await torget.http().post('/api/v1/auth/login').send({ email, password: 'fel lösenord här' }).expect(401);
      await torget.db.query('UPDATE sign_in_attempts SET blocked_until = now()');
      const agent = await torget.signIn(email, password);
      const { body } = await agent.post('/api/v1/me/api-tokens').send({ name: 'Skript' }).expect(201);
      await agent.delete(`/api/v1/me/api-tokens/${(body as { id: string }).id}`).expect(204);
      await agent.post('/api/v1/auth/logout').expect(204);
      const log = await logOf(`person=${id}`);
      expect(log.map(({ action }) => action)).toEqual([
        'user.signed_out',
        'api_token.removed',
        'api_token.created',
        'user.signed_in',
        'user.registered',
      ]);
      expect(log[3]).toMatchObject({
        actor: { id, name: 'Maria Prov' },
        on: { type: 'user', id, label: 'Maria Prov' },
        details: { method: 'password', provider: null, failuresBefore: 1 },
        address: '127.0.0.1',
        byToken: false,
      });
      expect(log[4]).toMatchObject({ actor: null, address: null });
      // Also what names the person besides, such as the member who was put out of a hub.
      const out = { action: 'hub_member.removed', actor: null, on: { type: 'hub', id: newId() } } as const;
      await torget.db.transaction(() => torget.app.get(AuditLog).record({ ...out, details: { userId: id } }));
      expect((await logOf(`person=${id}`))[0]).toMatchObject({ action: 'hub_member.removed', on: out.on });
    });

    it('is found by action, thing, period and text, page by page, and stands in the file that is taken along', async () => {
      const admin = await torget.signIn('admin@torget.example');
      await admin.put('/api/v1/organisations/sundsvall').expect(404);
      await admin
        .patch('/api/v1/organisations/sundsvall')
        .send({ webAddress: 'https://sundsvall.example/' })
        .expect(200);
      const [edit] = await logOf('action=organisation.edited&q=Sundsvall');
      expect(edit).toMatchObject({
        on: { label: 'Sundsvalls kommun' },
        details: { fields: ['webAddress'], asMember: false },
      });
      expect(await logOf(`thing=organisation&thingId=${edit?.on.id ?? ''}`)).toContainEqual(edit);
      expect(await logOf('until=2020-01-01')).toEqual([]);
      const first = await admin.get('/api/v1/admin/audit-log?limit=1').expect(200);
      const { items, nextCursor } = first.body as { items: { sequence: number }[]; nextCursor: string };
      const second = await admin.get(`/api/v1/admin/audit-log?limit=1&cursor=${nextCursor}`).expect(200);
      expect(second.body.items[0].sequence).toBe((items[0]?.sequence ?? 0) - 1);
      for (const query of ['person=x', 'action=x', 'from=igår', 'cursor=x', 'unknown=1'])
        await admin.get(`/api/v1/admin/audit-log?${query}`).expect(400);

      const csv = await admin.get('/api/v1/admin/audit-log/export?format=csv&action=organisation.edited').expect(200);
      expect(csv.text.split('\n', 1)[0]).toContain('sequence,at,action');
      expect(csv.text).toContain('Sundsvalls kommun');
      const lines = await admin.get('/api/v1/admin/audit-log/export?format=jsonl').buffer().expect(200);
      const entries = lines.text.trim().split('\n');
      expect(JSON.parse(entries[0] ?? '{}')).toMatchObject({
        action: 'audit_log.exported',
        details: { format: 'jsonl' },
      });
      expect(JSON.parse(entries.at(-1) ?? '{}')).toMatchObject({ sequence: 1 });
      const { body } = await admin.post('/api/v1/admin/audit-log/verification').expect(200);
      expect(body).toMatchObject({ brokenAt: null });
      expect((await admin.get('/api/v1/admin/audit-log/verification').expect(200)).body).toEqual(body);
    });

    it('says who read a mail that was written to another, and who gave up a dead letter', async () => {
      await torget.app.get(Mailer).send({ to: 'kim@kommun.example', subject: 'Hej', text: 'Hej', id: newId() });
      const admin = await torget.signIn('admin@torget.example');
      const { body } = await admin.get('/api/v1/admin/mails').expect(200);
      const id = (body as { items: { id: string }[] }).items[0]?.id ?? '';
      await admin.get(`/api/v1/admin/mails/${id}`).expect(200);
      expect((await logOf('action=mail.opened'))[0]?.on).toMatchObject({ type: 'mail', id });
      const letter = newId();
      await torget.db.query(
        `INSERT INTO dead_letters (id, event_id, event, handler, payload, attempts, error) VALUES ($1, $1, 'x', 'x', '{}', 1, 'x')`,
        [letter],
      );
      await admin.delete(`/api/v1/admin/dead-letters/${letter}`).expect(204);
      await admin.delete(`/api/v1/admin/dead-letters/${letter}`).expect(404);
      expect(await logOf(`thingId=${letter}`)).toMatchObject([{ action: 'dead_letter.discarded' }]);
    });
  });

  describe('people', () => {
    it('are found by name, address, role, organisation and state', async () => {
      const admin = await torget.signIn('admin@torget.example');
      const { account } = await signInMember(torget, 'lerum', 'representative', 'editor');
      const found = async (query: string): Promise<string[]> => {
        const { body } = await admin.get(`/api/v1/admin/users?${query}`).expect(200);
        return (body as { items: { id: string }[] }).items.map(({ id }) => id);
      };
      expect(await found(`q=${account.email.slice(0, 14).toUpperCase()}`)).toEqual([account.id]);
      expect(await found('role=editor&organisation=lerum&state=open')).toEqual([account.id]);
      expect(await found('state=suspended')).toEqual([]);
      expect(await found('q=100%25')).toEqual([]);
      const { body } = await admin.get(`/api/v1/admin/users/${account.id}`).expect(200);
      expect(body).toMatchObject({
        email: account.email,
        memberships: [{ role: 'representative', organisation: { slug: 'lerum' } }],
        hasPassword: true,
        sessions: 1,
        suspension: null,
        abilities: { canChangeRole: true, canSuspend: true },
      });
      await admin.get(`/api/v1/admin/users/${newId()}`).expect(404);
      for (const query of ['role=king', 'state=x', 'organisation=finns-inte'])
        await admin.get(`/api/v1/admin/users?${query}`).expect(400);
    });

    it('are shut out by suspension, told so after the right password only, and let in again', async () => {
      const admin = await torget.signIn('admin@torget.example');
      const { agent, account } = await signInMember(torget, 'sundsvall');
      const token = (await agent.post('/api/v1/me/api-tokens').send({ name: 'Skript' }).expect(201)).body as {
        token: string;
      };
      const path = `/api/v1/admin/users/${account.id}/suspension`;
      await admin.put(path).send({ reason: 'because' }).expect(400);
      await admin.put(path).send({ reason: 'compromised', note: 'Anmält av kommunen' }).expect(204);
      await admin.put(path).send({ reason: 'compromised' }).expect(409);

      await agent.get('/api/v1/me').expect(401);
      await torget.http().get('/api/v1/me').set('Authorization', `Bearer ${token.token}`).expect(401);
      const signIn = (password: string) =>
        torget.http().post('/api/v1/auth/login').send({ email: account.email, password });
      expect((await signIn('något annat').expect(401)).body).toMatchObject({ code: 'auth.invalid_credentials' });
      await torget.db.query('UPDATE sign_in_attempts SET blocked_until = now()');
      expect((await signIn(account.password).expect(403)).body).toMatchObject({ code: 'auth.suspended' });
      const { body } = await admin.get(`/api/v1/admin/users/${account.id}`).expect(200);
      expect(body).toMatchObject({
        suspension: { reason: 'compromised', note: 'Anmält av kommunen', by: { name: expect.any(String) as string } },
      });
      const [event] = await torget.db.query<{ payload: object }>(
        `SELECT payload FROM outbox_events WHERE name = 'user.suspended' ORDER BY id DESC LIMIT 1`,
      );
      expect(event?.payload).toEqual({ userId: account.id });

      await admin.delete(path).expect(204);
      await admin.delete(path).expect(409);
      await signIn(account.password).expect(200);
      await torget.http().get('/api/v1/me').set('Authorization', `Bearer ${token.token}`).expect(200);
      const log = (await admin.get(`/api/v1/admin/audit-log?person=${account.id}`).expect(200)).body as {
        items: Entry[];
      };
      expect(log.items.map(({ action }) => action)).toEqual(
        expect.arrayContaining(['user.suspended', 'user.suspension_lifted']),
      );
      expect(JSON.stringify(log)).not.toContain('Anmält');
    });

    it('get another role, never their own, and the last administrator keeps theirs', async () => {
      const admin = await torget.signIn('admin@torget.example');
      const { id } = (await admin.get('/api/v1/me').expect(200)).body as { id: string };
      const other = await buildAccount(torget);
      const roleOf = (user: string) => `/api/v1/admin/users/${user}/role`;
      await admin.put(roleOf(id)).send({ role: 'member' }).expect(403);
      await admin.put(`/api/v1/admin/users/${id}/suspension`).send({ reason: 'other' }).expect(403);
      await admin.put(roleOf(other.id)).send({ role: 'king' }).expect(400);
      await admin.put(roleOf(other.id)).send({ role: 'moderator' }).expect(204);
      expect((await admin.get(`/api/v1/admin/users/${other.id}`).expect(200)).body).toMatchObject({
        platformRole: 'moderator',
      });
      const first = await signInMember(torget, null, 'member', 'admin');
      const second = await signInMember(torget, null, 'member', 'admin');
      await torget.db.query(
        `UPDATE users SET platform_role = 'member' WHERE platform_role = 'admin' AND id <> ALL($1)`,
        [[first.account.id, second.account.id]],
      );
      const outcomes = await Promise.all([
        first.agent.put(roleOf(second.account.id)).send({ role: 'member' }),
        second.agent.put(roleOf(first.account.id)).send({ role: 'member' }),
      ]);
      await torget.db.query(`UPDATE users SET platform_role = 'admin' WHERE id = $1`, [id]);
      expect(outcomes.map(({ status }) => status).sort()).not.toEqual([204, 204]);
      expect(outcomes.filter(({ status }) => status === 204)).toHaveLength(1);
    });
  });

  it('shows how organisations stand, and takes verification away and gives it back', async () => {
    const admin = await torget.signIn('admin@torget.example');
    const list = async (query: string) =>
      (await admin.get(`/api/v1/admin/organisations?${query}`).expect(200)).body as {
        items: { id: string; slug: string; verifiedAt: string | null; members: number; administrators: object[] }[];
        nextCursor: string | null;
      };
    const { items } = await list('q=sundsvall&type=municipality');
    expect(items).toMatchObject([{ slug: 'sundsvall', administrators: expect.any(Array) as object[] }]);
    expect(items[0]?.members).toBeGreaterThan(0);
    const page = await list('state=unclaimed&limit=2');
    expect((await list(`state=unclaimed&limit=2&cursor=${page.nextCursor ?? ''}`)).items[0]?.id).not.toBe(
      page.items[0]?.id,
    );
    const [verified] = (await list('state=verified')).items;
    const path = `/api/v1/admin/organisations/${verified?.id ?? ''}/verification`;
    await admin.delete(path).expect(204);
    await admin.delete(path).expect(409);
    await admin.put(path).expect(204);
    await admin.put(path).expect(409);
    await admin.put(`/api/v1/admin/organisations/${newId()}/verification`).expect(404);
    await admin.get('/api/v1/admin/organisations?state=x').expect(400);
  });

  it('keeps settings, tells who changed them, and makes no accounts while registration is closed', async () => {
    const admin = await torget.signIn('admin@torget.example');
    const before = await admin.get('/api/v1/admin/settings').expect(200);
    expect(before.body).toMatchObject({ siteName: null, registrationOpen: true, version: 1 });
    const changed = await admin
      .patch('/api/v1/admin/settings')
      .set('If-Match', before.headers['etag'] ?? '')
      .send({
        siteName: 'AI-torget',
        supportAddress: 'hjalp@torget.example',
        bannerSv: 'Stängt <b>i natt</b>',
        registrationOpen: false,
      })
      .expect(200);
    expect(changed.body).toMatchObject({ siteName: 'AI-torget', version: 2, changedAt: expect.any(String) as string });
    await admin.patch('/api/v1/admin/settings').set('If-Match', '"1"').send({ siteName: 'X' }).expect(412);
    for (const body of [
      { siteName: 'x'.repeat(41) },
      { supportAddress: 'x' },
      { registrationOpen: 'no' },
      { registrationOpen: null },
      { other: 1 },
    ])
      await admin.patch('/api/v1/admin/settings').send(body).expect(400);
    const person = { email: 'ny@kommun.example', name: 'Ny Person', password: 'tretton blå båtar' };
    const known = { ...person, email: 'kommun@torget.example' };
    for (const body of [person, known])
      expect((await torget.http().post('/api/v1/auth/register').send(body).expect(403)).body).toMatchObject({
        code: 'auth.registration_closed',
      });
    await admin
      .patch('/api/v1/admin/settings')
      .send({ siteName: '', bannerSv: null, registrationOpen: true })
      .expect(200);
    await torget.http().post('/api/v1/auth/register').send(person).expect(202);
    const { body } = await admin.get('/api/v1/admin/audit-log?action=settings.changed').expect(200);
    expect((body as { items: Entry[] }).items[1]?.details).toEqual({
      names: ['siteName', 'supportAddress', 'bannerSv', 'registrationOpen'],
    });
  });
});

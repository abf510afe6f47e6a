import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { fromBufferPromise } from 'yauzl';
import { ERASURE } from '#contracts';
import { Accounts, OwnDataExport } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import { SearchJobs } from '#features/search';
import { AuditLog } from '#platform/audit';
import { PersonalData } from '#platform/personal-data';
import { personalColumns } from '../../apps/features.js';
import { Erasure } from '../../libs/features/identity/own-data/erasure.service.js';
import { buildUseCase, signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';
import { mailsTo } from '../support/mail-text.js';

/** Columns that look as if they named people, and what they name instead. */
const NOT_PEOPLE: Readonly<Record<string, string>> = {
  'platform_settings.values': 'what administrators set for everyone to see',
  'dead_letters.event_id': 'an event',
  'outbox_deliveries.event_id': 'an event',
  'files.target_id': 'a thing that files are attached to',
  'organisations.logo_file_id': 'a file',
  'organisations.web_address': 'a page',
  'council_agenda_items.decision_id': 'a decision',
  'council_recommendations.guides': 'pages with guidance',
  'council_recommendation_revisions.guides': 'pages with guidance',
  'council_recommendation_use_cases.use_case_id': 'a use case',
  'use_case_imports.organisation_id': 'an organisation',
  'use_case_imports.run_id': 'a run',
  'use_case_imports.columns': 'columns of a file',
  'use_case_imports.mapping': 'what columns of a file mean',
  'use_case_imports.problem': 'why a file cannot be read',
  'use_case_import_rows.problems': 'why rows cannot be taken',
  'use_case_withheld.kept': 'fields that may be withheld; contacts may not',
  'use_cases.details': 'what a case says of itself',
  'search_state.value': 'how the index was made',
  'search_documents.facets': 'codes',
  'sign_in_providers.settings': 'how a provider is reached',
  'sign_in_providers.domains': 'mail domains',
  'sign_in_providers.mapping': 'names of attributes',
  'thread_places.subject_id': 'a hub, a use case or an introduction',
  'threads.merged_into_id': 'a thread',
  'posts.organisation_id': 'an organisation',
  'posts.reactions': 'counts',
  'posts.reply_to_id': 'a post',
  'posts.moved_to_id': 'a post',
  'held_posts.reply_to_id': 'a post',
  'thread_drafts.reply_to_id': 'a post',
  'council_rounds.weights': 'what criteria weigh',
  'council_rounds.result': 'needs and figures; who owns an outcome by an id only',
  'idempotency_keys.body': 'goes with the person of its row',
};

interface ColumnRow {
  readonly name: string;
  readonly type: string;
  readonly table: string;
  readonly column: string;
  readonly refersTo: string | null;
}

/** Every column of ours, with the table that a foreign key of it leads to. */
const COLUMNS = `
  SELECT c.table_name || '.' || c.column_name AS name, c.data_type AS type, c.table_name AS "table", c.column_name AS "column",
    (SELECT max(there.relname) FROM pg_constraint k
       JOIN pg_class here ON here.oid = k.conrelid JOIN pg_class there ON there.oid = k.confrelid
       JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = ANY(k.conkey)
      WHERE k.contype = 'f' AND here.relname = c.table_name AND a.attname = c.column_name) AS "refersTo"
  FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name)
  WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE'
  ORDER BY 1`;

/** Whether a column could name a person: it refers to users, or to nothing that the database knows, or is called like an address, or is a document. */
function couldName({ type, column, refersTo }: ColumnRow): boolean {
  if (refersTo === 'users') return true;
  if (type === 'uuid') return refersTo === null && column !== 'id';
  if (type === 'jsonb' || type === 'json') return true;
  return (
    /(^|_)(e?mail|address|ip|user_agent|phone|actor|author|contact_name)(_|$)/.test(column) &&
    type !== 'timestamp with time zone'
  );
}

const at = (path: string): string => `/api/v1${path}`;
const NOBODY = '00000000-0000-7000-8000-000000000000';
const PASSWORD = 'tretton blå båtar';

/** The members of a zip file, by name. */
async function unzip(content: Buffer): Promise<Map<string, string>> {
  const zip = await fromBufferPromise(content, { lazyEntries: true });
  const members = new Map<string, string>();
  for await (const entry of zip.eachEntry())
    members.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString());
  return members;
}

describe('what is held about people', () => {
  let torget: TestApp;
  let anonymous: Agent;
  let colleague: SignedIn;

  beforeAll(async () => {
    torget = await startApp();
    anonymous = torget.http();
    colleague = await signInMember(torget, 'sundsvall', 'administrator');
    await signInMember(torget, null, 'member', 'admin');
  });
  afterAll(() => torget.close());

  const mailsOf = async (address: string): Promise<string[]> => {
    await torget.delivered();
    return mailsTo(address, await torget.mails());
  };
  const secretIn = (mail: string | undefined): string => /token=([\w-]+)/.exec(mail ?? '')?.[1] ?? '';
  const mailWith = async (address: string, words: string): Promise<string | undefined> =>
    (await mailsOf(address)).find((mail) => mail.includes(words));
  const upload = async (agent: Agent, name: string, text: string): Promise<string> =>
    (
      await agent
        .post(at('/files'))
        .attach('file', Buffer.from(text), { filename: name, contentType: 'text/plain' })
        .expect(201)
    ).body.id as string;
  const exportOf = async (agent: Agent): Promise<Map<string, string>> => {
    const { body, headers } = await agent.get(at('/me/export')).buffer().responseType('blob').expect(200);
    expect(headers).toMatchObject({ 'content-type': 'application/zip', 'cache-control': 'no-store' });
    expect(headers['content-disposition']).toMatch(/^attachment; filename="torget-[\d-]+\.zip"$/);
    return unzip(body as Buffer);
  };
  const askForErasure = async ({ agent, account }: SignedIn): Promise<string> => {
    await agent.post(at('/me/erasure')).send({ password: PASSWORD }).expect(202);
    return secretIn((await mailsOf(account.email)).filter((mail) => mail.includes('/radera-konto')).at(-1));
  };
  const eraseDue = async (): Promise<void> => {
    await torget.app.get(Erasure, { strict: false }).eraseDue();
    await torget.delivered();
  };
  const letTimePass = (userId: string) =>
    torget.db.query(`UPDATE users SET erase_after = now() - interval '1 minute' WHERE id = $1`, [userId]);
  /** Tables that a text stands in, wherever in a row. */
  const tablesWith = async (text: string): Promise<string[]> => {
    const tables = await torget.db.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const rows = await torget.db.query(
        `SELECT FROM "${name}" t WHERE strpos(lower(to_jsonb(t)::text), lower($1)) > 0 LIMIT 1`,
        [text],
      );
      if (rows.length > 0) found.push(name);
    }
    return found;
  };

  it('is known column by column: one that could name somebody has a rule for export and erasure', async () => {
    const columns = await torget.db.query<ColumnRow>(COLUMNS);
    expect(columns.length).toBeGreaterThan(200);
    const named = new Set(personalColumns.map(({ column }) => column));
    const handedOut = new Set(
      personalColumns.flatMap(({ column, exported }) =>
        'length' in exported ? exported.map((field) => `${column.split('.')[0]}.${field}`) : [],
      ),
    );
    const unruled = columns
      .filter(couldName)
      .map(({ name }) => name)
      .filter((name) => !named.has(name) && !handedOut.has(name) && !(name in NOT_PEOPLE));
    // Missing here? List the column in `personalData` of its feature: see PersonalColumn in libs/platform/personal-data.
    expect(unruled).toEqual([]);
    const known = new Set(columns.map(({ name }) => name));
    expect([...named, ...Object.keys(NOT_PEOPLE)].filter((name) => !known.has(name))).toEqual([]);
    expect(personalColumns).toHaveLength(named.size);
  });

  describe('is handed out', () => {
    it('whole, to the person and nobody else, with files and without secrets', async () => {
      const me = await signInMember(torget, 'lund', 'member');
      const useCase = await buildUseCase(colleague.agent, { title: 'Att komma tillbaka till' });
      await me.agent.put(at(`/use-cases/${useCase.slug}/bookmark`)).expect(204);
      const fileId = await upload(me.agent, 'anteckningar.txt', 'Mina egna ord');
      await upload(colleague.agent, 'annans.txt', 'Någon annans ord');
      const token = (await me.agent.post(at('/me/api-tokens')).send({ name: 'skript' }).expect(201)).body
        .token as string;
      // While it is made, others do what is remembered.
      let signsIn = true;
      torget.app.get(PersonalData).register({
        filesOf: async () => {
          if (signsIn) await torget.signIn(colleague.account.email, PASSWORD);
          signsIn = false;
          return [];
        },
      });

      const members = await exportOf(me.agent);
      expect([...members.keys()]).toEqual(['LÄS MIG.txt', 'data.json', `files/${fileId}/anteckningar.txt`]);
      expect(members.get(`files/${fileId}/anteckningar.txt`)).toBe('Mina egna ord');
      const text = members.get('data.json') ?? '';
      const { data, withheld, person } = JSON.parse(text);
      expect(person).toBe(me.account.id);
      expect(data['users.id']).toEqual([expect.objectContaining({ email: me.account.email, name: me.account.name })]);
      expect(data['use_case_bookmarks.user_id']).toEqual([{ useCaseId: useCase.id, createdAt: expect.any(String) }]);
      expect(data['memberships.user_id']).toHaveLength(1);
      expect(data['sessions.user_id']).toEqual([expect.objectContaining({ method: 'password' })]);
      expect(data['use_cases.created_by']).toEqual([]);
      expect(Object.keys({ ...data, ...withheld }).sort()).toEqual(personalColumns.map(({ column }) => column).sort());
      expect(text).not.toMatch(/argon2|tokenHash|passwordHash/);
      expect(text).not.toContain(token);
      expect(text).not.toContain(colleague.account.email);
      // A program of the person's may fetch it too.
      await anonymous.get(at('/me/export')).set('Authorization', `Bearer ${token}`).expect(200);
      await anonymous.get(at('/me/export')).expect(401);
    });

    it('to those who are shut out, too, by whoever runs Torget; and without leaving a copy where others could find it', async () => {
      const me = await signInMember(torget, null);
      await torget.db.query('UPDATE users SET suspended_at = now() WHERE id = $1', [me.account.id]);
      const named = { userId: me.account.id };
      await torget.db.transaction(() =>
        torget.app
          .get(AuditLog)
          .record({ action: 'hub_member.removed', actor: null, on: { type: 'hub', id: NOBODY }, details: named }),
      );
      const before = process.env['TMPDIR'];
      process.env['TMPDIR'] = torget.dataDir;
      try {
        const exporting = torget.app.get(OwnDataExport, { strict: false });
        const members = await unzip(await buffer(await exporting.copyFor(me.account.id, null)));
        expect(members.get('data.json')).toContain(me.account.email);
        expect(JSON.parse(members.get('data.json') ?? '').data['audit_entries.details']).toEqual([
          expect.objectContaining({ action: 'hub_member.removed', onId: NOBODY }),
        ]);
        const notTaken = await exporting.copyFor(me.account.id, null);
        expect((await readdir(torget.dataDir)).filter((name) => name.includes('export'))).toEqual([]);
        notTaken.destroy();
        await once(notTaken, 'close');
      } finally {
        if (before === undefined) delete process.env['TMPDIR'];
        else process.env['TMPDIR'] = before;
      }
    });
  });

  describe('is erased', () => {
    it('for those who prove who they are, and only when the mail is answered; and can be called off', async () => {
      const me = await signInMember(torget, null);
      const token = (await me.agent.post(at('/me/api-tokens')).send({ name: 'skript' }).expect(201)).body
        .token as string;
      await anonymous.post(at('/me/erasure')).send({ password: PASSWORD }).expect(401);
      await anonymous
        .post(at('/me/erasure'))
        .set('Authorization', `Bearer ${token}`)
        .send({ password: PASSWORD })
        .expect(403);
      const wrong = await me.agent.post(at('/me/erasure')).send({ password: 'fel lösenord' }).expect(400);
      expect(wrong.body.errors).toEqual([expect.objectContaining({ path: 'password', code: 'password.wrong' })]);
      await me.agent.post(at('/me/erasure')).send({}).expect(400);
      await me.agent.post(at('/me/erasure')).send({ password: PASSWORD, sure: true }).expect(400);
      await me.agent.delete(at('/me/erasure')).expect(404);

      const secret = await askForErasure(me);
      const open = { eraseAfter: null, waitingDays: ERASURE.waitingDays, lastAdministratorOf: [] };
      expect((await me.agent.get(at('/me/erasure')).expect(200)).body).toEqual(open);
      await anonymous.post(at('/auth/confirm-erasure')).send({ token: 'gissat' }).expect(400);
      const { body } = await anonymous.post(at('/auth/confirm-erasure')).send({ token: secret }).expect(200);
      const days = (new Date(body.eraseAfter as string).getTime() - Date.now()) / 86_400_000;
      expect(Math.round(days)).toBe(ERASURE.waitingDays);
      await anonymous.post(at('/auth/confirm-erasure')).send({ token: secret }).expect(400);
      expect((await me.agent.get(at('/me')).expect(200)).body.eraseAfter).toBe(body.eraseAfter);
      await me.agent.post(at('/me/erasure')).send({ password: PASSWORD }).expect(409);
      expect(await mailWith(me.account.email, 'ångra dig här')).toContain('/profil/uppgifter');
      await eraseDue();

      await me.agent.delete(at('/me/erasure')).expect(204);
      expect((await me.agent.get(at('/me')).expect(200)).body.eraseAfter).toBeNull();
      expect(await mailWith(me.account.email, 'Du har ångrat dig')).toBeDefined();
      await anonymous.get(at('/me/erasure')).expect(401);
      await anonymous.delete(at('/me/erasure')).expect(401);
    });

    it('for those without a password after a fresh sign-in; not for the last administrator of the platform', async () => {
      const me = await signInMember(torget, null, 'member', 'admin');
      await torget.db.query('UPDATE users SET password_hash = NULL WHERE id = $1', [me.account.id]);
      await torget.db.query(`UPDATE sessions SET created_at = now() - interval '1 hour' WHERE user_id = $1`, [
        me.account.id,
      ]);
      const old = await me.agent.post(at('/me/erasure')).send({}).expect(403);
      expect(old.body.code).toBe('auth.sign_in_again');
      await torget.db.query('UPDATE sessions SET created_at = now() WHERE user_id = $1', [me.account.id]);
      const others = await torget.db.query<{ id: string }>(
        `UPDATE users SET platform_role = 'member' WHERE platform_role = 'admin' AND id <> $1 RETURNING id`,
        [me.account.id],
      );
      const last = await me.agent.post(at('/me/erasure')).send({}).expect(409);
      expect(last.body.code).toBe('erasure.last_platform_administrator');
      await torget.db.query(`UPDATE users SET platform_role = 'admin' WHERE id = ANY($1::uuid[])`, [
        others.map(({ id }) => id),
      ]);
      await me.agent.post(at('/me/erasure')).send({}).expect(202);
    });

    it('for all administrators of the platform but one, whoever of them confirms first', async () => {
      const [first, second] = [
        await signInMember(torget, null, 'member', 'admin'),
        await signInMember(torget, null, 'member', 'admin'),
      ];
      const others = await torget.db.query<{ id: string }>(
        `UPDATE users SET platform_role = 'member' WHERE platform_role = 'admin' AND id <> ALL($1) RETURNING id`,
        [[first.account.id, second.account.id]],
      );
      const secrets = [await askForErasure(first), await askForErasure(second)];
      const confirm = (token: string | undefined) => anonymous.post(at('/auth/confirm-erasure')).send({ token });
      const outcomes = await Promise.all(secrets.map((token) => confirm(token)));
      expect(outcomes.map(({ status }) => status).sort()).toEqual([200, 409]);
      const late = outcomes.findIndex(({ status }) => status === 409);
      expect(outcomes[late]?.body.code).toBe('erasure.last_platform_administrator');
      const stays = late === 0 ? first : second;
      const goes = late === 0 ? second : first;
      // Nor does the other's role go meanwhile.
      await goes.agent
        .put(at(`/admin/users/${stays.account.id}/role`))
        .send({ role: 'member' })
        .expect(409);
      await goes.agent.delete(at('/me/erasure')).expect(204);
      await confirm(secrets[late]).expect(200);
      await torget.db.query(`UPDATE users SET platform_role = 'admin' WHERE id = ANY($1::uuid[])`, [
        others.map(({ id }) => id),
      ]);
      await stays.agent.delete(at('/me/erasure')).expect(204);
    });

    it('wherever it stands: nothing names the person afterwards, and what others build on stays', async () => {
      const name = 'Vilhelmina Glömsgård';
      const me = await signInMember(torget, 'kiruna', 'administrator');
      await me.agent
        .patch(at('/me'))
        .send({ name, skills: ['molnkunskap'], about: 'Mångordig' })
        .expect(200);
      const address = me.account.email;
      const useCase = await buildUseCase(me.agent, {
        title: 'Består',
        organisation: 'kiruna',
        contactName: name,
        contactEmail: address,
      });
      await me.agent
        .patch(at(`/use-cases/${useCase.slug}`))
        .send({ title: 'Består än', contacts: [{ name, role: null, email: address }] })
        .expect(200);
      await me.agent
        .patch(at(`/use-cases/${useCase.slug}`))
        .send({ title: 'Består ännu' })
        .expect(200);
      const { body: thread } = await colleague.agent.get(at(`/use-cases/${useCase.slug}/thread`)).expect(200);
      const { body: post } = await colleague.agent
        .post(at(`/threads/${(thread as { id: string }).id}/posts`))
        .send({ body: `Tack @[${name}](person:${me.account.id})!` })
        .expect(201);
      const { body: own } = await me.agent
        .post(at(`/threads/${(thread as { id: string }).id}/posts`))
        .send({ body: 'Det står kvar' })
        .expect(201);
      await upload(me.agent, 'kladd.txt', 'Kladd');
      await me.agent
        .post(at(`/users/${colleague.account.id}/messages`))
        .send({ message: `Hej från ${name}` })
        .expect(202);
      await torget.delivered();
      expect((await me.agent.get(at('/me/erasure')).expect(200)).body.lastAdministratorOf).toEqual([
        expect.objectContaining({ slug: 'kiruna' }),
      ]);
      await anonymous
        .post(at('/auth/confirm-erasure'))
        .send({ token: await askForErasure(me) })
        .expect(200);
      expect(await tablesWith(address)).toContain('use_case_revisions');
      await letTimePass(me.account.id);

      // Whoever erases is killed in the middle: all is as before, and the next run does it.
      let killed = false;
      torget.app.get(PersonalData).register({
        erase: () => (killed ? Promise.resolve() : ((killed = true), Promise.reject(new Error('killed')))),
      });
      await eraseDue();
      expect((await me.agent.get(at('/me')).expect(200)).body).toMatchObject({
        name,
        memberships: [expect.anything()],
      });
      await eraseDue();
      await eraseDue();

      expect(await tablesWith(address)).toEqual([]);
      expect(await tablesWith(name)).toEqual([]);
      // Single words that nothing says any more go out of the vocabulary at night.
      await torget.app.get(SearchJobs, { strict: false }).forgetWords();
      expect(await tablesWith('Mångordig')).toEqual([]);
      await me.agent.get(at('/me')).expect(401);
      await anonymous.post(at('/auth/login')).send({ email: address, password: PASSWORD }).expect(401);
      await colleague.agent.get(at(`/users/${me.account.id}`)).expect(404);
      expect((await colleague.agent.get(at('/search?q=molnkunskap&types=person')).expect(200)).body.groups).toEqual([]);
      const { body: kept } = await colleague.agent.get(at(`/use-cases/${useCase.slug}`)).expect(200);
      expect(kept).toMatchObject({ title: 'Består ännu', contact: { name: null, email: null }, contacts: [] });
      expect(
        (await torget.db.query('SELECT FROM files WHERE uploader_id = $1 AND removed_at IS NULL', [me.account.id]))
          .length,
      ).toBe(0);
      const { body: answer } = await colleague.agent.get(at(`/posts/${(post as { id: string }).id}`)).expect(200);
      expect(answer.html).toContain('>Tidigare användare</a>');
      // Who wrote it is said by the page, in the language of whoever reads.
      const { body: remains } = await colleague.agent.get(at(`/posts/${(own as { id: string }).id}`)).expect(200);
      expect(remains).toMatchObject({ html: '<p>Det står kvar</p>', author: null });
      const people = await torget.app.get(Accounts).refsOf([me.account.id]);
      expect(people.get(me.account.id)).toEqual({ id: null, name: null, workTitle: '' });
      expect(await mailWith(address, 'är nu raderat')).toBeDefined();
      const { email: admin } = (
        await torget.db.query<{ email: string }>(`SELECT email FROM users WHERE platform_role = 'admin' LIMIT 1`)
      )[0] ?? { email: '' };
      expect(await mailWith(admin, 'Den sista administratören för Kiruna')).toBeDefined();
      // The address is free again, and nobody gets the former account with it.
      const again = await torget.app
        .get(Accounts)
        .createAccount({ email: address, password: PASSWORD, name: 'Ny', verified: true });
      expect(again).toMatchObject({ created: true });
      expect(again.id).not.toBe(me.account.id);
    });
  });

  describe('is shown of people to each other', () => {
    it('by what they know and where they belong, to those who have signed in', async () => {
      const gis = await signInMember(torget, 'falun', 'member');
      await gis.agent
        .patch(at('/me'))
        .send({ name: 'Kart Karlsson', workTitle: 'Kartingenjör', skills: ['GIS', 'Drönare'] })
        .expect(200);
      await torget.delivered();
      const found = async (query: string) =>
        ((await colleague.agent.get(at(`/users?${query}`)).expect(200)).body.items as { id: string }[]).map(
          ({ id }) => id,
        );
      expect(await found('skill=gis')).toEqual([gis.account.id]);
      expect(await found(`q=${encodeURIComponent('drönare')}`)).toEqual([gis.account.id]);
      expect(await found('organisation=falun&skill=gis&skill=annat')).toEqual([gis.account.id]);
      expect(await found('organisation=lund&skill=gis')).toEqual([]);
      expect(await found('organisation=finns-inte')).toEqual([]);
      const { body } = await colleague.agent.get(at('/users?organisation=falun')).expect(200);
      const organisation = await torget.app.get(OrganisationDirectory).get('falun');
      expect(body).toMatchObject({
        items: [
          {
            name: 'Kart Karlsson',
            workTitle: 'Kartingenjör',
            skills: ['GIS', 'Drönare'],
            organisations: [organisation],
          },
        ],
        total: 1,
        skills: expect.arrayContaining([{ skill: 'gis', count: 1 }]),
      });
      expect(JSON.stringify(body)).not.toContain('@');
      const first = await colleague.agent.get(at('/users?limit=1')).expect(200);
      const second = await colleague.agent
        .get(at(`/users?limit=1&cursor=${first.body.nextCursor as string}`))
        .expect(200);
      expect(second.body.items[0].id).not.toBe(first.body.items[0].id);
      await colleague.agent.get(at('/users?cursor=odd')).expect(400);
      await colleague.agent.get(at(`/users?skill=${'x'.repeat(61)}`)).expect(400);
      await anonymous.get(at('/users')).expect(401);
      await torget.db.query('UPDATE users SET suspended_at = now() WHERE id = $1', [gis.account.id]);
      expect(await found('skill=gis')).toEqual([]);
    });

    it('so that they can write to each other without an address, as long as the other wants it', async () => {
      const [from, to] = [await signInMember(torget, 'lund'), await signInMember(torget, 'kiruna')];
      const write = (agent: Agent, id: string, body: object) => agent.post(at(`/users/${id}/messages`)).send(body);
      await write(from.agent, to.account.id, { message: 'Har ni provat {{name}} taltolken?' }).expect(202);
      await torget.delivered();
      const [source] = (await torget.mails()).filter((mail) => mail.includes(`To: ${to.account.email}`)).slice(-1);
      expect(source).toContain(`Reply-To: ${from.account.email}`);
      expect((await mailsOf(to.account.email)).at(-1)).toContain('Har ni provat {{name}} taltolken?');
      await write(anonymous, to.account.id, { message: 'Hej' }).expect(401);
      await write(from.agent, NOBODY, { message: 'Hej' }).expect(404);
      await write(from.agent, to.account.id, { message: ' ' }).expect(400);
      await write(from.agent, from.account.id, { message: 'Hej' }).expect(400);
      const profile = async (agent: Agent) =>
        (await agent.get(at(`/users/${to.account.id}`)).expect(200)).body.abilities;
      expect(await profile(from.agent)).toEqual({ canContact: true });
      expect(await profile(to.agent)).toEqual({ canContact: false });

      await write(from.agent, to.account.id, { message: 'Två' }).expect(202);
      await write(from.agent, to.account.id, { message: 'Tre' }).expect(202);
      const slow = await write(from.agent, to.account.id, { message: 'Fyra' }).expect(429);
      expect(Number(slow.headers['retry-after'])).toBeGreaterThan(0);

      await to.agent.patch(at('/me')).send({ contactable: false }).expect(200);
      expect(await profile(from.agent)).toEqual({ canContact: false });
      const off = await write(colleague.agent, to.account.id, { message: 'Hej' }).expect(403);
      expect(off.body.code).toBe('user.contact_off');
    });
  });
});

import { createHash, randomUUID } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { FILE_LIMITS } from '#contracts';
import { Files } from '#features/files';
import { FilesJobs } from '../../libs/features/files/files.jobs.js';
import { buildDraft, buildUseCase, signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';
import { officeFile, zip } from '../support/zip.js';

const FILES = '/api/v1/files';
const PDF = Buffer.from('%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n');

interface Uploaded {
  readonly id: string;
  readonly url: string;
}

describe('files', () => {
  let torget: TestApp;
  let owner: SignedIn;
  let colleague: SignedIn;
  let stranger: SignedIn;
  beforeAll(async () => {
    torget = await startApp({});
    owner = await signInMember(torget, 'sundsvall');
    colleague = await signInMember(torget, 'sundsvall');
    stranger = await signInMember(torget, 'kristinehamn');
  });
  afterAll(() => torget.close());

  const send = (agent: Agent, name: string, content: Buffer | string, fields: Record<string, string> = {}) =>
    agent.post(FILES).field(fields).attach('file', Buffer.from(content), { filename: name });
  const upload = async (
    agent: Agent,
    name = 'rapport.pdf',
    fields = {},
    content: Buffer | string = PDF,
  ): Promise<Uploaded> => (await send(agent, name, content, fields).expect(201)).body as Uploaded;
  const to = (useCase: { id: string }) => ({ attachTo: 'use_case', attachToId: useCase.id });
  const events = (name: string, fileId: string) =>
    torget.db.query<{ payload: object }>(
      `SELECT payload FROM outbox_events WHERE name = $1 AND payload->>'fileId' = $2`,
      [name, fileId],
    );
  const stored = async (id: string) => (await readdir(join(torget.dataDir, 'files', 'uploads'))).includes(id);

  const smallImage = () =>
    sharp({ create: { width: 40, height: 40, channels: 3, background: '#306' } })
      .png()
      .toBuffer();

  describe('that are sent', () => {
    it('are kept and come back byte for byte, with headers that keep them harmless', async () => {
      const { body } = await send(owner.agent, 'Årsrapport 2025.pdf', PDF).expect(201);
      expect(body).toEqual({
        id: expect.any(String),
        name: 'Årsrapport 2025.pdf',
        size: PDF.length,
        contentType: 'application/pdf',
        url: `${FILES}/${body.id}/%C3%85rsrapport%202025.pdf`,
        attachedTo: null,
        createdAt: expect.any(String),
        abilities: { canRemove: true },
      });
      const got = await owner.agent
        .get(body.url as string)
        .buffer(true)
        .expect(200);
      expect(got.body).toEqual(PDF);
      expect(got.headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-length': String(PDF.length),
        'content-disposition': `inline; filename="Arsrapport 2025.pdf"; filename*=UTF-8''%C3%85rsrapport%202025.pdf`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-cache',
        etag: `"${createHash('sha256').update(PDF).digest('hex')}"`,
      });
      expect(got.headers['content-security-policy']).toContain("frame-ancestors 'none'");
      const again = await owner.agent
        .get(`${FILES}/${body.id as string}`)
        .set('If-None-Match', got.headers['etag'] ?? '');
      expect(again.status).toBe(304);
      await owner.agent.head(`${FILES}/${body.id as string}`).expect(200);
      expect((await readdir(tmpdir())).filter((name) => name.startsWith('torget-upload-'))).toEqual([]);
    });

    it('are saved rather than shown, in a sandbox, when they are documents', async () => {
      for (const [name, content, type] of [
        ['brev.docx', officeFile('docx', [{ name: 'word/document.xml', content: '<w:p/>' }]), /wordprocessingml/],
        ['tal.xlsx', officeFile('xlsx'), /spreadsheetml/],
        ['bilder.pptx', officeFile('pptx'), /presentationml/],
        ['tal.csv', 'kommun;antal\nÖrebro;7\n', /^text\/csv; charset=utf-8$/],
        ['gammal.csv', Buffer.from('kommun;antal\nÖrebro;7\n', 'latin1'), /^text\/csv; charset=windows-1252$/],
        ['bmw.md', 'BMW är ett bilmärke', /^text\/markdown/],
        ['utan ändelse', 'Bara text', /^text\/plain/],
      ] as const) {
        const { url } = await upload(owner.agent, name, {}, content);
        const { headers } = await owner.agent.get(url).expect(200);
        expect([name, headers['content-type']]).toEqual([name, expect.stringMatching(type)]);
        expect(headers['content-disposition']).toMatch(/^attachment;/);
        expect(headers['content-security-policy']).toContain('sandbox');
      }
    });

    it('are made anew when they are images: upright, small enough, and without what was hidden in them', async () => {
      const photo = await sharp({ create: { width: 3000, height: 1500, channels: 3, background: '#306' } })
        .withExif({ IFD0: { Artist: 'Maria Prov' }, IFD3: { GPSLatitude: '62/1 23/1 0/1' } })
        .withMetadata({ orientation: 6 })
        .jpeg()
        .toBuffer();
      expect((await sharp(photo).metadata()).exif).toBeDefined();
      const { body } = await send(owner.agent, 'foto.JPG', photo).expect(201);
      const got = await owner.agent
        .get(body.url as string)
        .buffer(true)
        .expect(200);
      const about = await sharp(got.body as Buffer).metadata();
      expect(about).toMatchObject({ format: 'jpeg', width: 1200, height: 2400 });
      expect(about.exif).toBeUndefined();
      expect(about.orientation).toBeUndefined();
      expect(got.headers['content-disposition']).toBe('inline; filename="foto.JPG"');
      expect(got.headers['content-security-policy']).toContain('sandbox');
      expect(body.size).toBe((got.body as Buffer).length);
    });

    it('keep their frames when they move', async () => {
      const frames = Buffer.concat([Buffer.alloc(300, 10), Buffer.alloc(300, 200)]);
      const moving = await sharp(frames, { raw: { width: 10, height: 20, channels: 3, pageHeight: 10 } })
        .gif()
        .toBuffer();
      const { url } = await upload(owner.agent, 'rörlig.gif', {}, moving);
      const { body } = await owner.agent.get(url).buffer(true);
      expect((await sharp(body as Buffer, { animated: true }).metadata()).pages).toBe(2);
    });

    it('are sent by people who have signed in', async () => {
      await torget.http().post(FILES).attach('file', PDF, 'a.pdf').expect(401);
    });

    it('are kept once for one Idempotency-Key', async () => {
      const key = randomUUID();
      const once = (content = PDF) => send(owner.agent, 'en gång.pdf', content).set('Idempotency-Key', key);
      const both = await Promise.all([once(), once()]);
      expect(both.map((one) => one.status)).toEqual([201, 201]);
      const [first, second] = both.map((one) => one.body as Uploaded);
      expect(second).toEqual(first);
      expect((await once().expect(201)).body).toEqual(first);
      expect(
        await torget.db.query(`SELECT 1 FROM files WHERE name = 'en gång.pdf' AND removed_at IS NULL`),
      ).toHaveLength(1);
      const other = await once(Buffer.concat([PDF, PDF])).expect(409);
      expect(other.body).toMatchObject({ code: 'idempotency.other_request' });
      await send(owner.agent, 'a.pdf', PDF).set('Idempotency-Key', 'å').expect(400);
    });
  });

  describe('that are refused', () => {
    const tooManyPixels = () =>
      sharp({ create: { width: 8000, height: 7000, channels: 3, background: '#fff' } })
        .png({ compressionLevel: 9 })
        .toBuffer();

    const count = async () => (await torget.db.query('SELECT 1 FROM files')).length;

    it.each<[string, string, () => Buffer | string | Promise<Buffer>, string]>([
      ['a program', 'program.exe', () => 'MZ\u0090', 'file.type_not_allowed'],
      ['an archive', 'arkiv.zip', () => zip([{ name: 'a.txt', content: 'a' }]), 'file.type_not_allowed'],
      [
        'a drawing with scripts',
        'bild.svg',
        () => '<svg xmlns="http://www.w3.org/2000/svg"/>',
        'file.type_not_allowed',
      ],
      ['a page', 'sida.html', () => '<!doctype html><script>alert(1)</script>', 'file.type_not_allowed'],
      ['an archive without an ending', 'arkiv', () => zip([{ name: 'a.txt', content: 'a' }]), 'file.type_not_allowed'],
      ['a page that is called an image', 'bild.png', () => '<script>alert(1)</script>', 'file.name_mismatch'],
      ['a PDF that is called a text', 'text.txt', () => PDF, 'file.name_mismatch'],
      ['a PDF that is called a document', 'text.docx', () => PDF, 'file.name_mismatch'],
      [
        'an archive that is called a document',
        'brev.docx',
        () => zip([{ name: 'a', content: 'a' }]),
        'file.name_mismatch',
      ],
      ['a document with the name of a table', 'brev.xlsx', () => officeFile('docx'), 'file.name_mismatch'],
      ['nothing', 'tom.txt', () => '', 'file.empty'],
      ['bytes that are no text', 'text.csv', () => 'a\u0000b', 'file.text_encoding'],
      ['half an image', 'bild.png', async () => (await smallImage()).subarray(0, 90), 'file.unreadable'],
      ['an image of too many pixels', 'bild.png', tooManyPixels, 'file.image_too_large'],
      [
        'a zip bomb',
        'brev.docx',
        () => officeFile('docx', [{ name: 'word/document.xml', content: Buffer.alloc(20 * 1024 * 1024) }]),
        'file.unsafe_archive',
      ],
    ])('%s', async (_, name, content, code) => {
      const before = await count();
      const answer = await send(owner.agent, name, await content()).expect(400);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.body).toMatchObject({ code, errors: [{ path: 'file', code }] });
      expect(await count()).toBe(before);
    });

    it('above the limit, which is told, whether or not their length was told before', async () => {
      const large = Buffer.alloc(FILE_LIMITS.size + 1, 'a');
      const expected = { code: 'file.too_large', errors: [{ path: 'file', params: { limit: 25 } }] };
      const told = await send(owner.agent, 'stor.txt', Buffer.concat([large, large])).expect(413);
      expect(told.body).toMatchObject(expected);
      const counted = await send(owner.agent, 'stor.txt', large).expect(413);
      expect(counted.body).toMatchObject(expected);
      expect(counted.body.detail).toContain('25 MB');
    });

    it('in forms that are not as they should be', async () => {
      const useCase = await buildUseCase(owner.agent);
      const refuse = async (request: ReturnType<Agent['post']>, status: number, path: string) => {
        const { body } = await request.expect(status);
        expect([path, body.errors?.[0]?.path ?? body.code]).toEqual([path, path]);
      };
      const post = () => owner.agent.post(FILES);
      await refuse(post().field('attachTo', 'use_case'), 400, 'file');
      await refuse(post().attach('other', PDF, 'a.pdf'), 400, 'other');
      await refuse(post().attach('file', PDF, 'a.pdf').field('size', '7'), 400, 'size');
      await refuse(post().attach('file', PDF, 'a.pdf').attach('file', PDF, 'b.pdf'), 413, 'request.too_large');
      await refuse(post().attach('file', PDF, 'a.pdf').field('attachTo', 'use_case'), 400, 'attachToId');
      await refuse(send(owner.agent, 'a.pdf', PDF, { attachToId: useCase.id }), 400, 'attachTo');
      await refuse(send(owner.agent, 'a.pdf', PDF, { attachTo: 'use_case', attachToId: 'x' }), 400, 'attachToId');
      await refuse(send(owner.agent, 'a.pdf', PDF, { attachTo: 'planet', attachToId: useCase.id }), 400, 'attachTo');
      await refuse(post().send({ file: 'x' }), 415, 'request.media_type');
      const raw = (body: string, type = 'multipart/form-data; boundary=x') =>
        post().set('Content-Type', type).send(body);
      await refuse(
        raw('--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhal'),
        400,
        'file.broken_form',
      );
      await refuse(raw('a', 'multipart/form-data'), 400, 'file.broken_form');
    });

    it('from someone who has used up a day, or has left too many unattached', async () => {
      const { agent, account } = await signInMember(torget, 'sundsvall');
      const { id } = await upload(agent);
      await torget.db.query('UPDATE files SET size = $2 WHERE id = $1', [id, FILE_LIMITS.bytesADay - 10]);
      await agent.delete(`${FILES}/${id}`).expect(204);
      const full = await send(agent, 'a.pdf', PDF).expect(429);
      expect(full.body).toMatchObject({ code: 'file.daily_limit' });
      expect(Number(full.headers['retry-after'])).toBeGreaterThan(0);
      await torget.db.query(`UPDATE files SET created_at = now() - interval '25 hours' WHERE uploader_id = $1`, [
        account.id,
      ]);
      await torget.db.query(
        `INSERT INTO files (id, uploader_id, name, size, content_type, sha256, sent_sha256, stored_at)
         SELECT gen_random_uuid(), $1, 'x', 1, 'text/plain', '', '', now() FROM generate_series(1, $2)`,
        [account.id, FILE_LIMITS.unattached],
      );
      expect((await send(agent, 'a.pdf', PDF).expect(429)).body).toMatchObject({ code: 'file.too_many_unattached' });
    });
  });

  describe('that are attached to nothing', () => {
    it('are for their uploader alone', async () => {
      const { id, url } = await upload(owner.agent);
      for (const other of [torget.http(), colleague.agent, stranger.agent]) await other.get(url).expect(404);
      await torget.http().delete(`${FILES}/${id}`).expect(401);
      await colleague.agent.delete(`${FILES}/${id}`).expect(404);
      await owner.agent.delete(`${FILES}/${id}`).expect(204);
      await owner.agent.get(url).expect(404);
      await owner.agent.delete(`${FILES}/${id}`).expect(404);
      await torget.delivered();
      expect(await stored(id)).toBe(false);
      expect(await events('file.removed', id)).toEqual([{ payload: { fileId: id, type: null, id: null } }]);
    });

    it('are removed after seven days, and uploads that broke off too', async () => {
      const [old, young, kept] = [
        await upload(owner.agent),
        await upload(owner.agent),
        await upload(owner.agent, 'a.pdf', to(await buildDraft(owner.agent))),
      ];
      const broken = await upload(owner.agent);
      await torget.db.query('UPDATE files SET stored_at = NULL WHERE id = $1', [broken.id]);
      const age = `UPDATE files SET created_at = now() - make_interval(hours => $2) WHERE id = ANY($1)`;
      await torget.db.query(age, [[old.id, kept.id, broken.id], 7 * 24 + 1]);
      await torget.db.query(age, [[young.id], 7 * 24 - 1]);
      await torget.app.get(FilesJobs, { strict: false }).removeForgotten();
      await torget.delivered();
      await owner.agent.get(old.url).expect(404);
      await owner.agent.get(young.url).expect(200);
      await owner.agent.get(kept.url).expect(200);
      expect(await Promise.all([old, young, kept, broken].map(({ id }) => stored(id)))).toEqual([
        false,
        true,
        true,
        false,
      ]);
    });

    it('answer 404 when their content has vanished', async () => {
      const { id, url } = await upload(owner.agent);
      await rm(join(torget.dataDir, 'files', 'uploads', id));
      expect((await owner.agent.get(url).expect(404)).body).toMatchObject({ code: 'file.not_found' });
    });
  });

  describe('of a use case', () => {
    it('are for those who may read it', async () => {
      const draft = await buildDraft(owner.agent);
      const { id, url } = await upload(colleague.agent, 'bilaga.pdf', to(draft));
      const readers = { nobody: torget.http(), stranger: stranger.agent, owner: owner.agent };
      const seen = async () => ({
        nobody: (await readers.nobody.get(url)).status,
        stranger: (await readers.stranger.get(url)).status,
        owner: (await readers.owner.get(url)).status,
      });
      expect(await seen()).toEqual({ nobody: 404, stranger: 404, owner: 200 });
      const show = async (visibility: string) => {
        await owner.agent.patch(`/api/v1/use-cases/${draft.id}`).send({ visibility }).expect(200);
        return seen();
      };
      await owner.agent.post(`/api/v1/use-cases/${draft.id}/publish`).expect(200);
      expect(await seen()).toEqual({ nobody: 200, stranger: 200, owner: 200 });
      expect(await show('members')).toEqual({ nobody: 404, stranger: 200, owner: 200 });
      expect(await show('organisation')).toEqual({ nobody: 404, stranger: 404, owner: 200 });
      expect(await events('file.attached', id)).toEqual([{ payload: { fileId: id, type: 'use_case', id: draft.id } }]);
    });

    it('are listed page by page for those who may read it', async () => {
      const useCase = await buildUseCase(owner.agent);
      const names = ['ett.pdf', 'två.pdf', 'tre.pdf'];
      for (const name of names) await upload(owner.agent, name, to(useCase));
      const list = (agent: Agent, more = {}) => agent.get(FILES).query({ ...to(useCase), ...more });
      const first = await list(torget.http(), { limit: 2 }).expect(200);
      const second = await list(torget.http(), { limit: 2, cursor: first.body.nextCursor as string }).expect(200);
      expect(second.body.nextCursor).toBeNull();
      const items = [...first.body.items, ...second.body.items] as {
        name: string;
        abilities: object;
        attachedTo: object;
      }[];
      expect(items.map((one) => one.name)).toEqual(names);
      expect(items[0]).toMatchObject({
        attachedTo: { type: 'use_case', id: useCase.id },
        abilities: { canRemove: false },
      });
      expect((await list(colleague.agent)).body.items[0].abilities).toEqual({ canRemove: true });
      await list(stranger.agent, { attachToId: (await buildDraft(owner.agent)).id }).expect(404);
      for (const bad of [{ attachTo: 'planet' }, { attachTo: '' }, { attachToId: 'x' }, { cursor: 'x' }, { limit: 0 }])
        expect([bad, (await list(owner.agent, bad)).status]).toEqual([bad, 400]);
    });

    it('are attached and removed by those who may edit it', async () => {
      const [useCase, draft] = [await buildUseCase(owner.agent), await buildDraft(owner.agent)];
      expect((await send(stranger.agent, 'a.pdf', PDF, to(useCase)).expect(403)).body).toMatchObject({
        code: 'file.attach_not_allowed',
      });
      await send(stranger.agent, 'a.pdf', PDF, to(draft)).expect(404);
      await send(owner.agent, 'a.pdf', PDF, to({ id: randomUUID() })).expect(404);
      const { id, url } = await upload(owner.agent, 'a.pdf', to(useCase));
      await stranger.agent.delete(`${FILES}/${id}`).expect(403);
      await colleague.agent.delete(`${FILES}/${id}`).expect(204);
      await owner.agent.get(url).expect(404);
      expect(await events('file.removed', id)).toEqual([{ payload: { fileId: id, type: 'use_case', id: useCase.id } }]);
    });

    it('are its cover when they are images of its own', async () => {
      const useCase = await buildDraft(owner.agent);
      const other = await buildDraft(owner.agent);
      const path = `/api/v1/use-cases/${useCase.id}`;
      const own = await upload(owner.agent, 'bild.png', to(useCase), await smallImage());
      const report = await upload(owner.agent, 'rapport.pdf', to(useCase));
      const foreign = await upload(owner.agent, 'bild.png', to(other), await smallImage());
      for (const { id } of [report, foreign, { id: randomUUID() }])
        expect((await owner.agent.patch(path).send({ coverImage: id }).expect(400)).body.errors[0].path).toBe(
          'coverImage',
        );
      const { body } = await owner.agent.patch(path).send({ coverImage: own.id, coverAlt: 'En bild' }).expect(200);
      expect(body.coverImage).toBe(own.id);
    });

    it('are so many at the most, also when they come at once', async () => {
      const useCase = await buildUseCase(owner.agent);
      await torget.db.query(
        `INSERT INTO files (id, uploader_id, name, size, content_type, sha256, sent_sha256, stored_at, target_type, target_id)
         SELECT gen_random_uuid(), $1, 'x', 1, 'text/plain', '', '', now(), 'use_case', $2 FROM generate_series(1, $3)`,
        [owner.account.id, useCase.id, FILE_LIMITS.attachedToOne - 1],
      );
      const answers = await Promise.all([
        send(owner.agent, 'a.pdf', PDF, to(useCase)),
        send(colleague.agent, 'b.pdf', PDF, to(useCase)),
      ]);
      expect(answers.map((one) => one.status).sort()).toEqual([201, 409]);
      const refused = answers.find((one) => one.status === 409);
      expect(refused?.body).toMatchObject({ code: 'file.too_many_attached' });
      await torget.delivered();
      const rows = await torget.db.query<{ id: string }>(
        `SELECT id FROM files WHERE uploader_id = ANY($1) AND removed_at IS NOT NULL AND name IN ('a.pdf', 'b.pdf') ORDER BY removed_at DESC LIMIT 1`,
        [[owner.account.id, colleague.account.id]],
      );
      expect(await stored(rows[0]?.id ?? '')).toBe(false);
    });

    it('go when the draft is deleted', async () => {
      const draft = await buildDraft(owner.agent);
      const { id, url } = await upload(owner.agent, 'a.pdf', to(draft));
      await owner.agent.delete(`/api/v1/use-cases/${draft.id}`).expect(204);
      await owner.agent.get(url).expect(404);
      await torget.delivered();
      expect(await stored(id)).toBe(false);
    });
  });

  describe('for other features', () => {
    it('are attached afterwards in one transaction, again without harm, and told of by thing', async () => {
      const files = torget.app.get(Files, { strict: false });
      const actor = {
        userId: owner.account.id,
        name: 'Maria Prov',
        platformRole: 'member' as const,
        memberships: [{ organisationId: '', role: 'member' as const }],
        hubs: [],
        sessionId: null,
        tokenId: null,
        scopes: null,
      };
      const useCase = await buildUseCase(owner.agent);
      const { body } = await owner.agent.get(`/api/v1/use-cases/${useCase.id}`);
      actor.memberships = [{ organisationId: body.organisations[0].id as string, role: 'member' }];
      const thing = { type: 'use_case', id: useCase.id };
      const [one, two] = [await upload(owner.agent, 'ett.pdf'), await upload(owner.agent, 'två.pdf')];
      const attached = await files.attach(actor, [one.id, two.id], thing);
      expect(await files.attach(actor, [one.id], thing)).toHaveLength(1);
      expect(await events('file.attached', one.id)).toHaveLength(1);
      expect(await files.listOf('use_case', [useCase.id, randomUUID()])).toEqual(new Map([[useCase.id, attached]]));
      const foreign = await upload(stranger.agent);
      await expect(files.attach(actor, [foreign.id], thing)).rejects.toMatchObject({ code: 'file.not_found' });
      const elsewhere = { type: 'use_case', id: (await buildUseCase(owner.agent)).id };
      await expect(files.attach(actor, [one.id], elsewhere)).rejects.toMatchObject({ code: 'file.attached_elsewhere' });
    });
  });

  it('lie in the store under keys that we made', async () => {
    const { id } = await upload(owner.agent, '../../../etc/passwd.pdf');
    expect(await readFile(join(torget.dataDir, 'files', 'uploads', id))).toEqual(PDF);
  });
});

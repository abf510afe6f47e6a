import { jest } from '@jest/globals';
import { Database, newId } from '#platform/database';
import { THREAD_LIMITS, type HubRole, type HubVisibility, type ThreadPost } from '#contracts';
import { buildNeed } from '../factories/need.js';
import { buildUseCase, signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { ThreadModeration } from '#features/threads';
import { NEWS } from '../../libs/features/threads/reading/news.sql.js';
import { AppConfig } from '#platform/config';
import { startApp, type TestApp } from '../support/app.js';
import { mailsTo } from '../support/mail-text.js';
import { randomFrom } from '../support/random.js';

const at = (path: string): string => `/api/v1${path}`;
const NOBODY = '00000000-0000-7000-8000-000000000000';

interface ThreadBody {
  readonly id: string;
  readonly version: number;
  readonly lastSeq: number;
  readonly own: Record<string, unknown>;
}

describe('threads', () => {
  let torget: TestApp;
  let anna: SignedIn;
  let bo: SignedIn;
  let moderator: SignedIn;
  let stranger: SignedIn;
  let anonymous: Agent;
  let openHub: string;
  let secretHub: string;

  const buildHub = async (
    slug: string,
    visibility: HubVisibility,
    members: readonly (readonly [SignedIn, HubRole])[],
  ): Promise<string> => {
    const id = newId();
    await torget.db.query(
      `INSERT INTO hubs (id, slug, name, kind, visibility, join_policy) VALUES ($1, $2, $3, 'network', $4, 'invite')`,
      [id, slug, `Hubben ${slug}`, visibility],
    );
    for (const [{ account }, role] of members)
      await torget.db.query('INSERT INTO hub_members (hub_id, user_id, role) VALUES ($1, $2, $3)', [
        id,
        account.id,
        role,
      ]);
    return id;
  };
  const openThread = async (
    who: SignedIn,
    hub: string,
    about: object = {},
  ): Promise<ThreadBody & { post: ThreadPost }> =>
    (
      await who.agent
        .post(at(`/hubs/${hub}/threads`))
        .send({ title: 'Hur mäter ni nyttan?', body: 'Vi undrar hur andra gör.', ...about })
        .expect(201)
    ).body;
  const write = async (who: SignedIn, threadId: string, body: string, about: object = {}): Promise<ThreadPost> =>
    (
      await who.agent
        .post(at(`/threads/${threadId}/posts`))
        .send({ body, ...about })
        .expect(201)
    ).body;
  const lastMailTo = async ({ account }: SignedIn): Promise<string> => {
    await torget.delivered();
    return mailsTo(account.email, await torget.mails()).at(-1) ?? '';
  };
  const seqs = async (path: string, agent: Agent = anna.agent): Promise<number[]> =>
    ((await agent.get(at(path)).expect(200)).body.items as ThreadPost[]).map(({ seq }) => seq);

  beforeAll(async () => {
    torget = await startApp();
    anna = await signInMember(torget, 'sundsvall', 'representative');
    bo = await signInMember(torget, 'lund');
    moderator = await signInMember(torget, null);
    stranger = await signInMember(torget, 'kiruna');
    anonymous = torget.http();
    openHub = 'oppen';
    secretHub = 'hemlig';
    await buildHub(openHub, 'open', [
      [anna, 'member'],
      [bo, 'member'],
      [moderator, 'moderator'],
    ]);
    await buildHub(secretHub, 'secret', [
      [anna, 'owner'],
      [bo, 'member'],
    ]);
  });
  afterAll(() => torget.close());

  describe('writing', () => {
    /** Until something waits for what this transaction has locked. */
    const waitingForUs = async (): Promise<void> => {
      while (
        (await torget.db.query('SELECT FROM pg_locks WHERE NOT granted AND transactionid = pg_current_xact_id()::xid'))
          .length === 0
      );
    };

    it('goes past a thread that is held up', async () => {
      const [held, ...others] = await Promise.all(
        Array.from({ length: 9 }, async (_, n) => {
          await buildHub(`forbi-${n}`, 'open', [[anna, 'member']]);
          return openThread(anna, `forbi-${n}`);
        }),
      );
      if (!held) throw new Error('there is no thread');
      const waiting = await torget.db.transaction(async () => {
        await torget.db.query('SELECT FROM threads WHERE id = $1 FOR UPDATE', [held.id]);
        const first = write(anna, held.id, 'Väntar');
        await waitingForUs();
        const rest = await Promise.all(others.map(({ id }) => write(anna, id, 'Går förbi')));
        expect(rest.map(({ seq }) => seq)).toEqual(others.map(() => 2));
        return { first };
      });
      expect((await waiting.first).seq).toBe(2);
    });

    it('gives numbers without gaps in the order of commits, however many write at once, and each post once', async () => {
      const { id, post } = await openThread(anna, openHub);
      expect(post).toMatchObject({ seq: 1, author: { name: anna.account.name, organisation: { slug: 'sundsvall' } } });
      const people = [anna, bo, moderator];
      const sent = Array.from({ length: 64 }, (_, n) => ({
        who: people[n % 3] as SignedIn,
        clientId: `n${n}`,
        body: `Inlägg *${n}*`,
      }));
      // Each is sent twice at the same time, as from a bad line.
      const answers = await Promise.all(
        [...sent, ...sent].map(async ({ who, ...said }) => ({ said, post: await write(who, id, said.body, said) })),
      );
      const bySeq = new Map(answers.map(({ said, post: { seq } }) => [seq, said.clientId]));
      expect([...bySeq.keys()].sort((a, b) => a - b)).toEqual(Array.from({ length: 64 }, (_, n) => n + 2));
      expect(new Set(bySeq.values()).size).toBe(64);
      const items: ThreadPost[] = (await anna.agent.get(at(`/threads/${id}/posts?limit=100`)).expect(200)).body.items;
      expect(items.map(({ seq }) => seq)).toEqual(Array.from({ length: 65 }, (_, n) => n + 1));
      expect(items.map(({ createdAt }) => createdAt)).toEqual(items.map(({ createdAt }) => createdAt).sort());
      expect(items[1]).toMatchObject({
        threadId: id,
        body: expect.stringMatching(/^Inlägg/),
        html: expect.stringContaining('<em>'),
      });
    });
  });

  it('opens threads and takes posts once under each name, whichever way it comes', async () => {
    const said = { title: 'Sagt en gång', body: 'Bara en.', clientId: 'opening-1', kind: 'question' };
    const first = await openThread(anna, openHub, said);
    expect(first).toMatchObject({
      kind: 'question',
      lastSeq: 1,
      place: { kind: 'hub', slug: openHub },
      own: { readSeq: 1, unread: 0, level: 'watching' },
    });
    expect((await openThread(anna, openHub, said)).id).toBe(first.id);
    await anna.agent
      .post(at(`/hubs/${openHub}/threads`))
      .send({ ...said, body: 'En annan.' })
      .expect(409);

    const one = await write(bo, first.id, 'Mitt svar', { clientId: 'a', replyToId: first.post.id });
    expect(one).toMatchObject({
      seq: 2,
      replyTo: { id: first.post.id, seq: 1 },
      clientId: 'a',
      own: { canEdit: true },
    });
    await bo.agent
      .patch(at(`/posts/${one.id}`))
      .send({ body: 'Mitt ändrade svar' })
      .expect(200);
    const again = await write(bo, first.id, 'Mitt svar', { clientId: 'a', replyToId: first.post.id });
    expect(again).toMatchObject({ id: one.id, seq: 2, body: 'Mitt ändrade svar' });
    const other = await bo.agent
      .post(at(`/threads/${first.id}/posts`))
      .send({ body: 'Annat', clientId: 'a' })
      .expect(409);
    expect(other.body).toMatchObject({ code: 'post.client_id_taken', errors: [{ path: 'clientId' }] });
    const keyed = () =>
      anna.agent
        .post(at(`/threads/${first.id}/posts`))
        .set('Idempotency-Key', 'k1')
        .send({ body: 'Med nyckel' });
    expect((await keyed().expect(201)).body.id).toBe((await keyed().expect(201)).body.id);
    // The same name of another person is another post.
    expect((await write(anna, first.id, 'Annas', { clientId: 'a' })).seq).toBe(4);
    expect((await anna.agent.get(at(`/threads/${first.id}`))).body.lastSeq).toBe(4);
  });

  it('refuses what makes no sense and names it', async () => {
    const { id, post } = await openThread(anna, openHub);
    const elsewhere = await openThread(anna, openHub, { title: 'En annan tråd' });
    const refused = async (body: object, path: string, code?: string): Promise<void> => {
      const { body: problem } = await anna.agent
        .post(at(`/threads/${id}/posts`))
        .send(body)
        .expect(400);
      expect(problem.errors).toEqual(
        expect.arrayContaining([expect.objectContaining(code ? { path, code } : { path })]),
      );
    };
    await refused({ body: '' }, 'body', 'required');
    await refused({ body: ' \n ' }, 'body', 'required');
    await refused({ body: 'x'.repeat(THREAD_LIMITS.bodyMax + 1) }, 'body', 'maxLength');
    await refused({ body: '> '.repeat(300) }, 'body', 'tooComplicated');
    await refused({ body: '\u200b\u2060' }, 'body', 'required');
    await refused({ body: 'x\u0000' }, 'body', 'nullByte');
    await refused({ body: '\ud83d' }, 'body', 'brokenCharacter');
    for (const field of ['clientId', 'replyToId', 'fileIds']) await refused({ body: 'x', [field]: null }, field);
    await refused({ body: 'x', seq: 3 }, 'seq', 'unknownField');
    await refused({ body: 'x', clientId: '' }, 'clientId');
    await refused({ body: 'x', replyToId: elsewhere.post.id }, 'replyToId', 'notFound');
    await refused({ body: 'x', fileIds: ['nej'] }, 'fileIds');
    await anna.agent
      .post(at(`/threads/${id}/posts`))
      .send({ body: 'x', fileIds: [NOBODY] })
      .expect(404);
    await anna.agent
      .post(at(`/hubs/${openHub}/threads`))
      .send({ title: 'x', body: 'y', kind: 'quiz' })
      .expect(400);
    await anna.agent
      .post(at(`/hubs/${openHub}/threads`))
      .send({ title: 'Viktigt', body: 'y', kind: 'announcement' })
      .expect(403);
    for (const query of ['after=1&before=3', 'after=-1', 'around=x', 'limit=0', 'cursor=nej'])
      await anna.agent.get(at(`/threads/${id}/posts?${query}`)).expect(400);
    const preview = { body: 'x', threadId: null };
    const previewed = await anna.agent.post(at('/threads/preview')).send(preview).expect(400);
    expect(previewed.body.errors[0].path).toBe('threadId');
    const beyond = await anna.agent
      .put(at(`/threads/${id}/read`))
      .send({ seq: 99 })
      .expect(400);
    expect(beyond.body.errors[0].path).toBe('seq');
    for (const [path, number] of [
      ['after', 2],
      ['before', 3],
      ['around', 2],
    ]) {
      const { body } = await anna.agent.get(at(`/threads/${id}/posts?${path}=${number}`)).expect(400);
      expect(body.errors).toMatchObject([{ path, code: 'max' }]);
    }
    await anna.agent.put(at(`/posts/${post.id}/reactions/hates`)).expect(400);
    await anna.agent.get(at('/threads/nonsense')).expect(400);
    expect(await seqs(`/threads/${id}/posts`)).toEqual([1]);
  });

  it('is read by number in both directions', async () => {
    const { id } = await openThread(anna, openHub);
    for (let n = 2; n <= 12; n++) await write(n % 2 ? anna : bo, id, `Nummer ${n}`);
    expect(await seqs(`/threads/${id}/posts?after=3&limit=4`)).toEqual([4, 5, 6, 7]);
    expect(await seqs(`/threads/${id}/posts?before=4&limit=10`)).toEqual([1, 2, 3]);
    expect(await seqs(`/threads/${id}/posts?around=6&limit=5`)).toEqual([4, 5, 6, 7, 8]);
    expect(await seqs(`/threads/${id}/posts?after=12`)).toEqual([]);
    expect(await seqs(`/threads/${id}/posts?before=13&limit=2`)).toEqual([11, 12]);
    expect(await seqs(`/threads/${id}/posts?before=0`)).toEqual([]);
    const { body } = await anonymous.get(at(`/threads/${id}/posts?limit=10`)).expect(200);
    expect(body).toMatchObject({ lastSeq: 12, hasBefore: false, hasAfter: true });
    expect(body.items[0].own).toBeUndefined();
    const next = await anonymous.get(at(`/threads/${id}/posts?limit=10&cursor=${body.nextCursor}`)).expect(200);
    expect(next.body).toMatchObject({ nextCursor: null, hasBefore: true, hasAfter: false });
    expect((next.body.items as ThreadPost[]).map(({ seq }) => seq)).toEqual([11, 12]);
  });

  it('keeps what was edited, and that something was removed, by whom and why', async () => {
    const { id, post } = await openThread(bo, openHub, { body: 'Första **ordet**' });
    const path = at(`/posts/${post.id}`);
    const edited = await bo.agent.patch(path).set('If-Match', '"1"').send({ body: 'Andra ordet' }).expect(200);
    expect(edited.body).toMatchObject({ version: 2, html: '<p>Andra ordet</p>', editedAt: expect.any(String) });
    expect(edited.headers['etag']).toBe('"2"');
    await bo.agent.patch(path).set('If-Match', '"1"').send({ body: 'Sent' }).expect(412);
    await anna.agent.patch(path).send({ body: 'Någon annans' }).expect(403);
    expect((await moderator.agent.patch(path).send({ body: 'Utan skäl' }).expect(400)).body.errors[0].path).toBe(
      'reason',
    );
    await moderator.agent.patch(path).send({ body: 'Med skäl', reason: 'Personuppgift' }).expect(200);
    const { body: revisions } = await anonymous.get(`${path}/revisions`).expect(200);
    expect(
      revisions.items.map(({ version, body, reason }: Record<string, unknown>) => [version, body, reason]),
    ).toEqual([
      [3, 'Med skäl', 'Personuppgift'],
      [2, 'Andra ordet', null],
      [1, 'Första **ordet**', null],
    ]);

    const second = await write(bo, id, 'Ska bort');
    await anna.agent.delete(at(`/posts/${second.id}`)).expect(403);
    await moderator.agent.delete(at(`/posts/${second.id}`)).expect(400);
    await moderator.agent.delete(at(`/posts/${second.id}?reason=Reklam`)).expect(204);
    await bo.agent.delete(path).set('If-Match', '"3"').expect(204);
    await bo.agent.delete(path).expect(409);
    await bo.agent.patch(path).send({ body: 'Igen' }).expect(409);
    await anonymous.get(`${path}/revisions`).expect(404);
    const { body } = await anonymous.get(at(`/threads/${id}/posts`)).expect(200);
    expect(body.items).toMatchObject([
      { seq: 1, body: '', html: '', removed: { kind: 'author', by: bo.account.name, reason: null } },
      { seq: 2, body: '', html: '', removed: { kind: 'moderator', by: moderator.account.name, reason: 'Reklam' } },
    ]);
    const acts = await torget.db.query<{ action: string }>(
      'SELECT action FROM audit_entries WHERE actor_id = $1 ORDER BY id',
      [moderator.account.id],
    );
    expect(acts.map(({ action }) => action)).toEqual(expect.arrayContaining(['post.edited', 'post.removed']));
  });

  it('takes reactions, bookmarks, drafts, answers and other titles', async () => {
    const { id, post } = await openThread(anna, openHub, { kind: 'question', title: 'Vem kan?' });
    const reaction = at(`/posts/${post.id}/reactions/thanks`);
    await bo.agent.put(reaction).expect(200);
    expect((await bo.agent.put(reaction).expect(200)).body).toMatchObject({
      reactions: { thanks: 1 },
      own: { reactions: ['thanks'] },
    });
    expect((await anna.agent.put(reaction).expect(200)).body.reactions).toEqual({ thanks: 2 });
    expect((await bo.agent.delete(reaction).expect(200)).body).toMatchObject({
      reactions: { thanks: 1 },
      own: { reactions: [] },
    });
    await stranger.agent.put(reaction).expect(403);

    await bo.agent.put(at(`/posts/${post.id}/bookmark`)).expect(204);
    await bo.agent.put(at(`/posts/${post.id}/bookmark`)).expect(204);
    expect((await bo.agent.get(at('/me/bookmarked-posts')).expect(200)).body).toMatchObject({
      items: [{ post: { id: post.id, own: { bookmarked: true } }, thread: { id, title: 'Vem kan?' } }],
      nextCursor: null,
    });
    await bo.agent.delete(at(`/posts/${post.id}/bookmark`)).expect(204);
    expect((await bo.agent.get(at('/me/bookmarked-posts'))).body.items).toEqual([]);

    await bo.agent.get(at(`/threads/${id}/draft`)).expect(404);
    await bo.agent
      .put(at(`/threads/${id}/draft`))
      .send({ body: 'Jag tänker' })
      .expect(200);
    expect(
      (
        await bo.agent
          .put(at(`/threads/${id}/draft`))
          .send({ body: 'Jag tänker vidare', replyToId: post.id })
          .expect(200)
      ).body,
    ).toMatchObject({ body: 'Jag tänker vidare', replyToId: post.id, replyToSeq: 1 });
    expect((await bo.agent.get(at(`/threads/${id}`))).body.own.hasDraft).toBe(true);
    await bo.agent.delete(at(`/threads/${id}/draft`)).expect(204);
    await bo.agent
      .put(at(`/hubs/${openHub}/thread-draft`))
      .send({ title: 'Ny', kind: 'offer', body: '' })
      .expect(200);
    expect((await bo.agent.get(at(`/hubs/${openHub}/thread-draft`)).expect(200)).body.draft).toMatchObject({
      title: 'Ny',
      kind: 'offer',
    });
    await anna.agent.get(at(`/hubs/${openHub}/thread-draft`)).expect(200, { draft: null });

    const answer = await write(bo, id, 'Vi kan!');
    await bo.agent
      .put(at(`/threads/${id}/answer`))
      .send({ seq: answer.seq })
      .expect(403);
    await anna.agent
      .put(at(`/threads/${id}/answer`))
      .send({ seq: 77 })
      .expect(400);
    expect(
      (
        await anna.agent
          .put(at(`/threads/${id}/answer`))
          .send({ seq: answer.seq })
          .expect(200)
      ).body.answerSeq,
    ).toBe(2);
    // What was removed answers nothing any more.
    const wrong = await write(bo, id, 'Fel svar');
    await anna.agent
      .put(at(`/threads/${id}/answer`))
      .send({ seq: wrong.seq })
      .expect(200);
    await bo.agent.delete(at(`/posts/${wrong.id}`)).expect(204);
    expect((await anna.agent.get(at(`/threads/${id}`)).expect(200)).body.answerSeq).toBeNull();
    await anna.agent
      .put(at(`/threads/${id}/answer`))
      .send({ seq: wrong.seq })
      .expect(409);
    await anna.agent
      .put(at(`/threads/${id}/answer`))
      .send({ seq: answer.seq })
      .expect(200);
    const { body: changed } = await anna.agent
      .patch(at(`/threads/${id}`))
      .send({ title: 'Vem kunde?', kind: 'discussion' })
      .expect(200);
    expect(changed).toMatchObject({ title: 'Vem kunde?', kind: 'discussion', answerSeq: null });
    await anna.agent
      .put(at(`/threads/${id}/answer`))
      .send({ seq: 2 })
      .expect(409);
    await bo.agent
      .patch(at(`/threads/${id}`))
      .send({ title: 'Bos titel' })
      .expect(403);
    await anna.agent
      .patch(at(`/threads/${id}`))
      .set('If-Match', '"1"')
      .send({ title: 'För sent' })
      .expect(412);
    expect((await anna.agent.post(at('/threads/preview')).send({ body: '**hej**' }).expect(200)).body).toEqual({
      html: '<p><strong>hej</strong></p>',
    });
  });

  it('shows nothing of a secret hub to those outside, on any route', async () => {
    const { id, post } = await openThread(anna, secretHub, { title: 'Under radarn', body: 'Inget för andra.' });
    const { id: target } = await openThread(moderator, openHub, { title: 'Mål' });
    const routes: [verb: 'get' | 'post' | 'put' | 'patch' | 'delete', path: string, body?: object][] = [
      ['get', `/hubs/${secretHub}/threads`],
      ['post', `/hubs/${secretHub}/threads`, { title: 'Hej', body: 'Hej' }],
      ['get', `/hubs/${secretHub}/thread-draft`],
      ['put', `/hubs/${secretHub}/subscription`, { level: 'muted' }],
      ['get', `/hubs/${secretHub}/subscription`],
      ['get', `/hubs/${secretHub}/thread-rules`],
      ['get', `/threads/${id}`],
      ['patch', `/threads/${id}`, { title: 'Ny titel' }],
      ['put', `/threads/${id}/answer`, { seq: 1 }],
      ['get', `/threads/${id}/posts`],
      ['post', `/threads/${id}/posts`, { body: 'x' }],
      ['put', `/threads/${id}/read`, { seq: 1 }],
      ['put', `/threads/${id}/subscription`, { level: 'watching' }],
      ['put', `/threads/${id}/draft`, { body: 'x' }],
      ['get', `/threads/${id}/draft`],
      ['get', `/threads/${id}/mention-suggestions?q=a`],
      ['patch', `/threads/${id}/moderation`, { locked: true }],
      ['post', `/threads/${id}/move`, { hub: openHub }],
      ['post', `/threads/${id}/split`, { seqs: [1], title: 'Delad' }],
      ['get', `/threads/${id}/merge-targets?q=x`],
      ['post', `/threads/${id}/merge`, { intoId: target }],
      ['get', `/posts/${post.id}`],
      ['patch', `/posts/${post.id}`, { body: 'x' }],
      ['delete', `/posts/${post.id}`],
      ['get', `/posts/${post.id}/revisions`],
      ['put', `/posts/${post.id}/reactions/like`],
      ['put', `/posts/${post.id}/bookmark`],
      ['post', '/reports', { postId: post.id, reason: 'spam' }],
    ];
    for (const [verb, path, body] of routes) {
      const outside = await stranger.agent[verb](at(path)).send(body);
      expect([verb, path, outside.status]).toEqual([verb, path, 404]);
      expect(JSON.stringify(outside.body)).not.toContain('Under radarn');
      const nobody = await anonymous[verb](at(path)).send(body);
      expect([verb, path, [401, 404].includes(nobody.status)]).toEqual([verb, path, true]);
    }
    expect((await bo.agent.get(at(`/threads/${id}`)).expect(200)).body.own).toMatchObject({
      canPost: true,
      canModerate: false,
    });
    expect(
      (await stranger.agent.get(at(`/hubs/${openHub}/threads?inner=true`)).expect(200)).body.items.map(
        ({ title }: { title: string }) => title,
      ),
    ).not.toContain('Under radarn');
    // Readers of an open hub who are no members read, and no more.
    const open = await openThread(anna, openHub, { title: 'Öppen för alla' });
    expect((await stranger.agent.get(at(`/threads/${open.id}`)).expect(200)).body.own).toMatchObject({
      canPost: false,
    });
    expect(
      (
        await stranger.agent
          .post(at(`/threads/${open.id}/posts`))
          .send({ body: 'x' })
          .expect(403)
      ).body.code,
    ).toBe('thread.post_not_allowed');
    await anonymous
      .post(at(`/threads/${open.id}/posts`))
      .send({ body: 'x' })
      .expect(401);
    await torget.delivered();
    const find = async (who: Agent): Promise<string[]> =>
      (
        (await who.get(at('/search?q=radarn&types=thread')).expect(200)).body.groups as { items: { id: string }[] }[]
      ).flatMap(({ items }) => items.map((one) => one.id));
    expect(await find(bo.agent)).toEqual([id]);
    expect(await find(stranger.agent)).toEqual([]);
    const like = async (who: Agent, title: string): Promise<string[]> =>
      (await who.get(at('/threads/similar')).query({ title }).expect(200)).body.items.map(
        (one: { title: string }) => one.title,
      );
    expect(await like(bo.agent, 'Vad sker under vår radar?')).toContain('Under radarn');
    expect(await like(stranger.agent, 'Vad sker under vår radar?')).not.toContain('Under radarn');
    expect(await like(stranger.agent, 'Hubben är öppen för alla')).toContain('Öppen för alla');
    // Who leaves has lost it at once, also what waits in the index.
    await torget.db.query(
      'DELETE FROM hub_members WHERE user_id = $1 AND hub_id = (SELECT id FROM hubs WHERE slug = $2)',
      [bo.account.id, secretHub],
    );
    await bo.agent.get(at(`/threads/${id}`)).expect(404);
    expect(await find(bo.agent)).toEqual([]);
    await torget.db.query('INSERT INTO hub_members (hub_id, user_id) SELECT id, $1 FROM hubs WHERE slug = $2', [
      bo.account.id,
      secretHub,
    ]);
  });

  it('counts what is unread, and tells what matters most first', async () => {
    const me = await signInMember(torget, 'kiruna');
    const slug = 'nyheter';
    const hubId = await buildHub(slug, 'closed', [
      [me, 'member'],
      [anna, 'owner'],
      [bo, 'member'],
    ]);
    const quiet = await openThread(anna, slug, { title: 'Lugn tråd' });
    const lively = await openThread(bo, slug, { title: 'Livlig tråd' });
    for (const n of [2, 3, 4]) await write(anna, lively.id, `Mer ${n}`);
    const unread = async (): Promise<Record<string, unknown>> =>
      (await me.agent.get(at('/me/unread')).expect(200)).body;
    expect(await unread()).toMatchObject({
      threads: 2,
      posts: 5,
      mentions: 0,
      places: [{ kind: 'hub', subjectId: hubId, slug, threads: 2, posts: 5 }],
    });

    await write(anna, quiet.id, `Vad säger du, @[någon](person:${me.account.id})?`);
    expect(await unread()).toMatchObject({ posts: 6, mentions: 1 });
    const news = async (): Promise<string[]> =>
      ((await me.agent.get(at('/me/threads/new')).expect(200)).body.items as { thread: { title: string } }[]).map(
        ({ thread }) => thread.title,
      );
    expect(await news()).toEqual(['Lugn tråd', 'Livlig tråd']);

    const read = (seq: number, more: object = {}) =>
      me.agent
        .put(at(`/threads/${quiet.id}/read`))
        .send({ seq, ...more })
        .expect(204);
    await read(2);
    await read(1);
    expect(await unread()).toMatchObject({ threads: 1, posts: 4, mentions: 0 });
    await read(1, { markUnread: true });
    expect(await unread()).toMatchObject({ threads: 2, mentions: 1 });
    expect(
      (
        await me.agent
          .put(at(`/threads/${lively.id}/subscription`))
          .send({ level: 'muted' })
          .expect(200)
      ).body.own.level,
    ).toBe('muted');
    expect(await news()).toEqual(['Lugn tråd']);
    await me.agent
      .put(at(`/threads/${lively.id}/subscription`))
      .send({ level: 'tracking' })
      .expect(200);
    await me.agent
      .put(at(`/threads/${lively.id}/subscription`))
      .send({ level: 'nearly' })
      .expect(400);
    // One's own words are never news to oneself, and what others said before them stays unread.
    await write(me, lively.id, 'Mitt eget');
    expect(await unread()).toMatchObject({ posts: 1 + 5 });
    expect((await me.agent.post(at('/me/threads/read-all')).send({}).expect(200)).body).toEqual({ threads: 2 });
    expect(await unread()).toMatchObject({ threads: 0, posts: 0, mentions: 0, places: [] });
    await write(me, lively.id, 'Ett till');
    expect(await unread()).toMatchObject({ posts: 0 });
    await write(anna, lively.id, 'Och svar');
    await me.agent
      .put(at(`/hubs/${slug}/subscription`))
      .send({ level: 'muted' })
      .expect(204);
    expect((await me.agent.get(at(`/hubs/${slug}/subscription`)).expect(200)).body).toEqual({ level: 'muted' });
    expect(await unread()).toMatchObject({ posts: 1 });
  });

  describe('what is kept of unread posts', () => {
    let me: SignedIn;
    let hubIds: string[];
    let places: string[];
    let threads: string[];
    const random = randomFrom(20261122);
    const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

    beforeAll(async () => {
      me = await signInMember(torget, 'kiruna');
      hubIds = [];
      for (const [n, visibility] of (['closed', 'open', 'open'] as const).entries())
        hubIds.push(await buildHub(`olast-${n}`, visibility, [[me, 'member']]));
      places = hubIds.map(() => newId());
      threads = Array.from({ length: 9 }, () => newId());
      await torget.db.query(
        `INSERT INTO thread_places (id, kind, subject_id, slug, name, reader_keys)
         SELECT p, 'hub', h, 'olast-' || n - 1, 'Oläst', CASE n WHEN 1 THEN ARRAY['hub:' || h] ELSE ARRAY['public'] END
           FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS x(p, h, n)`,
        [places, hubIds],
      );
      await torget.db.query(
        `INSERT INTO threads (id, place_id, kind, title) SELECT t, ($2::uuid[])[1 + n % 3], 'discussion', 'Tråd' FROM unnest($1::uuid[]) WITH ORDINALITY AS x(t, n)`,
        [threads, places],
      );
    });

    const unread = async (): Promise<object[]> => {
      const { body } = await me.agent.get(at('/me/unread')).expect(200);
      const found = body as { places: { placeId: string; threads: number; posts: number }[] };
      return found.places
        .map(({ placeId, threads: all, posts }) => ({ placeId, threads: all, posts }))
        .sort((a, b) => (a.placeId < b.placeId ? -1 : 1));
    };

    /** The same by looking at every thread. */
    const countedAnew = async (): Promise<object[]> => {
      const member = await torget.db.query<{ id: string }>('SELECT hub_id AS id FROM hub_members WHERE user_id = $1', [
        me.account.id,
      ]);
      const ids = member.map(({ id }) => id);
      return torget.db.query(
        `SELECT place_id AS "placeId", count(*)::int AS threads, sum(last_seq - read_seq)::int AS posts FROM (${NEWS}) n GROUP BY place_id ORDER BY place_id`,
        [me.account.id, ids, ['public', 'members', ...ids.map((id) => `hub:${id}`)]],
      );
    };

    const post = (): Promise<unknown> =>
      torget.db.query('UPDATE threads SET last_seq = last_seq + 1, last_post_at = now() WHERE id = $1', [
        oneOf(threads),
      ]);
    const join = (): Promise<unknown> =>
      torget.db.query('INSERT INTO hub_members (user_id, hub_id) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        me.account.id,
        oneOf(hubIds),
      ]);
    const changes: readonly (() => Promise<unknown>)[] = [
      ...[post, post, post, post, join, join],
      () =>
        torget.db.query(
          `UPDATE threads SET last_seq = last_seq + 1, last_post_at = now() - interval '20 days' WHERE id = $1`,
          [oneOf(threads)],
        ),
      () =>
        torget.db.query(
          `INSERT INTO thread_reads (user_id, thread_id, seq) SELECT $1, id, floor(last_seq * $3::float8)::int FROM threads WHERE id = $2
           ON CONFLICT (user_id, thread_id) DO UPDATE SET seq = excluded.seq`,
          [me.account.id, oneOf(threads), random()],
        ),
      () =>
        torget.db.query(
          `INSERT INTO thread_reads (user_id, thread_id, level) VALUES ($1, $2, $3)
           ON CONFLICT (user_id, thread_id) DO UPDATE SET level = excluded.level`,
          [me.account.id, oneOf(threads), oneOf(['watching', 'tracking', 'normal', 'muted', null])],
        ),
      () =>
        torget.db.query('DELETE FROM thread_reads WHERE user_id = $1 AND thread_id = $2', [
          me.account.id,
          oneOf(threads),
        ]),
      () =>
        torget.db.query(
          `INSERT INTO place_follows (user_id, place_id, level) VALUES ($1, $2, $3)
           ON CONFLICT (user_id, place_id) DO UPDATE SET level = excluded.level`,
          [me.account.id, oneOf(places), oneOf(['normal', 'muted'])],
        ),
      () =>
        torget.db.query('DELETE FROM place_follows WHERE user_id = $1 AND place_id = $2', [
          me.account.id,
          oneOf(places),
        ]),
      () => torget.db.query('UPDATE threads SET place_id = $2 WHERE id = $1', [oneOf(threads), oneOf(places)]),
      () =>
        torget.db.query(
          'UPDATE threads SET merged_into_id = CASE WHEN merged_into_id IS NULL THEN $2::uuid END WHERE id = $1',
          [oneOf(threads), oneOf(threads)],
        ),
      () =>
        torget.db.query('DELETE FROM hub_members WHERE user_id = $1 AND hub_id = $2', [me.account.id, oneOf(hubIds)]),
    ];

    it('is what looking at every thread gives, whatever happens to threads, marks, levels and memberships', async () => {
      const seen = new Set<string>();
      for (let step = 0; step < 150; step++) {
        await oneOf(changes)();
        const kept = await unread();
        expect({ step, kept }).toEqual({ step, kept: await countedAnew() });
        seen.add(JSON.stringify(kept));
      }
      expect(seen.size).toBeGreaterThan(30);
    });

    it('is true again after everything happened at once', async () => {
      for (let round = 0; round < 5; round++) {
        await Promise.all([
          ...Array.from({ length: 30 }, () => oneOf(changes)()),
          ...Array.from({ length: 10 }, () => unread()),
        ]);
        expect(await unread()).toEqual(await countedAnew());
      }
    });

    it('touches no thread when nothing has changed', async () => {
      await unread();
      const asked = jest.spyOn(torget.app.get(Database), 'query');
      await unread();
      expect(asked).not.toHaveBeenCalled();
      asked.mockRestore();
    });
  });

  it('lets only those be named who may read, and spares those who have blocked', async () => {
    const { id } = await openThread(anna, secretHub, { title: 'Vi nämner' });
    const named = async (who: SignedIn, threadId: string, target: SignedIn): Promise<string> =>
      (await write(who, threadId, `Hej @[Falskt Namn](person:${target.account.id})`)).html;
    expect(await named(anna, id, bo)).toContain(`>@${bo.account.name}</a>`);
    expect(await named(anna, id, stranger)).toBe('<p>Hej @Falskt Namn</p>');
    const suggest = async (threadId: string): Promise<string[]> =>
      (
        (await anna.agent.get(at(`/threads/${threadId}/mention-suggestions?q=maria`)).expect(200)).body.items as {
          kind: string;
          id: string;
        }[]
      )
        .filter(({ kind }) => kind === 'person')
        .map((one) => one.id);
    expect(await suggest(id)).toEqual([bo.account.id]);
    await anna.agent.get(at(`/threads/${id}/mention-suggestions`)).expect(400);

    const need = await buildNeed(anna.agent, { title: 'Tolkning på distans' });
    await torget.delivered();
    const { items } = (await anna.agent.get(at(`/threads/${id}/mention-suggestions?q=tolkn`)).expect(200)).body as {
      items: { kind: string; id: string; markdown: string }[];
    };
    const offered = items.find((one) => one.kind === 'need' && one.id === need.id);
    expect((await write(anna, id, `Se ${offered?.markdown} och [annat](need:${NOBODY})`)).html).toBe(
      `<p>Se <a href="/ai-radet/behov/${need.slug}" class="mention" data-kind="need" data-id="${need.id}">${need.title}</a> och annat</p>`,
    );

    await bo.agent.put(at(`/me/blocked-people/${anna.account.id}`)).expect(204);
    await bo.agent.put(at(`/me/blocked-people/${bo.account.id}`)).expect(409);
    await bo.agent.put(at(`/me/blocked-people/${NOBODY}`)).expect(404);
    expect((await bo.agent.get(at('/me/blocked-people'))).body.items).toMatchObject([{ id: anna.account.id }]);
    const before = (await bo.agent.get(at('/me/unread'))).body.mentions as number;
    await named(anna, id, bo);
    expect((await bo.agent.get(at('/me/unread'))).body.mentions).toBe(before);
    expect((await bo.agent.get(at(`/threads/${id}/posts`))).body.items[0].own.blocked).toBe(true);
    await bo.agent.delete(at(`/me/blocked-people/${anna.account.id}`)).expect(204);
  });

  it('calls pages of ours by their names where all who read may know of them', async () => {
    const { publicUrl } = torget.app.get(AppConfig);
    const useCase = await buildUseCase(anna.agent, { title: 'Tolkar på väg' });
    const own = await buildUseCase(anna.agent, { visibility: 'organisation', title: 'Bara hos oss' });
    const need = await buildNeed(anna.agent, { title: 'Tolkning för alla' });
    const hidden = await openThread(anna, secretHub, { title: 'Viskat' });
    const { id } = await openThread(anna, openHub, { title: 'Med adresser' });
    const htmlOf = async (address: string): Promise<string> =>
      (await write(anna, id, `Se ${publicUrl}${address}.`)).html.replaceAll(publicUrl, '');
    expect(await htmlOf(`/en/anvandningsfall/${useCase.slug}`)).toBe(
      `<p>Se <a href="/anvandningsfall/${useCase.slug}">Tolkar på väg</a>.</p>`,
    );
    expect(await htmlOf(`/ai-radet/behov/${need.slug}`)).toContain('>Tolkning för alla</a>.');
    expect(await htmlOf(`/hubbar/${openHub}`)).toContain(`<a href="/hubbar/${openHub}">`);
    expect(await htmlOf(`/samtal/${id}?inlagg=1`)).toContain(`<a href="/samtal/${id}?inlagg=1">Med adresser #1</a>.`);
    for (const address of [
      `/anvandningsfall/${own.slug}`,
      `/hubbar/${secretHub}`,
      `/samtal/${hidden.id}`,
      `/samtal/${NOBODY}`,
      '/anvandningsfall/%E0%A4%A',
    ])
      expect(await htmlOf(address)).toContain(`>${address}</a>.`);
    expect((await write(anna, hidden.id, `${publicUrl}/samtal/${hidden.id}`)).html).toContain('>Viskat</a>');
    expect(
      (await write(anna, id, `[ord](${publicUrl}/samtal/${id}) https://elsewhere.example/samtal/${id}`)).html,
    ).toMatch(/>ord<.*>https:/);
  });

  it('stands beside each use case, and between two who were introduced', async () => {
    const useCase = await buildUseCase(anna.agent, { visibility: 'organisation', title: 'Bara för oss' });
    const path = at(`/use-cases/${useCase.slug}/thread`);
    await stranger.agent.get(path).expect(404);
    const [{ body: thread }, { body: twin }] = await Promise.all([
      anna.agent.get(path).expect(200),
      anna.agent.get(path).expect(200),
    ]);
    expect(thread).toMatchObject({
      title: 'Bara för oss',
      lastSeq: 0,
      place: { kind: 'use_case', slug: useCase.slug },
      own: { canModerate: true },
    });
    expect(twin.id).toBe(thread.id);
    await write(anna, thread.id, 'Första ordet');
    await stranger.agent.get(at(`/threads/${thread.id}`)).expect(404);
    await anna.agent
      .patch(at(`/use-cases/${useCase.slug}`))
      .send({ visibility: 'public', title: 'För alla' })
      .expect(200);
    await torget.delivered();
    expect((await anonymous.get(at(`/threads/${thread.id}/posts`)).expect(200)).body.items).toHaveLength(1);
    expect((await write(stranger, thread.id, 'Får vi låna?')).seq).toBe(2);
    await anna.agent.post(at(`/use-cases/${useCase.slug}/archive`)).expect(200);
    await torget.delivered();
    await stranger.agent
      .post(at(`/threads/${thread.id}/posts`))
      .send({ body: 'Hallå?' })
      .expect(403);

    const { body: offer } = await bo.agent
      .post(at('/organisations/lund/capabilities'))
      .send({ kind: 'offering', title: 'Lånar ut', areas: ['education'], techniques: [] })
      .expect(201);
    const { body: asked } = await anna.agent
      .post(at(`/capabilities/${offer.id}/introductions`))
      .send({ organisation: 'sundsvall', message: 'Får vi träffas?' })
      .expect(201);
    const talk = at(`/introductions/${asked.id}/thread`);
    await anna.agent.get(talk).expect(404);
    await bo.agent.post(at(`/introductions/${asked.id}/accept`)).expect(200);
    await torget.delivered();
    const { body: between } = await anna.agent.get(talk).expect(200);
    expect(between).toMatchObject({
      place: { kind: 'introduction', name: 'Lånar ut' },
      own: { level: 'watching', canPost: true },
    });
    await write(bo, between.id, 'Välkomna!');
    await stranger.agent.get(talk).expect(404);
    await stranger.agent.get(at(`/threads/${between.id}`)).expect(404);
    await anonymous.get(talk).expect(401);
  });

  it('carries files that are read by those who read the post', async () => {
    const { id } = await openThread(anna, secretHub, { title: 'Med bilaga' });
    const upload = async (name: string): Promise<{ id: string; url: string }> =>
      (await anna.agent.post(at('/files')).attach('file', Buffer.from('Några ord'), name).expect(201)).body;
    const [named, linked] = [await upload('avtal.txt'), await upload('bild.txt')];
    const post = await write(anna, id, `Se [filen](${linked.url})`, { fileIds: [named.id], clientId: 'fil' });
    expect(post.files.map((file) => file.name).sort()).toEqual(['avtal.txt', 'bild.txt']);
    expect((await write(anna, id, `Se [filen](${linked.url})`, { fileIds: [named.id], clientId: 'fil' })).id).toBe(
      post.id,
    );
    await bo.agent.get(named.url).expect(200);
    await stranger.agent.get(named.url).expect(404);
    await bo.agent
      .post(at(`/threads/${id}/posts`))
      .send({ body: 'Min nu', fileIds: [named.id] })
      .expect(404);
    await anna.agent.delete(at(`/posts/${post.id}`)).expect(204);
    await bo.agent.get(named.url).expect(404);
  });

  describe('moderating', () => {
    it('pins, locks and slows down, and is for moderators', async () => {
      const { id } = await openThread(anna, openHub, { title: 'Blir fäst' });
      await openThread(bo, openHub, { title: 'Senare' });
      const act = (body: object, agent = moderator.agent) => agent.patch(at(`/threads/${id}/moderation`)).send(body);
      await act({ pinned: true }, anna.agent).expect(403);
      expect((await act({ pinned: true, locked: true, lockReason: 'Klart' }).expect(200)).body).toMatchObject({
        isPinned: true,
        isLocked: true,
        lockReason: 'Klart',
      });
      const { body: list } = await anonymous.get(at(`/hubs/${openHub}/threads?limit=2`)).expect(200);
      expect(list.items[0].id).toBe(id);
      const { body: rest } = await anonymous
        .get(at(`/hubs/${openHub}/threads?limit=2&cursor=${list.nextCursor}`))
        .expect(200);
      expect(rest.items.map((one: ThreadBody) => one.id)).not.toContain(id);
      expect(
        (
          await anna.agent
            .post(at(`/threads/${id}/posts`))
            .send({ body: 'x' })
            .expect(409)
        ).body.code,
      ).toBe('thread.locked');
      await write(moderator, id, 'Sista ordet');
      await act({ pinned: false, locked: false, slowModeSeconds: 60 }).expect(200);
      await write(bo, id, 'Ett');
      const slow = await bo.agent
        .post(at(`/threads/${id}/posts`))
        .send({ body: 'Två' })
        .expect(429);
      const wait = Number(slow.headers['retry-after']);
      expect(wait > 0 && wait <= 60).toBe(true);
      expect(slow.body).toMatchObject({ code: 'thread.slow_mode', retryAfterSeconds: wait });
    });

    it('locks what nobody writes in, and says that it did so and after how long', async () => {
      const slug = 'slumrande';
      await buildHub(slug, 'open', [[moderator, 'moderator']]);
      const place = at(`/hubs/${slug}/thread-rules`);
      await moderator.agent.put(place).send({ slowModeSeconds: 0, closeAfterDays: 30, heldFirstPosts: 0 }).expect(200);
      const [{ id }, { id: lively }] = [await openThread(moderator, slug), await openThread(moderator, slug)];
      await torget.db.query("UPDATE threads SET last_post_at = now() - interval '31 days' WHERE id = $1", [id]);
      const read = async (one: string) => (await anonymous.get(at(`/threads/${one}`)).expect(200)).body;
      expect(await read(id)).toMatchObject({ isLocked: false, lockedAfterDays: null });
      await torget.app.get(ThreadModeration).closeByAge();
      expect(await read(id)).toMatchObject({ isLocked: true, lockReason: null, lockedAfterDays: 30 });
      expect(await read(lively)).toMatchObject({ isLocked: false, lockedAfterDays: null });
      // Another rule later on does not change what was.
      await moderator.agent.put(place).send({ slowModeSeconds: 0, closeAfterDays: 90, heldFirstPosts: 0 }).expect(200);
      expect((await read(id)).lockedAfterDays).toBe(30);
      expect(
        await torget.db.query('SELECT action, actor_id, details FROM audit_entries WHERE on_id = $1', [id]),
      ).toEqual([{ action: 'thread.locked', actor_id: null, details: { closeAfterDays: 30 } }]);

      const act = async (acts: object) =>
        (
          await moderator.agent
            .patch(at(`/threads/${id}/moderation`))
            .send(acts)
            .expect(200)
        ).body;
      expect(await act({ locked: false })).toMatchObject({ isLocked: false, lockedAfterDays: null });
      expect(await act({ locked: true })).toMatchObject({ isLocked: true, lockReason: null, lockedAfterDays: null });
    });

    it('finds threads to merge into by their titles, among those that one moderates', async () => {
      const [near, far, hidden] = ['narmast', 'langre-bort', 'osynlig'];
      const [platform, source] = [await signInMember(torget, null), { title: 'Upphandling av tolk' }];
      await torget.db.query("UPDATE users SET platform_role = 'moderator' WHERE id = $1", [platform.account.id]);
      await buildHub(near, 'open', [[moderator, 'moderator']]);
      await buildHub(far, 'closed', [[moderator, 'owner']]);
      await buildHub(hidden, 'closed', [
        [anna, 'moderator'],
        [moderator, 'member'],
      ]);
      const { id } = await openThread(moderator, near, source);
      const distant = await openThread(moderator, far, { title: 'Om UPPHANDLING, åter en gång' });
      const close = await openThread(moderator, near, { title: 'Åter om upphandling' });
      const others = await openThread(moderator, hidden, { title: 'Åter: upphandling' });
      const find = (q: string, who = moderator) => who.agent.get(at(`/threads/${id}/merge-targets`)).query({ q });
      const titles = async (q: string, who = moderator) =>
        (await find(q, who).expect(200)).body.items.map(({ title }: { title: string }) => title);

      // All words, in any order and spelling; the hub of the thread goes before others, and the thread itself is not there.
      expect(await titles('upphandling ater')).toEqual(['Åter om upphandling', 'Om UPPHANDLING, åter en gång']);
      expect(await titles('Upphandling tolk')).toEqual([]);
      expect(await titles(distant.id.toUpperCase())).toEqual(['Om UPPHANDLING, åter en gång']);
      for (const one of [id, others.id, NOBODY]) expect(await titles(one)).toEqual([]);
      expect((await find('ater om').expect(200)).body.items[0]).toMatchObject({ id: close.id, place: { slug: near } });
      // Moderators of the platform have what everyone reads.
      expect(await titles('upphandling ater', platform)).toEqual(['Åter om upphandling']);
      await find('ater', anna).expect(403);
      await find(' ').expect(400);
      await find('x'.repeat(THREAD_LIMITS.titleMax + 1)).expect(400);
      await anonymous.get(at(`/threads/${id}/merge-targets?q=ater`)).expect(401);

      // What is found can be merged into, and what went into another thread is not found.
      const merge = (intoId: string) => moderator.agent.post(at(`/threads/${id}/merge`)).send({ intoId });
      await merge(others.id).expect(403);
      await moderator.agent
        .post(at(`/threads/${close.id}/merge`))
        .send({ intoId: distant.id })
        .expect(200);
      expect(await titles('upphandling ater')).toEqual(['Om UPPHANDLING, åter en gång']);
      await merge(distant.id).expect(200);
    });

    it('moves, splits and merges without a number being given twice', async () => {
      const { id, post } = await openThread(anna, openHub, { title: 'Två ämnen' });
      const second = await write(bo, id, 'Om något annat');
      const third = await write(anna, id, 'Ja, det!', { replyToId: second.id });
      await anna.agent.put(at(`/posts/${second.id}/reactions/like`)).expect(200);
      await bo.agent
        .put(at(`/threads/${id}/read`))
        .send({ seq: 3 })
        .expect(204);
      const split = (body: object, agent = moderator.agent) => agent.post(at(`/threads/${id}/split`)).send(body);
      await split({ seqs: [2, 3], title: 'Något annat' }, anna.agent).expect(403);
      await split({ seqs: [2, 9], title: 'Något annat' }).expect(400);
      await split({ seqs: [], title: 'Något annat' }).expect(400);
      const { body: own } = await split({ seqs: [2, 3], title: 'Något annat' }).expect(201);
      const { body: moved } = await bo.agent.get(at(`/threads/${own.id}/posts`)).expect(200);
      expect(moved.items).toMatchObject([
        { seq: 1, body: 'Om något annat', reactions: { like: 1 }, author: { id: bo.account.id } },
        { seq: 2, body: 'Ja, det!', replyTo: { seq: 1 } },
      ]);
      const { body: left } = await anonymous.get(at(`/threads/${id}/posts`)).expect(200);
      expect(left.items).toMatchObject([
        { seq: 1, removed: null },
        { seq: 2, id: second.id, body: '', removed: { kind: 'moved', movedTo: { threadId: own.id, seq: 1 } } },
        { seq: 3, id: third.id, removed: { kind: 'moved', movedTo: { threadId: own.id, seq: 2 } } },
      ]);
      expect((await bo.agent.get(at(`/threads/${own.id}`))).body.own).toMatchObject({ readSeq: 2, unread: 0 });
      expect((await write(anna, id, 'Här igen')).seq).toBe(4);

      const { body: merged } = await moderator.agent
        .post(at(`/threads/${own.id}/merge`))
        .send({ intoId: id })
        .expect(200);
      expect(merged).toMatchObject({ id, lastSeq: 6 });
      expect((await anonymous.get(at(`/threads/${own.id}`))).body).toMatchObject({ mergedInto: id, isLocked: true });
      await anna.agent
        .post(at(`/threads/${own.id}/posts`))
        .send({ body: 'x' })
        .expect(409);
      await moderator.agent
        .post(at(`/threads/${id}/merge`))
        .send({ intoId: id })
        .expect(400);
      expect(
        (await anonymous.get(at(`/threads/${id}/posts?after=4`))).body.items.map((one: ThreadPost) => one.body),
      ).toEqual(['Om något annat', 'Ja, det!']);

      const inner = 'annan';
      await buildHub(inner, 'closed', [[moderator, 'moderator']]);
      await moderator.agent
        .post(at(`/threads/${id}/move`))
        .send({ hub: secretHub })
        .expect(404);
      expect(
        (
          await moderator.agent
            .post(at(`/threads/${id}/move`))
            .send({ hub: inner })
            .expect(200)
        ).body.place.slug,
      ).toBe(inner);
      await anna.agent.get(at(`/posts/${post.id}`)).expect(404);
      await torget.delivered();
    });

    it('reads first posts of new members when a hub wants that, and what readers report', async () => {
      const slug = 'varsam';
      const newcomer = await signInMember(torget, null);
      await buildHub(slug, 'open', [
        [moderator, 'moderator'],
        [newcomer, 'member'],
      ]);
      const rules = { slowModeSeconds: 0, closeAfterDays: 30, heldFirstPosts: 1 };
      await newcomer.agent
        .put(at(`/hubs/${slug}/thread-rules`))
        .send(rules)
        .expect(403);
      await moderator.agent
        .put(at(`/hubs/${slug}/thread-rules`))
        .send({ ...rules, heldFirstPosts: -1 })
        .expect(400);
      await moderator.agent
        .put(at(`/hubs/${slug}/thread-rules`))
        .send(rules)
        .expect(200);
      expect((await moderator.agent.get(at(`/hubs/${slug}/thread-rules`)).expect(200)).body).toEqual(rules);
      const opened = await openThread(newcomer, slug, { title: 'Ny här' });
      expect(opened).toMatchObject({ lastSeq: 0, post: null });
      expect((await anonymous.get(at(`/hubs/${slug}/threads`))).body.items).toEqual([]);
      // Nobody else knows even of its title before a moderator has read it.
      for (const outsider of [anonymous, anna.agent]) await outsider.get(at(`/threads/${opened.id}`)).expect(404);
      const held = await newcomer.agent
        .post(at(`/threads/${opened.id}/posts`))
        .send({ body: 'En till', clientId: 'h' })
        .expect(202);
      expect(
        (
          await newcomer.agent
            .post(at(`/threads/${opened.id}/posts`))
            .send({ body: 'En till', clientId: 'h' })
            .expect(202)
        ).body,
      ).toEqual(held.body);
      expect((await anna.agent.get(at('/moderation/held-posts')).expect(200)).body.items).toEqual([]);
      const { body: queue } = await moderator.agent.get(at('/moderation/held-posts')).expect(200);
      expect(queue.items).toMatchObject([
        { threadTitle: 'Ny här', author: { id: newcomer.account.id } },
        { body: 'En till' },
      ]);
      await anna.agent.post(at(`/moderation/held-posts/${queue.items[0].id}/approve`)).expect(404);
      await moderator.agent.post(at(`/moderation/held-posts/${queue.items[0].id}/approve`)).expect(204);
      const waiting = () => moderator.agent.get(at('/moderation/waiting')).expect(200);
      expect((await waiting()).body).toEqual({ reports: 0, heldPosts: 1 });
      await moderator.agent
        .post(at(`/moderation/held-posts/${queue.items[1].id}/refuse`))
        .send({ reason: 'Säg mer' })
        .expect(204);
      await moderator.agent
        .post(at(`/moderation/held-posts/${queue.items[1].id}/refuse`))
        .send({})
        .expect(404);
      expect((await waiting()).body).toEqual({ reports: 0, heldPosts: 0 });
      expect(await lastMailTo(newcomer)).toContain('Motivering: Säg mer');
      // The words stay with their author until they throw them away.
      const own = at(`/threads/${opened.id}/held-posts`);
      const turnedDown = { id: queue.items[1].id, body: 'En till', refusalReason: 'Säg mer' };
      expect((await newcomer.agent.get(own).expect(200)).body.items).toMatchObject([turnedDown]);
      expect((await moderator.agent.get(own).expect(200)).body.items).toEqual([]);
      await moderator.agent.delete(`${own}/${turnedDown.id}`).expect(404);
      await newcomer.agent.delete(`${own}/${turnedDown.id}`).expect(204);
      expect((await newcomer.agent.get(own).expect(200)).body.items).toEqual([]);
      const { body: posts } = await anonymous.get(at(`/threads/${opened.id}/posts`)).expect(200);
      expect(posts.items).toMatchObject([{ seq: 1, author: { id: newcomer.account.id } }]);
      await write(newcomer, opened.id, 'Nu går det direkt');

      const report = { postId: posts.items[0].id, reason: 'off_topic', note: 'Hör inte hit' };
      await anonymous.post(at('/reports')).send(report).expect(401);
      await anna.agent
        .post(at('/reports'))
        .send({ ...report, reason: 'ugly' })
        .expect(400);
      const { body: taken } = await anna.agent.post(at('/reports')).send(report).expect(201);
      expect((await anna.agent.post(at('/reports')).send(report).expect(201)).body).toEqual(taken);
      expect((await anna.agent.get(at('/moderation/reports')).expect(200)).body.items).toEqual([]);
      expect((await moderator.agent.get(at('/moderation/reports')).expect(200)).body.items).toMatchObject([
        { id: taken.id, reason: 'off_topic', reporter: { id: anna.account.id }, thread: { title: 'Ny här' } },
      ]);
      await anna.agent
        .post(at(`/moderation/reports/${taken.id}/decide`))
        .send({ state: 'upheld' })
        .expect(404);
      await moderator.agent
        .post(at(`/moderation/reports/${taken.id}/decide`))
        .send({ state: 'open' })
        .expect(400);
      await moderator.agent
        .post(at(`/moderation/reports/${taken.id}/decide`))
        .send({ state: 'rejected', decision: 'Hör hit' })
        .expect(204);
      await moderator.agent
        .post(at(`/moderation/reports/${taken.id}/decide`))
        .send({ state: 'upheld' })
        .expect(409);
      expect((await moderator.agent.get(at('/moderation/reports?state=rejected'))).body.items).toMatchObject([
        { decision: 'Hör hit' },
      ]);
      expect(await lastMailTo(anna)).toContain('Motivering: Hör hit');

      // Reported again it is looked at anew; who removes the post decides what everybody has reported of it.
      await anna.agent.post(at('/reports')).send(report).expect(201);
      await bo.agent
        .post(at('/reports'))
        .send({ ...report, reason: 'spam' })
        .expect(201);
      expect((await waiting()).body).toEqual({ reports: 2, heldPosts: 0 });
      const removal = { state: 'upheld', removePost: true };
      const decide = (decision: object) =>
        moderator.agent.post(at(`/moderation/reports/${taken.id}/decide`)).send(decision);
      await decide(removal).expect(400);
      await decide({ ...removal, state: 'rejected', decision: 'Reklam' }).expect(400);
      await decide({ ...removal, decision: 'Reklam' }).expect(204);
      expect((await anonymous.get(at(`/posts/${report.postId}`))).body.removed).toMatchObject({ reason: 'Reklam' });
      expect((await waiting()).body).toEqual({ reports: 0, heldPosts: 0 });
      for (const reporter of [anna, bo]) expect(await lastMailTo(reporter)).toContain('Motivering: Reklam');

      await torget.db.query("UPDATE threads SET last_post_at = now() - interval '31 days' WHERE id = $1", [opened.id]);
      await torget.app.get(ThreadModeration).closeByAge();
      expect((await anonymous.get(at(`/threads/${opened.id}`))).body.isLocked).toBe(true);
      expect(
        await torget.db.query('SELECT action, actor_id FROM audit_entries WHERE on_id = $1 ORDER BY id', [opened.id]),
      ).toEqual([{ action: 'thread.locked', actor_id: null }]);
    });
  });
});

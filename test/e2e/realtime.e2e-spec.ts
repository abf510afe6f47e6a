import { jest } from '@jest/globals';
import { once } from 'node:events';
import { THREAD_LIMITS, type OpenedThreadMessage, type RealtimeAnswer, type RealtimeProblem } from '#contracts';
import { newId } from '#platform/database';
import { SocketAccess } from '#platform/realtime';
import { LiveThreadsRepository } from '../../libs/features/threads/realtime/live-threads.repository.js';
import { SentPosts } from '../../libs/features/threads/realtime/sent-posts.js';
import { TailWatch } from '../../libs/features/threads/realtime/tail-watch.js';
import { signInMember, type SignedIn } from '../factories/use-case.js';
import { ORIGIN, startApp, type TestApp, type TestSocket } from '../support/app.js';

/** Sends an event and waits for its answer. */
async function ask(socket: TestSocket, event: string, ...message: unknown[]): Promise<RealtimeAnswer> {
  return (socket as unknown as { emitWithAck: (...all: unknown[]) => Promise<RealtimeAnswer> }).emitWithAck(
    event,
    ...message,
  );
}

function problemOf(answer: RealtimeAnswer): RealtimeProblem | null {
  return answer.ok ? null : answer.problem;
}

/** The problem that a connection was refused with. */
async function refusal(connecting: Promise<TestSocket>): Promise<RealtimeProblem> {
  const error: unknown = await connecting.then(
    () => new Error('it was let in'),
    (reason: unknown) => reason,
  );
  return (error as { data: RealtimeProblem }).data;
}

/** Waits until something is so; it must become so by itself. */
async function until(isSo: () => boolean): Promise<void> {
  for (const end = Date.now() + 20_000; !isSo(); await new Promise((resolve) => setTimeout(resolve, 20)))
    if (Date.now() > end) throw new Error('it never became so');
}

const ended = (socket: TestSocket): Promise<unknown> => once(socket as never, 'disconnect');

describe('real time', () => {
  let torget: TestApp;
  beforeAll(async () => {
    torget = await startApp({ template: 'demo', env: { RATE_LIMIT: 'on' } });
  });
  afterAll(() => torget.close());

  describe('sockets', () => {
    const tokenOf = async (scopes?: string[]): Promise<{ id: string; token: string }> => {
      const agent = await torget.signIn('kommun@torget.example');
      const { body } = await agent.post('/api/v1/me/api-tokens').send({ name: 'a program', scopes }).expect(201);
      return body;
    };

    it('signs in before the connection exists: by session from our own pages, by token, or as a visitor', async () => {
      const agent = await torget.signIn('kommun@torget.example');
      expect((await torget.socket(agent)).connected).toBe(true);
      expect((await torget.socket(agent, { referer: `${ORIGIN}/hubs` })).connected).toBe(true);
      expect((await torget.socket((await tokenOf()).token, {})).connected).toBe(true);
      expect((await torget.socket(null, {})).connected).toBe(true);

      const wrongOrigin = expect.objectContaining({ status: 403, code: 'auth.wrong_origin', title: 'Not allowed' });
      expect(await refusal(torget.socket(agent, {}))).toEqual(wrongOrigin);
      expect(await refusal(torget.socket(agent, { origin: 'https://evil.example' }))).toEqual(wrongOrigin);
      expect(await refusal(torget.socket('not a token'))).toMatchObject({ status: 401, code: 'auth.invalid_token' });
      expect(await refusal(torget.socket('', {}))).toMatchObject({ status: 401 });
    });

    it('answers what it does not know with a problem, and stays open', async () => {
      const socket = await torget.socket();
      expect(problemOf(await ask(socket, 'no.such'))).toMatchObject({ status: 400, code: 'event.unknown' });
      expect(problemOf(await ask(socket, 'constructor', {}))).toMatchObject({ code: 'event.unknown' });
      const told = once(socket as never, 'problem');
      (socket as unknown as { emit: (...all: unknown[]) => void }).emit('x'.repeat(500), { a: 1 });
      const [{ event, problem }] = (await told) as [{ event: string; problem: RealtimeProblem }];
      expect([event, problem.code]).toEqual(['x'.repeat(60), 'event.unknown']);
      expect(socket.connected).toBe(true);
    });

    it('closes at once when the session or the token that it came with ends, and only then', async () => {
      const [one, other] = [await torget.signIn('kommun@torget.example'), await torget.signIn('kommun@torget.example')];
      const { id, token } = await tokenOf();
      const sockets = await Promise.all([torget.socket(one), torget.socket(other), torget.socket(token)]);
      const [ofOne, ofOther, ofToken] = sockets;

      const told = once(ofOne as never, 'session.ended');
      const gone = ended(ofOne);
      await one.post('/api/v1/auth/logout').expect(204);
      await Promise.all([told, gone]);
      expect([ofOther.connected, ofToken.connected]).toEqual([true, true]);

      const tokenGone = ended(ofToken);
      await other.delete(`/api/v1/me/api-tokens/${id}`).expect(204);
      await tokenGone;
      const restGone = ended(ofOther);
      await torget.db.query(`UPDATE users SET suspended_at = now() WHERE email = 'kommun@torget.example'`);
      expect(problemOf(await ask(ofOther, 'no.such'))).toMatchObject({ code: 'event.unknown' });
      await torget.db.query(
        `SELECT pg_notify('torget_sockets', 'user:' || id) FROM users WHERE email = 'kommun@torget.example'`,
      );
      await restGone;
      await torget.db.query('UPDATE users SET suspended_at = NULL');
    });

    it('refuses a flood with problems, and then closes the connection; others go on', async () => {
      const [flood, calm] = [await torget.socket(), await torget.socket()];
      const answers: string[] = [];
      const gone = ended(flood);
      for (let event = 0; event < 1000; event++)
        (flood as unknown as { emit: (...all: unknown[]) => void }).emit('no.such', {}, (answer: RealtimeAnswer) =>
          answers.push(problemOf(answer)?.code ?? 'ok'),
        );
      await gone;
      const taken = answers.filter((code) => code === 'event.unknown').length;
      expect(taken).toBeGreaterThanOrEqual(200);
      expect(taken).toBeLessThan(300);
      expect(answers.filter((code) => code === 'rate.exceeded').length).toBeGreaterThan(250);
      expect(problemOf(await ask(calm, 'no.such'))).toMatchObject({ code: 'event.unknown' });
    });

    it('tells how it is in /readyz and /metrics', async () => {
      const socket = await torget.socket();
      const { body } = await torget.http().get('/readyz').expect(200);
      expect(body.parts.realtime).toMatchObject({ status: 'ok', redis: 'alone' });
      expect(body.parts.realtime.sockets).toBeGreaterThan(0);
      const { text } = await torget.http().get('/metrics').expect(200);
      expect(text).toMatch(/torget_sockets \d+/);
      expect(text).toMatch(/torget_socket_events_total\{event="unknown",status="400"\} \d+/);
      expect(text).not.toContain('no.such');
      socket.disconnect();
    });

    it('lets browsers connect from our own pages only', async () => {
      const { headers } = await torget.http().get('/').expect(200);
      expect(headers['content-security-policy']).toContain("connect-src 'self' ws://torget.test");
    });
  });

  describe('threads over sockets', () => {
    let anna: SignedIn;
    let bo: SignedIn;
    let other: SignedIn;
    let hubId: string;
    let thread: string;
    let secretThread: string;

    const openThread = async (visibility: string): Promise<{ hub: string; id: string }> => {
      const hub = newId();
      await torget.db.query(
        `INSERT INTO hubs (id, slug, name, kind, visibility, join_policy) VALUES ($1, $2, 'A hub', 'network', $3, 'invite')`,
        [hub, `hub-${hub.slice(-8)}`, visibility],
      );
      for (const { account } of [anna, bo])
        await torget.db.query(`INSERT INTO hub_members (hub_id, user_id, role) VALUES ($1, $2, 'member')`, [
          hub,
          account.id,
        ]);
      const { body } = await anna.agent
        .post(`/api/v1/hubs/hub-${hub.slice(-8)}/threads`)
        .send({ title: 'What do you measure?', body: 'The first words' })
        .expect(201);
      return { hub, id: body.id };
    };
    const heard = async (socket: TestSocket, event: string): Promise<Record<string, unknown>> =>
      (await once(socket as never, event))[0];
    const open = async (socket: TestSocket, threadId: string, afterSeq = 0): Promise<OpenedThreadMessage> => {
      const answer = await ask(socket, 'thread.open', { threadId, afterSeq });
      expect(problemOf(answer)).toBeNull();
      return answer as unknown as OpenedThreadMessage;
    };

    beforeAll(async () => {
      anna = await signInMember(torget, 'sundsvall');
      bo = await signInMember(torget, 'lund');
      other = await signInMember(torget, 'kiruna');
      thread = (await openThread('open')).id;
      ({ hub: hubId, id: secretThread } = await openThread('secret'));
    });

    it('opens what one may read, from a number on', async () => {
      const [visitor, member] = [await torget.socket(), await torget.socket(anna.agent)];
      const opened = await open(visitor, thread);
      expect(opened).toMatchObject({ lastSeq: 1, more: false, present: null });
      expect(opened.posts.map(({ seq, body }) => [seq, body])).toEqual([[1, 'The first words']]);
      expect(opened.posts[0]).not.toHaveProperty('own');
      expect((await open(member, thread, 1)).posts).toEqual([]);
      expect((await open(member, secretThread)).posts[0]).toHaveProperty('own');
      expect(problemOf(await ask(visitor, 'thread.open', { threadId: secretThread }))).toMatchObject({
        status: 404,
        code: 'thread.not_found',
      });
      expect(problemOf(await ask(visitor, 'thread.open', { threadId: newId() }))).toMatchObject({ status: 404 });
    });

    it.each<[string, unknown[], string, string | undefined]>([
      ['thread.open', [], 'validation.failed', 'body'],
      ['thread.open', [null], 'validation.failed', 'body'],
      ['thread.open', ['text'], 'validation.failed', 'body'],
      ['thread.open', [[]], 'validation.failed', 'body'],
      ['thread.open', [{}], 'validation.failed', 'threadId'],
      ['thread.open', [{ threadId: 'no id' }], 'validation.failed', 'threadId'],
      ['thread.open', [{ threadId: Buffer.from('binary') }], 'validation.failed', 'threadId'],
      ['thread.open', [{ threadId: '', afterSeq: -1 }], 'validation.failed', 'afterSeq'],
      ['thread.open', [{ threadId: '', afterSeq: 1.5 }], 'validation.failed', 'afterSeq'],
      ['thread.open', [{ threadId: '', afterSeq: '1' }], 'validation.failed', 'afterSeq'],
      ['thread.open', [{ threadId: '', afterSeq: 4000 }], 'validation.failed', 'afterSeq'],
      ['thread.open', [{ threadId: '', more: true }], 'validation.failed', 'more'],
      ['thread.open', [{ threadId: '' }, { threadId: '' }], 'event.arguments', undefined],
      ['post.create', [{ threadId: '', body: 'a' }], 'validation.failed', 'clientId'],
      ['post.create', [{ threadId: '', clientId: '1' }], 'validation.failed', 'body'],
      ['post.create', [{ threadId: '', clientId: '1', body: ' \n' }], 'validation.failed', 'body'],
      ['post.create', [{ threadId: '', clientId: '1', body: 'a\u0000' }], 'validation.failed', 'body'],
      [
        'post.create',
        [{ threadId: '', clientId: '1', body: 'a'.repeat(THREAD_LIMITS.bodyMax + 1) }],
        'validation.failed',
        'body',
      ],
      ['post.create', [{ threadId: '', clientId: '1', body: 'a', seq: 7 }], 'validation.failed', 'seq'],
      ['thread.typing', [{ threadId: '' }], 'thread.not_open', undefined],
      ['thread.delete', [{ threadId: '' }], 'event.unknown', undefined],
    ])('refuses %s %j by name, and stays open', async (event, sent, code, path) => {
      const socket = await torget.socket(anna.agent);
      const messages = sent.map((one) =>
        typeof one === 'object' && one !== null && 'threadId' in one && one.threadId === ''
          ? { ...one, threadId: thread }
          : one,
      );
      const problem = problemOf(await ask(socket, event, ...messages));
      expect(problem?.code).toBe(code);
      if (path !== undefined) expect(problem?.errors?.map((error) => error.path)).toContain(path);
      expect((await open(socket, thread)).posts).toHaveLength(1);
    });

    it('closes a connection that sends more than a body may be, and serves the others', async () => {
      const [much, calm] = [await torget.socket(anna.agent), await torget.socket()];
      const gone = ended(much);
      const unanswered = ask(much, 'post.create', { threadId: thread, clientId: '1', body: 'a'.repeat(2_000_000) });
      await expect(unanswered).rejects.toThrow('disconnected');
      await gone;
      expect((await open(calm, thread)).lastSeq).toBe(1);
    });

    it('writes a post once, and sends it to everyone who follows, the same for all', async () => {
      const { id } = await openThread('open');
      const [author, reader, visitor, elsewhere] = await Promise.all([
        torget.socket(anna.agent),
        torget.socket(bo.agent),
        torget.socket(),
        torget.socket(bo.agent),
      ]);
      for (const socket of [author, reader, visitor]) await open(socket, id);
      let strayed = 0;
      elsewhere.on('post.created', () => (strayed += 1));
      const [byReader, byVisitor] = [heard(reader, 'post.created'), heard(visitor, 'post.created')];
      const message = { threadId: id, body: 'Minutes saved', clientId: 'phone-1' };
      const answer = await ask(author, 'post.create', message);
      expect(answer).toMatchObject({
        ok: true,
        held: false,
        post: { seq: 2, body: 'Minutes saved', clientId: 'phone-1', own: { canEdit: true } },
      });
      const sent = await byReader;
      expect(sent).toMatchObject({ threadId: id, seq: 2, post: { seq: 2, html: '<p>Minutes saved</p>' } });
      expect(sent['post']).not.toHaveProperty('own');
      expect(sent['post']).not.toHaveProperty('clientId');
      expect(await byVisitor).toEqual(sent);

      expect(await ask(author, 'post.create', message)).toEqual(answer);
      expect(problemOf(await ask(author, 'post.create', { ...message, body: 'Other words' }))).toMatchObject({
        status: 409,
      });
      const { posts } = await open(author, thread);
      expect(
        problemOf(await ask(author, 'post.create', { ...message, clientId: '2', replyToId: posts[0]?.id })),
      ).toMatchObject({ status: 400, errors: [expect.objectContaining({ path: 'replyToId' })] });
      expect(problemOf(await ask(visitor, 'post.create', message))).toMatchObject({
        status: 401,
        code: 'auth.required',
      });
      const {
        body: { token },
      } = await anna.agent
        .post('/api/v1/me/api-tokens')
        .send({ name: 'reads', scopes: ['read'] })
        .expect(201);
      const program = await torget.socket(token as string, {});
      await open(program, id);
      expect(problemOf(await ask(program, 'post.create', message))).toMatchObject({
        status: 403,
        code: 'auth.token_scope',
      });

      // What one connection sends one after the other stands in that order.
      const answers = await Promise.all(
        ['a', 'b', 'c', 'd'].map((body) =>
          ask(author, 'post.create', { threadId: id, body, clientId: `in order ${body}` }),
        ),
      );
      expect(answers.map((one) => (one as unknown as { post: { seq: number } }).post.seq)).toEqual([3, 4, 5, 6]);
      await torget.delivered();
      expect((await open(reader, id, 2)).posts.map(({ body }) => body)).toEqual(['a', 'b', 'c', 'd']);
      expect(strayed).toBe(0);
    });

    it('sends each post once, whichever way it came', async () => {
      const { hub, id } = await openThread('open');
      await torget.db.query(`UPDATE hub_members SET role = 'moderator' WHERE hub_id = $1 AND user_id = $2`, [
        hub,
        bo.account.id,
      ]);
      const write = (said: object, threadId = id) =>
        anna.agent.post(`/api/v1/threads/${threadId}/posts`).send(said).expect(201);
      const reader = await torget.socket();
      const came: number[] = [];
      reader.on('post.created', ({ seq }) => came.push(seq));
      await open(reader, id);

      await write({ body: 'Plain words' });
      await write({ body: `For @[Bo](person:${bo.account.id})` });
      const { body: file } = await anna.agent
        .post('/api/v1/files')
        .attach('file', Buffer.from('Some words'), 'words.txt')
        .expect(201);
      await write({ body: 'With a file', fileIds: [file.id] });
      const { body: other } = await anna.agent
        .post(`/api/v1/hubs/hub-${hub.slice(-8)}/threads`)
        .send({ title: 'The same again', body: 'Moved from elsewhere' })
        .expect(201);
      await bo.agent.post(`/api/v1/threads/${other.id}/merge`).send({ intoId: id }).expect(200);
      await torget.db.query('UPDATE thread_places SET held_first_posts = 100 WHERE subject_id = $1', [hub]);
      await anna.agent.post(`/api/v1/threads/${id}/posts`).send({ body: 'Waits for Bo' }).expect(202);
      const queue = '/api/v1/moderation/held-posts';
      const { body: held } = await bo.agent.get(queue).expect(200);
      await bo.agent.post(`${queue}/${held.items[0].id}/approve`).expect(204);
      await torget.delivered();
      await bo.agent.post(`/api/v1/threads/${id}/posts`).send({ body: 'The last' }).expect(201);
      await until(() => came.includes(7));
      expect(came.sort()).toEqual([2, 3, 4, 5, 6, 7]);
    });

    it('tells of posts that came over HTTP, of edits, reactions and removal', async () => {
      const { id } = await openThread('open');
      const reader = await torget.socket();
      await open(reader, id);
      const created = heard(reader, 'post.created');
      const { body: post } = await anna.agent
        .post(`/api/v1/threads/${id}/posts`)
        .send({ body: 'From HTTP' })
        .expect(201);
      expect(await created).toMatchObject({ seq: 2, post: { id: post.id } });
      const updated = heard(reader, 'post.updated');
      await anna.agent.patch(`/api/v1/posts/${post.id}`).send({ body: 'Better words' }).expect(200);
      expect(await updated).toMatchObject({ threadId: id, seq: 2, post: { body: 'Better words', version: 2 } });
      const reacted = heard(reader, 'reaction.changed');
      await bo.agent.put(`/api/v1/posts/${post.id}/reactions/thanks`).expect(200);
      expect(await reacted).toEqual({ threadId: id, seq: 2, postId: post.id, reactions: { thanks: 1 } });
      const deleted = heard(reader, 'post.deleted');
      await anna.agent.delete(`/api/v1/posts/${post.id}`).expect(204);
      expect(await deleted).toMatchObject({ seq: 2, post: { body: '', removed: { kind: 'author' } } });
    });

    it('tells who is there and who writes: to people, not to visitors', async () => {
      const { id } = await openThread('open');
      const [one, other, visitor] = [
        await torget.socket(anna.agent),
        await torget.socket(bo.agent),
        await torget.socket(),
      ];
      const told: string[] = [];
      visitor.onAny((event: string) => told.push(event));
      await open(visitor, id);
      await open(one, id);
      const both = heard(one, 'thread.presence');
      await open(other, id);
      const people = [anna, bo].map(({ account }) => ({ id: account.id, name: account.name }));
      expect(await both).toMatchObject({ threadId: id, count: 2, users: expect.arrayContaining(people) });
      expect((await open(other, id)).present).toMatchObject({ count: 2 });

      const writes = heard(other, 'thread.typing');
      expect(await ask(one, 'thread.typing', { threadId: id })).toEqual({ ok: true });
      expect(await writes).toEqual({ threadId: id, user: people[0] });
      expect(problemOf(await ask(visitor, 'thread.typing', { threadId: id }))).toMatchObject({ status: 401 });

      // Who does not want to be seen is there all the same, in silence.
      const unseen = heard(one, 'thread.presence');
      await bo.agent.patch('/api/v1/me').send({ showsPresence: false }).expect(200);
      expect(await unseen).toMatchObject({ count: 1, users: [people[0]] });
      const silence: string[] = [];
      (one as unknown as { on: (event: string, listener: () => void) => void }).on('thread.typing', () => {
        silence.push('typing');
      });
      expect(await ask(other, 'thread.typing', { threadId: id })).toEqual({ ok: true });
      const back = heard(one, 'thread.presence');
      await bo.agent.patch('/api/v1/me').send({ showsPresence: true }).expect(200);
      expect(await back).toMatchObject({ count: 2 });
      expect(silence).toEqual([]);

      const alone = heard(one, 'thread.presence');
      other.disconnect();
      expect(await alone).toMatchObject({ count: 1 });
      expect(told.filter((event) => event !== 'thread.tail')).toEqual([]);
    });

    it('tells the devices of members, followers and readers that their counts changed', async () => {
      const { id } = await openThread('secret');
      const [member, stranger] = [await torget.socket(bo.agent), await torget.socket(other.agent)];
      let strayed = 0;
      stranger.on('unread.changed', () => (strayed += 1));
      const news = heard(member, 'unread.changed');
      await anna.agent.post(`/api/v1/threads/${id}/posts`).send({ body: 'News' }).expect(201);
      expect(await news).toEqual({ threadId: null });
      const read = heard(member, 'unread.changed');
      await bo.agent.put(`/api/v1/threads/${id}/read`).send({ seq: 2 }).expect(204);
      expect(await read).toEqual({ threadId: id });
      expect(strayed).toBe(0);
    });

    it('lets nobody follow a thread whose first post waits for a moderator', async () => {
      const { hub, id } = await openThread('open');
      await torget.db.query('UPDATE thread_places SET held_first_posts = 100 WHERE subject_id = $1', [hub]);
      await torget.db.query(`UPDATE hub_members SET role = 'moderator' WHERE hub_id = $1 AND user_id = $2`, [
        hub,
        bo.account.id,
      ]);
      const { body: held } = await anna.agent
        .post(`/api/v1/hubs/hub-${hub.slice(-8)}/threads`)
        .send({ title: 'Not for all yet', body: 'Waits' })
        .expect(201);
      const visitor = await torget.socket();
      const told: unknown[] = [];
      visitor.on('thread.updated', ({ threadId }) => told.push(threadId));
      expect(problemOf(await ask(visitor, 'thread.open', { threadId: held.id }))).toMatchObject({ status: 404 });
      await open(visitor, id);
      for (const threadId of [held.id, id])
        await bo.agent.patch(`/api/v1/threads/${threadId}/moderation`).send({ pinned: true }).expect(200);
      await until(() => told.includes(id));
      await torget.delivered();
      expect(await open(visitor, id)).toMatchObject({ lastSeq: 1 });
      expect(told).toEqual([id]);
    });

    it('finds posts that nobody was told of, as when the process that took them died before it had', async () => {
      // Somebody must be there for anybody to be told.
      await torget.socket(other.agent);
      const asked = jest.spyOn(torget.app.get(LiveThreadsRepository), 'hubsOf');
      const { id } = await openThread('secret');
      const isAsked = (): boolean => asked.mock.calls.some(([ids]) => ids.includes(id));
      await until(isAsked);
      asked.mockClear();
      const [follows, elsewhere] = [await torget.socket(anna.agent), await torget.socket(bo.agent)];
      await open(follows, id);
      const watch = torget.app.get(TailWatch);
      const before = heard(follows, 'thread.tail');
      await watch.look();
      await before;
      const dying = jest.spyOn(torget.app.get(SentPosts), 'send').mockImplementation(() => {});
      const tail = heard(follows, 'thread.tail');
      let news = 0;
      elsewhere.on('unread.changed', () => (news += 1));
      await anna.agent.post(`/api/v1/threads/${id}/posts`).send({ body: 'Last words' }).expect(201);
      dying.mockRestore();
      await watch.look();
      expect(await tail).toEqual({ threadId: id, lastSeq: 2, resync: false });
      await until(() => isAsked() && news > 0);
      asked.mockRestore();
    });

    it('puts out whoever may no longer read, at once', async () => {
      const access = torget.app.get(SocketAccess);
      const [stays, leaves] = [await torget.socket(anna.agent), await torget.socket(bo.agent)];
      await open(stays, secretThread);
      await open(leaves, secretThread);
      const got: string[] = [];
      leaves.on('post.created', ({ post }) => got.push(post.body));

      const out = heard(leaves, 'thread.closed');
      await torget.db.transaction(async () => {
        await torget.db.query('DELETE FROM hub_members WHERE hub_id = $1 AND user_id = $2', [hubId, bo.account.id]);
        await access.userChanged(bo.account.id);
      });
      expect(await out).toEqual({ threadId: secretThread });
      const arrived = heard(stays, 'post.created');
      await anna.agent.post(`/api/v1/threads/${secretThread}/posts`).send({ body: 'Among ourselves' }).expect(201);
      await arrived;
      expect(problemOf(await ask(leaves, 'thread.open', { threadId: secretThread }))).toMatchObject({ status: 404 });
      expect(
        problemOf(await ask(leaves, 'post.create', { threadId: secretThread, body: 'a', clientId: '1' })),
      ).toMatchObject({
        status: 404,
      });
      expect(got).toEqual([]);
      expect(leaves.connected).toBe(true);

      // The place is shut for all.
      const shut = heard(stays, 'thread.closed');
      await torget.db.query(`UPDATE thread_places SET reader_keys = '{}' WHERE subject_id = $1`, [hubId]);
      await access.thingsChanged();
      expect(await shut).toEqual({ threadId: secretThread });
    });

    it('looks at all connections when it may have missed word of changes', async () => {
      const { id, hub } = await openThread('secret');
      const socket = await torget.socket(bo.agent);
      await open(socket, id);
      const out = heard(socket, 'thread.closed');
      await torget.db.query('DELETE FROM hub_members WHERE hub_id = $1 AND user_id = $2', [hub, bo.account.id]);
      await torget.db.query(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query = 'LISTEN torget_sockets'`,
      );
      expect(await out).toEqual({ threadId: id });
    });
  });
});

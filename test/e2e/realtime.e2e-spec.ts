import { once } from 'node:events';
import type { RealtimeAnswer, RealtimeProblem } from '#contracts';
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

const ended = (socket: TestSocket): Promise<unknown> => once(socket as never, 'disconnect');

describe('sockets', () => {
  let torget: TestApp;
  beforeAll(async () => {
    torget = await startApp({ template: 'demo', env: { RATE_LIMIT: 'on' } });
  });
  afterAll(() => torget.close());

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
    expect(answers.filter((code) => code === 'event.unknown')).toHaveLength(200);
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

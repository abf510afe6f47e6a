import { startApp, type TestApp } from '../support/app.js';

describe('HTTP rules', () => {
  let torget: TestApp;
  beforeAll(async () => {
    torget = await startApp({ template: 'demo' });
  });
  afterAll(() => torget.close());

  it('answers health and readiness with the state of each part', async () => {
    await torget.http().get('/healthz').expect(200, { status: 'ok' });
    const { body } = await torget.http().get('/readyz').expect(200);
    expect(body).toMatchObject({
      status: 'ok',
      parts: {
        database: { status: 'ok' },
        migrations: { status: 'ok' },
        outbox: { status: 'ok', deadLetters: 0, workerHere: true },
        search: { engine: 'postgres' },
        mail: { kind: 'files' },
        files: { kind: 'disk' },
      },
    });
  });

  it('tells Prometheus, and only with the token when one is set', async () => {
    const open = await torget.http().get('/metrics').expect(200);
    expect(open.text).toContain('torget_outbox_pending');
    const closed = await startApp({ env: { METRICS_TOKEN: 'a-long-enough-token' }, worker: false });
    await closed.http().get('/metrics').expect(401);
    await closed.http().get('/metrics').set('Authorization', 'Bearer a-long-enough-token').expect(200);
    await closed.close();
  });

  it('describes itself as OpenAPI 3.1', async () => {
    const { body } = await torget.http().get('/api/openapi.json').expect(200);
    expect(body.openapi).toBe('3.1.0');
    expect(Object.keys(body.paths as object)).toEqual(
      expect.arrayContaining(['/api/v1/use-cases', '/api/v1/me', '/api/v1/municipalities']),
    );
    await torget.http().get('/api/docs').expect(200);
  });

  it.each(['/healthz', '/api/v1/nowhere', '/api/v1/use-cases/%zz', '/assets/nothing.js'])(
    'sends strict security headers with %s',
    async (address) => {
      const { headers } = await torget.http().get(address);
      expect(headers['content-security-policy']).toContain("script-src 'self'");
      expect(headers['content-security-policy']).not.toContain('unsafe');
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );

  it('sends the id of the request', async () => {
    const { headers } = await torget.http().get('/healthz');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('answers an address that cannot be read with a problem', async () => {
    const { body, headers } = await torget.http().get('/api/v1/use-cases/%zz').expect(400);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ status: 400, code: 'request.address' });
  });

  it('answers an unknown path of the API with a JSON 404', async () => {
    const { body, headers } = await torget.http().get('/api/v1/nowhere').expect(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body).toMatchObject({ status: 404, code: 'route.not_found' });
  });

  describe.each([
    ['broken JSON', 'application/json', '{"email": ', 400, 'request.broken_json'],
    ['plain text', 'text/plain', 'hej', 415, 'request.media_type'],
    ['a wrong content type', 'text/xml', '<a/>', 415, 'request.media_type'],
    [
      'a body over the limit',
      'application/json',
      JSON.stringify({ email: 'x'.repeat(1_100_000) }),
      413,
      'request.too_large',
    ],
    [
      'an unknown field',
      'application/json',
      '{"email":"a@b.example","password":"hemligt-ord","extra":1}',
      400,
      'validation.failed',
    ],
    [
      'a null byte',
      'application/json',
      '{"email":"a@b.example","password":"hem\\u0000ligt"}',
      400,
      'validation.failed',
    ],
    ['a list instead of an object', 'application/json', '[]', 400, 'validation.failed'],
  ])('%s', (_, type, body, status, code) => {
    it(`is a ${status} with code ${code}`, async () => {
      const answer = await torget.http().post('/api/v1/auth/login').set('content-type', type).send(body);
      expect(answer.status).toBe(status);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      expect(answer.body).toMatchObject({ status, code });
      expect(answer.text).not.toMatch(/\bat .*\.(ts|js):\d+/);
    });
  });

  it('names the field of each error', async () => {
    const unknown = await torget
      .http()
      .post('/api/v1/auth/login')
      .send({ email: 'a@b.example', password: 'hemligt-ord', extra: 1 });
    expect(unknown.body.errors).toEqual([expect.objectContaining({ path: 'extra', code: 'unknownField' })]);
    const nullByte = await torget
      .http()
      .post('/api/v1/auth/login')
      .send({ email: 'a@b.example', password: 'a\u0000b' });
    expect(nullByte.body.errors).toEqual([expect.objectContaining({ path: 'password', code: 'nullByte' })]);
    const limit = await torget.http().get('/api/v1/use-cases?limit=1000').expect(400);
    expect(limit.body.errors).toEqual([expect.objectContaining({ path: 'limit' })]);
    const cursor = await torget.http().get('/api/v1/use-cases?cursor=nonsense').expect(400);
    expect(cursor.body.errors).toEqual([expect.objectContaining({ path: 'cursor' })]);
  });

  it('limits the rate of requests, with Retry-After', async () => {
    const strict = await startApp({ env: { RATE_LIMIT: 'on' }, worker: false });
    const statuses: number[] = [];
    let last = '';
    for (let i = 0; i < 125; i++) {
      const answer = await strict.http().post('/api/v1/auth/forgot-password').send({ email: 'nobody@nowhere.example' });
      statuses.push(answer.status);
      last = String(answer.headers['retry-after']);
      if (answer.status === 429)
        expect(answer.body).toMatchObject({ code: 'rate.exceeded', retryAfterSeconds: Number(last) });
    }
    expect(statuses.slice(0, 100).every((status) => status === 202)).toBe(true);
    expect(statuses.at(-1)).toBe(429);
    expect(Number(last)).toBeGreaterThan(0);
    await strict.http().post('/api/v1/auth/%66orgot-password').send({ email: 'nobody@nowhere.example' }).expect(429);
    await strict.close();
  });
});

import type { LookupAddress } from 'node:dns';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SafeFetcher, type SafeFetchOptions } from './safe-fetcher.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const status =
  (code: number, headers = {}): Answer =>
  (_, response) =>
    void response.writeHead(code, headers).end();
const to = (location: string, code = 302): Answer => status(code, { location });

describe('probing an address', () => {
  const asked: { method: string; path: string; agent: string }[] = [];
  const pages = new Map<string, Answer>();
  let server: Server;
  let port: string;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const { method = '', url = '', headers } = request;
      asked.push({ method, path: url, agent: headers['user-agent'] ?? '' });
      (pages.get(url) ?? status(404))(request, response);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    port = String((server.address() as AddressInfo).port);
  });
  beforeEach(() => asked.splice(0));
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const addresses = (...list: string[]): LookupAddress[] =>
    list.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));
  const fetcher = (options: SafeFetchOptions = {}) =>
    new SafeFetcher('https://torget.example', {
      permitted: { addresses: new Set(['127.0.0.1']), ports: new Set([port]) },
      ...options,
    });
  const probe = (path: string, answer?: Answer, options: SafeFetchOptions = {}) => {
    if (answer) pages.set(path, answer);
    return fetcher(options).probe(`http://127.0.0.1:${port}${path}`);
  };
  /** A fetcher that may connect to nothing, and what it says of a name that stands for these addresses. */
  const probeName = (...list: string[]) =>
    fetcher({
      resolve: () => Promise.resolve(addresses(...list)),
      permitted: { addresses: new Set(), ports: new Set([port]) },
    }).probe(`http://www.kommun.example:${port}/there`);

  it('says what the server says, and who asks', async () => {
    expect(await probe('/there', status(200))).toEqual({ outcome: 'ok', status: 200 });
    expect(asked).toEqual([{ method: 'HEAD', path: '/there', agent: 'Torget link check (+https://torget.example)' }]);
    expect(await probe('/nowhere')).toEqual({ outcome: 'broken', status: 404 });
    expect(await probe('/gone', status(410))).toEqual({ outcome: 'broken', status: 410 });
    expect(await probe('/down', status(503))).toEqual({ outcome: 'unreachable', status: 503 });
    expect(await probe('/closed', status(401))).toEqual({ outcome: 'ok', status: 401 });
    expect(await probe('/busy', status(429))).toEqual({ outcome: 'ok', status: 429 });
  });

  it.each([403, 405, 501])('asks with GET when HEAD is answered with %i', async (refusal) => {
    const answer: Answer = ({ method }, response) => void response.writeHead(method === 'HEAD' ? refusal : 200).end();
    expect(await probe('/get-only', answer)).toEqual({ outcome: 'ok', status: 200 });
    expect(asked.map((one) => one.method)).toEqual(['HEAD', 'GET']);
  });

  it('does not wait for bodies that are slow or have no end, and hangs up', async () => {
    for (const path of ['/slow', '/endless']) {
      const closed = new Promise((resolve) => {
        pages.set(path, ({ method }, response) => {
          if (method === 'HEAD') return void response.writeHead(405).end();
          response.writeHead(200).on('close', resolve).write('begins');
          const more = (): void => {
            while (path === '/endless' && response.write('x'.repeat(16_384)));
            response.once('drain', more);
          };
          more();
        });
      });
      expect(await probe(path)).toEqual({ outcome: 'ok', status: 200 });
      await closed;
    }
  });

  it('gives up when there is no answer in time', async () => {
    const silent: Answer = () => undefined;
    expect(await probe('/silent', silent, { timeout: 100 })).toEqual({ outcome: 'unreachable', reason: 'timeout' });
    const oneByOne: Answer = (_, response) => {
      const next = (error?: Error | null): void => {
        if (!error) response.socket?.write('HTTP/1.1 103 Early Hints\r\n\r\n', (failed) => setImmediate(next, failed));
      };
      next();
    };
    expect(await probe('/hints', oneByOne, { timeout: 100 })).toMatchObject({ outcome: 'unreachable' });
  });

  it('follows three redirects, relative ones too, and no more', async () => {
    pages
      .set('/1', to('/2', 301))
      .set('/2', to('3', 307))
      .set('/3', to(`http://127.0.0.1:${port}/there#part`, 308));
    pages.set('/there', status(200)).set('/0', to('/1'));
    expect(await probe('/1')).toEqual({ outcome: 'ok', status: 200, finalUrl: `http://127.0.0.1:${port}/there` });
    expect(await probe('/0')).toMatchObject({ outcome: 'broken', reason: 'redirects' });
    expect(await probe('/loop', to('/loop'))).toMatchObject({ outcome: 'broken', reason: 'redirects' });
    expect(asked.filter((one) => one.path === '/loop')).toHaveLength(4);
    expect(await probe('/nowhere-to-go', status(302))).toEqual({ outcome: 'broken', status: 302 });
  });

  it.each([
    ['http://127.0.0.2/', 'private_address'],
    ['http://169.254.169.254/latest/meta-data/', 'private_address'],
    ['http://[::1]/', 'private_address'],
    ['http://localhost/', 'private_address'],
    ['http://example.com:25/', 'port'],
    ['http://a:b@example.com/', 'credentials'],
    ['file:///etc/passwd', 'scheme'],
  ])('does not follow a redirect to %s', async (location, reason) => {
    expect(await probe('/away', to(location))).toEqual({ outcome: 'refused', reason, finalUrl: location });
  });

  it('does not ask private addresses at all', async () => {
    const strict = new SafeFetcher('https://torget.example');
    expect(await strict.probe(`http://127.0.0.1:${port}/there`)).toEqual({ outcome: 'refused', reason: 'port' });
    expect(await strict.probe('http://127.0.0.1/there')).toEqual({ outcome: 'refused', reason: 'private_address' });
    expect(asked).toEqual([]);
  });

  it.each([['127.0.0.1'], ['10.0.0.7', 'fd00::1'], ['::ffff:127.0.0.1'], ['64:ff9b::7f00:1']])(
    'does not ask a name that stands for %s',
    async (...list) => {
      expect(await probeName(...list)).toEqual({ outcome: 'refused', reason: 'private_address' });
      expect(asked).toEqual([]);
    },
  );

  it('connects to the address that it checked, leaves out those that are not public, and looks up again each time', async () => {
    pages.set('/there', status(200));
    let lookups = 0;
    const resolve = () => {
      lookups++;
      return Promise.resolve(addresses('127.0.0.2', '127.0.0.1', '::1'));
    };
    const one = fetcher({ resolve });
    const url = `http://www.kommun.example:${port}/there`;
    expect([await one.probe(url), await one.probe(url)]).toEqual([
      { outcome: 'ok', status: 200 },
      { outcome: 'ok', status: 200 },
    ]);
    expect(lookups).toBe(2);
    expect(asked).toHaveLength(2);
  });

  it('tells names that are not there and servers that are not there', async () => {
    const missing = Object.assign(new Error('no such name'), { code: 'ENOTFOUND' });
    expect(await fetcher({ resolve: () => Promise.reject(missing) }).probe('http://www.kommun.example/')).toEqual({
      outcome: 'unreachable',
      reason: 'name',
    });
    const closing = createServer().listen(0, '127.0.0.1');
    await once(closing, 'listening');
    const free = String((closing.address() as AddressInfo).port);
    closing.close();
    await once(closing, 'close');
    const permitted = { addresses: new Set(['127.0.0.1']), ports: new Set([free]) };
    expect(await fetcher({ permitted }).probe(`http://127.0.0.1:${free}/`)).toEqual({
      outcome: 'unreachable',
      reason: 'connection',
    });
    expect(await probe('/torn', (_, response) => void response.destroy())).toMatchObject({ reason: 'connection' });
    const notTls = await fetcher().probe(`https://127.0.0.1:${port}/`);
    expect(notTls).toMatchObject({ outcome: 'unreachable' });
  });
});

import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { DiscoveryModule } from '@nestjs/core';
import { isPublic, needsOnlySignIn, requiredRole } from '#platform/access';
import { startApp, type TestApp } from '../support/app.js';

interface Route {
  readonly name: string;
  readonly handler: object;
  readonly controller: object;
  readonly method: number;
  readonly path: string;
}

/** Every method of every controller that Nest serves. */
function routesOf(app: TestApp): Route[] {
  const discovery = app.app.select(DiscoveryModule).get(DiscoveryService, { strict: false });
  const scanner = new MetadataScanner();
  return discovery.getControllers().flatMap(({ instance, metatype }) => {
    const prototype = Object.getPrototypeOf(instance) as Record<string, object>;
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name];
      if (!handler || !Reflect.hasMetadata('path', handler) || typeof metatype !== 'function') return [];
      const base = String(Reflect.getMetadata('path', metatype) ?? '');
      const path = `/${base}/${String(Reflect.getMetadata('path', handler))}`.replace(/\/+/g, '/');
      return [
        {
          name: `${metatype.name}.${name}`,
          handler,
          controller: metatype,
          method: Number(Reflect.getMetadata('method', handler)),
          path,
        },
      ];
    });
  });
}

describe('access', () => {
  let torget: TestApp;
  beforeAll(async () => {
    torget = await startApp({ template: 'demo', worker: false });
  });
  afterAll(() => torget.close());

  it('is declared by every route', () => {
    const routes = routesOf(torget);
    expect(routes.length).toBeGreaterThan(30);
    const undeclared = routes.filter(
      ({ handler, controller }) =>
        !isPublic(handler, controller) &&
        !needsOnlySignIn(handler, controller) &&
        requiredRole(handler, controller) === null,
    );
    expect(undeclared.map((route) => route.name)).toEqual([]);
  });

  it('is refused with 401 on every closed route without a session, and with 403 on every role route for a member', async () => {
    const METHODS = ['get', 'post', 'put', 'delete', 'patch'] as const;
    const anonymous = torget.http();
    const member = await torget.signIn('kommun@torget.example');
    const id = '0197f000-0000-7000-8000-000000000000';
    for (const { name, handler, controller, method, path } of routesOf(torget)) {
      if (isPublic(handler, controller)) continue;
      const verb = METHODS[method];
      if (!verb) continue;
      const url = `/api/v1${path.replace(/:\w+/g, id)}`;
      const answer = await anonymous[verb](url).send(verb === 'get' ? undefined : {});
      expect([name, answer.status]).toEqual([name, 401]);
      expect(answer.headers['content-type']).toContain('application/problem+json');
      if (requiredRole(handler, controller) === null) continue;
      expect([name, (await member[verb](url).send(verb === 'get' ? undefined : {})).status]).toEqual([name, 403]);
    }
  });
});

import { DiscoveryModule, DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { MembershipRole, PlatformRole } from '#contracts';
import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import { newId } from '#platform/database';
import { isPublic, needsOnlySignIn, requiredRole } from '#platform/access';
import { rootRoutes } from '../../apps/features.js';
import { buildAccount } from '../factories/account.js';
import { buildHub } from '../factories/hub.js';
import { buildDraft, buildUseCase, signInMember, type SignedIn } from '../factories/use-case.js';
import { ORIGIN, startApp, type TestApp } from '../support/app.js';
import { ACCESS, BODIES } from './access-table.js';

interface Route {
  /** Method and path, as the table calls it. */
  readonly line: string;
  readonly name: string;
  readonly handler: object;
  readonly controller: object;
}

const METHODS = ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as const;

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
      const path = `/${base}/${String(Reflect.getMetadata('path', handler))}`
        .replace(/\/+/g, '/')
        .replace(/(.)\/$/, '$1');
      const method = METHODS[Number(Reflect.getMetadata('method', handler))] ?? 'GET';
      return [{ line: `${method} ${path}`, name: `${metatype.name}.${name}`, handler, controller: metatype }];
    });
  });
}

/** What stands for the parameters of a path: things of Sundsvall, where the people of the table have their places. */
type Things = Readonly<Record<string, string>>;

/** Signs somebody new in, in-process; answers with the cookie. */
async function comeIn(
  torget: TestApp,
  platformRole: PlatformRole,
  place: { readonly organisation: string; readonly role: MembershipRole } | null,
): Promise<Asker> {
  const { id, email, password } = await buildAccount(torget, { platformRole });
  const organisation = place && (await torget.app.get(OrganisationDirectory).find(place.organisation));
  if (place && organisation) await torget.app.get(Accounts).addMembership(id, organisation.id, place.role);
  const { headers } = await torget.app.inject({
    method: 'POST',
    url: '/api/v1/auth/login',
    payload: { email, password },
  });
  // Administrators need a second step, which is set up after signing in.
  if (platformRole === 'admin')
    await torget.db.query(`INSERT INTO two_steps (user_id, sealed_secret, confirmed_at) VALUES ($1, '', now())`, [id]);
  return { id, cookie: String(headers['set-cookie']).split(';', 1)[0] ?? '' };
}

interface Asker {
  readonly id: string;
  readonly cookie: string;
}

/** Who asks, by the columns of the table after the first: that is nobody. */
async function askersOf(torget: TestApp): Promise<Asker[]> {
  const inSundsvall = (role: MembershipRole) => comeIn(torget, 'member', { organisation: 'sundsvall', role });
  const suspended = await comeIn(torget, 'admin', { organisation: 'sundsvall', role: 'administrator' });
  // The session stays, so that what is tested is not only that suspending ends it.
  await torget.db.query('UPDATE users SET suspended_at = now() WHERE id = $1', [suspended.id]);
  return [
    await comeIn(torget, 'member', { organisation: 'lerum', role: 'administrator' }),
    await inSundsvall('member'),
    await inSundsvall('representative'),
    await inSundsvall('administrator'),
    await comeIn(torget, 'editor', null),
    await comeIn(torget, 'moderator', null),
    await comeIn(torget, 'admin', null),
    suspended,
  ];
}

/** Runs a change and takes back what it did, so that everyone finds everything as it was. */
async function takenBack(torget: TestApp, change: () => Promise<void>): Promise<void> {
  const enough = new Error('enough seen');
  await torget.db
    .transaction(async () => {
      await change();
      throw enough;
    })
    .catch((error: unknown) => {
      if (error !== enough) throw error;
    });
}

describe('access', () => {
  let torget: TestApp;
  beforeAll(async () => {
    torget = await startApp({ template: 'demo', worker: false });
  });
  afterAll(() => torget.close());

  it('is declared by every route', () => {
    const undeclared = routesOf(torget).filter(
      ({ handler, controller }) =>
        !isPublic(handler, controller) &&
        !needsOnlySignIn(handler, controller) &&
        requiredRole(handler, controller) === null,
    );
    expect(undeclared.map((route) => route.name)).toEqual([]);
  });

  it('has a line in the table for every route, and no line without one', () => {
    const lines = routesOf(torget).map(({ line }) => line);
    expect(lines.filter((line) => !(line in ACCESS))).toEqual([]);
    expect(Object.keys(ACCESS).filter((line) => !lines.includes(line))).toEqual([]);
  });

  it('is what the table says, for every route and every role', async () => {
    const askers = await askersOf(torget);
    const cookies = [null, ...askers.map(({ cookie }) => cookie)];
    const things = {
      ...(await thingsOf(torget)),
      ...(await talkOf(torget, askers)),
      ...(await decisionOf(torget)),
      ...(await roundOf(torget)),
    };
    const found: Record<string, string> = {};
    for (const { line } of routesOf(torget)) {
      const [method = 'GET', path = '/'] = line.split(' ');
      const inside = path.replace(
        /:(\w+)/g,
        (_, name: string) =>
          things[`${path}#${name}`] ??
          things[`/${path.split('/').slice(1, 3).join('/')}#${name}`] ??
          things[`/${path.split('/')[1]}#${name}`] ??
          things[name] ??
          things['none'] ??
          '',
      );
      const url = rootRoutes.includes(path.slice(1)) ? inside : `/api/v1${inside}${BODIES[line]?.query ?? ''}`;
      const statuses: number[] = [];
      for (const cookie of cookies) {
        const ask = async (): Promise<void> => {
          const { statusCode } = await torget.app.inject({
            method: method as (typeof METHODS)[number],
            url,
            headers: { origin: ORIGIN, ...(cookie === null ? {} : { cookie }) },
            ...(method === 'GET' || method === 'DELETE' ? {} : { payload: BODIES[line]?.body ?? {} }),
          });
          statuses.push(statusCode);
        };
        if (method === 'GET') await ask();
        else await takenBack(torget, ask);
      }
      found[line] = statuses.join(' ');
    }
    expect(found).toEqual(ACCESS);
  }, 240_000);
});

/**
 * A closed hub that Sundsvall's member, representative and administrator belong to as its member, moderator and owner, with a thread in it: everyone
 * else may know of it, and no more.
 */
async function talkOf(torget: TestApp, [, member, moderator, owner]: readonly Asker[]): Promise<Things> {
  const founder = await signInMember(torget, 'sundsvall', 'representative');
  const hub = await buildHub(founder.agent, { visibility: 'closed', joinPolicy: 'invite' });
  for (const [asker, role] of [
    [member, 'member'],
    [moderator, 'moderator'],
    [owner, 'owner'],
  ] as const) {
    await torget.db.query('INSERT INTO hub_members (hub_id, user_id, role) VALUES ($1, $2, $3)', [
      hub.id,
      asker?.id,
      role,
    ]);
  }
  const threads = `/api/v1/hubs/${hub.slug}/threads`;
  const { body: thread } = await founder.agent
    .post(threads)
    .send({ title: 'Frågor om taltolk', body: 'Hur gör ni?', kind: 'question' })
    .expect(201);
  const { id } = thread as { id: string };
  const { body: answer } = await founder.agent
    .post(`/api/v1/threads/${id}/posts`)
    .send({ body: 'Så här gör vi.' })
    .expect(201);
  return {
    '/hubs#slug': hub.slug,
    '/hubs#userId': founder.account.id,
    '/threads#id': id,
    '/posts#id': (answer as { id: string }).id,
    '/posts#name': 'thanks',
  };
}

/** A decision that the demo's council votes on. */
async function decisionOf(torget: TestApp): Promise<Things> {
  const { agent } = await signInMember(torget, null, 'member', 'admin');
  const decisions = '/api/v1/council/decisions';
  const { body: draft } = await agent
    .post(decisions)
    .send({ title: 'Gemensam taltolk', proposal: 'Vi provar tillsammans.', method: 'consent' })
    .expect(201);
  const { id } = draft as { id: string };
  const closesAt = new Date(Date.now() + 86_400_000).toISOString();
  await agent.post(`${decisions}/${id}/open`).send({ closesAt }).expect(200);
  return { '/council/decisions#id': id };
}

/** A round that the demo's council scores in, and its need. */
async function roundOf(torget: TestApp): Promise<Things> {
  const writer = await signInMember(torget, 'sundsvall', 'representative');
  const need = { title: 'Ett behov att poängsätta', background: 'Vi provar.', areas: ['education'] };
  const { body: raised } = await writer.agent.post('/api/v1/council/needs').send(need).expect(201);
  const { id: needId } = raised as { id: string };
  const { agent } = await signInMember(torget, null, 'member', 'admin');
  const rounds = '/api/v1/council/rounds';
  const round = { ...BODIES['POST /council/rounds']?.body, needs: [needId] };
  const { id } = (await agent.post(rounds).send(round).expect(201)).body as { id: string };
  await agent.post(`${rounds}/${id}/open`).expect(200);
  return { '/council/rounds#id': id, '/council/rounds#needId': needId, '/council/needs/:id/scores#id': needId };
}

/** A published recommendation, and a working group with a milestone. */
async function resultsOf(torget: TestApp, writer: SignedIn, needId: string): Promise<Things> {
  const [recommendationId, milestoneId] = [newId(), newId()];
  await torget.db.query(
    `INSERT INTO council_recommendations (id, slug, term_id, title, body, html, step, state, published_at, created_by)
     SELECT $1, 'rad-om-atkomst', t.id, 'Råd om åtkomst', 'Vi provar.', '', 'starting', 'published', now(), $2
     FROM council_terms t ORDER BY t.starts_on LIMIT 1`,
    [recommendationId, writer.account.id],
  );
  const hub = await buildHub(writer.agent, { kind: 'working_group' });
  await torget.db.query(`INSERT INTO council_groups (hub_id, goal, created_by) VALUES ($1, 'Vi provar.', $2)`, [
    hub.id,
    writer.account.id,
  ]);
  await torget.db.query(
    `INSERT INTO council_milestones (id, hub_id, title, due_on, created_by) VALUES ($1, $2, 'Nuläge', '2999-01-31', $3)`,
    [milestoneId, hub.id, writer.account.id],
  );
  return {
    '/council#slugOrId': recommendationId,
    '/council/needs/:slugOrId/chain#slugOrId': needId,
    '/council/chain/:kind/:id#kind': 'group',
    '/council/chain/:kind/:id#id': hub.id,
    slugOrHubId: hub.slug,
    '/council/groups/:slugOrHubId/milestones/:id#id': milestoneId,
  };
}

/** Real things for the parameters: by name, by path and name, or by the first or the first two parts of the path and name. */
async function thingsOf(torget: TestApp): Promise<Things> {
  const writer = await signInMember(torget, 'sundsvall', 'representative');
  const draft = await buildDraft(writer.agent, { title: 'Utkast om taltolk' });
  const person = await buildAccount(torget);
  const published = await buildUseCase(writer.agent);
  const need = async (title: string): Promise<string> => {
    const body = { title, background: 'Vi provar.', areas: ['education'] };
    return (await writer.agent.post('/api/v1/council/needs').send(body).expect(201)).body.id as string;
  };
  const [needId, otherNeedId] = [await need('Ett behov av åtkomst'), await need('Ett annat behov av åtkomst')];
  const proposalId = newId();
  await torget.db.query(
    `INSERT INTO council_merge_proposals (id, from_need_id, into_need_id, reason, proposed_by) VALUES ($1, $2, $3, 'Lika', $4)`,
    [proposalId, otherNeedId, needId, writer.account.id],
  );
  const results = await resultsOf(torget, writer, needId);
  const [organisation] = await torget.db.query<{ id: string }>(`SELECT id FROM organisations WHERE slug = 'sundsvall'`);
  const [capability] = await torget.db.query<{ id: string }>(
    `SELECT c.id FROM capabilities c WHERE c.organisation_id = $1 LIMIT 1`,
    [organisation?.id],
  );
  const none = '0197f000-0000-7000-8000-000000000000';
  return {
    none,
    ...(await meetingOf(torget)),
    slug: 'sundsvall',
    slugOrId: published.slug,
    codeOrSlug: 'sundsvall',
    code: '22',
    name: 'area',
    partner: 'lerum',
    organisation: 'sundsvall',
    useCase: published.slug,
    ...results,
    '/council/needs#slug': needId,
    '/council/merge-proposals#id': proposalId,
    '/use-cases/:slugOrId/publish#slugOrId': draft.slug,
    '/users/:id#id': person.id,
    '/admin/users/:id#id': person.id,
    '/admin/users/:id/role#id': person.id,
    '/admin/users/:id/suspension#id': person.id,
    '/admin/organisations/:id/verification#id': organisation?.id ?? none,
    '/capabilities/:id#id': capability?.id ?? none,
    '/capabilities/:id/close#id': capability?.id ?? none,
    '/capabilities/:id/reopen#id': capability?.id ?? none,
    '/capabilities/:id/matches#id': capability?.id ?? none,
    '/capabilities/:id/introductions#id': capability?.id ?? none,
  };
}

/** A meeting that the council was called to, with an agenda and an action point. */
async function meetingOf(torget: TestApp): Promise<Things> {
  const numbered = (n: number): string => `0197f000-0000-7000-8000-00000000000${n}`;
  const [id, itemId, sectionId, actionId] = [numbered(1), numbered(2), numbered(3), numbered(4)];
  await torget.db.query(
    `WITH term AS (SELECT id FROM council_terms WHERE now() BETWEEN starts_on AND ends_on LIMIT 1),
       meeting AS (INSERT INTO council_meetings (id, term_id, title, starts_at, ends_at, state, created_by)
         SELECT $1, id, 'Rådsmöte', now() + interval '1 day', now() + interval '2 days', 'called', id FROM term RETURNING id),
       item AS (INSERT INTO council_agenda_items (id, meeting_id, position, kind, title) SELECT $2, id, 1, 'other', 'Val' FROM meeting RETURNING id),
       section AS (INSERT INTO council_minutes_sections (id, meeting_id, place) SELECT $3, id, 'opening' FROM meeting RETURNING id)
     INSERT INTO council_action_points (id, meeting_id, text, owner_id, due_on, created_by) SELECT $4, id, 'Fråga', id, now(), id FROM meeting`,
    [id, itemId, sectionId, actionId],
  );
  const meetings = '/council/meetings';
  return {
    [`${meetings}#id`]: id,
    [`${meetings}#itemId`]: itemId,
    [`${meetings}#sectionId`]: sectionId,
    '/council/actions#id': actionId,
  };
}

import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { fromBufferPromise } from 'yauzl';
import { CRITERIA, type Criterion } from '#contracts';
import { OwnDataExport } from '#features/identity';
import { RoundSteps } from '../../libs/features/council/rounds/round-steps.service.js';
import type { RoundRecordContent } from '../../libs/features/council/rounds/export/round-record.js';
import { signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';
import { mailsTo } from '../support/mail-text.js';

const at = (path: string): string => `/api/v1/council${path}`;
const NOBODY = '00000000-0000-7000-8000-000000000000';
const SECRET = 'hemligskrift';
const WEIGHTS = { urgency: 30, feasibility: 20, benefit: 25, cost: 15, equality: 10 };
const thisYear = new Date().getUTCFullYear();
const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

type Scores = Partial<Record<Criterion, number>>;
const all = (score: number): Scores => Object.fromEntries(CRITERIA.map((one) => [one, score]));
const given = (scores: Scores, reason = '') =>
  Object.entries(scores).map(([criterion, score]) => ({ criterion, score, reason }));

describe('rounds of the council', () => {
  let torget: TestApp;
  let admin: SignedIn;
  let secretary: SignedIn;
  let holder: SignedIn;
  let deputy: SignedIn;
  let lerum: SignedIn;
  let sundsvall: SignedIn;
  let observer: SignedIn;
  let outsider: SignedIn;
  let termId: string;
  let needs: { id: string; slug: string; title: string }[];

  beforeAll(async () => {
    torget = await startApp();
    admin = await signInMember(torget, null, 'member', 'admin');
    secretary = await signInMember(torget, null);
    holder = await signInMember(torget, 'kristinehamn');
    deputy = await signInMember(torget, 'kristinehamn');
    lerum = await signInMember(torget, 'lerum');
    sundsvall = await signInMember(torget, 'sundsvall');
    observer = await signInMember(torget, 'kiruna');
    outsider = await signInMember(torget, 'malmo');
    await admin.agent.put(at(`/secretaries/${secretary.account.id}`)).expect(200);
    const term = { name: 'Nuvarande', startsOn: `${thisYear - 1}-12-01`, endsOn: `${thisYear + 1}-02-28`, quorum: 2 };
    termId = (await secretary.agent.post(at('/terms')).send(term).expect(201)).body.term.id;
    const seat = (slug: string, body: object) =>
      secretary.agent
        .put(at(`/terms/${termId}/seats/${slug}`))
        .send(body)
        .expect(200);
    await seat('kristinehamn', { holderId: holder.account.id, deputyId: deputy.account.id });
    await seat('lerum', { holderId: lerum.account.id });
    await seat('sundsvall', { holderId: sundsvall.account.id });
    await seat('gotland', {});
    await secretary.agent
      .put(at(`/terms/${termId}/observers/${observer.account.id}`))
      .send({ organisation: 'kiruna' })
      .expect(200);
    needs = [];
    for (const title of ['Tolkning i realtid', 'Stöd vid upphandling', 'Språkstöd i skolan']) {
      const { body } = await outsider.agent
        .post(at('/needs'))
        .send({ title, background: 'Många frågar efter det.', areas: ['education'] })
        .expect(201);
      needs.push(body);
    }
  });
  afterAll(() => torget.close());

  const needId = (index: number): string => needs[index]?.id ?? '';
  const plan = (over: object = {}) => ({
    title: 'Höstens omgång',
    closesAt: inDays(10),
    weights: WEIGHTS,
    topCount: 2,
    ...over,
  });
  const planned = async (over: object = {}): Promise<{ id: string; version: number }> =>
    (await secretary.agent.post(at('/rounds')).send(plan(over)).expect(201)).body;
  const round = async (id: string, agent: Agent = torget.http()) =>
    (await agent.get(at(`/rounds/${id}`)).expect(200)).body;
  const opened = async (over: object = {}): Promise<string> => {
    const { id } = await planned(over);
    await secretary.agent.post(at(`/rounds/${id}/open`)).expect(200);
    return id;
  };
  const put = (who: SignedIn, index: number, scores: Scores, more: object = {}, reason = '') =>
    who.agent.put(at(`/needs/${needId(index)}/scores`)).send({ scores: given(scores, reason), ...more });
  const scoreAll = async (roundId: string): Promise<void> => {
    for (const [place, who] of [holder, lerum, sundsvall].entries())
      for (const [index] of needs.entries())
        await put(
          who,
          index,
          { ...all(3), benefit: 5 - index, cost: 2 + place },
          { roundId, mustHaves: ['owner'] },
          SECRET,
        ).expect(200);
  };
  const errorsOf = async (sent: Promise<{ body: { errors: { path: string; code: string }[] } }>): Promise<string[]> =>
    (await sent).body.errors.map(({ path, code }) => `${path} ${code}`);

  describe('planning', () => {
    it.each([
      [{ weights: { ...WEIGHTS, urgency: 31 } }, 'weights addUp'],
      [{ weights: { ...WEIGHTS, urgency: 30.5 } }, 'weights.urgency isInt'],
      [{ weights: { ...WEIGHTS, urgency: -5, cost: 50 } }, 'weights.urgency min'],
      [{ weights: { urgency: 100 } }, 'weights.feasibility required'],
      [{ closesAt: inDays(-1) }, 'closesAt past'],
      [{ opensAt: inDays(5), closesAt: inDays(4) }, 'closesAt before'],
      [{ opensAt: inDays(-1) }, 'opensAt past'],
      [{ closesAt: '2099-06-01T12:00' }, 'closesAt isISO8601'],
      [{ topCount: 0 }, 'topCount min'],
      [{ needs: ['finns-inte'] }, 'needs.0 notFound'],
      [{ needs: [] }, 'needs minItems'],
      [{ title: ' ' }, 'title minLength'],
    ])('refuses %o: %s', async (over, expected) => {
      const errors = await errorsOf(secretary.agent.post(at('/rounds')).send(plan(over)).expect(400));
      expect(errors).toContain(expected);
    });

    it('is done by the secretariat; a draft is for the council only, and nobody edits over another', async () => {
      await torget.http().post(at('/rounds')).send(plan()).expect(401);
      for (const who of [holder, observer, outsider]) await who.agent.post(at('/rounds')).send(plan()).expect(403);
      const { id, version } = await planned({ opensAt: inDays(3) });
      expect(await round(id, holder.agent)).toMatchObject({
        state: 'draft',
        term: { id: termId },
        needs: needs.map(({ slug }) => ({ slug, state: 'raised' })),
        criteria: CRITERIA,
        abilities: { canEdit: false, canScore: false, canSeeRanking: false },
      });
      for (const agent of [torget.http(), outsider.agent]) {
        await agent.get(at(`/rounds/${id}`)).expect(404);
        await agent.get(at(`/rounds/${id}/progress`)).expect(404);
        expect((await agent.get(at('/rounds')).expect(200)).body.items).toEqual([]);
      }
      const edit = (sent: number, body: object) =>
        secretary.agent
          .patch(at(`/rounds/${id}`))
          .set('If-Match', `"${sent}"`)
          .send(body);
      const { body } = await edit(version, { title: 'Vinterns omgång', needs: [needId(0)], opensAt: null }).expect(200);
      expect(body).toMatchObject({ title: 'Vinterns omgång', needCount: 1, opensAt: null, version: version + 1 });
      await edit(version, { topCount: 1 }).expect(412);
      await holder.agent
        .patch(at(`/rounds/${id}`))
        .send({ topCount: 1 })
        .expect(403);
      expect(await errorsOf(edit(version + 1, { weights: { ...WEIGHTS, cost: 0 } }).expect(400))).toEqual([
        'weights addUp',
      ]);
      await put(holder, 0, all(3), { roundId: id }).expect(409);
      await holder.agent.delete(at(`/rounds/${id}`)).expect(403);
      await secretary.agent.delete(at(`/rounds/${id}`)).expect(204);
      await secretary.agent.get(at(`/rounds/${id}`)).expect(404);
    });
  });

  describe('scoring', () => {
    let id: string;
    beforeAll(async () => {
      id = await opened();
      await torget.delivered();
    });

    it('opens: its needs are looked at, seats are written to, and what counts is fixed', async () => {
      expect(await round(id)).toMatchObject({ state: 'open', needs: needs.map(() => ({ state: 'under_review' })) });
      const mails = await torget.mails();
      for (const { account } of [holder, deputy, lerum])
        expect(mailsTo(account.email, mails).some((mail) => mail.includes(`/ai-radet/omgangar/${id}/poangsatt`))).toBe(
          true,
        );
      expect(mailsTo(observer.account.email, mails)).toEqual([]);
      const told = mailsTo(outsider.account.email, mails).filter((mail) => mail.includes('prioriteringsomgång'));
      expect(told).toHaveLength(1);
      const errors = errorsOf(
        secretary.agent
          .patch(at(`/rounds/${id}`))
          .send({ weights: WEIGHTS, topCount: 1 })
          .expect(409),
      );
      expect(await errors).toEqual(['weights locked', 'topCount locked']);
      await secretary.agent
        .patch(at(`/rounds/${id}`))
        .send({ closesAt: inDays(12) })
        .expect(200);
      await secretary.agent.post(at(`/rounds/${id}/open`)).expect(409);
      await secretary.agent.delete(at(`/rounds/${id}`)).expect(409);
    });

    it('keeps half a sheet, and says what remains', async () => {
      const { body } = await put(holder, 0, { urgency: 4 }, { mustHaves: ['owner'] }, 'Brådskar').expect(200);
      expect(body).toMatchObject({
        roundId: id,
        remaining: 3,
        item: { complete: false, mustHaves: { ticked: ['owner'] } },
      });
      await put(holder, 0, { feasibility: 2, benefit: 3, cost: 5, equality: 1 }).expect(200);
      const sheet = (await holder.agent.get(at(`/rounds/${id}/sheet`)).expect(200)).body;
      expect(sheet).toMatchObject({
        organisation: { slug: 'kristinehamn' },
        role: 'holder',
        canScore: true,
        remaining: 2,
        needs: [{ complete: true }, { scores: [], mustHaves: null, complete: false }, { complete: false }],
      });
      expect(sheet.needs[0].scores).toContainEqual(
        expect.objectContaining({ criterion: 'urgency', score: 4, reason: 'Brådskar', asRole: 'holder' }),
      );
    });

    it.each([
      [{ scores: [{ criterion: 'urgency', score: 0 }] }, 'scores.0.score min'],
      [{ scores: [{ criterion: 'urgency', score: 6 }] }, 'scores.0.score max'],
      [{ scores: [{ criterion: 'urgency', score: 2.5 }] }, 'scores.0.score isInt'],
      [{ scores: [{ criterion: 'beauty', score: 2 }] }, 'scores.0.criterion oneOf'],
      [{ scores: [], mustHaves: ['luck'] }, 'mustHaves oneOf'],
      [{ scores: given({ urgency: 1 }, 'x'.repeat(1001)) }, 'scores.0.reason maxLength'],
    ])('refuses %o: %s', async (body, expected) => {
      const sent = holder.agent
        .put(at(`/needs/${needId(1)}/scores`))
        .send(body)
        .expect(400);
      expect(await errorsOf(sent)).toContain(expected);
    });

    it('takes no score without a seat, and none of what a round does not hold', async () => {
      await torget
        .http()
        .put(at(`/needs/${needId(0)}/scores`))
        .send({ scores: [] })
        .expect(401);
      for (const who of [secretary, admin, observer, outsider]) {
        await put(who, 0, all(5)).expect(403);
        await put(who, 0, all(5), { roundId: id }).expect(403);
        await who.agent.get(at(`/rounds/${id}/sheet`)).expect(403);
      }
      await put(holder, 0, all(5), { roundId: NOBODY }).expect(404);
      await holder.agent
        .put(at(`/needs/${NOBODY}/scores`))
        .send({ scores: [] })
        .expect(404);
    });

    it('lets a deputy score for the holder, and never over the holder', async () => {
      await put(deputy, 1, all(2), { mustHaves: [] }, 'Ersättaren').expect(200);
      const sheet = (await holder.agent.get(at(`/rounds/${id}/sheet`)).expect(200)).body;
      expect(sheet.needs[1].scores).toContainEqual(expect.objectContaining({ score: 2, asRole: 'deputy' }));
      await put(holder, 1, { urgency: 5 }, {}, 'Ledamoten').expect(200);
      expect(await errorsOf(put(deputy, 1, { urgency: 1, cost: 4 }).expect(409))).toEqual(['scores.0 byHolder']);
      const [own] = (await deputy.agent.get(at(`/rounds/${id}/sheet`)).expect(200)).body.needs.slice(1);
      const byCriterion = Object.fromEntries(
        own.scores.map(({ criterion, score }: { criterion: string; score: number }) => [criterion, score]),
      );
      expect(byCriterion).toEqual({ ...all(2), urgency: 5 });
      await put(deputy, 1, { cost: 4 }).expect(200);
    });

    it('two devices of one seat at once leave one whole sheet; holder and deputy at once leave the holder’s', async () => {
      const answers = await Promise.all(
        [1, 2, 3, 4, 5, 1, 2, 3].map((score) => put(lerum, 0, all(score), { mustHaves: ['owner'] }, `gång ${score}`)),
      );
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
      const rows = await torget.db.query<{ score: number; reason: string }>(
        'SELECT score, reason FROM council_scores c JOIN council_seat_people p USING (seat_id) WHERE round_id = $1 AND need_id = $2 AND p.user_id = $3',
        [id, needId(0), lerum.account.id],
      );
      expect(rows).toHaveLength(5);
      expect(new Set(rows.map(({ score, reason }) => `${score} ${reason}`)).size).toBe(1);

      const both = await Promise.all(
        [1, 2, 3, 4].flatMap(() => [put(holder, 2, all(5)), put(deputy, 2, all(1), { mustHaves: ['owner'] })]),
      );
      expect(both.filter(({ status }) => ![200, 409].includes(status))).toEqual([]);
      const [stored] = await torget.db.query<{ scores: string }>(
        `SELECT string_agg(DISTINCT score || as_role, ',') AS scores FROM council_scores c JOIN council_seat_people p USING (seat_id)
         WHERE round_id = $1 AND need_id = $2 AND p.user_id = $3`,
        [id, needId(2), holder.account.id],
      );
      expect(stored?.scores).toBe('5holder');
    });

    it('tells how many have scored, live, and never what', async () => {
      const socket = await torget.socket();
      const heard: unknown[] = [];
      const told = new Promise<void>((resolve) => {
        socket.onAny((event: string, message: unknown) => {
          heard.push([event, message]);
          if (event === 'council.changed') resolve();
        });
      });
      const answer = await (
        socket as unknown as { emitWithAck: (...sent: unknown[]) => Promise<{ ok: boolean }> }
      ).emitWithAck('council.watch', { kind: 'round', id });
      expect(answer.ok).toBe(true);
      await put(sundsvall, 0, all(4), {}, SECRET).expect(200);
      await told;
      expect(heard).toEqual(heard.map(() => ['council.changed', { kind: 'round', id }]));
      socket.disconnect();
      const { body } = await torget
        .http()
        .get(at(`/rounds/${id}/progress`))
        .expect(200);
      expect(body).toMatchObject({ needs: 3, seats: 3, done: 1, started: 2 });
      expect(
        body.items.map((one: { organisation: { slug: string }; done: boolean; vacant: boolean }) => [
          one.organisation.slug,
          one.done,
          one.vacant,
        ]),
      ).toEqual([
        ['gotland', false, true],
        ['kristinehamn', true, false],
        ['lerum', false, false],
        ['sundsvall', false, false],
      ]);
    });

    it('shows nobody what others gave, by any way', async () => {
      await scoreAll(id);
      await torget.delivered();
      const askers = {
        visitor: torget.http(),
        outsider: outsider.agent,
        observer: observer.agent,
        secretary: secretary.agent,
        admin: admin.agent,
        lerum: lerum.agent,
      };
      for (const [who, agent] of Object.entries(askers)) {
        for (const path of [
          `/rounds/${id}/ranking`,
          `/rounds/${id}/ranking?urgency=50`,
          `/rounds/${id}/export?format=csv`,
          `/rounds/${id}/export?format=json`,
        ]) {
          const answer = await agent.get(at(path));
          expect([who, path, answer.status]).toEqual([who, path, 403]);
          expect(JSON.stringify(answer.body)).not.toContain(SECRET);
        }
        for (const path of [
          '',
          '/rounds',
          `/rounds/${id}`,
          `/rounds/${id}/progress`,
          '/needs',
          `/needs/${needId(0)}`,
          `/needs/${needId(0)}/timeline`,
        ]) {
          const { text } = await agent.get(at(path)).expect(200);
          expect(text).not.toContain(SECRET);
          expect(text).not.toMatch(/"score"|"mean"|"ticked"/);
        }
        const found = await agent.get(`/api/v1/search?q=${SECRET}`).expect(200);
        expect(found.body.groups ?? found.body.items ?? []).not.toContain(SECRET);
      }
      // Another seat's sheet is one's own, never that of others.
      const sheet = await lerum.agent.get(at(`/rounds/${id}/sheet`)).expect(200);
      expect(sheet.body).toMatchObject({ organisation: { slug: 'lerum' } });
      for (const path of [
        '/admin/audit-log?limit=100',
        '/admin/audit-log/export?format=csv',
        '/admin/dead-letters',
        '/admin/mails',
      ])
        expect((await admin.agent.get(`/api/v1${path}`).expect(200)).text).not.toContain(SECRET);
      expect((await torget.mails()).join('')).not.toContain(SECRET);

      const tables = await torget.db.query<{ schema: string; name: string }>(
        `SELECT schemaname AS schema, tablename AS name FROM pg_tables WHERE schemaname IN ('public', 'graphile_worker')`,
      );
      const holding: string[] = [];
      for (const { schema, name } of tables) {
        const rows = await torget.db.query(
          `SELECT FROM "${schema}"."${name}" t WHERE strpos(to_jsonb(t)::text, $1) > 0 LIMIT 1`,
          [SECRET],
        );
        if (rows.length > 0) holding.push(name);
      }
      expect(holding).toEqual(['council_scores']);
      const events = await torget.db.query<{ payload: object }>(
        `SELECT payload FROM outbox_events WHERE name LIKE 'round.%' OR name = 'council.changed'`,
      );
      for (const { payload } of events)
        expect(Object.keys(payload).filter((key) => !['kind', 'id', 'roundId'].includes(key))).toEqual([]);
    });

    it('hands people their own scores, and nobody else’s', async () => {
      const exported = async (who: SignedIn): Promise<string> => {
        const copy = await torget.app.get(OwnDataExport, { strict: false }).copyFor(who.account.id, null);
        const archive = await fromBufferPromise(await buffer(copy), { lazyEntries: true });
        for await (const entry of archive.eachEntry())
          if (entry.fileName === 'data.json')
            return (await buffer(await archive.openReadStreamPromise(entry))).toString();
        return '';
      };
      const { data } = JSON.parse(await exported(holder)) as { data: Record<string, { roundId?: string }[]> };
      expect(data['council_scores.by_id']).toHaveLength(15);
      expect(data['council_must_haves.by_id']?.length).toBe(3);
      for (const who of [secretary, admin, observer, outsider, deputy]) {
        const own = JSON.parse(await exported(who)) as { data: Record<string, unknown[]> };
        expect(own.data['council_scores.by_id'] ?? []).toEqual([]);
        expect(JSON.stringify(own)).not.toContain(SECRET);
      }
    });

    it('ends while somebody scores: each score is in before, or refused', async () => {
      await holder.agent.post(at(`/rounds/${id}/end-scoring`)).expect(403);
      const numbers = Array.from({ length: 16 }, (_, n) => n);
      const sending = numbers.map((n) =>
        put(sundsvall, 2, { ...all(3), benefit: 3, cost: 4 }, { roundId: id }, `försök ${n}`),
      );
      const ending = secretary.agent.post(at(`/rounds/${id}/end-scoring`));
      const [answers, end] = await Promise.all([Promise.all(sending), ending]);
      expect(end.status).toBe(200);
      expect(end.body.state).toBe('counting');
      const statuses = answers.map(({ status }) => status);
      expect(statuses.filter((one) => ![200, 409].includes(one))).toEqual([]);
      const stored = async () =>
        torget.db.query<{ reason: string }>(
          `SELECT DISTINCT reason FROM council_scores c JOIN council_seat_people p USING (seat_id) WHERE round_id = $1 AND need_id = $2 AND p.user_id = $3`,
          [id, needId(2), sundsvall.account.id],
        );
      const rows = await stored();
      expect(rows).toHaveLength(1);
      const accepted = [SECRET, ...numbers.filter((n) => statuses[n] === 200).map((n) => `försök ${n}`)];
      expect(accepted).toContain(rows[0]?.reason);
      const late = await put(sundsvall, 2, all(1), { roundId: id }, 'för sent').expect(409);
      expect(late.body.code).toBe('round.scoring_over');
      expect(await stored()).toEqual(rows);
      await put(holder, 0, all(1)).expect(409);
    });

    it('is counted: the council sees the ranking, and others do not yet', async () => {
      for (const agent of [torget.http(), outsider.agent]) {
        await agent.get(at(`/rounds/${id}/ranking`)).expect(403);
        await agent.get(at(`/rounds/${id}/export?format=json`)).expect(403);
      }
      for (const { agent } of [holder, observer, secretary, admin]) {
        const { body } = await agent.get(at(`/rounds/${id}/ranking`)).expect(200);
        expect(body).toMatchObject({ tried: false, closedAt: null, topCount: 2 });
        expect(body.items.map((one: { need: { slug: string } }) => one.need.slug)).toEqual(
          needs.map(({ slug }) => slug),
        );
        expect(body.items[0]).toMatchObject({
          rank: 1,
          top: true,
          seats: 3,
          incomplete: 0,
          // 3·0.30 + 3·0.20 + 5·0.25 + (2, 3 and 4)·0.15 + 3·0.10
          result: { mean: 3.5, min: 3.35, max: 3.65 },
          mustHaves: [{ mustHave: 'owner', seats: 3 }],
          support: { organisations: 1, municipalities: 1, sizes: [{ code: 'above_100000', count: 1 }] },
        });
      }
    });

    it('is closed with an outcome, an owner and a date for each of its top needs, and not without', async () => {
      const close = () => secretary.agent.post(at(`/rounds/${id}/close`));
      const outcome = (who: SignedIn, need: string, body: object) =>
        who.agent
          .put(at(`/rounds/${id}/outcomes/${need}`))
          .send({ outcome: 'En arbetsgrupp bildas.', followUpOn: '2099-03-01', ...body });
      expect(await errorsOf(close().expect(409))).toEqual(
        [needId(0), needId(1)].map((one) => `outcomes.${one} required`),
      );
      await outcome(holder, needId(0), { organisation: 'sundsvall' }).expect(403);
      expect(await errorsOf(outcome(secretary, needId(0), {}).expect(400))).toEqual(['organisation oneOwner']);
      const both = { organisation: 'sundsvall', personId: holder.account.id };
      expect(await errorsOf(outcome(secretary, needId(0), both).expect(400))).toEqual(['organisation oneOwner']);
      expect(await errorsOf(outcome(secretary, needId(0), { personId: NOBODY }).expect(400))).toEqual([
        'personId notFound',
      ]);
      expect(
        await errorsOf(
          outcome(secretary, needId(0), { organisation: 'sundsvall', followUpOn: '2099-02-30' }).expect(400),
        ),
      ).toEqual(['followUpOn isISO8601']);
      await outcome(secretary, needId(0), { organisation: 'sundsvall' }).expect(204);
      expect(await errorsOf(close().expect(409))).toEqual([`outcomes.${needId(1)} required`]);
      await outcome(secretary, needId(1), { personId: holder.account.id }).expect(204);
      await holder.agent.post(at(`/rounds/${id}/close`)).expect(403);
      const closed = await Promise.all([close(), close()]);
      expect(closed.map(({ status }) => status).sort()).toEqual([200, 409]);
      await outcome(secretary, needId(0), { organisation: 'lerum' }).expect(409);
      await secretary.agent
        .patch(at(`/rounds/${id}`))
        .send({ title: 'Ett annat namn' })
        .expect(409);
      await torget.delivered();
      expect(mailsTo(observer.account.email, await torget.mails()).at(-1)).toContain(`/ai-radet/omgangar/${id}`);
    });

    it('is everyone’s to read, with its needs prioritised, and stands for good', async () => {
      const shown = await round(id);
      expect(shown).toMatchObject({ state: 'closed', abilities: { canSeeRanking: true } });
      const states = shown.needs.map(({ state }: { state: string }) => state);
      expect(states).toEqual(['prioritised', 'prioritised', 'under_review']);
      const ranking = async (query = '') =>
        (
          await torget
            .http()
            .get(at(`/rounds/${id}/ranking${query}`))
            .expect(200)
        ).body;
      const before = await ranking();
      expect(before.items.map(({ outcome }: { outcome: object | null }) => outcome)).toMatchObject([
        { organisation: { slug: 'sundsvall' }, person: null },
        { organisation: null, person: { id: holder.account.id, name: holder.account.name } },
        null,
      ]);
      // More support later, or a new name, changes nothing of what was fixed.
      await lerum.agent
        .put(at(`/needs/${needId(1)}/support`))
        .send({})
        .expect(200);
      const tried = await ranking('?cost=1');
      expect(tried).toMatchObject({
        tried: true,
        shares: expect.arrayContaining([{ criterion: 'cost', percent: 100 }]),
      });
      expect(tried.items[0].result.mean).toBe(3);
      expect(await ranking()).toEqual(before);
      await torget
        .http()
        .get(at(`/rounds/${id}/ranking?cost=0`))
        .expect(400);
      await torget
        .http()
        .get(at(`/rounds/${id}/ranking?cost=-1`))
        .expect(400);
      const log = (await admin.agent.get('/api/v1/admin/audit-log?limit=100').expect(200)).body.items as {
        action: string;
      }[];
      const actions = log.map(({ action }) => action);
      for (const action of [
        'round.planned',
        'round.edited',
        'round.removed',
        'round.opened',
        'round.scoring_ended',
        'round.closed',
      ])
        expect(actions).toContain(action);
    });

    it('can be made again from either export, by anybody', async () => {
      const download = async (format: string) =>
        torget
          .http()
          .get(at(`/rounds/${id}/export?format=${format}`))
          .buffer()
          .expect(200);
      const json = await download('json');
      expect(json.headers['content-disposition']).toBe(`attachment; filename="torget-round-${id}.json"`);
      expect(createHash('sha256').update(json.text).digest('hex')).toBe((await round(id)).recordHash);
      const record = JSON.parse(json.text) as RoundRecordContent;
      expect(remade(record)).toEqual(record.ranking.map(({ need, rank, result }) => [need, rank, result?.mean]));

      const rows = parse<Record<string, string>>((await download('csv')).text, { columns: true });
      const scores = rows.filter(({ kind }) => kind === 'score');
      const weights = new Map(scores.map(({ criterion, weight }) => [criterion ?? '', Number(weight)]));
      const again = remade({
        weights: [...weights].map(([criterion, weight]) => ({ criterion, weight })),
        needs: rows.flatMap(({ kind, need = '', raisedAt = '', support }) =>
          kind === 'need' ? { need, raisedAt, id: need, support: { organisations: Number(support) } } : [],
        ),
        scores: scores.map(({ need = '', seat = '', criterion = '', score }) => ({
          need,
          seat,
          criterion,
          score: Number(score),
        })),
      });
      expect(again).toEqual(record.ranking.map(({ need, rank, result }) => [need, rank, result?.mean]));
      const { body } = await torget.http().get(at('/rounds/dictionary?lang=en')).expect(200);
      expect(body.rules.map(({ name }: { name: string }) => name)).toContain('ties');
      expect((await torget.http().get(at('/rounds/dictionary?format=csv')).expect(200)).text).toContain(
        'csv,criterion,',
      );
    });
  });

  it('opens and ends by the clock of the database, at once, and tells of it after', async () => {
    const { body: fresh } = await outsider.agent
      .post(at('/needs'))
      .send({ title: 'Gemensam vägledning', background: 'Vi behöver en.', areas: ['education'] })
      .expect(201);
    const { id } = await planned({ title: 'Av klockan', opensAt: inDays(1), needs: [fresh.id] });
    const score = (roundId: string) =>
      holder.agent.put(at(`/needs/${fresh.id}/scores`)).send({ roundId, scores: given(all(4)) });
    expect((await score(id).expect(409)).body.code).toBe('round.not_open_yet');
    await torget.db.query(`UPDATE council_rounds SET opens_at = date_trunc('milliseconds', now()) WHERE id = $1`, [id]);
    await score(id).expect(200);
    expect(await round(id)).toMatchObject({ state: 'open' });
    expect((await secretary.agent.post(at(`/rounds/${id}/end-scoring`)).expect(409)).body.code).toBe(
      'round.seats_remain',
    );
    await torget.app.get(RoundSteps, { strict: false }).followClock();
    expect((await round(id)).needs).toMatchObject([{ state: 'under_review' }]);
    await torget.db.query(`UPDATE council_rounds SET closes_at = date_trunc('milliseconds', now()) WHERE id = $1`, [
      id,
    ]);
    expect((await score(id).expect(409)).body.code).toBe('round.scoring_over');
    expect(await round(id)).toMatchObject({ state: 'counting' });
    await secretary.agent
      .patch(at(`/rounds/${id}`))
      .send({ closesAt: inDays(1) })
      .expect(409);
    const steps = torget.app.get(RoundSteps, { strict: false });
    await Promise.all([steps.followClock(), steps.followClock()]);
    await torget.delivered();
    const told = await torget.db.query<{ name: string; n: number }>(
      `SELECT name, count(*)::int AS n FROM outbox_events WHERE payload->>'roundId' = $1 GROUP BY name ORDER BY name`,
      [id],
    );
    expect(told).toEqual([
      { name: 'round.opened', n: 1 },
      { name: 'round.scoring_ended', n: 1 },
    ]);
    const { body } = await holder.agent.get(at(`/rounds/${id}/ranking`)).expect(200);
    expect(body.items).toMatchObject([{ rank: 1, seats: 1, result: { mean: 4 } }]);
  });
});

interface Remadeable {
  readonly weights: readonly { readonly criterion: string; readonly weight: number }[];
  readonly needs: readonly {
    readonly need: string;
    readonly id: string;
    readonly raisedAt: string;
    readonly support: { readonly organisations: number };
  }[];
  readonly scores: readonly {
    readonly need: string;
    readonly seat: string;
    readonly criterion: string;
    readonly score: number;
  }[];
}

/** The ranking, made by the rules of the dictionary and none of our code: need, rank and result. */
function remade({ weights, needs, scores }: Remadeable): [string, number | null, number | undefined][] {
  const counted = weights.filter(({ weight }) => weight > 0);
  const whole = counted.reduce((sum, { weight }) => sum + weight, 0);
  const mean = (values: number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;
  const six = (value: number): number => Number(value.toFixed(6));
  const told = needs.map((one) => {
    const bySeat = Map.groupBy(
      scores.filter(({ need }) => need === one.need),
      ({ seat }) => seat,
    );
    const sheets = [...bySeat.values()]
      .map((rows) => new Map(rows.map(({ criterion, score }) => [criterion, score])))
      .filter((sheet) => counted.every(({ criterion }) => sheet.has(criterion)));
    const values = sheets.map(
      (sheet) => counted.reduce((sum, { criterion, weight }) => sum + (sheet.get(criterion) ?? 0) * weight, 0) / whole,
    );
    const benefit = sheets.length === 0 ? 0 : mean(sheets.map((sheet) => sheet.get('benefit') ?? 0));
    return { ...one, result: values.length === 0 ? null : six(mean(values)), benefit: six(benefit) };
  });
  told.sort(
    (a, b) =>
      (b.result ?? 0) - (a.result ?? 0) ||
      b.benefit - a.benefit ||
      b.support.organisations - a.support.organisations ||
      Date.parse(a.raisedAt) - Date.parse(b.raisedAt) ||
      a.id.localeCompare(b.id),
  );
  return told.map(({ need, result }, place) => [need, result === null ? null : place + 1, result ?? undefined]);
}

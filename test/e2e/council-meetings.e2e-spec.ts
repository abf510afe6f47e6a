import { createHash } from 'node:crypto';
import { ActionPoints } from '../../libs/features/council/meetings/actions/actions.service.js';
import { buildHub } from '../factories/hub.js';
import { signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';
import { mailText } from '../support/mail-text.js';

const MEETINGS = '/api/v1/council/meetings';
const at = (id: string, rest = ''): string => `${MEETINGS}/${id}${rest}`;
const NOBODY = '0197f000-0000-7000-8000-000000000000';
const HOUR = 3_600_000;
const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

interface Section {
  id: string;
  place: string;
  text: string;
  version: number;
  writers: { person: { name: string } }[];
}

describe('meetings of the council', () => {
  let torget: TestApp;
  let secretary: SignedIn;
  let holder: SignedIn;
  let deputy: SignedIn;
  let other: SignedIn;
  let observer: SignedIn;
  let outsider: SignedIn;
  let anonymous: Agent;
  let termId: string;
  let needId: string;
  let id: string;

  beforeAll(async () => {
    torget = await startApp();
    const admin = await signInMember(torget, null, 'member', 'admin');
    secretary = await signInMember(torget, null);
    holder = await signInMember(torget, 'kristinehamn');
    deputy = await signInMember(torget, 'kristinehamn');
    other = await signInMember(torget, 'kiruna');
    observer = await signInMember(torget, 'sundsvall');
    outsider = await signInMember(torget, 'sundsvall', 'administrator');
    anonymous = torget.http();
    const council = '/api/v1/council';
    await admin.agent.put(`${council}/secretaries/${secretary.account.id}`).expect(200);
    const year = new Date().getUTCFullYear();
    const term = { name: `${year}`, startsOn: `${year - 1}-12-01`, endsOn: `${year + 1}-02-01`, quorum: 2 };
    termId = (await secretary.agent.post(`${council}/terms`).send(term).expect(201)).body.term.id;
    const seats = `${council}/terms/${termId}/seats`;
    const both = { holderId: holder.account.id, deputyId: deputy.account.id };
    await secretary.agent.put(`${seats}/kristinehamn`).send(both).expect(200);
    await secretary.agent.put(`${seats}/kiruna`).send({ holderId: other.account.id }).expect(200);
    await secretary.agent
      .put(`${council}/terms/${termId}/observers/${observer.account.id}`)
      .send({ organisation: 'sundsvall' })
      .expect(200);
    needId = NOBODY.replace(/0$/, '1');
    await torget.db.query(
      `INSERT INTO council_needs (id, slug, title, background, organisation_id, raised_by)
       SELECT $1, 'tal-till-text', 'Gemensam tal till text', 'Bakgrund', id, $2 FROM organisations WHERE slug = 'kristinehamn'`,
      [needId, holder.account.id],
    );
  });
  afterAll(() => torget.close());

  const said = (over: object = {}) => ({
    title: 'Rådsmöte i vinter',
    startsAt: inHours(24),
    endsAt: inHours(26),
    place: 'Kommunhuset',
    link: 'https://mote.example/rum',
    ...over,
  });
  const meeting = async (agent = secretary.agent, which = id) => (await agent.get(at(which)).expect(200)).body;
  const move = (body: object, which = id, agent = secretary.agent) => agent.post(at(which, '/transition')).send(body);
  const minutes = async (agent = secretary.agent, which = id) =>
    (await agent.get(at(which, '/minutes')).expect(200)).body as { sections: Section[]; canApprove: boolean };
  const upload = async (who: SignedIn, name: string): Promise<string> => {
    const sent = await who.agent.post('/api/v1/files').attach('file', Buffer.from(`Hemligt om ${name}`), name);
    return (sent.body as { id: string }).id;
  };

  it('is made by the secretariat, with times that make sense', async () => {
    await anonymous.post(MEETINGS).send(said()).expect(401);
    await holder.agent.post(MEETINGS).send(said()).expect(403);
    const errors = async (over: object): Promise<[string, string]> => {
      const { body } = await secretary.agent.post(MEETINGS).send(said(over)).expect(400);
      return [body.errors[0].path, body.errors[0].code];
    };
    expect(await errors({ endsAt: said().startsAt, startsAt: said().endsAt })).toEqual(['endsAt', 'afterStart']);
    expect((await errors({ startsAt: '2026-12-01T09:00' }))[0]).toBe('startsAt');
    expect((await errors({ link: 'javascript:alert(1)' }))[0]).toBe('link');
    expect((await errors({ title: ' ' }))[0]).toBe('title');
    const made = await secretary.agent.post(MEETINGS).send(said()).expect(201);
    id = made.body.id;
    expect(made.body).toMatchObject({ state: 'draft', term: { id: termId }, abilities: { canCall: true } });
    await anonymous.get(at(id)).expect(404);
    await outsider.agent.get(at(id)).expect(404);
    expect(await meeting(holder.agent)).toMatchObject({
      link: 'https://mote.example/rum',
      abilities: { canEdit: false },
    });
    const list = async (agent: Agent) => (await agent.get(MEETINGS).expect(200)).body;
    expect((await list(anonymous)).items).toEqual([]);
    expect(await list(holder.agent)).toMatchObject({ items: [{ id }], abilities: { canCreate: false } });
  });

  it('has an agenda of needs and other things, in the order that it is given', async () => {
    const items = (body: object, agent = secretary.agent) => agent.post(at(id, '/items')).send(body);
    await items({ kind: 'other', title: 'Val' }, holder.agent).expect(403);
    await items({ kind: 'other' }).expect(400);
    await items({ kind: 'other', need: needId }).expect(400);
    await items({ kind: 'need', need: 'finns-inte' }).expect(400);
    await items({ kind: 'decision', decisionId: NOBODY }).expect(400);
    await items({ kind: 'other', title: 'Val av justerare' }).expect(201);
    const { body } = await items({ kind: 'need', need: 'tal-till-text', presenter: 'Kansliet' }).expect(201);
    expect(body.agenda).toMatchObject([
      { title: 'Val av justerare', need: null },
      { title: 'Gemensam tal till text', presenter: 'Kansliet', need: { id: needId } },
    ]);
    const [first, second] = body.agenda as { id: string }[];
    const order = (ids: unknown[]) => secretary.agent.put(at(id, '/items/order')).send({ ids });
    await order([first?.id]).expect(400);
    const turned = await order([second?.id, first?.id]).expect(200);
    expect(turned.body.agenda.map((item: { id: string }) => item.id)).toEqual([second?.id, first?.id]);
    const renamed = await secretary.agent
      .patch(at(id, `/items/${first?.id}`))
      .send({ title: 'Val av två justerare' })
      .expect(200);
    expect(renamed.body.agenda[1].title).toBe('Val av två justerare');
    await secretary.agent
      .patch(at(id, `/items/${NOBODY}`))
      .send({ title: 'X' })
      .expect(404);
  });

  it('is called: participants are told with a calendar file, and the need tells of it once', async () => {
    await move({ to: 'held' }).expect(409);
    await move({ to: 'called' }, id, holder.agent).expect(403);
    await move({ to: 'called' }).expect(200);
    await move({ to: 'called' }).expect(409);
    await secretary.agent.post(at(id, '/items')).send({ kind: 'need', need: needId }).expect(201);
    await torget.delivered();
    const told = (await torget.mails()).filter((mail) => mailText(mail).includes('Du kallas till'));
    expect(told).toHaveLength(5);
    expect(told[0]).toContain('mote.ics');
    const steps = await torget.db.query(
      `SELECT FROM council_need_steps WHERE kind = 'meeting_planned' AND subject_id = $1`,
      [id],
    );
    expect(steps).toHaveLength(1);
    expect(await meeting(anonymous)).toMatchObject({
      link: null,
      state: 'called',
      abilities: { canReadMinutes: false },
    });
  });

  it('can be put into calendars, which hear of changes and of what is cancelled', async () => {
    const calendar = async (path: string, agent = anonymous) =>
      (await agent.get(path).expect(200)).text.replace(/\r\n /g, '');
    expect(await calendar(at(id, '/calendar'))).not.toContain('mote.example');
    expect(await calendar(at(id, '/calendar'), holder.agent)).toContain('mote.example');
    const before = await meeting();
    const change = (body: object, version: number) =>
      secretary.agent.patch(at(id)).set('If-Match', `"${version}"`).send(body);
    await change({ endsAt: before.startsAt }, before.version).expect(400);
    await change({ place: 'Folkets hus' }, before.version).expect(200);
    await change({ place: 'Sporthallen' }, before.version).expect(412);
    const feed = await calendar(`${MEETINGS}.ics`);
    expect(feed).toContain(`UID:meeting-${id}@torget.test`);
    expect(feed).toContain('SEQUENCE:1');
    const { body: next } = await secretary.agent
      .post(MEETINGS)
      .send(said({ title: 'Ställs in' }))
      .expect(201);
    await move({ to: 'cancelled', reason: 'X' }, next.id).expect(409);
    await move({ to: 'called' }, next.id).expect(200);
    const { body: refused } = await move({ to: 'cancelled' }, next.id).expect(400);
    expect(refused.errors[0].path).toBe('reason');
    await move({ to: 'cancelled', reason: 'Snöstorm' }, next.id).expect(200);
    expect(await calendar(`${MEETINGS}.ics`)).toContain('STATUS:CANCELLED');
    await secretary.agent.patch(at(next.id)).send({ place: 'X' }).expect(409);
    await torget.delivered();
    const mails = (await torget.mails()).map(mailText);
    expect(mails.filter((mail) => mail.includes('Tid eller plats har ändrats'))).toHaveLength(5);
    expect(mails.filter((mail) => mail.includes('Snöstorm'))).toHaveLength(5);
  });

  it('keeps closed papers from all who do not take part', async () => {
    const itemId = (await meeting()).agenda[0].id as string;
    const add = async (title: string, closed: boolean) => {
      const fileId = await upload(secretary, `${title}.txt`);
      const { body } = await secretary.agent
        .post(at(id, `/items/${itemId}/papers`))
        .send({ title, fileId, closed })
        .expect(201);
      const paper = body.agenda[0].papers.find((one: { title: string }) => one.title === title);
      return paper as { id: string; file: { url: string } };
    };
    const open = await add('Underlag', false);
    const closed = await add('Upphandlingen', true);
    await holder.agent
      .post(at(id, `/items/${itemId}/papers`))
      .send({ title: 'X', fileId: NOBODY })
      .expect(403);
    for (const agent of [anonymous, outsider.agent]) {
      expect((await meeting(agent)).agenda[0].papers).toMatchObject([{ id: open.id }]);
      await agent.get(open.file.url).expect(200);
      await agent.get(closed.file.url).expect(404);
      const attached = `/api/v1/files?attachTo=meeting_paper&attachToId=${closed.id}`;
      await agent.get(attached).expect(404);
      await agent.get(`/api/v1/files/${(closed.file as unknown as { id: string }).id}`).expect(404);
      const found = await agent.get('/api/v1/search?q=Upphandlingen').expect(200);
      expect(JSON.stringify(found.body)).not.toContain(closed.id);
    }
    for (const { agent } of [holder, observer]) await agent.get(closed.file.url).expect(200);
    await secretary.agent
      .patch(at(id, `/papers/${closed.id}`))
      .send({ closed: false })
      .expect(200);
    await anonymous.get(closed.file.url).expect(200);
    await secretary.agent.delete(at(id, `/papers/${closed.id}`)).expect(204);
    await anonymous.get(closed.file.url).expect(404);
    await secretary.agent.delete(at(id, `/papers/${closed.id}`)).expect(404);
  });

  it('counts a seat once, and says when the council cannot decide', async () => {
    const attendance = (agent = secretary.agent) => agent.get(at(id, '/attendance'));
    await attendance(anonymous).expect(401);
    await attendance(outsider.agent).expect(403);
    const { body: nobody } = await attendance(holder.agent).expect(200);
    expect(nobody).toMatchObject({
      seats: [{ mark: null }, { mark: null }],
      quorum: { present: 0, needed: 2, isQuorate: false },
    });
    const [kiruna, kristinehamn] = nobody.seats as { seatId: string }[];
    const mark = (seat: { seatId: string } | undefined, who: string, agent = secretary.agent) =>
      agent.put(at(id, `/attendance/seats/${seat?.seatId}`)).send({ mark: who });
    await mark(kristinehamn, 'holder', holder.agent).expect(403);
    await mark({ seatId: NOBODY }, 'holder').expect(404);
    await mark(kiruna, 'deputy').expect(409);
    await Promise.all(['holder', 'deputy', 'holder', 'deputy'].map((who) => mark(kristinehamn, who).expect(200)));
    expect((await mark(kristinehamn, 'deputy').expect(200)).body).toMatchObject({
      quorum: { present: 1, isQuorate: false },
    });
    expect((await mark(kiruna, 'holder').expect(200)).body.quorum.isQuorate).toBe(true);
    expect((await mark(kiruna, 'absent').expect(200)).body.quorum.isQuorate).toBe(false);
    const person = (who: string) => at(id, `/attendance/people/${who}`);
    await secretary.agent.put(person(outsider.account.id)).expect(404);
    const { body } = await secretary.agent.put(person(observer.account.id)).expect(200);
    expect(body.others).toMatchObject([{ id: observer.account.id }]);
    expect((await secretary.agent.delete(person(observer.account.id)).expect(200)).body.others).toEqual([]);
    await mark(kiruna, 'holder').expect(200);
  });

  it('lets two people write in one part at once, and loses nothing', async () => {
    await anonymous.get(at(id, '/minutes')).expect(401);
    await outsider.agent.get(at(id, '/minutes')).expect(403);
    const { sections } = await minutes(holder.agent);
    expect(sections.map(({ place }) => place)).toEqual(['opening', 'item', 'item', 'item', 'closing']);
    const section = sections[0] as Section;
    const path = at(id, `/minutes/sections/${section.id}`);
    const write = (agent: Agent, baseVersion: number, text: string) => agent.patch(path).send({ baseVersion, text });
    await write(outsider.agent, 0, 'X').expect(403);
    await write(holder.agent, 7, 'X').expect(400);
    await write(holder.agent, 0, 'x'.repeat(30_001)).expect(400);
    await write(holder.agent, 0, 'Ordföranden öppnar mötet.').expect(200);
    const lines = ['Anna väljs att justera.', 'Dagordningen godkänns.', 'Inga jäv anmäls.'];
    const writers = [holder, deputy, observer];
    await Promise.all(
      lines.map((line, who) =>
        write((writers[who] as SignedIn).agent, 1, `Ordföranden öppnar mötet.\n${line}`).expect(200),
      ),
    );
    const merged = (await minutes()).sections[0] as Section;
    expect(merged.version).toBe(4);
    expect(merged.text.split('\n').sort()).toEqual(['Ordföranden öppnar mötet.', ...lines].sort());
    expect(merged.writers.map(({ person }) => person.name)).toContain(holder.account.name);
    await holder.agent.delete(`${path}/writing`).expect(204);
    await other.agent.put(`${path}/writing`).expect(204);
    const names = ((await minutes()).sections[0] as Section).writers.map(({ person }) => person.name);
    expect(names).toContain(other.account.name);
    // The same again, as after an answer that got lost.
    const again = await write(observer.agent, 1, `Ordföranden öppnar mötet.\n${lines[2]}`).expect(200);
    expect(again.body).toMatchObject({ text: merged.text, version: 4, overlaps: 0 });
    const revisions = await holder.agent.get(`${path}/revisions?limit=3`).expect(200);
    expect(revisions.body.items.map(({ version }: { version: number }) => version)).toEqual([4, 3, 2]);
    const last = await holder.agent.get(`${path}/revisions?limit=3&cursor=${revisions.body.nextCursor}`).expect(200);
    expect(last.body.items).toMatchObject([{ version: 1, by: { id: holder.account.id } }]);
    await outsider.agent.get(`${path}/revisions`).expect(403);
  });

  it('tells open pages of changes, and no others', async () => {
    const socket = await torget.socket();
    const changed = new Promise((resolve) => socket.once('council.changed', resolve));
    await socket.emitWithAck('council.watch', { kind: 'meeting', id });
    const section = (await minutes()).sections[1] as Section;
    await secretary.agent
      .patch(at(id, `/minutes/sections/${section.id}`))
      .send({ baseVersion: 0, text: 'Rådet ställer sig bakom.' })
      .expect(200);
    expect(await changed).toEqual({ kind: 'meeting', id });
    const draft = await secretary.agent.post(MEETINGS).send(said()).expect(201);
    expect(await socket.emitWithAck('council.watch', { kind: 'meeting', id: draft.body.id })).toMatchObject({
      ok: false,
    });
    await secretary.agent.delete(at(draft.body.id)).expect(204);
  });

  it('keeps action points, and reminds their owners once before and once when they are due', async () => {
    const day = (days: number): string => new Date(Date.now() + days * 24 * HOUR).toISOString().slice(0, 10);
    const add = (body: object, agent = holder.agent) => agent.post(at(id, '/actions')).send(body);
    const ask = { text: 'Ta fram underlag', ownerId: other.account.id, dueOn: day(2) };
    await add({ ...ask, ownerId: outsider.account.id }).expect(400);
    await add({ ...ask, dueOn: '2026-02-30' }).expect(400);
    await add(ask, outsider.agent).expect(403);
    const { body } = await add(ask).expect(201);
    expect(body).toMatchObject({ owner: { id: other.account.id }, isLate: false, meeting: { id } });
    const remind = async (): Promise<number> => {
      await torget.app.get(ActionPoints).remind();
      await torget.delivered();
      return (await torget.mails()).filter((mail) => mailText(mail).includes('Ta fram underlag')).length;
    };
    expect([await remind(), await remind()]).toEqual([1, 1]);
    await torget.db.query('UPDATE council_action_points SET due_on = $2 WHERE id = $1', [body.id, day(-1)]);
    expect([await remind(), await remind()]).toEqual([2, 2]);
    const own = await other.agent.get('/api/v1/me/action-points').expect(200);
    expect(own.body.items).toMatchObject([{ id: body.id, isLate: true }]);
    const path = `/api/v1/council/actions/${body.id}`;
    await outsider.agent.patch(path).send({ done: true }).expect(404);
    await deputy.agent.patch(path).send({ done: true }).expect(403);
    expect((await other.agent.patch(path).send({ done: true }).expect(200)).body.doneAt).not.toBeNull();
    await other.agent.patch(path).set('If-Match', '"1"').send({ done: false }).expect(412);
    const { body: mistake } = await add({ ...ask, text: 'Fel' }).expect(201);
    await holder.agent.delete(`/api/v1/council/actions/${mistake.id}`).expect(204);
  });

  it('has its minutes approved by all who were chosen, and then they stand fast', async () => {
    const choose = (body: object) => secretary.agent.put(at(id, '/approvals')).send(body);
    const ready = () => secretary.agent.put(at(id, '/minutes/ready'));
    const approve = (agent: Agent) => agent.post(at(id, '/approvals'));
    await ready().expect(409);
    await move({ to: 'held' }).expect(409);
    await torget.db.query(
      `UPDATE council_meetings SET starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' WHERE id = $1`,
      [id],
    );
    await move({ to: 'held' }).expect(200);
    await ready().expect(409);
    await choose({ chairId: other.account.id, adjusterIds: [observer.account.id] }).expect(400);
    await choose({ chairId: other.account.id, adjusterIds: [other.account.id] }).expect(400);
    await choose({ chairId: other.account.id, adjusterIds: [holder.account.id] }).expect(200);
    await approve(holder.agent).expect(409);
    await ready().expect(200);
    const { sections } = await minutes();
    const path = at(id, `/minutes/sections/${sections[4]?.id}`);
    const write = () => holder.agent.patch(path).send({ baseVersion: 0, text: 'Mötet avslutas.' });
    expect((await write().expect(409)).body.code).toBe('minutes.ready');
    await approve(deputy.agent).expect(403);
    await approve(holder.agent).expect(200);
    await secretary.agent.delete(at(id, '/minutes/ready')).expect(200);
    await write().expect(200);
    await ready().expect(200);
    expect((await minutes(holder.agent)).canApprove).toBe(true);
    await approve(holder.agent).expect(200);
    await anonymous.get(at(id, '/minutes/download')).expect(401);
    const { body } = await approve(other.agent).expect(200);
    expect(createHash('sha256').update(body.fixed.text).digest('hex')).toBe(body.fixed.sha256);
    for (const text of [
      '# Protokoll: Rådsmöte i vinter',
      'Anna väljs att justera.',
      'Mötet avslutas.',
      'Ta fram underlag',
      'Rådet är beslutsfört',
    ])
      expect(body.fixed.text).toContain(text);
    const kept = await anonymous.get(at(id, '/minutes/download?format=md')).expect(200);
    expect(kept.text).toBe(body.fixed.text);
    const page = await anonymous.get(at(id, '/minutes/download?format=html')).expect(200);
    expect(page.text).toContain('<h1>Protokoll: Rådsmöte i vinter</h1>');
    expect(await meeting(anonymous)).toMatchObject({ state: 'approved', abilities: { canReadMinutes: true } });
  });

  it('takes no change to approved minutes, only addenda', async () => {
    const { sections } = await minutes(anonymous);
    const refused = async (sent: PromiseLike<{ status: number; body: { code: string } }>) => {
      const { status, body } = await sent;
      return [status, body.code];
    };
    const fixed = [409, 'minutes.fixed'];
    const path = at(id, `/minutes/sections/${sections[0]?.id}`);
    expect(await refused(holder.agent.patch(path).send({ baseVersion: 4, text: 'Annat' }))).toEqual(fixed);
    expect(await refused(secretary.agent.patch(at(id)).send({ title: 'Annat namn' }))).toEqual(fixed);
    expect(await refused(secretary.agent.post(at(id, '/items')).send({ kind: 'other', title: 'Nytt' }))).toEqual(fixed);
    expect(await refused(secretary.agent.put(at(id, `/attendance/people/${observer.account.id}`)))).toEqual(fixed);
    expect(
      await refused(
        holder.agent.post(at(id, '/actions')).send({ text: 'X', ownerId: other.account.id, dueOn: '2030-01-01' }),
      ),
    ).toEqual(fixed);
    for (const change of [
      `UPDATE council_fixed_minutes SET text = 'Annat' WHERE meeting_id = '${id}'`,
      `DELETE FROM council_fixed_minutes WHERE meeting_id = '${id}'`,
      'TRUNCATE council_fixed_minutes CASCADE',
    ])
      await expect(torget.db.query(change)).rejects.toMatchObject({ driverError: { code: '23001' } });
    const add = (agent: Agent, text: string) => agent.post(at(id, '/addenda')).send({ text });
    await add(holder.agent, 'Rättelse').expect(403);
    await add(secretary.agent, ' ').expect(400);
    await add(secretary.agent, 'I § 2 ska det stå tio kommuner.').expect(201);
    const { body } = await anonymous.get(at(id, '/minutes')).expect(200);
    expect(body.addenda).toMatchObject([{ text: 'I § 2 ska det stå tio kommuner.', by: { id: secretary.account.id } }]);
    await expect(torget.db.query('DELETE FROM council_minutes_addenda')).rejects.toThrow('approved minutes');
    const past = await anonymous.get(`${MEETINGS}?when=past`).expect(200);
    expect(past.body.items).toMatchObject([{ id, state: 'approved' }]);
  });

  it('of a working group is led by who looks after it, and seen by who reads it', async () => {
    const founder = await signInMember(torget, 'sundsvall', 'representative');
    const hub = await buildHub(founder.agent, { kind: 'working_group', visibility: 'closed', joinPolicy: 'invite' });
    const forum = await buildHub(founder.agent, {});
    const make = (agent: Agent, slug: string) => agent.post(MEETINGS).send(said({ hub: slug, title: 'Gruppmöte' }));
    await make(secretary.agent, hub.slug).expect(403);
    await make(founder.agent, forum.slug).expect(400);
    const { body } = await make(founder.agent, hub.slug).expect(201);
    expect(body).toMatchObject({ term: null, hub: { slug: hub.slug } });
    await founder.agent.post(at(body.id, '/items')).send({ kind: 'need', need: needId }).expect(201);
    await move({ to: 'called' }, body.id, founder.agent).expect(200);
    for (const agent of [anonymous, outsider.agent, secretary.agent]) {
      await agent.get(at(body.id)).expect(404);
      await agent.get(at(body.id, '/calendar')).expect(404);
      const lists = await Promise.all([agent.get(MEETINGS), agent.get(`${MEETINGS}.ics`)]);
      expect(lists.map(({ text }) => text.includes(body.id as string))).toEqual([false, false]);
    }
    const steps = await torget.db.query('SELECT FROM council_need_steps WHERE subject_id = $1', [body.id]);
    expect(steps).toHaveLength(0);
    const { body: attended } = await founder.agent
      .put(at(body.id, `/attendance/people/${founder.account.id}`))
      .expect(200);
    expect(attended).toMatchObject({ seats: [], others: [{ id: founder.account.id }], quorum: null });
    const own = await founder.agent.get(`${MEETINGS}?hub=${hub.slug}`).expect(200);
    expect(own.body).toMatchObject({ items: [{ id: body.id }], abilities: { canCreate: true } });
  });
});

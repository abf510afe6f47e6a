import { DecisionClock } from '../../libs/features/council/decisions/decision-clock.js';
import { FollowUps } from '../../libs/features/council/decisions/follow-ups/follow-ups.service.js';
import { reckon } from '../../libs/features/council/decisions/tally.js';
import { buildCouncil, type BuiltCouncil, type BuiltSeat } from '../factories/council.js';
import { buildHub, joinHub } from '../factories/hub.js';
import { signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';
import { mailsTo } from '../support/mail-text.js';

const at = (path: string): string => `/api/v1/council${path}`;
const NOBODY = '00000000-0000-7000-8000-000000000000';
const DAY = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();
const dayIn = (days: number): string => inDays(days).slice(0, 10);

describe('decisions', () => {
  let torget: TestApp;
  let council: BuiltCouncil;
  let secretary: Agent;
  let stranger: SignedIn;
  let kristinehamn: BuiltSeat;
  let kiruna: BuiltSeat;
  let sundsvall: BuiltSeat;
  let need: { id: string; slug: string };
  beforeAll(async () => {
    torget = await startApp();
    council = await buildCouncil(torget, ['kristinehamn', 'kiruna', 'sundsvall'], 2);
    secretary = council.secretary.agent;
    stranger = await signInMember(torget, 'lerum', 'administrator');
    ({ kristinehamn, kiruna, sundsvall } = council.seats as Record<'kristinehamn' | 'kiruna' | 'sundsvall', BuiltSeat>);
    need = { id: '0197f000-0000-7000-8000-00000000aaaa', slug: 'gemensam-tolkning' };
    await torget.db.query(
      `INSERT INTO council_needs (id, slug, title, background, organisation_id, raised_by)
       SELECT $1, $2, 'Gemensam tolkning', 'Alla behöver tolk.', id, $3 FROM organisations WHERE slug = 'sundsvall'`,
      [need.id, need.slug, stranger.account.id],
    );
  });
  afterAll(() => torget.close());

  const words = {
    title: 'Gemensam upphandling av tolkstöd',
    proposal: 'Vi upphandlar tillsammans.',
    method: 'consent',
  };
  const draft = async (about: object = {}, agent = secretary): Promise<string> =>
    (
      await agent
        .post(at('/decisions'))
        .send({ ...words, ...about })
        .expect(201)
    ).body.id;
  const opened = async (about: object = {}, agent = secretary): Promise<string> => {
    const id = await draft(about, agent);
    await agent
      .post(at(`/decisions/${id}/open`))
      .send({ closesAt: inDays(14) })
      .expect(200);
    return id;
  };
  const read = async (agent: Agent, id: string) => (await agent.get(at(`/decisions/${id}`)).expect(200)).body;
  const voices = async (agent: Agent, id: string) => (await agent.get(at(`/decisions/${id}/votes`)).expect(200)).body;
  const vote = ({ agent }: SignedIn, id: string, choice: string, reason?: string) =>
    agent.put(at(`/decisions/${id}/vote`)).send({ choice, ...(reason === undefined ? {} : { reason }) });
  const runOut = (id: string) => torget.db.query('UPDATE council_decisions SET closes_at = now() WHERE id = $1', [id]);
  const closing = { outcomeText: 'Så blir det.', ownerOrganisation: 'sundsvall', followUpOn: dayIn(60) };
  const close = (id: string, said: object = closing, agent = secretary) =>
    agent.post(at(`/decisions/${id}/close`)).send(said);
  const settled = async (id: string, said: object = closing) => {
    await runOut(id);
    return (await close(id, said).expect(200)).body;
  };
  const mailsOf = async ({ account }: SignedIn): Promise<string[]> => {
    await torget.delivered();
    return mailsTo(account.email, await torget.mails());
  };

  describe('a draft', () => {
    it('is written by the secretariat, read by who takes part, changed and taken away', async () => {
      await torget.http().post(at('/decisions')).send(words).expect(401);
      await kiruna.holder.agent.post(at('/decisions')).send(words).expect(403);
      const made = await secretary
        .post(at('/decisions'))
        .send({ ...words, needs: [need.slug] })
        .expect(201);
      const { id } = made.body;
      expect(made.body).toMatchObject({
        ...words,
        state: 'draft',
        voting: 'not_begun',
        term: { id: council.termId },
        hub: null,
        needs: [{ slug: need.slug }],
        tally: null,
        own: null,
        abilities: { canEdit: true, canOpen: true, canVote: false, canClose: false },
      });
      const path = at(`/decisions/${id}`);
      for (const agent of [torget.http(), stranger.agent]) {
        await agent.get(path).expect(404);
        await agent.get(`${path}/votes`).expect(404);
        expect((await agent.get(at(`/decisions?need=${need.slug}`)).expect(200)).body.total).toBe(0);
      }
      expect((await read(kiruna.deputy.agent, id)).abilities).toMatchObject({ canEdit: false, canOpen: false });
      await stranger.agent.patch(path).send({ title: 'Mitt eget' }).expect(404);
      await kiruna.holder.agent.patch(path).send({ title: 'Mitt eget' }).expect(403);
      const etag = made.headers.etag ?? '';
      const changed = await secretary
        .patch(path)
        .set('If-Match', etag)
        .send({ method: 'majority', needs: [] })
        .expect(200);
      expect(changed.body).toMatchObject({ method: 'majority', needs: [], version: Number(made.body.version) + 1 });
      await secretary.patch(path).set('If-Match', etag).send({ title: 'För sent' }).expect(412);
      await vote(kiruna.holder, id, 'agree').expect(409);
      await kiruna.holder.agent.delete(path).expect(403);
      await secretary.delete(path).expect(204);
      await secretary.get(path).expect(404);
    });

    it.each([
      [{ title: 'Kort' }, 'title'],
      [{ proposal: ' ' }, 'proposal'],
      [{ method: 'lottning' }, 'method'],
      [{ needs: ['finns-inte'] }, 'needs.0'],
      [{ closesAt: '2027-01-01T12:00:00' }, 'closesAt'],
      [{ hub: '' }, 'hub'],
      [{ replaces: NOBODY }, null],
      [{ outcome: 'adopted' }, 'outcome'],
    ])('refuses %p', async (about, path) => {
      const answer = await secretary.post(at('/decisions')).send({ ...words, ...about });
      expect([answer.status, answer.body.errors?.[0]?.path ?? null]).toEqual([path === null ? 404 : 400, path]);
    });
  });

  describe('opening', () => {
    it('writes down who has a voice, tells them and the needs, and fixes the words', async () => {
      const id = await draft({ needs: [need.slug], title: 'Öppnas för röstning' });
      const open = (said: object, agent = secretary) => agent.post(at(`/decisions/${id}/open`)).send(said);
      await open({ closesAt: inDays(1) }, kiruna.holder.agent).expect(403);
      await open({ closesAt: inDays(1) }, stranger.agent).expect(404);
      for (const [closesAt, code] of [
        [undefined, 'required'],
        [inDays(-1), 'inFuture'],
        [inDays(400), 'tooFarAway'],
      ]) {
        const refused = await open({ closesAt }).expect(400);
        expect(refused.body.errors).toMatchObject([{ path: 'closesAt', code }]);
      }
      const body = (await open({ closesAt: inDays(14) }).expect(200)).body;
      expect(body).toMatchObject({ state: 'open', voting: 'open', entitled: 3, cast: 0, quorum: 2 });
      await open({ closesAt: inDays(14) }).expect(409);
      await secretary
        .patch(at(`/decisions/${id}`))
        .send({ title: 'Andra ord' })
        .expect(409);
      await secretary.delete(at(`/decisions/${id}`)).expect(409);
      expect((await voices(torget.http(), id)).items).toMatchObject([
        { organisation: { slug: 'kiruna' }, holder: { id: kiruna.holder.account.id }, hasVoted: false, vote: null },
        { organisation: { slug: 'kristinehamn' }, deputy: { id: kristinehamn.deputy.account.id } },
        { organisation: { slug: 'sundsvall' } },
      ]);
      for (const person of [kiruna.holder, sundsvall.deputy])
        expect((await mailsOf(person)).at(-1)).toContain(`/ai-radet/beslut/${id}`);
      const steps = await torget.db.query(
        `SELECT FROM council_need_steps WHERE need_id = $1 AND kind = 'decision_opened' AND subject_id = $2`,
        [need.id, id],
      );
      expect(steps).toHaveLength(1);
      const { items } = (
        await torget
          .http()
          .get(at(`/decisions?state=open&need=${need.slug}&q=röstning`))
          .expect(200)
      ).body;
      expect(items).toMatchObject([{ id, title: 'Öppnas för röstning' }]);
    });
  });

  describe('voting', () => {
    it('is for seats alone: neither strangers, the secretariat nor administrators vote', async () => {
      const id = await opened();
      await torget
        .http()
        .put(at(`/decisions/${id}/vote`))
        .send({ choice: 'agree' })
        .expect(401);
      for (const who of [stranger, council.secretary, council.admin]) {
        const refused = await vote(who, id, 'agree').expect(403);
        expect(refused.body.code).toBe('vote.no_seat');
      }
      await vote(kiruna.holder, NOBODY, 'agree').expect(404);
      const late = await signInMember(torget, 'lerum');
      await secretary
        .put(at(`/terms/${council.termId}/seats/lerum`))
        .send({ holderId: late.account.id })
        .expect(200);
      await vote(late, id, 'agree').expect(403);
      await secretary.delete(at(`/terms/${council.termId}/seats/lerum`)).expect(200);
    });

    it('asks for reasons, and takes blocks only by consent', async () => {
      const [consent, majority] = [await opened(), await opened({ method: 'majority' })];
      const errorsOf = async (sent: ReturnType<typeof vote>) => (await sent.expect(400)).body.errors;
      expect(await errorsOf(vote(kiruna.holder, consent, 'block', ' '))).toMatchObject([
        { path: 'reason', code: 'required' },
      ]);
      expect(await errorsOf(vote(kiruna.holder, majority, 'disagree'))).toMatchObject([{ path: 'reason' }]);
      expect(await errorsOf(vote(kiruna.holder, majority, 'block', 'Nej'))).toMatchObject([{ path: 'choice' }]);
      expect(await errorsOf(vote(kiruna.holder, majority, 'kanske'))).toMatchObject([{ path: 'choice' }]);
      await vote(kiruna.holder, consent, 'block', 'Lagen tillåter det inte.').expect(200);
      await vote(kiruna.holder, majority, 'abstain').expect(200);
    });

    it('can be changed until it ends; what was said before is kept, and shown to the voice itself', async () => {
      const id = await opened();
      await vote(kiruna.holder, id, 'disagree', 'För dyrt.').expect(200);
      const changed = (await vote(kiruna.holder, id, 'agree', 'Nu är det rimligt.').expect(200)).body;
      expect(changed).toMatchObject({
        cast: 1,
        own: { vote: { choice: 'agree' }, before: [{ choice: 'disagree', reason: 'För dyrt.' }] },
        tally: { agree: 1, disagree: 0 },
      });
      await vote(sundsvall.holder, id, 'agree').expect(200);
      const shown = await voices(sundsvall.holder.agent, id);
      expect(shown.shown).toBe(true);
      expect(JSON.stringify(shown)).not.toContain('För dyrt');
    });

    it('takes the holder over the deputy, and never the other way round', async () => {
      const id = await opened();
      await vote(kristinehamn.deputy, id, 'disagree', 'Vi vet för lite.').expect(200);
      expect((await read(kristinehamn.holder.agent, id)).own).toMatchObject({
        asRole: 'holder',
        vote: { asRole: 'deputy', by: { id: kristinehamn.deputy.account.id } },
      });
      const over = (await vote(kristinehamn.holder, id, 'agree').expect(200)).body;
      expect(over).toMatchObject({ cast: 1, own: { vote: { choice: 'agree', asRole: 'holder' } } });
      const refused = await vote(kristinehamn.deputy, id, 'block', 'Nej!').expect(409);
      expect(refused.body.code).toBe('vote.holder_has_voted');
      expect((await read(kristinehamn.deputy.agent, id)).abilities.canVote).toBe(false);
    });

    it('is right when holder and deputy, and two devices of each, vote at once', async () => {
      const id = await opened();
      const { holder, deputy } = kristinehamn;
      const answers = await Promise.all(
        Array.from({ length: 12 }, (_, n) => vote(n % 2 ? holder : deputy, id, n % 3 ? 'agree' : 'abstain')),
      );
      expect(answers.filter((_, n) => n % 2).map(({ status }) => status)).toEqual(Array.from({ length: 6 }, () => 200));
      expect(answers.filter((_, n) => n % 2 === 0).every(({ status }) => [200, 409].includes(status))).toBe(true);
      const now = await read(holder.agent, id);
      expect(now).toMatchObject({ cast: 1, own: { vote: { asRole: 'holder' } } });
      const accepted = answers.filter(({ status }) => status === 200).length;
      expect(now.own.before).toHaveLength(accepted - 1);
    });

    it('ends at its instant: a vote in that millisecond is refused', async () => {
      const id = await opened();
      await runOut(id);
      expect((await read(torget.http(), id)).voting).toBe('over');
      const refused = await vote(kiruna.holder, id, 'agree').expect(409);
      expect(refused.body.code).toBe('decision.voting_over');
      await vote(stranger, id, 'agree').expect(403);
    });

    it('counts every vote that was answered with yes when the decision is closed in the same moment', async () => {
      const id = await opened();
      await torget.db.query(
        `UPDATE council_decisions SET closes_at = now() + interval '150 milliseconds' WHERE id = $1`,
        [id],
      );
      const seats = [kristinehamn, kiruna, sundsvall];
      const rounds = Array.from({ length: 8 }, async (_, n) => {
        const answers = await Promise.all(seats.map(({ holder }) => vote(holder, id, n % 2 ? 'agree' : 'abstain')));
        return answers.map(({ status }, seat) => (status === 200 ? seat : null));
      });
      const closings = Array.from({ length: 8 }, () => close(id));
      const yes = new Set((await Promise.all(rounds)).flat().filter((seat) => seat !== null));
      const statuses = (await Promise.all(closings)).map(({ status }) => status);
      if (!statuses.includes(200)) await settled(id);
      const { tally, outcome } = await read(torget.http(), id);
      expect([tally.cast, tally.outcome]).toEqual([yes.size, outcome]);
      expect(statuses.filter((status) => status === 200).length).toBeLessThan(2);
    });
  });

  describe('blindness', () => {
    const SECRET = 'Hemligt skäl 4711';

    it('keeps what is voted from all who have not voted, by every way, until voting ends', async () => {
      const id = await opened({ needs: [need.slug] });
      const socket = await torget.socket(kiruna.holder.agent);
      const heard: unknown[] = [];
      socket.onAny((...event) => heard.push(event));
      await socket.emitWithAck('council.watch', { kind: 'decision', id });
      const told = new Promise((resolve) => socket.once('council.changed', resolve));
      await vote(sundsvall.deputy, id, 'block', SECRET).expect(200);
      await told;

      const observers: Agent[] = [
        torget.http(),
        stranger.agent,
        secretary,
        council.admin.agent,
        kiruna.holder.agent,
        kristinehamn.deputy.agent,
      ];
      for (const agent of observers) {
        const page = await read(agent, id);
        expect(page).toMatchObject({ tally: null, outcome: null, cast: 1 });
        const list = await voices(agent, id);
        expect(list.shown).toBe(false);
        expect(list.items.map((one: { hasVoted: boolean; vote: unknown }) => [one.hasVoted, one.vote])).toEqual([
          [false, null],
          [false, null],
          [true, null],
        ]);
        const files = await Promise.all(
          ['csv', 'json'].map(
            async (format) => (await agent.get(at(`/decisions/export?format=${format}`)).expect(200)).text,
          ),
        );
        const found = await agent.get(`/api/v1/search?q=${encodeURIComponent(SECRET)}`);
        const all = JSON.stringify([
          page,
          list,
          files,
          found.body,
          (await agent.get(at('/decisions')).expect(200)).body,
        ]);
        expect(all).not.toContain(SECRET);
      }
      // Also in the file of somebody who has voted: exports look the same to everyone.
      expect((await sundsvall.deputy.agent.get(at('/decisions/export?format=json')).expect(200)).text).not.toContain(
        SECRET,
      );
      await torget.delivered();
      expect((await torget.mails()).join('\n')).not.toContain(SECRET);
      expect(JSON.stringify(heard)).not.toMatch(/block|4711/);
      const log = await council.admin.agent.get('/api/v1/admin/audit-log?limit=100').expect(200);
      const entries = log.body.items.filter((one: { on: { id: string } }) => one.on.id === id);
      expect(entries).toMatchObject([{ action: 'decision.opened', details: { voices: 3, quorum: 2 } }]);
      const steps = await torget.db.query('SELECT * FROM council_need_steps WHERE need_id = $1', [need.id]);
      expect(JSON.stringify(steps)).not.toContain(SECRET);
      // Their own data hold their own votes, and nobody else's.
      const own = await kiruna.holder.agent.get('/api/v1/me/council-votes').expect(200);
      expect(JSON.stringify(own.body)).not.toContain(SECRET);

      await vote(kiruna.holder, id, 'agree').expect(200);
      expect((await voices(kiruna.holder.agent, id)).items[2]).toMatchObject({
        hasVoted: true,
        vote: { choice: 'block', reason: SECRET, asRole: 'deputy' },
      });
      expect((await read(kiruna.deputy.agent, id)).tally).toMatchObject({ block: 1, agree: 1, outcome: 'rejected' });
      await runOut(id);
      expect((await voices(torget.http(), id)).items[2]).toMatchObject({ vote: { reason: SECRET } });
      expect((await torget.http().get(at('/decisions/export?format=csv')).expect(200)).text).toContain(SECRET);
    });

    it('goes on for a decision that is withdrawn', async () => {
      const id = await opened();
      await vote(sundsvall.holder, id, 'disagree', SECRET).expect(200);
      const withdraw = (agent: Agent, reason = 'Nytt lagförslag.') =>
        agent.post(at(`/decisions/${id}/withdraw`)).send({ reason });
      await withdraw(secretary, ' ').expect(400);
      await withdraw(sundsvall.holder.agent).expect(403);
      expect((await withdraw(secretary).expect(200)).body).toMatchObject({
        state: 'withdrawn',
        voting: 'called_off',
        withdrawnReason: 'Nytt lagförslag.',
        tally: null,
        abilities: { canReplace: true },
      });
      await vote(kiruna.holder, id, 'agree').expect(409);
      await close(id).expect(409);
      expect(JSON.stringify(await voices(torget.http(), id))).not.toContain(SECRET);
      expect((await mailsOf(kiruna.deputy)).at(-1)).toContain('Nytt lagförslag.');
      const next = await draft({ replaces: id, title: 'Ett bättre förslag' });
      expect(await read(secretary, next)).toMatchObject({ replaces: { id, state: 'withdrawn' } });
      expect((await read(torget.http(), id)).replacedBy).toBeNull();
      await secretary
        .post(at('/decisions'))
        .send({ ...words, replaces: id })
        .expect(409);
      await secretary
        .post(at(`/decisions/${next}/open`))
        .send({ closesAt: inDays(3) })
        .expect(200);
      expect(await read(torget.http(), id)).toMatchObject({ replacedBy: { id: next } });
      await runOut(next);
      await secretary
        .post(at(`/decisions/${next}/withdraw`))
        .send({ reason: 'Ångrar oss' })
        .expect(409);
    });
  });

  describe('closing', () => {
    it('waits for the end of voting, which comes early only when all have voted', async () => {
      const id = await opened();
      await vote(kristinehamn.holder, id, 'agree').expect(200);
      await vote(kiruna.deputy, id, 'disagree', 'Kostar för mycket.').expect(200);
      expect((await close(id).expect(409)).body.code).toBe('decision.still_voting');
      const end = (agent = secretary) => agent.post(at(`/decisions/${id}/end-voting`)).send({});
      expect((await end().expect(409)).body.code).toBe('decision.not_all_voted');
      await vote(sundsvall.holder, id, 'abstain').expect(200);
      await end(sundsvall.holder.agent).expect(403);
      expect((await end().expect(200)).body).toMatchObject({
        voting: 'over',
        tally: { outcome: 'adopted', disagree: 1 },
      });
      await end().expect(409);
    });

    it('does not go without words, an owner and a day to come', async () => {
      const id = await opened();
      await runOut(id);
      const pathsOf = async (said: object) =>
        (await close(id, said).expect(400)).body.errors.map((one: { path: string }) => one.path);
      const { outcomeText, followUpOn } = closing;
      expect(await pathsOf({})).toEqual(expect.arrayContaining(['outcomeText', 'followUpOn']));
      expect(await pathsOf({ outcomeText, followUpOn })).toEqual(['ownerOrganisation']);
      expect(await pathsOf({ ...closing, ownerOrganisation: 'finns-inte' })).toEqual(['ownerOrganisation']);
      expect(await pathsOf({ outcomeText, followUpOn, ownerPerson: NOBODY })).toEqual(['ownerPerson']);
      expect(await pathsOf({ ...closing, ownerPerson: kiruna.holder.account.id })).toEqual(['ownerPerson']);
      expect(await pathsOf({ ...closing, followUpOn: dayIn(-1) })).toEqual(['followUpOn']);
      expect(await pathsOf({ ...closing, followUpOn: '2027-02-30' })).toEqual(['followUpOn']);
      expect(await pathsOf({ ...closing, outcome: 'adopted' })).toEqual(['outcome']);
      await close(id, closing, kiruna.holder.agent).expect(403);
      expect((await close(id).expect(200)).body).toMatchObject({ outcome: 'no_quorum' });
      await close(id).expect(409);
    });

    it('reckons the outcome, publishes the votes, tells everyone, and can be reckoned anew from the export', async () => {
      const title = 'Stängs med lika röster';
      const id = await opened({ method: 'majority', title, needs: [need.slug] });
      await vote(kristinehamn.deputy, id, 'agree', 'Bra förslag.').expect(200);
      await vote(kiruna.holder, id, 'disagree', '=SUMMA(1;2)').expect(200);
      const body = await settled(id, { ...closing, ownerOrganisation: null, ownerPerson: stranger.account.id });
      expect(body).toMatchObject({
        state: 'closed',
        outcome: 'rejected',
        tally: { agree: 1, disagree: 1, tie: true, cast: 2, entitled: 3, quorum: 2, quorumReached: true },
        owner: { organisation: null, person: { id: stranger.account.id } },
        followUps: [{ dueOn: closing.followUpOn, answer: null, isDue: false }],
      });
      const { items } = await voices(torget.http(), id);
      expect(items).toMatchObject([
        { vote: { choice: 'disagree' } },
        { vote: { choice: 'agree', asRole: 'deputy', reason: 'Bra förslag.' } },
        { hasVoted: false, vote: null, holder: { id: sundsvall.holder.account.id } },
      ]);
      const json = JSON.parse((await torget.http().get(at('/decisions/export?format=json')).expect(200)).text);
      for (const one of json.filter(({ outcome }: { outcome: string | null }) => outcome !== null)) {
        const choices = one.voices.flatMap(({ choice }: { choice: string | null }) => choice ?? []);
        expect(reckon({ ...one, choices }).outcome).toBe(one.outcome);
      }
      const csv = (await torget.http().get(at('/decisions/export?format=csv')).expect(200)).text;
      expect(csv).toContain(`,"'=SUMMA(1;2)",`.replaceAll('"', ''));
      for (const person of [sundsvall.deputy, stranger])
        expect((await mailsOf(person)).at(-1)).toContain('antogs inte');
      const log = await council.admin.agent.get('/api/v1/admin/audit-log?action=decision.closed').expect(200);
      expect(log.body.items[0]).toMatchObject({ details: { outcome: 'rejected', agree: 1, disagree: 1 } });
      await vote(sundsvall.holder, id, 'agree').expect(409);
    });
  });

  describe('what waits for whom', () => {
    it('is listed for each seat, and told once, shortly before voting ends, to those who have not voted', async () => {
      const id = await opened({ title: 'Väntar på röster' });
      const waits = async ({ agent }: SignedIn) =>
        (await agent.get('/api/v1/me/council-votes').expect(200)).body.items.filter(
          (one: { decision: { id: string } }) => one.decision.id === id,
        );
      await torget.http().get('/api/v1/me/council-votes').expect(401);
      expect(await waits(kiruna.deputy)).toMatchObject([{ asRole: 'deputy', organisation: { slug: 'kiruna' } }]);
      expect(await waits(stranger)).toEqual([]);
      await vote(kiruna.holder, id, 'agree').expect(200);
      expect(await waits(kiruna.deputy)).toEqual([]);
      const clock = torget.app.get(DecisionClock);
      const reminders = async (who: SignedIn, subject: string) =>
        (await mailsOf(who)).filter((mail) => mail.includes(id) && mail.includes(subject)).length;
      await clock.watchVotes();
      expect(await reminders(sundsvall.holder, 'ännu inte röstat')).toBe(0);
      await torget.db.query(
        `UPDATE council_decisions SET opened_at = now() - interval '10 days', closes_at = now() + interval '23 hours' WHERE id = $1`,
        [id],
      );
      await clock.watchVotes();
      await clock.watchVotes();
      expect(await reminders(sundsvall.holder, 'ännu inte röstat')).toBe(1);
      expect(await reminders(kiruna.holder, 'ännu inte röstat')).toBe(0);
      await runOut(id);
      await clock.watchVotes();
      expect(await reminders(council.secretary, 'är slut')).toBe(1);
      expect(await waits(sundsvall.holder)).toEqual([]);
    });
  });

  describe('looking at it again', () => {
    it('comes on its day to owner and secretariat and to the agenda, and is answered by them', async () => {
      const id = await opened({ title: 'Följs upp' });
      await vote(kiruna.holder, id, 'agree').expect(200);
      await vote(sundsvall.holder, id, 'agree').expect(200);
      await settled(id);
      const owner = await signInMember(torget, 'sundsvall', 'representative');
      const answer = (agent: Agent, said: object) => agent.post(at(`/decisions/${id}/follow-ups`)).send(said);
      const place = { termId: council.termId, hubId: null };
      const dueTitles = async (by: string) =>
        (await torget.app.get(FollowUps).due(place, by))
          .map(({ title }) => title)
          .filter((title) => title === 'Följs upp');
      expect(await dueTitles(dayIn(59))).toEqual([]);
      expect(await dueTitles(closing.followUpOn)).toEqual(['Följs upp']);
      const come = async () => {
        await torget.db.query(
          `UPDATE council_follow_ups SET due_on = now() - interval '1 day' WHERE decision_id = $1 AND answer IS NULL`,
          [id],
        );
        await torget.app.get(DecisionClock).tellFollowUps();
        await torget.app.get(DecisionClock).tellFollowUps();
      };
      await come();
      for (const person of [owner, council.secretary]) {
        const told = (await mailsOf(person)).filter((mail) => mail.includes('dags att följa upp') && mail.includes(id));
        expect(told).toHaveLength(1);
      }
      expect((await read(owner.agent, id)).followUps).toMatchObject([{ isDue: true }]);
      await answer(torget.http(), { answer: 'done' }).expect(401);
      await answer(kiruna.holder.agent, { answer: 'done' }).expect(403);
      await answer(owner.agent, { answer: 'kanske' }).expect(400);
      await answer(owner.agent, { answer: 'goes_on' }).expect(400);
      await answer(owner.agent, { answer: 'goes_on', nextOn: dayIn(-2) }).expect(400);
      expect(
        (await answer(owner.agent, { answer: 'goes_on', note: 'Dröjer.', nextOn: dayIn(90) }).expect(200)).body
          .followUps,
      ).toMatchObject([
        { answer: 'goes_on', note: 'Dröjer.', answeredBy: { id: owner.account.id } },
        { answer: null, dueOn: dayIn(90) },
      ]);
      await answer(secretary, { answer: 'dropped' }).expect(400);
      const both = await Promise.all(
        [1, 2].map(() => answer(secretary, { answer: 'dropped', note: 'Staten tar över.' })),
      );
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect((await read(torget.http(), id)).followUps.at(-1)).toMatchObject({ answer: 'dropped' });
      await answer(secretary, { answer: 'done' }).expect(409);
    });
  });

  describe('a working group', () => {
    it('decides by its members; what a closed one decides is for them alone', async () => {
      const [moderator, member, gone] = [kiruna.holder, stranger, sundsvall.deputy];
      const hub = await buildHub(moderator.agent, {
        kind: 'working_group',
        visibility: 'closed',
        joinPolicy: 'request',
      });
      for (const { account } of [member, gone])
        await torget.db.query('INSERT INTO hub_members (hub_id, user_id) VALUES ($1, $2)', [hub.id, account.id]);
      const community = await buildHub(moderator.agent);
      await moderator.agent
        .post(at('/decisions'))
        .send({ ...words, hub: community.slug })
        .expect(400);
      await member.agent
        .post(at('/decisions'))
        .send({ ...words, hub: hub.slug })
        .expect(403);
      const title = 'Bara för arbetsgruppen';
      const id = await opened({ hub: hub.slug, title, needs: [need.slug], method: 'majority' }, moderator.agent);
      expect(await read(member.agent, id)).toMatchObject({
        hub: { slug: hub.slug },
        term: null,
        entitled: 3,
        quorum: 2,
      });
      for (const agent of [torget.http(), secretary, council.admin.agent, kristinehamn.holder.agent]) {
        await agent.get(at(`/decisions/${id}`)).expect(404);
        await agent.get(at(`/decisions/${id}/votes`)).expect(404);
        for (const path of ['/decisions', `/decisions?need=${need.slug}`, '/decisions/export?format=json'])
          expect((await agent.get(at(path)).expect(200)).text).not.toContain(title);
      }
      const steps = await torget.db.query('SELECT FROM council_need_steps WHERE subject_id = $1', [id]);
      expect(steps).toEqual([]);
      await vote(kristinehamn.holder, id, 'agree').expect(404);
      await vote(member, id, 'agree').expect(200);
      await torget.db.query('INSERT INTO hub_members (hub_id, user_id) VALUES ($1, $2)', [
        hub.id,
        kiruna.deputy.account.id,
      ]);
      await vote(kiruna.deputy, id, 'agree').expect(403);
      await torget.db.query('DELETE FROM hub_members WHERE hub_id = $1 AND user_id = $2', [hub.id, gone.account.id]);
      await vote(gone, id, 'agree').expect(404);
      await vote(moderator, id, 'agree').expect(200);
      await runOut(id);
      await close(id, closing, member.agent).expect(403);
      expect((await close(id, closing, moderator.agent).expect(200)).body).toMatchObject({ outcome: 'adopted' });
      expect((await voices(member.agent, id)).items).toHaveLength(3);
      const open = await buildHub(moderator.agent, { kind: 'working_group' });
      await joinHub(member.agent, open);
      const seen = await opened({ hub: open.slug, title: 'Öppen grupp' }, moderator.agent);
      expect((await read(torget.http(), seen)).title).toBe('Öppen grupp');
      expect(
        (
          await torget
            .http()
            .get(at(`/decisions?hub=${open.slug}`))
            .expect(200)
        ).body.total,
      ).toBe(1);
    });
  });
});

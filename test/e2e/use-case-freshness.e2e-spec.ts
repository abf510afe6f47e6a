import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import { SafeFetcher, type Probe } from '#platform/safe-fetch';
import { LinkChecker } from '../../libs/features/use-cases/freshness/link-checker.js';
import { Reminders } from '../../libs/features/use-cases/freshness/reminders.js';
import { buildDraft, buildUseCase, signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';
import { mailsTo } from '../support/mail-text.js';

const USE_CASES = '/api/v1/use-cases';

describe('freshness of use cases', () => {
  let torget: TestApp;
  let owner: SignedIn;
  let stranger: SignedIn;
  let anonymous: Agent;

  beforeAll(async () => {
    torget = await startApp();
    owner = await signInMember(torget, 'sundsvall', 'representative');
    stranger = await signInMember(torget, 'lund', 'administrator');
    anonymous = torget.http();
  });
  afterAll(() => torget.close());

  /** Lets a case look as if nobody had touched it for some months. */
  const age = (slug: string, months: number) =>
    torget.db.query(
      `UPDATE use_cases SET updated_at = now() - make_interval(months => $2), confirmed_at = NULL WHERE slug = $1`,
      [slug, months],
    );
  const read = async (agent: Agent, slug: string) => (await agent.get(`${USE_CASES}/${slug}`).expect(200)).body;
  const mailsAbout = async (address: string, title: string): Promise<string[]> => {
    await torget.delivered();
    return mailsTo(address, await torget.mails()).filter((text) => text.includes(title));
  };

  describe('confirming', () => {
    it('says that a case still is true, without a new version', async () => {
      const useCase = await buildUseCase(owner.agent, { title: 'Fortfarande sant' });
      await age(useCase.slug, 13);
      expect(await read(anonymous, useCase.slug)).toMatchObject({ isStale: true });
      const { body } = await owner.agent.post(`${USE_CASES}/${useCase.slug}/confirm`).expect(200);
      expect(body).toMatchObject({ slug: useCase.slug, title: 'Fortfarande sant' });
      expect(await read(anonymous, useCase.slug)).toMatchObject({
        isStale: false,
        lastConfirmedAt: body.lastConfirmedAt,
        version: useCase.version,
      });
    });

    it('is for the owners, and for published cases', async () => {
      const useCase = await buildUseCase(owner.agent, { title: 'Inte för andra' });
      const draft = await buildDraft(owner.agent, { title: 'Inte för utkast' });
      await anonymous.post(`${USE_CASES}/${useCase.slug}/confirm`).expect(401);
      await stranger.agent.post(`${USE_CASES}/${useCase.slug}/confirm`).expect(403);
      await stranger.agent.post(`${USE_CASES}/${draft.slug}/confirm`).expect(404);
      await owner.agent.post(`${USE_CASES}/${draft.slug}/confirm`).expect(409);
    });
  });

  describe('reminders', () => {
    it('are sent once, again after three months, and never more; the link confirms by one press', async () => {
      const title = 'Glömdes bort';
      const useCase = await buildUseCase(owner.agent, { title, contactEmail: 'glomsk@kommun.example' });
      const fresh = await buildUseCase(owner.agent, { title: 'Alldeles ny', contactEmail: 'glomsk@kommun.example' });
      await age(useCase.slug, 13);
      await age(fresh.slug, 11);
      const remind = async (): Promise<string[]> => {
        await torget.app.get(Reminders, { strict: false }).remind();
        return mailsAbout('glomsk@kommun.example', title);
      };
      const [mail, ...more] = await remind();
      expect(more).toEqual([]);
      expect(await remind()).toHaveLength(1);
      expect(await mailsAbout('glomsk@kommun.example', 'Alldeles ny')).toEqual([]);
      expect(await mailsAbout(owner.account.email, title)).toHaveLength(1);

      await torget.db.query(`UPDATE use_case_notices SET at = now() - interval '4 months' WHERE use_case_id = $1`, [
        useCase.id,
      ]);
      expect(await remind()).toHaveLength(2);
      await torget.db.query(`UPDATE use_case_notices SET at = now() - interval '9 months' WHERE use_case_id = $1`, [
        useCase.id,
      ]);
      expect(await remind()).toHaveLength(2);

      const token = /bekrafta-anvandningsfall\?token=([\w-]+)/.exec(mail ?? '')?.[1];
      const stored = await torget.db.query('SELECT token_hash FROM use_case_confirmations');
      expect(JSON.stringify(stored)).not.toContain(token);
      await anonymous.get(`${USE_CASES}/confirm?token=${String(token)}`).expect(404);
      expect(await read(anonymous, useCase.slug)).toMatchObject({ isStale: true });
      const { body } = await anonymous.post(`${USE_CASES}/confirm`).send({ token }).expect(200);
      expect(body).toMatchObject({ slug: useCase.slug, title });
      expect(await read(anonymous, useCase.slug)).toMatchObject({ isStale: false, version: useCase.version });
      // Pressed again, also much later, it changes nothing.
      await age(useCase.slug, 13);
      await anonymous.post(`${USE_CASES}/confirm`).send({ token }).expect(200);
      expect(await read(anonymous, useCase.slug)).toMatchObject({ isStale: true });
      // A new state of the case is asked about anew.
      expect(await remind()).toHaveLength(3);

      await torget.db.query(`UPDATE use_case_confirmations SET expires_at = now() - interval '1 second'`);
      expect((await anonymous.post(`${USE_CASES}/confirm`).send({ token }).expect(400)).body).toMatchObject({
        code: 'use_case.invalid_link',
      });
      await anonymous.post(`${USE_CASES}/confirm`).send({ token: 'nonsense' }).expect(400);
      await anonymous.post(`${USE_CASES}/confirm`).send({}).expect(400);
    });
  });

  describe('links', () => {
    const answers = new Map<string, Probe>();
    const asked: string[] = [];
    beforeAll(() => {
      torget.app.get(SafeFetcher, { strict: false }).probe = (url) => {
        asked.push(url);
        return Promise.resolve(answers.get(url) ?? { outcome: 'ok', status: 200 });
      };
    });
    const check = async (day: string): Promise<void> => {
      await torget.delivered();
      asked.length = 0;
      await torget.app.get(LinkChecker, { strict: false }).checkDue(new Date(day));
    };

    it('are broken when they failed on two days, and the owners see it', async () => {
      const gone = 'https://www.example.com/borta';
      answers.set(gone, { outcome: 'broken', status: 404 });
      const useCase = await buildUseCase(owner.agent, {
        title: 'Länkar som dör',
        links: [
          { kind: 'news', url: gone, label: 'Nyhet' },
          { kind: 'other', url: 'https://www.example.com/kvar', label: 'Kvar' },
        ],
        sourceCodeUrl: 'https://www.example.org/kod',
      });
      const links = async () =>
        (await owner.agent.get(`${USE_CASES}/${useCase.slug}/links`).expect(200)).body.items as {
          url: string;
          outcome: string | null;
          brokenSince: string | null;
        }[];
      await torget.delivered();
      expect(await links()).toMatchObject([{ outcome: null }, { outcome: null }, { outcome: null }]);
      await check('2026-11-20T01:40:00Z');
      expect([...asked].sort()).toEqual([gone, 'https://www.example.com/kvar', 'https://www.example.org/kod']);
      expect((await links()).find(({ url }) => url === gone)).toMatchObject({ outcome: 'broken', brokenSince: null });
      await check('2026-11-20T23:00:00Z');
      expect(asked).toEqual([]);
      expect(await read(owner.agent, useCase.slug)).toMatchObject({ brokenLinks: 0 });
      await check('2026-11-21T01:40:00Z');
      expect(asked).toEqual([gone]);
      expect(await links()).toMatchObject([
        { url: gone, httpStatus: 404, brokenSince: '2026-11-21T01:40:00.000Z' },
        {},
        {},
      ]);
      expect(await read(owner.agent, useCase.slug)).toMatchObject({ brokenLinks: 1, contactLeft: false });
      const { body: mine } = await owner.agent.get('/api/v1/me/use-cases').expect(200);
      expect((mine.items as { slug: string }[]).find(({ slug }) => slug === useCase.slug)).toMatchObject({
        brokenLinks: 1,
        contactLeft: false,
      });
      expect(await read(stranger.agent, useCase.slug)).not.toHaveProperty('brokenLinks');
      expect(await read(anonymous, useCase.slug)).not.toHaveProperty('brokenLinks');
      await anonymous.get(`${USE_CASES}/${useCase.slug}/links`).expect(401);
      await stranger.agent.get(`${USE_CASES}/${useCase.slug}/links`).expect(403);

      answers.set(gone, { outcome: 'ok', status: 200 });
      await check('2026-11-22T01:40:00Z');
      expect(await read(owner.agent, useCase.slug)).toMatchObject({ brokenLinks: 0 });
      await owner.agent.patch(`${USE_CASES}/${useCase.slug}`).send({ links: [] }).expect(200);
      await torget.delivered();
      expect(await links()).toMatchObject([{ url: 'https://www.example.org/kod' }]);
      await owner.agent
        .patch(`${USE_CASES}/${useCase.slug}`)
        .send({ withheld: [{ field: 'sourceCodeUrl', reason: 'security' }] })
        .expect(200);
      await torget.delivered();
      expect(await links()).toEqual([]);
    });

    it('are not blamed when nobody can be reached at all', async () => {
      const urls = ['a', 'b', 'c'].map((name) => `https://${name}.example.com/`);
      for (const url of urls) answers.set(url, { outcome: 'unreachable', reason: 'connection' });
      const useCase = await buildUseCase(owner.agent, {
        title: 'Vi är bortkopplade',
        links: urls.map((url) => ({ kind: 'other', url, label: 'Länk' })),
      });
      await check('2026-11-23T01:40:00Z');
      expect(asked).toHaveLength(3);
      const { body } = await owner.agent.get(`${USE_CASES}/${useCase.slug}/links`).expect(200);
      expect(body.items).toMatchObject([{ outcome: null }, { outcome: null }, { outcome: null }]);
    });

    it('are refused when they lead into a network of one’s own', async () => {
      const link = { kind: 'other', label: 'Intranätet' };
      const draft = { title: 'Intern länk', organisation: 'sundsvall' };
      for (const url of ['http://127.0.0.1/', 'http://10.0.0.8/x', 'http://[::1]/', 'http://2130706433/']) {
        const { body } = await owner.agent
          .post(USE_CASES)
          .send({ ...draft, links: [{ ...link, url }] })
          .expect(400);
        expect(body.errors).toMatchObject([{ path: 'links.0.url' }]);
      }
    });
  });

  describe('when the contact leaves', () => {
    it('the organisation is told once, and the mark goes with a new contact', async () => {
      const leaver = await signInMember(torget, 'kiruna');
      const speaker = await signInMember(torget, 'kiruna', 'administrator');
      const contact = { organisation: 'kiruna', contactEmail: leaver.account.email };
      const one = await buildUseCase(leaver.agent, { ...contact, title: 'Lämnas över' });
      const two = await buildUseCase(leaver.agent, { ...contact, title: 'Lämnas också över' });
      const other = await buildUseCase(speaker.agent, { organisation: 'kiruna', title: 'Har en annan kontakt' });
      const kiruna = await torget.app.get(OrganisationDirectory).resolve('kiruna');
      await torget.app.get(Accounts).removeMembership(leaver.account.id, kiruna?.id ?? '');
      const [mail, ...more] = await mailsAbout(speaker.account.email, 'kontaktperson');
      expect(more).toEqual([]);
      expect(mail).toContain(`/anvandningsfall/${one.slug}/redigera`);
      expect(mail).toContain(`/anvandningsfall/${two.slug}/redigera`);
      expect(mail).not.toContain(other.slug);
      expect(await read(speaker.agent, one.slug)).toMatchObject({ contactLeft: true, version: one.version });
      expect(await read(speaker.agent, other.slug)).toMatchObject({ contactLeft: false });
      expect(await read(anonymous, one.slug)).not.toHaveProperty('contactLeft');

      await speaker.agent.patch(`${USE_CASES}/${one.slug}`).send({ lessons: 'Samma kontakt' }).expect(200);
      expect(await read(speaker.agent, one.slug)).toMatchObject({ contactLeft: true });
      await speaker.agent
        .patch(`${USE_CASES}/${one.slug}`)
        .send({ contactName: 'Ny Person', contactEmail: 'ny@kommun.example' })
        .expect(200);
      expect(await read(speaker.agent, one.slug)).toMatchObject({ contactLeft: false });
    });
  });
});

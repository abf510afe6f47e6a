import { buildDraft, buildUseCase, signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';
import { mailsTo } from '../support/mail-text.js';

const USE_CASES = '/api/v1/use-cases';
const NOBODY = '00000000-0000-7000-8000-000000000000';

describe('effects of use cases', () => {
  let torget: TestApp;
  let owner: SignedIn;
  let stranger: SignedIn;
  let anonymous: Agent;

  beforeAll(async () => {
    torget = await startApp();
    owner = await signInMember(torget, 'sundsvall', 'representative');
    stranger = await signInMember(torget, 'lund', 'representative');
    anonymous = torget.http();
  });
  afterAll(() => torget.close());

  const effect = { measure: 'Väntetid', unit: 'minuter', baseline: 20, value: 5, evidence: 'measured' };

  describe('one by one', () => {
    it('are edits of the case: version, ETag, counts, revision', async () => {
      const useCase = await buildUseCase(owner.agent, { title: 'Mäts efter hand' });
      const url = `${USE_CASES}/${useCase.slug}/effects`;
      const added = await owner.agent.post(url).set('If-Match', `"${useCase.version}"`).send(effect).expect(201);
      expect(added.body).toMatchObject({ ...effect, method: null, version: useCase.version + 1 });
      expect(added.headers['etag']).toBe(`"${useCase.version + 1}"`);
      await owner.agent.post(url).set('If-Match', `"${useCase.version}"`).send(effect).expect(412);

      const one = `${url}/${String(added.body.id)}`;
      const changed = await owner.agent.patch(one).send({ value: 4, method: 'Logg' }).expect(200);
      expect(changed.body).toMatchObject({ ...effect, id: added.body.id, value: 4, method: 'Logg' });
      const { body, headers } = await anonymous.get(url).expect(200);
      expect(body).toMatchObject({ items: [{ id: added.body.id, value: 4 }], version: useCase.version + 2 });
      expect(headers['etag']).toBe(`"${useCase.version + 2}"`);
      expect((await anonymous.get(`${USE_CASES}/${useCase.slug}`)).body).toMatchObject({
        effectCount: 1,
        measuredEffectCount: 1,
        version: useCase.version + 2,
      });
      const { body: revisions } = await anonymous.get(`${USE_CASES}/${useCase.slug}/revisions`).expect(200);
      expect(revisions.items[0]).toMatchObject({ changed: ['effects'] });
      await owner.agent.delete(one).set('If-Match', '"1"').expect(412);
      await owner.agent.delete(one).expect(204);
      await owner.agent.delete(one).expect(404);
      expect((await anonymous.get(url)).body.items).toEqual([]);
    });

    it('are refused for others and for what makes no sense', async () => {
      const useCase = await buildUseCase(owner.agent, { title: 'Bara ägarna mäter', effects: [effect] });
      const draft = await buildDraft(owner.agent, { title: 'Utkast med mått' });
      const url = `${USE_CASES}/${useCase.slug}/effects`;
      const { body } = await anonymous.get(url).expect(200);
      const one = `${url}/${String(body.items[0].id)}`;
      await anonymous.post(url).send(effect).expect(401);
      await stranger.agent.post(url).send(effect).expect(403);
      await stranger.agent.patch(one).send({ value: 1 }).expect(403);
      await stranger.agent.delete(one).expect(403);
      await anonymous.get(`${USE_CASES}/${draft.slug}/effects`).expect(404);
      await stranger.agent.post(`${USE_CASES}/${draft.slug}/effects`).send(effect).expect(404);
      await owner.agent
        .post(url)
        .send({ ...effect, value: 'fem' })
        .expect(400);
      await owner.agent.patch(one).send({ measure: null }).expect(400);
      await owner.agent.patch(`${url}/${NOBODY}`).send({ value: 1 }).expect(404);
      await owner.agent.patch(`${url}/1`).send({ value: 1 }).expect(400);
      await owner.agent
        .patch(`${USE_CASES}/${useCase.slug}`)
        .send({ effects: Array.from({ length: 20 }, () => effect) })
        .expect(200);
      expect((await owner.agent.post(url).send(effect).expect(400)).body).toMatchObject({
        errors: [{ path: 'effects', code: 'arrayMaxSize' }],
      });
    });

    it('stay withheld while they are changed', async () => {
      const useCase = await buildUseCase(owner.agent, {
        title: 'Mätvärden visas inte',
        effects: [effect],
        withheld: [{ field: 'effects', reason: 'trade_secret' }],
      });
      const url = `${USE_CASES}/${useCase.slug}/effects`;
      expect((await anonymous.get(url).expect(403)).body).toMatchObject({ code: 'use_case.field_withheld' });
      const { body } = await owner.agent.get(url).expect(200);
      expect(body.items).toMatchObject([effect]);
      await owner.agent
        .patch(`${url}/${String(body.items[0].id)}`)
        .send({ value: 1 })
        .expect(200);
      expect((await owner.agent.get(url)).body.items).toMatchObject([{ value: 1 }]);
      await anonymous.get(url).expect(403);
      expect((await anonymous.get(`${USE_CASES}/${useCase.slug}`)).body).toMatchObject({ effects: [], effectCount: 0 });
    });
  });

  describe('totals', () => {
    const totals = async (agent: Agent, query: string) =>
      (await agent.get(`${USE_CASES}/totals?${query}`).expect(200)).body;

    it('add like units only, keep what is expected apart, and count only what the asker may see', async () => {
      const about = { tags: ['summering'] };
      const hours = { measure: 'Tid', baseline: 100, value: 60.1, evidence: 'measured' };
      await buildUseCase(owner.agent, {
        ...about,
        title: 'Summering av tulpanlök',
        costOnce: 1000.5,
        costHours: 40,
        effects: [
          { ...hours, unit: 'timmar' },
          { ...hours, unit: 'Minuter', baseline: 10, value: 4 },
          { measure: 'Andel rätt', unit: '%', baseline: 70, value: 90, evidence: 'measured' },
        ],
      });
      await buildUseCase(owner.agent, {
        ...about,
        title: 'Summering två',
        costOnce: 2000,
        effects: [
          { ...hours, unit: ' TIM ', baseline: 50, value: 20.2, evidence: 'independently_evaluated' },
          { ...hours, unit: 'h', baseline: 1000, value: 0, evidence: 'expected' },
          { ...hours, unit: 'timmar', baseline: null, value: 7 },
        ],
      });
      await buildUseCase(owner.agent, { ...about, title: 'Summering utan mått' });
      const hidden = { ...about, effects: [{ ...hours, unit: 'timmar' }], costOnce: 5 };
      await buildUseCase(owner.agent, { ...hidden, title: 'Summering för medlemmar', visibility: 'members' });
      await buildUseCase(owner.agent, { ...hidden, title: 'Summering för oss', visibility: 'organisation' });
      await buildDraft(owner.agent, { ...hidden, title: 'Summering utkast' });
      await buildUseCase(owner.agent, {
        ...about,
        title: 'Summering med undanhållen kostnad',
        costOnce: 777,
        withheld: [{ field: 'costOnce', reason: 'procurement' }],
      });

      const open = await totals(anonymous, 'tag=summering');
      expect(open).toMatchObject({
        cases: 4,
        casesWithEffects: 2,
        casesMeasured: 2,
        costs: { once: { cases: 2, sum: 3000.5 }, yearly: { cases: 0, sum: 0 }, hours: { cases: 1, sum: 40 } },
      });
      const of = (unit: string) => (open.byUnit as { unit: string }[]).find((one) => one.unit === unit);
      expect(of('timmar')).toEqual({
        unit: 'timmar',
        addsUp: true,
        effects: 4,
        measures: 1,
        cases: 2,
        sumBaseline: 150,
        sumValue: 80.3,
        sumChange: -69.7,
        byEvidence: [
          { evidence: 'expected', effects: 1, cases: 1, compared: 1, sumBaseline: 1000, sumValue: 0, sumChange: -1000 },
          {
            evidence: 'measured',
            effects: 2,
            cases: 2,
            compared: 1,
            sumBaseline: 100,
            sumValue: 60.1,
            sumChange: -39.9,
          },
          {
            evidence: 'independently_evaluated',
            effects: 1,
            cases: 1,
            compared: 1,
            sumBaseline: 50,
            sumValue: 20.2,
            sumChange: -29.8,
          },
        ],
      });
      expect(of('minuter') ?? of('Minuter')).toMatchObject({ sumChange: -6 });
      expect(of('procent')).toMatchObject({ addsUp: false, effects: 1, sumBaseline: null, sumChange: null });
      expect(open.byUnit).toHaveLength(3);

      expect(await totals(stranger.agent, 'tag=summering')).toMatchObject({ cases: 5, casesWithEffects: 3 });
      expect(await totals(owner.agent, 'tag=summering')).toMatchObject({ cases: 6, casesWithEffects: 4 });
      await torget.delivered();
      expect(await totals(anonymous, 'q=tulpanl%C3%B6k&tag=summering')).toMatchObject({ cases: 1, casesMeasured: 1 });
      expect(await totals(anonymous, 'tag=finns-inte')).toMatchObject({ cases: 0, byUnit: [] });
      await anonymous.get(`${USE_CASES}/totals?area=nonsense`).expect(400);
    });
  });
});

describe('owning a case together', () => {
  let torget: TestApp;
  let writer: SignedIn;
  let reviewer: SignedIn;

  beforeAll(async () => {
    torget = await startApp();
    writer = await signInMember(torget, 'sundsvall');
    reviewer = await signInMember(torget, 'sundsvall', 'administrator');
  });
  afterAll(() => torget.close());

  const told = async (who: SignedIn): Promise<string[]> => {
    await torget.delivered();
    return mailsTo(who.account.email, await torget.mails());
  };

  it('asks the others for a review and tells the writer what should change', async () => {
    await reviewer.agent.patch('/api/v1/organisations/sundsvall').send({ reviewRequired: true }).expect(200);
    const draft = await buildDraft(writer.agent, { title: 'Ska granskas' });
    await writer.agent.post(`${USE_CASES}/${draft.slug}/publish`).expect(200);
    const [asked] = await told(reviewer);
    expect(asked).toContain(`${writer.account.name} har skrivit användningsfallet ”Ska granskas”`);
    expect(asked).toContain(`http://torget.test/anvandningsfall/${draft.slug}`);
    expect(await told(writer)).toEqual([]);
    await reviewer.agent.post(`${USE_CASES}/${draft.slug}/return`).send({ note: 'Vem svarar i telefon?' }).expect(200);
    const [returned, ...more] = await told(writer);
    expect(returned).toContain('Vem svarar i telefon?');
    expect(more).toEqual([]);
    await reviewer.agent.patch('/api/v1/organisations/sundsvall').send({ reviewRequired: false }).expect(200);
  });

  it('tells an organisation that it was named, and lets its representatives leave', async () => {
    const named = await signInMember(torget, 'lund', 'representative');
    const colleague = await signInMember(torget, 'lund');
    const useCase = await buildUseCase(writer.agent, { title: 'Gemensamt fall', coOwners: ['lund', 'kiruna'] });
    const [mail, ...more] = await told(named);
    expect(mail).toContain(`${writer.account.name} har angett Lunds kommun`);
    expect(mail).toContain(`/anvandningsfall/${useCase.slug}?lamna=lund`);
    expect(more).toEqual([]);
    expect(await told(colleague)).toEqual([]);

    const url = `${USE_CASES}/${useCase.slug}/owners`;
    await torget.http().delete(`${url}/lund`).expect(401);
    await colleague.agent.delete(`${url}/lund`).expect(403);
    await named.agent.delete(`${url}/kiruna`).expect(403);
    await named.agent.delete(`${url}/malmo`).expect(404);
    expect((await reviewer.agent.delete(`${url}/sundsvall`).expect(409)).body).toMatchObject({
      code: 'use_case.first_owner',
    });
    await named.agent.delete(`${url}/lund`).expect(204);
    const { body } = await torget.http().get(`${USE_CASES}/${useCase.slug}`).expect(200);
    expect((body.organisations as { slug: string }[]).map(({ slug }) => slug)).toEqual(['sundsvall', 'kiruna']);
    expect(body.version).toBe(useCase.version + 1);
    await named.agent.patch(`${USE_CASES}/${useCase.slug}`).send({ title: 'Nej' }).expect(403);
  });
});

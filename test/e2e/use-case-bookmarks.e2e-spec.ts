import { Accounts } from '#features/identity';
import { OrganisationDirectory } from '#features/organisations';
import { Alerts } from '../../libs/features/use-cases/bookmarks/alerts.js';
import { buildDraft, buildUseCase, signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';
import { mailsTo } from '../support/mail-text.js';

const USE_CASES = '/api/v1/use-cases';
const SEARCHES = '/api/v1/me/saved-searches';
const NOBODY = '00000000-0000-7000-8000-000000000000';

describe('what a reader keeps of the register', () => {
  let torget: TestApp;
  let owner: SignedIn;
  let reader: SignedIn;
  let anonymous: Agent;

  beforeAll(async () => {
    torget = await startApp();
    owner = await signInMember(torget, 'sundsvall');
    reader = await signInMember(torget, 'lund');
    anonymous = torget.http();
  });
  afterAll(() => torget.close());

  it('bookmarks are one’s own, and show what may still be seen', async () => {
    const kept: string[] = [];
    for (const visibility of ['public', 'members']) {
      const useCase = await buildUseCase(owner.agent, { title: `Bokmärkt ${visibility}`, visibility });
      kept.push(useCase.slug);
      await reader.agent.put(`${USE_CASES}/${useCase.slug}/bookmark`).expect(204);
      await reader.agent.put(`${USE_CASES}/${useCase.slug}/bookmark`).expect(204);
    }
    const draft = await buildDraft(owner.agent, { title: 'Inte att bokmärka' });
    await reader.agent.put(`${USE_CASES}/${draft.slug}/bookmark`).expect(404);
    await anonymous.put(`${USE_CASES}/${String(kept[0])}/bookmark`).expect(401);

    const list = async (query = '') => (await reader.agent.get(`/api/v1/me/bookmarks${query}`).expect(200)).body;
    const slugs = ({ items }: { items: { slug: string }[] }) => items.map(({ slug }) => slug);
    expect(slugs(await list())).toEqual([kept[1], kept[0]]);
    expect((await list()).total).toBe(2);
    const first = await list('?limit=1');
    expect(slugs(first)).toEqual([kept[1]]);
    expect(slugs(await list(`?limit=1&cursor=${String(first.nextCursor)}`))).toEqual([kept[0]]);
    expect((await reader.agent.get('/api/v1/me/bookmarks/ids').expect(200)).body.ids).toHaveLength(2);
    expect((await owner.agent.get('/api/v1/me/bookmarks').expect(200)).body).toMatchObject({ items: [], total: 0 });
    await anonymous.get('/api/v1/me/bookmarks').expect(401);

    const page = `${USE_CASES}/${String(kept[0])}`;
    expect((await reader.agent.get(page)).body).toMatchObject({ bookmarked: true });
    expect((await owner.agent.get(page)).body).toMatchObject({ bookmarked: false });
    expect((await anonymous.get(page)).body).not.toHaveProperty('bookmarked');

    await owner.agent
      .patch(`${USE_CASES}/${String(kept[1])}`)
      .send({ visibility: 'organisation' })
      .expect(200);
    expect(slugs(await list())).toEqual([kept[0]]);
    await reader.agent.delete(`${page}/bookmark`).expect(204);
    await reader.agent.delete(`${page}/bookmark`).expect(204);
    expect(await list()).toMatchObject({ items: [], total: 0 });
  });

  describe('saved searches', () => {
    it('are written, read and removed by their owner only', async () => {
      const query = { q: 'tolk', area: ['education'], tag: ['möten'] };
      const { body, headers } = await reader.agent.post(SEARCHES).send({ name: ' Tolkar ', query }).expect(201);
      expect(body).toMatchObject({ name: 'Tolkar', query, alert: 'none', newCount: 0, version: 1 });
      expect(headers['etag']).toBe('"1"');
      const url = `${SEARCHES}/${String(body.id)}`;
      await owner.agent.get(url).expect(404);
      await owner.agent.patch(url).send({ name: 'Min' }).expect(404);
      await owner.agent.delete(url).expect(404);
      await anonymous.get(SEARCHES).expect(401);
      const changed = await reader.agent.patch(url).set('If-Match', '"1"').send({ alert: 'weekly' }).expect(200);
      expect(changed.body).toMatchObject({ name: 'Tolkar', query, alert: 'weekly', version: 2 });
      await reader.agent.patch(url).set('If-Match', '"1"').send({ alert: 'none' }).expect(412);
      for (const wrong of [
        { name: 'x' },
        { name: '', query },
        { name: 'x', query: { area: ['nonsense'] } },
        { name: 'x', query: { limit: 3 } },
        { name: 'x', query, alert: 'hourly' },
        { name: 'x', query, alert: null },
      ]) {
        await reader.agent.post(SEARCHES).send(wrong).expect(400);
      }
      await reader.agent
        .patch(url)
        .send({ query: { county: ['x'] } })
        .expect(400);
      await reader.agent.patch(url).send({ query: null }).expect(400);
      await reader.agent.get(`${SEARCHES}/${NOBODY}`).expect(404);
      await reader.agent.delete(url).expect(204);
      expect((await reader.agent.get(SEARCHES).expect(200)).body).toEqual({ items: [] });
    });

    it('count what others published since one looked, as far as one may see it', async () => {
      const query = { tag: ['nyhetsräkning'] };
      const { body } = await reader.agent.post(SEARCHES).send({ name: 'Nytt', query }).expect(201);
      const about = { tags: ['nyhetsräkning'] };
      await buildUseCase(owner.agent, { ...about, title: 'Nyhet för alla' });
      await buildUseCase(owner.agent, { ...about, title: 'Nyhet för medlemmar', visibility: 'members' });
      await buildUseCase(owner.agent, { ...about, title: 'Nyhet för oss', visibility: 'organisation' });
      await buildUseCase(reader.agent, { ...about, title: 'Egen nyhet', organisation: 'lund' });
      await buildDraft(owner.agent, { ...about, title: 'Nyhet som utkast' });
      const newCount = async () => (await reader.agent.get(`${SEARCHES}/${String(body.id)}`).expect(200)).body.newCount;
      expect(await newCount()).toBe(2);
      await reader.agent.post(`${SEARCHES}/${String(body.id)}/seen`).expect(204);
      expect(await newCount()).toBe(0);
      await reader.agent.post(`${SEARCHES}/${NOBODY}/seen`).expect(404);
    });
  });

  describe('alerts', () => {
    const inHours = (hours: number): Date => new Date(Date.now() + hours * 3_600_000);
    const alert = async (who: SignedIn, at: Date): Promise<string[]> => {
      await torget.delivered();
      await torget.app.get(Alerts, { strict: false }).recordDue(at);
      await torget.delivered();
      return (await torget.mails()).filter(
        (source) => new RegExp(`^To: ${who.account.email}$`, 'm').test(source) && /^List-Unsubscribe:/m.test(source),
      );
    };
    const save = (who: SignedIn, name: string, query: object, kind: string) =>
      who.agent.post(SEARCHES).send({ name, query, alert: kind }).expect(201);

    it('group all searches of a person in one mail, once, with only what they may see then', async () => {
      const who = await signInMember(torget, 'umea');
      await save(who, 'Allt om kajaker', { tag: ['kajak'] }, 'daily');
      await save(who, 'Kajaker i ord', { q: 'kajakuthyrning' }, 'daily');
      await save(who, 'Inget nytt', { tag: ['finns inte'] }, 'daily');
      await save(who, 'Vill inte veta', { tag: ['kajak'] }, 'none');
      expect(await alert(who, inHours(21))).toEqual([]);

      const about = { tags: ['kajak'] };
      const open = await buildUseCase(owner.agent, { ...about, title: 'Kajakuthyrning med kamera' });
      await buildUseCase(owner.agent, { ...about, title: 'Kajakfall för oss', visibility: 'organisation' });
      await buildUseCase(who.agent, { ...about, title: 'Eget kajakfall', organisation: 'umea' });
      const hidden = await buildUseCase(owner.agent, { ...about, title: 'Kajakfall som doldes' });
      await owner.agent.patch(`${USE_CASES}/${hidden.slug}`).send({ visibility: 'organisation' }).expect(200);

      expect(await alert(who, inHours(1))).toEqual([]);
      const [source, ...more] = await alert(who, inHours(22));
      expect(more).toEqual([]);
      const [text] = mailsTo(who.account.email, [source ?? '']);
      expect(text).toContain('Allt om kajaker:');
      expect(text).toContain('Kajaker i ord:');
      expect(text).toContain(`http://torget.test/anvandningsfall/${open.slug}`);
      expect(text).not.toContain('Inget nytt');
      expect(text).not.toContain('Vill inte veta');
      for (const title of ['Kajakfall för oss', 'Eget kajakfall', 'Kajakfall som doldes']) {
        expect(text).not.toContain(title);
      }
      expect(source).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click$/m);
      expect(await alert(who, inHours(23))).toHaveLength(1);
      expect(await alert(who, inHours(44))).toHaveLength(1);

      const token = /avsluta-bevakning\?token=(\S+)/.exec(text ?? '')?.[1] ?? '';
      const unsubscribe = '/api/v1/saved-searches/unsubscribe';
      await anonymous.post(`${unsubscribe}?token=${token.slice(0, -2)}xx`).expect(400);
      await anonymous.post(unsubscribe).expect(400);
      await anonymous.post(`${unsubscribe}?token=${token}`).type('form').send('List-Unsubscribe=One-Click').expect(204);
      const { body } = await who.agent.get(SEARCHES).expect(200);
      expect((body.items as { alert: string }[]).map((one) => one.alert)).toEqual(['none', 'none', 'none', 'none']);
    });

    it('come weekly when asked so, and not to someone who may no longer see it', async () => {
      const who = await signInMember(torget, 'sundsvall');
      await save(who, 'Interna fall', { tag: ['internt'] }, 'weekly');
      await buildUseCase(owner.agent, { title: 'Internt fall', tags: ['internt'], visibility: 'organisation' });
      const outsider = await signInMember(torget, 'malmo');
      await save(outsider, 'Interna fall', { tag: ['internt'] }, 'weekly');
      expect(await alert(who, inHours(30))).toEqual([]);
      const sundsvall = await torget.app.get(OrganisationDirectory).resolve('sundsvall');
      await torget.app.get(Accounts).removeMembership(who.account.id, sundsvall?.id ?? '');
      expect(await alert(who, inHours(24 * 7))).toEqual([]);
      expect(await alert(outsider, inHours(24 * 7))).toEqual([]);
    });
  });
});

import { Erasure } from '../../libs/features/identity/own-data/erasure.service.js';
import { buildCouncil } from '../factories/council.js';
import { buildNeed } from '../factories/need.js';
import { buildUseCase, signInMember, type Agent, type SignedIn } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';
import { mailsTo } from '../support/mail-text.js';

const at = (path: string): string => `/api/v1${path}`;
const NAME = 'Vilhelmina Glömsgård';
const DAY = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

/** What is left of somebody where it counts that somebody was there. */
const FORMER = { id: null, name: null, workTitle: '' };

describe('a person who has been erased', () => {
  let torget: TestApp;
  let admin: Agent;
  let secretary: Agent;
  let gone: SignedIn;
  let stays: SignedIn;
  let colleague: SignedIn;
  let termId: string;
  let meeting: string;
  let section: string;
  let decision: string;
  let need: string;
  let useCase: string;

  const send = async (agent: Agent, method: 'post' | 'put' | 'patch', path: string, body: object = {}) => {
    const answer = await agent[method](at(path)).send(body);
    expect([path, answer.status < 300, answer.status < 300 ? '' : answer.text]).toEqual([path, true, '']);
    return answer.body as { id: string; slug: string };
  };
  const read = async (path: string, agent = stays.agent) => (await agent.get(at(path)).expect(200)).body;

  beforeAll(async () => {
    torget = await startApp();
    const council = await buildCouncil(torget, ['kiruna', 'kristinehamn'], 1);
    termId = council.termId;
    [admin, secretary] = [council.admin.agent, council.secretary.agent];
    const [kiruna, kristinehamn] = [council.seats['kiruna'], council.seats['kristinehamn']];
    if (!kiruna || !kristinehamn) throw new Error('there is no council');
    [gone, stays] = [kiruna.holder, kristinehamn.holder];
    await send(gone.agent, 'patch', '/me', { name: NAME });
    colleague = await signInMember(torget, 'kiruna', 'administrator');
    await send(colleague.agent, 'patch', '/me', { language: 'en' });
    await send(secretary, 'put', `/council/terms/${termId}/observers/${gone.account.id}`, { organisation: 'kiruna' });
    await raiseNeed();
    await meet();
    await decide();
    await publish();
    await torget.db.query(`UPDATE users SET erase_after = now() - interval '1 minute' WHERE id = $1`, [
      gone.account.id,
    ]);
    await torget.app.get(Erasure, { strict: false }).eraseDue();
    await torget.delivered();
  });
  afterAll(() => torget.close());

  async function raiseNeed(): Promise<void> {
    need = `/council/needs/${(await buildNeed(gone.agent)).slug}`;
    await send(gone.agent, 'put', `${need}/support`, { contribution: 'Vi testar.' });
  }

  /** Both are there; the minutes wait for the one who stays. */
  async function meet(): Promise<void> {
    const called = { title: 'Rådsmöte', startsAt: inDays(1), endsAt: inDays(1.1), place: 'Kiruna' };
    meeting = `/council/meetings/${(await send(secretary, 'post', '/council/meetings', called)).id}`;
    await send(secretary, 'post', `${meeting}/transition`, { to: 'called' });
    for (const { seatId } of (await read(`${meeting}/attendance`)).seats as { seatId: string }[])
      await send(secretary, 'put', `${meeting}/attendance/seats/${seatId}`, { mark: 'holder' });
    section = `${meeting}/minutes/sections/${(await read(`${meeting}/minutes`)).sections[0].id}`;
    await send(gone.agent, 'patch', section, { baseVersion: 0, text: 'Mötet öppnas.' });
    const task = { text: 'Ta fram underlag', ownerId: gone.account.id, dueOn: inDays(9).slice(0, 10) };
    await send(gone.agent, 'post', `${meeting}/actions`, task);
    await torget.db.query(
      `UPDATE council_meetings SET starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'`,
    );
    await send(secretary, 'post', `${meeting}/transition`, { to: 'held' });
    const approvers = { chairId: stays.account.id, adjusterIds: [gone.account.id] };
    await send(secretary, 'put', `${meeting}/approvals`, approvers);
    await send(secretary, 'put', `${meeting}/minutes/ready`);
    await send(gone.agent, 'post', `${meeting}/approvals`);
  }

  async function decide(): Promise<void> {
    const proposal = { title: 'Vi gör det', proposal: 'Att göra det.', method: 'majority' };
    decision = `/council/decisions/${(await send(secretary, 'post', '/council/decisions', proposal)).id}`;
    await send(secretary, 'post', `${decision}/open`, { closesAt: inDays(3) });
    await send(gone.agent, 'put', `${decision}/vote`, { choice: 'agree' });
    await torget.db.query('UPDATE council_decisions SET closes_at = now()');
    await send(secretary, 'post', `${decision}/close`, {
      outcomeText: 'Så blir det.',
      ownerPerson: gone.account.id,
      followUpOn: inDays(60).slice(0, 10),
    });
  }

  async function publish(): Promise<void> {
    const made = await buildUseCase(gone.agent, { organisation: 'kiruna', contactEmail: gone.account.email });
    useCase = `/use-cases/${made.slug}`;
    await send(gone.agent, 'patch', useCase, { title: 'En andra version' });
  }

  it('still counts in a meeting: who came, who wrote, who took something on, and who approved', async () => {
    expect(await read(`${meeting}/minutes`)).toMatchObject({
      approvals: [
        { person: { id: stays.account.id }, role: 'chair', approvedAt: null },
        { person: FORMER, role: 'adjuster', approvedAt: expect.any(String) },
      ],
    });
    expect(await read(`${meeting}/attendance`)).toMatchObject({
      seats: [
        { organisation: 'Kiruna kommun', mark: 'holder', holder: FORMER, person: FORMER },
        { mark: 'holder', person: { id: stays.account.id } },
      ],
      quorum: { present: 2 },
    });
    expect(await read(`${section}/revisions`)).toMatchObject({ items: [{ by: FORMER }] });
    expect(await read(`${meeting}/actions`)).toMatchObject({ items: [{ owner: FORMER }] });
  });

  it('still counts among those who raised and support a need, voted and saw to a decision, and changed a use case', async () => {
    expect(await read(need)).toMatchObject({ raisedBy: FORMER });
    expect(await read(`${need}/supports`)).toMatchObject({ items: [{ by: FORMER }], total: 1 });
    expect((await read(`${need}/timeline?sort=oldest`)).items[0]).toMatchObject({ kind: 'raised', by: FORMER });
    expect(await read(decision)).toMatchObject({ owner: { person: FORMER } });
    expect((await read(`${decision}/votes`)).items[0]).toMatchObject({
      holder: FORMER,
      vote: { choice: 'agree', by: FORMER },
    });
    expect((await read('/council')).seats[0]).toMatchObject({ holder: FORMER });
    const revisions = await read(`${useCase}/revisions`);
    expect(revisions).toMatchObject({ items: [{ by: FORMER, isCurrent: true }, { by: FORMER }], total: 2 });
    // Who has not signed in is told of nobody.
    expect((await read(`${useCase}/revisions`, torget.http())).items[0].by).toBeNull();
  });

  it('has left neither name nor id, nor a word in one language', async () => {
    const pages = [
      ...['', '/minutes', '/attendance', '/actions', '/people'].map((path) => `${meeting}${path}`),
      ...['', '/votes'].map((path) => `${decision}${path}`),
      ...['', '/supports', '/timeline'].map((path) => `${need}${path}`),
      ...['/council', `${section}/revisions`, `${useCase}/revisions`, '/council/decisions/export?format=json'],
    ];
    for (const path of pages) {
      const { text } = await stays.agent.get(at(path)).expect(200);
      for (const trace of [gone.account.id, NAME, 'idigare anv'])
        expect([path, text.includes(trace)]).toEqual([path, false]);
    }
    await stays.agent.get(at(`/users/${gone.account.id}`)).expect(404);
  });

  it('is called a former user in mails and in the audit log, in the language of who reads', async () => {
    const mails = mailsTo(colleague.account.email, await torget.mails());
    expect(mails.filter((mail) => mail.includes('Former user'))).toHaveLength(1);
    expect(mails.filter((mail) => mail.includes('Tidigare'))).toEqual([]);
    // The log is whole, so the id stays there; the page says who it was.
    const { items } = await read(`/admin/audit-log?person=${gone.account.id}`, admin);
    expect(items).toContainEqual(
      expect.objectContaining({ action: 'user.erased', on: { type: 'user', id: gone.account.id, label: null } }),
    );
  });

  it('observes no more, and is chosen for nothing', async () => {
    expect((await read('/council')).observers).toEqual([]);
    const { id } = gone.account;
    const seats = (await read(`${meeting}/attendance`)).seats as { seatId: string }[];
    const put = (path: string, body: object = {}) => secretary.put(at(path)).send(body);
    await put(`${meeting}/attendance/seats/${seats[0]?.seatId}`, { mark: 'holder' }).expect(409);
    await put(`/council/terms/${termId}/observers/${id}`, { organisation: 'kiruna' }).expect(404);
    await put(`/me/blocked-people/${id}`).expect(404);
  });

  it('is in the record that the last approval fixes, without a name', async () => {
    await send(stays.agent, 'post', `${meeting}/approvals`);
    const { fixed, approvals } = await read(`${meeting}/minutes`, torget.http());
    expect(approvals).toMatchObject([{ person: { id: stays.account.id } }, { person: FORMER }]);
    expect(fixed.text.match(/tidigare användare/g)).toHaveLength(3);
    expect(fixed.text).not.toContain(NAME);
  });
});

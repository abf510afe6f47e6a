import { jest } from '@jest/globals';
import pg from 'pg';
import { buildUseCase, signInMember } from '../factories/use-case.js';
import { startApp, type TestApp } from '../support/app.js';

/** What the server asks for to write the page of a case for someone who has not signed in. */
const WRITTEN = [
  'use-cases/CASE',
  'files?attachTo=use_case&attachToId=ID',
  'counties?limit=100',
  'municipalities?limit=300',
];
/** What the browser asks for when it comes to those parts. */
const FOLLOWING = ['use-cases/CASE/adoptions', 'use-cases/CASE/lineage', 'use-cases/CASE/similar'];

describe('what the page of a case costs', () => {
  let torget: TestApp;

  beforeAll(async () => {
    torget = await startApp({ worker: false });
  });
  afterAll(() => torget.close());

  it('is six statements at most to write it, and three for each part that follows', async () => {
    const owner = await signInMember(torget, 'sundsvall');
    const peer = await signInMember(torget, 'lund');
    const origin = await buildUseCase(owner.agent, { title: 'Ursprunget' });
    const { id, slug } = await buildUseCase(owner.agent, { title: 'Mitt i kedjan', grewFrom: origin.id });
    await buildUseCase(owner.agent, { title: 'Vuxet ur det', grewFrom: id });
    await peer.agent
      .post(`/api/v1/use-cases/${slug}/adoptions`)
      .send({ organisation: 'lund', step: 'in_use' })
      .expect(201);
    const reader = torget.http();
    const query = jest.spyOn(pg.Client.prototype, 'query');
    const costOf = async (path: string): Promise<number> => {
      query.mockClear();
      await reader.get(`/api/v1/${path.replace('CASE', slug).replace('ID', id)}`).expect(200);
      return query.mock.calls.length;
    };
    const written: number[] = [];
    for (const path of WRITTEN) written.push(await costOf(path));
    const following: number[] = [];
    for (const path of FOLLOWING) following.push(await costOf(path));
    query.mockRestore();
    expect(written[0]).toBe(1);
    expect(written.reduce((sum, one) => sum + one)).toBeLessThanOrEqual(6);
    expect(Math.max(...following)).toBeLessThanOrEqual(3);
  });
});

import { AuditChain, AuditLog } from '#platform/audit';
import { newId } from '#platform/database';
import { startApp, type TestApp } from '../support/app.js';

describe('administration', () => {
  let torget: TestApp;
  beforeAll(async () => {
    torget = await startApp({ template: 'demo' });
  });
  afterAll(() => torget.close());

  describe('the audit log', () => {
    const record = (label: string): Promise<void> =>
      torget.app.get(AuditLog).record({
        action: 'organisation.edited',
        actor: null,
        on: { type: 'organisation', id: newId(), label },
        details: { fields: ['name', 'å"\\\n\u0001'], number: 1.5, none: null },
      });

    it('chains what many do at once, in the order in which they commit and without gaps, and keeps nothing of what failed', async () => {
      await expect(record('outside')).rejects.toThrow('outside a transaction');
      const before = await torget.app.get(AuditChain).verify();
      const many = Array.from({ length: 40 }, (_, i) =>
        torget.db.transaction(async () => {
          await record(`first of ${i}`);
          if (i % 4 === 3) throw new Error('given up');
          await record(`second of ${i}`);
        }),
      );
      const outcomes = await Promise.allSettled(many);
      expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(10);
      const after = await torget.app.get(AuditChain).verify();
      expect(after).toMatchObject({ entries: before.entries + 60, brokenAt: null });
      const [open] = await torget.db.query<{ n: string }>(
        'SELECT count(*) AS n FROM audit_entries WHERE sequence IS NULL',
      );
      expect(Number(open?.n)).toBe(0);
    });

    it('can only be appended to', async () => {
      for (const sql of [
        `UPDATE audit_entries SET actor_id = NULL WHERE sequence = 1`,
        `UPDATE audit_entries SET hash = 'x' WHERE sequence = 1`,
        `DELETE FROM audit_entries WHERE sequence = 1`,
        `TRUNCATE audit_entries`,
      ])
        await expect(torget.db.query(sql)).rejects.toThrow('can only be appended to');
    });

    it('shows the place where somebody with power over the database changed it all the same', async () => {
      const tampered = async (sql: string): Promise<number | null> => {
        let broken: number | null = null;
        await torget.db
          .transaction(async () => {
            await torget.db.query('ALTER TABLE audit_entries DISABLE TRIGGER USER');
            await torget.db.query(sql);
            broken = (await torget.app.get(AuditChain).verify()).brokenAt;
            throw new Error('taken back');
          })
          .catch(() => undefined);
        return broken;
      };
      const { entries } = await torget.app.get(AuditChain).verify();
      expect(await tampered(`UPDATE audit_entries SET on_label = 'other' WHERE sequence = 2`)).toBe(2);
      expect(await tampered(`UPDATE audit_entries SET hash = 'other' WHERE sequence = 2`)).toBe(2);
      expect(await tampered(`DELETE FROM audit_entries WHERE sequence = 3`)).toBe(3);
      expect(await tampered(`DELETE FROM audit_entries WHERE sequence = ${entries}`)).toBe(entries);
      expect(await tampered(`UPDATE audit_head SET hash = 'other'`)).toBe(entries);
      expect((await torget.app.get(AuditChain).verify()).brokenAt).toBeNull();
    });
  });
});

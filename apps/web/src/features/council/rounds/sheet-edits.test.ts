import type { SheetNeed } from './api/rounds';
import { afterSaving, isEmpty, shownMustHaves, shownScore, toSave } from './sheet-edits';

const at = '2026-11-01T00:00:00.000Z';
const item: SheetNeed = {
  need: { id: 'n', slug: 'n', title: 'Tolkning', state: 'under_review' },
  scores: [{ criterion: 'urgency', score: 3, reason: 'Brådskar', asRole: 'holder', at }],
  mustHaves: { ticked: ['owner'], asRole: 'holder', at },
  complete: false,
};

describe('what is typed on a sheet', () => {
  it('stands over what was saved', () => {
    expect(shownScore(item, { scores: {} }, 'urgency')).toEqual({ score: 3, reason: 'Brådskar' });
    expect(shownScore(item, { scores: { urgency: { score: 5 } } }, 'urgency')).toEqual({
      score: 5,
      reason: 'Brådskar',
    });
    expect(shownScore(item, { scores: { cost: { reason: 'Dyrt' } } }, 'cost')).toEqual({ score: null, reason: 'Dyrt' });
    expect(shownMustHaves(item, { scores: {} })).toEqual(['owner']);
    expect(shownMustHaves(item, { scores: {}, mustHaves: [] })).toEqual([]);
  });

  it('is saved as one, and a reason waits for its score', () => {
    const edits = { scores: { urgency: { reason: 'Mycket' }, cost: { reason: 'Dyrt' } } };
    expect(toSave(item, edits)).toEqual({ scores: [{ criterion: 'urgency', score: 3, reason: 'Mycket' }] });
    expect(toSave(item, { scores: { cost: { reason: 'Dyrt' } } })).toBeNull();
    expect(toSave(item, { scores: {}, mustHaves: [] })).toEqual({ scores: [], mustHaves: [] });
  });

  it('that was changed while it was being saved is still to be saved', () => {
    const sent = toSave(item, { scores: { urgency: { score: 4 }, cost: { score: 2 } }, mustHaves: ['owner'] });
    if (!sent) throw new Error('there was something to save');
    const now = {
      scores: { urgency: { score: 5 }, cost: { score: 2 }, equality: { reason: 'Alla' } },
      mustHaves: ['owner'] as const,
    };
    expect(afterSaving(item, now, sent)).toEqual({ scores: { urgency: { score: 5 }, equality: { reason: 'Alla' } } });
    const all = { scores: { urgency: { score: 4 }, cost: { score: 2 } }, mustHaves: ['owner'] as const };
    expect(isEmpty(afterSaving(item, all, sent))).toBe(true);
  });
});

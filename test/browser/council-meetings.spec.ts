import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { query } from './support/database.js';
import { tabTo } from './support/keyboard.js';
import { expect, test } from './support/test.js';
import { fill, WORDS } from './support/words.js';

const { meetings: words } = WORDS.sv;
const MEETINGS = '/api/v1/council/meetings';
const opening = (page: Page) =>
  page.getByRole('textbox', { name: fill(words.minutes.section, { number: 1, title: words.minutes.opening }) });

/** A meeting that the secretariat has called the demo's council to. */
async function callMeeting(secretary: Page, url: string): Promise<string> {
  const send = async (path: string, data: object): Promise<{ id: string }> => {
    const answer = await secretary.request.post(`${MEETINGS}${path}`, { data, headers: { origin: url } });
    expect([path, answer.ok()]).toEqual([path, true]);
    return (await answer.json()) as { id: string };
  };
  const [startsAt, endsAt] = [1, 2].map((hours) => new Date(Date.now() + hours * 3_600_000).toISOString());
  const { id } = await send('', { title: 'Prov av protokoll', startsAt, endsAt });
  await send(`/${id}/items`, { kind: 'other', title: 'Val av justerare' });
  await send(`/${id}/transition`, { to: 'called' });
  return id;
}

test('two people write minutes at once: live, with nothing lost, also without a network', async ({
  browserOf,
  faults,
  harness,
}) => {
  faults.expectNoNetwork();
  const secretary = await browserOf('admin');
  const member = await browserOf('council', { viewport: { width: 360, height: 800 } });
  const id = await callMeeting(secretary, harness.url);
  for (const page of [secretary, member]) {
    await page.goto(`/ai-radet/moten/${id}/protokoll`);
    await expect(opening(page)).toBeVisible();
  }

  await tabTo(secretary, opening(secretary));
  await secretary.keyboard.type('Mötet öppnas.');
  await expect(member.getByText(/skriver här/)).toBeVisible();
  await expect(opening(member)).toHaveValue('Mötet öppnas.');
  await expectAccessible(secretary, 'minutes that are written');

  await opening(member).focus();
  await member.keyboard.press('Control+End');
  await Promise.all([
    secretary.keyboard.type('\nAnna väljs att justera.'),
    member.keyboard.type('\nDagordningen godkänns.'),
  ]);
  for (const page of [secretary, member]) {
    await expect(opening(page)).toHaveValue(/Anna väljs att justera\./);
    await expect(opening(page)).toHaveValue(/Dagordningen godkänns\./);
  }
  expect(await opening(secretary).inputValue()).toBe(await opening(member).inputValue());

  await member.context().setOffline(true);
  await member.keyboard.press('Control+End');
  await member.keyboard.type('\nSkrivet utan nät.');
  await expect(member.getByText(words.write.waiting)).toBeVisible();
  await member.context().setOffline(false);
  await expect(opening(secretary)).toHaveValue(/Skrivet utan nät\./, { timeout: 30_000 });
});

test('whoever has been erased stays among those who approve, as a former user in the language of the page', async ({
  browserOf,
  harness,
}) => {
  const secretary = await browserOf('admin');
  const id = await callMeeting(secretary, harness.url);
  await query(
    harness,
    `WITH former AS (INSERT INTO users (id, email, name, language, suspended_at, erased_at)
       SELECT one, one || '@erased.invalid', 'Tidigare användare', 'sv', now(), now() FROM gen_random_uuid() one RETURNING id)
     INSERT INTO council_minutes_approvals (meeting_id, user_id, role, approved_at) SELECT $1, id, 'adjuster', now() FROM former`,
    [id],
  );
  for (const [language, prefix] of [
    ['sv', ''],
    ['en', '/en'],
  ] as const) {
    await secretary.goto(`${prefix}/ai-radet/moten/${id}/protokoll`);
    const { meetings, common } = WORDS[language];
    const approvals = secretary.getByRole('region', { name: meetings.approval.title });
    await expect(approvals.getByRole('listitem')).toHaveText([
      new RegExp(`^${common.formerUser}, ${meetings.approval.adjuster}${meetings.approval.done}`, 'u'),
    ]);
    await expect(approvals.getByRole('link')).toHaveCount(0);
  }
});

import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { sender } from './support/council.js';
import { tabAndType, tabTo } from './support/keyboard.js';
import { settled } from './support/settled.js';
import { DEMO_PASSWORD, expect, test } from './support/test.js';
import { fill, WORDS } from './support/words.js';

const { administration: words, common, errors, identity, threads } = WORDS.sv;
/** Nobody else in these tests is her: what happens to her account disturbs no other test. */
const PERSON = 'rad-umea-ersattare';
const NAME = 'Sofia Vännström';
const EMAIL = `${PERSON}@torget.example`;

const heading = (page: Page, name: string): Locator => page.getByRole('heading', { level: 1, name });
/** The way to another page of administration. */
const nav = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: words.nav.label }).getByRole('link', { name, exact: true });
const said = (page: Page, text: string): Locator => page.getByRole('status').getByText(text, { exact: true });

async function press(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Goes through the administration to the page of somebody, by keyboard. */
async function find(page: Page): Promise<void> {
  await page.goto('/admin');
  await press(page, nav(page, words.nav.users));
  await expect(heading(page, words.users.title)).toBeVisible();
  await tabAndType(page, page.getByLabel(words.users.q, { exact: true }), 'vännst');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table').getByRole('row')).toHaveCount(2);
  await press(page, page.getByRole('link', { name: NAME, exact: true }));
  await expect(heading(page, NAME)).toBeVisible();
}

/** Signs in by keyboard on the page for it. */
async function signIn(page: Page): Promise<void> {
  await tabAndType(page, page.getByLabel(identity.field.email, { exact: true }), EMAIL);
  await tabAndType(page, page.getByLabel(identity.field.password, { exact: true }), DEMO_PASSWORD);
  await page.keyboard.press('Enter');
}

test('somebody is suspended and let in again, by keyboard, and their open page hears of it', async ({
  browserOf,
  faults,
  harness: { url },
}) => {
  test.setTimeout(180_000);
  const sofia = await browserOf(PERSON);
  const send = sender(sofia.request, url);
  const hubName = `Prov av avstängning ${randomUUID().slice(0, 8)}`;
  const hub = { name: hubName, purpose: 'Prov', kind: 'community', visibility: 'open', joinPolicy: 'open' };
  const { slug } = await send<{ slug: string }>('post', '/hubs', hub);
  const question = { title: 'Fråga som ska stå kvar', kind: 'question', body: 'Hur länge sparar ni loggarna?' };
  const { id } = await send<{ id: string }>('post', `/hubs/${slug}/threads`, question);
  const thread = `/samtal/${id}`;
  const post = (page: Page): Locator => page.getByRole('list', { name: threads.posts.label }).getByText(question.body);
  // What belongs to the person comes a little after the page: from then on all that happens to them reaches it.
  await Promise.all([sofia.waitForResponse(/live-counts/), sofia.goto(thread)]);
  await expect(post(sofia)).toBeVisible();
  await press(sofia, sofia.getByRole('button', { name: threads.compose.open }));
  const editor = sofia.getByRole('textbox', { name: threads.compose.label });
  await expect(editor).toBeFocused();
  await sofia.keyboard.type('Vi sparar dem i');

  // Asking who is here, and the sign-in that is refused.
  faults.expectStatus(401, 403);
  const admin = await browserOf('admin');
  await test.step('an administrator finds them, and suspends them with a reason', async () => {
    await find(admin);
    const reason = admin.getByLabel(words.user.reason, { exact: true });
    await expect(reason).toHaveValue('');
    await tabTo(admin, reason);
    await admin.keyboard.type(words.reasons.misconduct);
    await expect(reason).toHaveValue('misconduct');
    await tabAndType(admin, admin.getByRole('textbox', { name: words.user.note }), 'Har varnats två gånger.');
    await press(admin, admin.getByRole('button', { name: words.user.suspend, exact: true }));
    await expect(said(admin, words.user.suspended)).toBeVisible();
    await expect(admin.getByText('Har varnats två gånger.')).toBeVisible();
    await expectAccessible(admin, 'a suspended person in the administration');
  });

  await test.step('their open page says that they are signed out, and keeps what they wrote', async () => {
    await expect(said(sofia, common.status.signedOut)).toBeVisible();
    await expect(post(sofia)).toBeVisible();
    await expectAccessible(sofia, 'a page whose reader was signed out');
  });

  await test.step('they cannot sign in, and are told what to do', async () => {
    await press(sofia, sofia.getByRole('link', { name: common.nav.signIn, exact: true }));
    await expect(heading(sofia, identity.signIn.title)).toBeVisible();
    await signIn(sofia);
    await expect(sofia.getByRole('heading', { name: common.form.failed })).toBeFocused();
    await expect(sofia.getByRole('listitem').getByText(errors.code.auth.suspended)).toBeVisible();
    await expectAccessible(sofia, 'a sign-in that is refused');
  });

  await test.step('the log has it, what they wrote stays, and their hub needs another owner', async () => {
    await press(admin, admin.getByRole('link', { name: words.user.log, exact: true }));
    const entry = admin.getByRole('row').filter({ hasText: words.actions.user_suspended }).first();
    await expect(entry).toContainText(NAME);
    await expect(entry).toContainText(words.details.values.misconduct);
    await expect(entry.getByRole('link', { name: 'Astrid Vallmark' })).toBeVisible();
    await press(admin, nav(admin, words.nav.hubs));
    await expect(admin.getByRole('heading', { name: hubName })).toBeVisible();
    await admin.goto(thread);
    await expect(post(admin)).toBeVisible();
    await expect(admin.getByText(NAME).first()).toBeVisible();
  });

  await test.step('the suspension is lifted, and they sign in again and are back where they were', async () => {
    await find(admin);
    await press(admin, admin.getByRole('button', { name: words.user.lift, exact: true }));
    await expect(said(admin, words.user.lifted)).toBeVisible();
    // The focus stays where the button was: the next thing is the way to suspend them again.
    await admin.keyboard.press('Tab');
    await expect(admin.getByLabel(words.user.reason, { exact: true })).toBeFocused();
    await sofia.reload();
    await signIn(sofia);
    await expect(post(sofia)).toBeVisible();
    await expect(sofia.getByRole('button', { name: fill(common.nav.accountOf, { name: NAME }) })).toBeVisible();
    await expect(sofia.getByText(common.status.signedOut)).toHaveCount(0);
    await press(sofia, sofia.getByRole('button', { name: threads.compose.openDraft }));
    await expect(editor).toHaveValue('Vi sparar dem i');
  });
});

test('the tables of administration are lists on a phone, and still tables to screen readers', async ({ browserOf }) => {
  const page = await browserOf('admin', { viewport: { width: 360, height: 800 } });
  const tables = {
    '/admin': WORDS.sv.admin.status.state,
    '/admin/anvandare': words.users.places,
    '/admin/organisationer': words.organisations.members,
    '/admin/logg': words.log.where,
  };
  for (const [path, column] of Object.entries(tables)) {
    await page.goto(path);
    const table = page.getByRole('table');
    await expect(table.getByRole('columnheader', { name: column, exact: true })).toBeAttached();
    const columns = await table.getByRole('columnheader').count();
    const row = table.getByRole('row').nth(1);
    await expect(row.getByRole('rowheader')).toHaveCount(1);
    await expect(row.getByRole('cell')).toHaveCount(columns - 1);
    await settled(page);
    // The name of a column stands beside what is in it, and is read by nobody twice.
    const cell = row.getByRole('cell').first();
    const beside = await cell.evaluate((element) => getComputedStyle(element, '::before').content);
    expect([path, beside]).toEqual([path, expect.stringMatching(/^".+" \/ ""$/)]);
    expect([path, await page.locator('.table-scroll').evaluate(widerThanItself)]).toEqual([path, 0]);
    await expectAccessible(page, `${path} on a phone`);
  }
});

function widerThanItself({ scrollWidth, clientWidth }: Element): number {
  return scrollWidth - clientWidth;
}

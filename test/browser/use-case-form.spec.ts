import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { field } from './support/fields.js';
import { readHarness } from './support/harness.js';
import { tabAndType, tabTo } from './support/keyboard.js';
import { expect, test } from './support/test.js';
import { fill, WORDS } from './support/words.js';

const { codes, files, following, organisations, standard, useCaseForm, useCases } = WORDS.sv;
const { fields, parts, steps } = standard;

const some = (title: string): string => `${title} ${randomUUID().slice(0, 8)}`;
const button = (page: Page, name: string): Locator => page.getByRole('main').getByRole('button', { name, exact: true });
const heading = (page: Page, name: string): Locator => page.getByRole('heading', { name, exact: true });
const stepLink = (page: Page, step: { label: string }): Locator =>
  page.getByRole('navigation', { name: useCaseForm.steps.list }).getByRole('link', { name: step.label });
const saved = (page: Page): Locator => page.locator('.save-status--saved');

/** A picture of one point. */
const PICTURE = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

interface Described {
  slug: string;
  summary: string;
  problem: string;
  coverAlt: string | null;
  contact: { role: string | null };
}

/** Begins a draft of Digitala Grannar. */
async function draftOf(page: Page, values: Record<string, unknown>): Promise<Described> {
  const answer = await page.request.post('/api/v1/use-cases', {
    data: { organisation: 'digitala-grannar', ...values },
    headers: { origin: readHarness()?.url ?? '' },
  });
  expect(answer.status()).toBe(201);
  return (await answer.json()) as Described;
}

/** What the register holds of the case whose form is open. */
async function useCaseAt(page: Page): Promise<Described> {
  const slug = new URL(page.url()).pathname.split('/').at(-2) ?? '';
  return (await (await page.request.get(`/api/v1/use-cases/${slug}`)).json()) as Described;
}

test('a press on Publish right after the last correction counts', async ({ browserOf }) => {
  const page = await browserOf('forening');
  const title = some('Röststöd i hjälptelefonen');
  await page.goto('/anvandningsfall/ny');
  const publish = button(page, useCases.actions.publish);
  await publish.click();
  await expect(page.locator('.error-summary h2')).toBeFocused();
  await field(page, fields.title.label).fill(title);
  await field(page, fields.summary.label).fill('Den som ringer får rätt volontär direkt.');
  await field(page, fields.problem.label).fill('Många kopplades runt.');
  await field(page, codes.area.civil_society).check();
  await field(page, fields.phase.label).selectOption('idea');
  await field(page, codes.visibility.public).check();
  // Nothing may move away under the pointer when the last field is left.
  await publish.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('a whole case by keyboard, step by step, with an effect, a link, co-owners and a withheld supplier', async ({
  browserOf,
}) => {
  const page = await browserOf('kommun');
  const title = some('Granskning av bygglovsritningar');
  const press = async (target: Locator, key = 'Enter') => {
    await tabTo(page, target);
    await page.keyboard.press(key);
  };
  const type = (label: string, text: string) => tabAndType(page, field(page, label), text);
  const choose = async (label: string, option: string) => {
    await tabTo(page, field(page, label));
    await field(page, label).selectOption(option);
  };
  const next = async (step: { label: string }) => {
    await press(page.getByRole('link', { name: fill(useCaseForm.steps.next, { step: step.label }) }));
    await expect(heading(page, step.label)).toBeFocused();
  };

  await page.goto('/anvandningsfall/ny');
  await type(fields.title.label, title);
  await type(fields.summary.label, 'AI hittar vad som saknas i en ansökan innan den registreras.');
  await type(fields.problem.label, 'Hälften av ansökningarna behöver kompletteras.');
  await press(field(page, codes.area.urban_planning_and_building), 'Space');
  await choose(fields.phase.label, 'in_use');
  await press(field(page, codes.visibility.public), 'Space');
  await press(page.locator('.use-case-form details summary'));
  await type(fields.coOwners.label, 'timrå');
  await expect(page.getByRole('option', { name: 'Timrå kommun' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Timrå kommun/ })).toBeVisible();

  await next(steps.story);
  await expect(page).toHaveURL(/\/redigera\?steg=story$/);
  await type(fields.solution.label, 'En modell läser ritningen och föreslår kompletteringar.');
  await press(button(page, useCaseForm.rows.links.add));
  await expect(field(page, parts.links.url)).toBeFocused();
  await page.keyboard.type('https://sundsvall.se/beslut');
  await type(parts.links.label, 'Beslut i nämnden');
  await type(fields.usedIn.label, 'öre');
  await page.getByRole('option', { name: 'Örebro' }).waitFor();
  await page.keyboard.press('Enter');

  await next(steps.data);
  await choose(fields.personalData.label, 'personal');
  await type(fields.supplier.label, 'Bolaget som inte får synas AB');
  await press(page.getByRole('button', { name: `${useCaseForm.withhold.hide}: ${fields.supplier.label}` }));
  const reason = field(page, fill(useCaseForm.withhold.reason, { field: fields.supplier.label }));
  await expect(reason).toBeFocused();
  await reason.selectOption('procurement');
  await expect(page.getByText(useCaseForm.withhold.tag, { exact: true })).toBeVisible();

  await next(steps.effects);
  await press(button(page, useCaseForm.rows.effects.add));
  await page.keyboard.type('Tid för varje ansökan');
  await type(parts.effects.baseline, '42,5');
  await type(parts.effects.value, '18');
  await type(parts.effects.unit, 'minuter');
  await choose(parts.effects.evidence, 'measured');
  await type(fields.costOnce.label, '250 000');

  await test.step('publishing tells what is needed in other steps, and leads there', async () => {
    await press(button(page, useCases.actions.publish));
    await expect(page.locator('.error-summary h2')).toBeFocused();
    await press(page.locator('.error-summary').getByRole('link', { name: new RegExp(fields.legalBasis.label) }));
    await expect(field(page, fields.legalBasis.label)).toBeFocused();
    await page.keyboard.type('Myndighetsutövning, artikel 6.1 e.');
  });
  await press(button(page, useCases.actions.publish));
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();

  const slug = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  const answer = await (await page.request.get(`/api/v1/use-cases/${slug}`)).json();
  expect(answer).toMatchObject({
    status: 'published',
    organisations: [{ slug: 'sundsvall' }, { slug: 'timra' }],
    links: [{ url: 'https://sundsvall.se/beslut', kind: 'documentation' }],
    usedIn: ['1880'],
    effects: [{ measure: 'Tid för varje ansökan', baseline: 42.5, value: 18, unit: 'minuter', evidence: 'measured' }],
    costOnce: 250_000,
    supplier: null,
    withheld: [{ field: 'supplier', reason: 'procurement' }],
    withheldValues: { supplier: 'Bolaget som inte får synas AB' },
  });
  const reader = await browserOf(null);
  expect(await (await reader.request.get(`/api/v1/use-cases/${slug}`)).text()).not.toContain('inte får synas');
});

test('a draft goes on where it was left, on another device and on the first one again', async ({ browserOf }) => {
  const first = await browserOf('forening');
  await first.goto('/anvandningsfall/ny');
  await field(first, fields.title.label).fill(some('Utkast som flyttar'));
  await expect(first).toHaveURL(/\/redigera$/);
  await stepLink(first, steps.story).click();
  await first.locator('.use-case-form details').first().locator('summary').click();
  await field(first, fields.lessons.label).fill('Spara ofta.');
  await expect(saved(first)).toBeVisible();

  const second = await browserOf('forening');
  await second.goto(new URL(first.url()).pathname + new URL(first.url()).search);
  await expect(field(second, fields.lessons.label)).toHaveValue('Spara ofta.');
  await field(second, fields.lessons.label).fill('Spara ofta, och på flera ställen.');
  await expect(saved(second)).toBeVisible();

  await first.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(field(first, fields.lessons.label)).toHaveValue('Spara ofta, och på flera ställen.');
});

test('two people who change the same case choose between their texts side by side', async ({ browserOf, faults }) => {
  faults.expectStatus(412);
  const mine = await browserOf('forening');
  const draft = await draftOf(mine, { title: some('Samtidigt'), summary: 'Från början.' });
  await mine.goto(`/anvandningsfall/${draft.slug}/redigera`);
  await expect(field(mine, fields.summary.label)).toHaveValue('Från början.');
  const theirs = { summary: 'Den andras sammanfattning.', problem: 'Den andras problem.' };
  const origin = new URL(mine.url()).origin;
  await mine.request.patch(`/api/v1/use-cases/${draft.slug}`, { data: theirs, headers: { origin } });

  await field(mine, fields.summary.label).fill('Min sammanfattning.');
  await field(mine, fields.contactRole.label).fill('Min roll');
  await expect(heading(mine, useCaseForm.conflict.title)).toBeFocused();
  const choice = (name: string) => mine.getByRole('group', { name, exact: true });
  await expect(choice(fields.summary.label)).toContainText('Min sammanfattning.');
  await expect(choice(fields.summary.label)).toContainText('Den andras sammanfattning.');
  await expectAccessible(mine, 'conflict');
  await button(mine, useCaseForm.conflict.settle).click();
  // What only one of them has changed is clear; about the summary somebody must decide.
  await expect(choice(fields.summary.label)).toBeFocused();
  await choice(fields.summary.label).getByLabel(useCaseForm.conflict.mine).check();
  await expect(choice(fields.problem.label).getByLabel(useCaseForm.conflict.theirs)).toBeChecked();
  await button(mine, useCaseForm.conflict.settle).click();
  await expect(saved(mine)).toBeVisible();
  const { summary, problem, contact } = await useCaseAt(mine);
  expect([summary, problem, contact.role]).toEqual(['Min sammanfattning.', theirs.problem, 'Min roll']);
});

test('files and a picture are attached with progress, once there is a draft', async ({ browserOf }) => {
  const page = await browserOf('forening');
  await page.goto('/anvandningsfall/ny?steg=story');
  await expect(page.getByText(useCaseForm.files.needsDraft)).toBeVisible();
  await stepLink(page, steps.essentials).click();
  await field(page, fields.title.label).fill(some('Med bild'));
  await expect(page).toHaveURL(/\/redigera/);
  await stepLink(page, steps.story).click();

  await page.route('**/api/v1/files', async (route) => {
    // The bar is there while the file is on its way.
    await expect(page.getByRole('progressbar', { name: fill(files.progress, { name: 'bild.png' }) })).toBeVisible();
    await route.continue();
  });
  await page
    .getByLabel(useCaseForm.files.label, { exact: true })
    .setInputFiles({ name: 'bild.png', mimeType: 'image/png', buffer: Buffer.from(PICTURE, 'base64') });
  await expect(page.getByRole('link', { name: 'bild.png' })).toBeVisible();
  await field(page, fields.coverImage.label).selectOption({ label: 'bild.png' });
  await field(page, fields.coverAlt.label).fill('En blå prick.');
  await expect.poll(async () => (await useCaseAt(page)).coverAlt).toBe('En blå prick.');
});

test('a second person reviews: gives back with a note, and approves in the end', async ({ browserOf, harness }) => {
  const writer = await browserOf('forening');
  const setting = (on: boolean) =>
    writer.request.patch('/api/v1/organisations/digitala-grannar', {
      data: { reviewRequired: on },
      headers: { origin: harness.url },
    });
  const title = some('Läxhjälp med granskning');
  try {
    await writer.goto('/organisationer/digitala-grannar');
    await writer.getByLabel(organisations.settings.review).check();
    await expect(writer.getByText(organisations.settings.saved)).toBeVisible();

    const { slug } = await draftOf(writer, {
      title,
      coOwners: ['sundsvall'],
      summary: 'Barn får hjälp.',
      problem: 'Kö.',
      areas: ['education'],
      phase: 'idea',
      visibility: 'public',
      contactName: 'Ewa',
      contactEmail: 'ewa@grannar.example',
    });
    await writer.goto(`/anvandningsfall/${slug}/redigera`);
    await button(writer, useCases.actions.publish).click();
    await expect(heading(writer, useCaseForm.review.waits)).toBeVisible();
    await expect(button(writer, useCaseForm.review.approve)).toHaveCount(0);

    const reviewer = await browserOf('kommun');
    await reviewer.goto('/mina-anvandningsfall?status=in_review');
    await reviewer.getByRole('link', { name: new RegExp(`^${useCases.mine.review}.*${title}$`) }).click();
    await button(reviewer, useCaseForm.review.giveBack).click();
    await expect(field(reviewer, useCaseForm.review.note)).toBeFocused();
    await reviewer.keyboard.type('Skriv hur många barn det gäller.');
    await button(reviewer, useCaseForm.review.send).click();
    await expect(button(reviewer, useCaseForm.review.send)).toHaveCount(0);

    await writer.reload();
    await expect(writer.getByText('Skriv hur många barn det gäller.')).toBeVisible();
    await field(writer, fields.problem.label).fill('Kö för 40 barn.');
    await button(writer, useCases.actions.publish).click();
    await expect(heading(writer, useCaseForm.review.waits)).toBeVisible();
    await reviewer.reload();
    await button(reviewer, useCaseForm.review.approve).click();
    await expect(reviewer.getByRole('heading', { level: 1, name: title })).toBeVisible();
  } finally {
    await setting(false);
  }
});

test('a case that nobody has confirmed for a year is confirmed with one press', async ({ browserOf }) => {
  const page = await browserOf('kommun');
  await page.goto('/mina-anvandningsfall?status=published');
  const stale = page.getByRole('article').filter({ hasText: useCases.mine.stale });
  await expect(stale.first()).toBeVisible();
  const before = await stale.count();
  await stale.first().getByRole('button', { name: following.owner.confirm }).click();
  await expect(stale).toHaveCount(before - 1);
});

test("a case begins with a peer's texts", async ({ browserOf }) => {
  const page = await browserOf('council');
  await page.goto('/anvandningsfall/ny');
  await page.getByText(useCaseForm.peer.title).click();
  await field(page, useCaseForm.peer.label).fill('samtalssammanfattningar');
  await page.getByRole('listbox').getByRole('option').first().click();
  await button(page, useCaseForm.peer.begin).click();
  await expect(page).toHaveURL(/\/redigera$/);
  await expect(field(page, fields.title.label)).toHaveValue('Samtalssammanfattningar i kontaktcenter');
  await page.goto(`${new URL(page.url()).pathname}?steg=reuse`);
  await expect(page.getByRole('button', { name: /Samtalssammanfattningar/ })).toBeVisible();
});

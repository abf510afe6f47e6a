import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { tabTo } from './support/keyboard.js';
import { readHarness } from './support/harness.js';
import { expect, test } from './support/test.js';
import { fill, WORDS } from './support/words.js';

const { codes, common, following, reuse, standard, useCaseList, useCasePage } = WORDS.sv;

/** A case that tells something in every part of its page. */
const WHOLE = {
  summary: 'Personalen talar in vad som har hänt, och ett utkast till anteckning är klart direkt.',
  problem: 'Anteckningarna skrevs ur minnet sist på passet.',
  solution: 'En språkmodell skriver ett utkast som personalen rättar.',
  lessons: 'Börja med en grupp som vill.',
  areas: ['elderly_and_disability_support'],
  values: ['time_saved'],
  techniques: ['speech'],
  phase: 'pilot',
  phaseSince: '2026-02-01',
  personalData: 'sensitive',
  contactName: 'Kim Exempel',
  contactEmail: 'kim@sundsvall.example',
  contacts: [{ name: 'Robin Exempel', role: 'Dataskyddsombud', email: 'robin@sundsvall.example' }],
  visibility: 'public',
  usedIn: ['2281', '2280'],
  alternatives: 'Mallar utan AI användes inte.',
  links: [{ kind: 'evaluation', url: 'https://rapport.example/talstod', label: 'Rapporten' }],
  dataUsed: 'Röst och journaltext.',
  model: 'En öppen talmodell',
  supplier: 'Hemligt Bolag AB',
  hosting: 'on_premises',
  costOnce: 450_000,
  costHours: 640,
  roles: [{ role: 'Projektledare', hours: 240 }],
  legalBasis: 'Artikel 9.2 h i dataskyddsförordningen.',
  impactAssessment: 'done',
  aiActRisk: 'limited',
  reuseOffered: ['code', 'talk'],
  reuseChecklist: ['En server med grafikkort', 'Ett beslut om gallring'],
  agendaGoals: ['3'],
  effects: [
    { measure: 'Tid per pass', unit: 'minuter', baseline: 35, value: 14, evidence: 'measured' },
    { measure: 'Sjukfrånvaro', unit: 'procent', baseline: 9, value: 8, evidence: 'expected' },
  ],
  withheld: [{ field: 'supplier', reason: 'procurement' }],
};

interface Made {
  id: string;
  slug: string;
  title: string;
}

/** Sends what a page of ours would send, as the one who is signed in in that page. */
async function send(writer: Page, method: 'POST' | 'PATCH', path: string, data?: unknown): Promise<Made> {
  const { url } = readHarness() ?? { url: '' };
  const answer = await writer.request.fetch(`/api/v1/use-cases${path}`, { method, data, headers: { origin: url } });
  expect([path, answer.status()]).toEqual([path, path === '' ? 201 : 200]);
  return (await answer.json()) as Made;
}

/** Publishes a case as the one who is signed in in a page. */
async function publish(writer: Page): Promise<Made> {
  const title = `Talstöd i hemtjänsten ${randomUUID().slice(0, 8)}`;
  const { id } = await send(writer, 'POST', '', { ...WHOLE, title, organisation: 'sundsvall' });
  return send(writer, 'POST', `/${id}/publish`);
}

test('everything that a case tells can be read without JavaScript, and what is withheld says why', async ({
  browserOf,
}) => {
  const made = await publish(await browserOf('kommun'));
  const page = await browserOf(null, { javaScriptEnabled: false });
  await page.goto(`/anvandningsfall/${made.slug}`);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1, name: made.title })).toBeVisible();

  const glance = main.locator('.glance');
  for (const text of ['Sundsvalls kommun', codes.phase.pilot, 'Tid per pass', /450\s000 kr/, 'Kim Exempel']) {
    await expect(glance).toContainText(text);
  }
  for (const text of [WHOLE.problem, WHOLE.solution, WHOLE.lessons, WHOLE.alternatives, WHOLE.dataUsed, WHOLE.model]) {
    await expect(main).toContainText(text);
  }
  for (const text of [
    'Robin Exempel',
    'Projektledare, 240 timmar',
    'Ett beslut om gallring',
    'Härnösand',
    'Rapporten',
  ]) {
    await expect(main).toContainText(text);
  }
  for (const text of [codes.hosting.on_premises, codes.impactAssessment.done, codes.aiActRisk.limited]) {
    await expect(main).toContainText(text);
  }
  await expect(main).toContainText(fill(useCasePage.withheld.is, { reason: codes.withholdReason.procurement }));
  expect(await page.content()).not.toContain('Hemligt Bolag');
  expect(await page.content()).not.toContain('@sundsvall.example');

  const contents = page.getByRole('navigation', { name: useCasePage.contents });
  for (const part of await contents.getByRole('link').all()) {
    await expect(page.locator((await part.getAttribute('href')) ?? '')).toHaveText((await part.textContent()) ?? '');
  }
});

test('an address that a case had leads to the one of today, on the server and in the browser', async ({
  browserOf,
}) => {
  const writer = await browserOf('kommun');
  const made = await publish(writer);
  const slug = `talstod-${randomUUID().slice(0, 8)}`;
  await send(writer, 'PATCH', `/${made.id}`, { slug });

  const reader = await browserOf(null);
  const answer = await reader.request.get(`/en/anvandningsfall/${made.slug}?x=1`, { maxRedirects: 0 });
  expect([answer.status(), answer.headers()['location']]).toEqual([301, `/en/anvandningsfall/${slug}?x=1`]);

  await reader.goto('/om');
  await reader.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, `/anvandningsfall/${made.slug}`);
  await expect(reader.getByRole('heading', { level: 1, name: made.title })).toBeVisible();
  await expect(reader).toHaveURL(new RegExp(`/anvandningsfall/${slug}$`));
});

test('versions tell what changed, and two of them stand side by side', async ({ browserOf }) => {
  const writer = await browserOf('kommun');
  const made = await publish(writer);
  await send(writer, 'PATCH', `/${made.id}`, { lessons: 'Ta med arkivarien tidigt.' });

  const reader = await browserOf(null);
  await reader.goto(`/anvandningsfall/${made.slug}`);
  await reader.getByRole('link', { name: useCasePage.facts.versions }).click();
  await expect(reader.getByRole('heading', { level: 1, name: useCasePage.versions.heading })).toBeVisible();
  const { label } = standard.fields.lessons;
  await expect(reader.getByText(fill(useCasePage.versions.changed, { fields: label }))).toBeVisible();
  // Who wrote it is for those who have signed in.
  await expect(reader.getByRole('main')).not.toContainText('Maria Nordlander');

  await reader.getByRole('button', { name: useCasePage.versions.choose }).click();
  await expect(reader.getByRole('heading', { level: 3 })).toHaveText([label]);
  await expect(reader.locator('.differences dd')).toHaveText([WHOLE.lessons, 'Ta med arkivarien tidigt.']);
});

test('two cases are chosen in the list and compared by keyboard', async ({ browserOf }) => {
  const page = await browserOf(null);
  await page.goto('/anvandningsfall');
  const boxes = page.getByRole('checkbox', { name: new RegExp(`^${useCaseList.compare.pick} `) });
  const names: string[] = [];
  for (const at of [0, 5]) {
    const box = boxes.nth(at);
    await tabTo(page, box);
    await page.keyboard.press('Space');
    await expect(box).toBeChecked();
    names.push(((await box.evaluate((element: HTMLInputElement) => element.labels?.[0]?.textContent)) ?? '').slice(7));
  }
  await page.reload();
  const bar = page.getByRole('region', { name: useCaseList.compare.region });
  const go = bar.getByRole('link', { name: useCaseList.compare.go });
  await tabTo(page, go);
  await page.keyboard.press('Enter');

  const table = page.getByRole('table', { name: useCasePage.compare.caption });
  await expect(table.getByRole('columnheader')).toHaveText([useCasePage.compare.field, ...names]);
  const problems = table.getByRole('row').filter({ hasText: standard.fields.problem.label }).first();
  await expect(problems.getByRole('rowheader')).toContainText('≠');
  const rows = await table.getByRole('row').count();
  await page.getByRole('checkbox', { name: useCasePage.compare.onlyDifferences }).press('Space');
  await expect(table.getByRole('row').filter({ hasNotText: '≠' })).toHaveCount(1);
  expect(await table.getByRole('row').count()).toBeLessThanOrEqual(rows);
});

test('an organisation does the same, another is interested, and the counts and lists tell those who may know', async ({
  browserOf,
}) => {
  const owner = await browserOf('kommun');
  const made = await publish(owner);
  const path = `/anvandningsfall/${made.slug}`;
  const glance = (page: Page) => page.locator('.glance');

  const adopter = await browserOf('council');
  await adopter.goto(path, { waitUntil: 'networkidle' });
  await adopter.getByRole('button', { name: reuse.action.adopt }).click();
  const dialog = adopter.getByRole('dialog');
  await dialog.getByLabel(codes.adoptionStep.in_use).check();
  await expectAccessible(adopter, 'how far the organisation has come');
  await dialog.getByLabel(reuse.dialog.note).fill('Vi behövde nya headset.');
  await dialog.getByRole('button', { name: reuse.dialog.send }).click();
  await expect(glance(adopter)).toContainText(fill(useCasePage.glance.reused_one, { n: 1 }));
  await expect(adopter.locator('.adopters')).toContainText('Vi behövde nya headset.');
  await expect(adopter.getByRole('button', { name: reuse.action.adopt })).toHaveCount(0);

  const asker = await browserOf('forening');
  await asker.goto(path, { waitUntil: 'networkidle' });
  await asker.getByRole('button', { name: reuse.action.interested }).click();
  await asker.getByRole('dialog').getByRole('button', { name: reuse.dialog.send }).click();
  await expect(asker.getByRole('list', { name: reuse.mine.title })).toContainText(codes.adoptionStep.interested);
  await expect(glance(asker)).toContainText(fill(useCasePage.glance.interested_one, { n: 1 }));

  await owner.goto(path, { waitUntil: 'networkidle' });
  await expect(owner.locator('.adopters > li')).toHaveCount(2);
  const reader = await browserOf(null, { javaScriptEnabled: false });
  await reader.goto(path, { waitUntil: 'networkidle' });
  await expect(reader.locator('.adopters > li')).toHaveCount(1);
  await expect(glance(reader)).toContainText(fill(useCasePage.glance.reused_one, { n: 1 }));

  await asker.getByRole('button', { name: reuse.mine.remove }).click();
  await expect(glance(asker)).not.toContainText(fill(useCasePage.glance.interested_one, { n: 1 }));
});

test('a draft of one’s own begins with a peer’s case, and both know of each other', async ({ browserOf }) => {
  const made = await publish(await browserOf('kommun'));
  const page = await browserOf('council');
  await page.goto(`/anvandningsfall/${made.slug}`);
  await page.getByRole('button', { name: reuse.action.copy }).click();
  await page.getByRole('dialog').getByRole('button', { name: reuse.copyDialog.start }).click();
  await expect(page).toHaveURL(/\/redigera/);
  await expect(page.locator('[id="use-case-title"]')).toHaveValue(made.title);
  await page.goto(`/anvandningsfall/${made.slug}`);
  await expect(page.getByRole('list', { name: reuse.mine.title })).toContainText(codes.adoptionStep.adopting);
});

test('a case is kept at hand, and a search is asked again with mail about what is new', async ({ browserOf }) => {
  const made = await publish(await browserOf('kommun'));
  const page = await browserOf('forening');
  await page.goto(`/anvandningsfall/${made.slug}`);
  const save = page.getByRole('button', { name: `${following.bookmark.save} ${made.title}` });
  await save.click();
  await expect(save).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: /Konto/ }).click();
  await page.getByRole('link', { name: common.nav.bookmarks }).click();
  await expect(page.getByRole('heading', { level: 2, name: made.title })).toBeVisible();
  await save.click();
  await expect(page.getByText(following.bookmarks.empty)).toBeVisible();

  await page.goto('/anvandningsfall?phase=pilot');
  await page.getByRole('button', { name: following.search.follow }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByLabel(following.search.name)).toHaveValue(codes.phase.pilot);
  await dialog.getByLabel(following.search.alerts.daily).check();
  await dialog.getByRole('button', { name: following.search.save }).click();
  await expect(page.getByText(following.search.saved)).toBeVisible();

  await page.goto('/sparade-sokningar');
  const alert = page.getByLabel(`${following.search.alert}: ${codes.phase.pilot}`);
  await expect(alert).toHaveValue('daily');
  await expectAccessible(page, 'a saved search');
  await alert.selectOption('none');
  await expect(page.getByText(following.searches.changed)).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: codes.phase.pilot }).click();
  await expect(page).toHaveURL(/\/anvandningsfall\?phase=pilot$/);
  await page.goto('/sparade-sokningar');
  await page.getByRole('button', { name: fill(following.searches.removeNamed, { name: codes.phase.pilot }) }).click();
  await expect(page.getByText(following.searches.empty)).toBeVisible();
});

test('a case is confirmed by its people in one press; a link that is not whole changes nothing', async ({
  browserOf,
}) => {
  const owner = await browserOf('kommun');
  const made = await publish(owner);
  await owner.goto(`/anvandningsfall/${made.slug}`);
  await owner.getByRole('button', { name: following.owner.confirm }).click();
  await expect(owner.getByText(following.owner.confirmed)).toBeVisible();
  const reader = await browserOf(null);
  await reader.goto('/bekrafta-anvandningsfall');
  await expect(reader.getByRole('heading', { level: 1, name: following.confirm.brokenTitle })).toBeVisible();
});

test('on paper a case is its content, with the addresses of its links', async ({ browserOf }) => {
  const made = await publish(await browserOf('kommun'));
  const page = await browserOf(null, { viewport: { width: 794, height: 1123 } });
  await page.goto(`/anvandningsfall/${made.slug}`);
  await page.emulateMedia({ media: 'print' });
  for (const hidden of [page.getByRole('banner'), page.locator('.case-actions'), page.locator('.contents')]) {
    await expect(hidden).toBeHidden();
  }
  await expect(page.getByText(WHOLE.lessons)).toBeVisible();
  const address = await page
    .getByRole('link', { name: 'Rapporten' })
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(address).toContain('https://rapport.example/talstod');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(794);
});

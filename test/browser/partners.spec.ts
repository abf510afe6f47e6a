import { expect, test } from './support/test.js';
import { tabAndType, tabTo } from './support/keyboard.js';
import { WORDS } from './support/words.js';

const WITHIN_MS = 30_000;

test('finding a partner by keyboard: what is offered, why it suits, and both say yes', async ({ browserOf }) => {
  const { partners } = WORDS.sv;
  const page = await browserOf('kommun');
  const begun = Date.now();
  await page.goto('/samarbeten');
  await tabTo(page, page.getByRole('link', { name: /^Förslag för/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: partners.matches.title })).toBeVisible();
  const association = 'Föreningen Digitala Grannar';
  await expect(
    page.getByRole('list', { name: new RegExp(association) }).getByText(/^Erbjuder det ni söker/),
  ).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: `Be om kontakt med ${association}` }));
  await page.keyboard.press('Enter');
  await tabAndType(
    page,
    page.getByLabel(partners.ask.message, { exact: true }),
    'Vi vill gärna att ni besöker våra bibliotek.',
  );
  await tabTo(page, page.getByRole('button', { name: partners.ask.submit, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(partners.ask.sent)).toBeVisible();
  await expect(page.getByText(partners.matches.contact.requested).first()).toBeVisible();
  expect(Date.now() - begun).toBeLessThan(WITHIN_MS);

  await test.step('the association says yes, and both know whom to talk to', async () => {
    const other = await browserOf('forening');
    await other.goto('/kontakter');
    await expect(other.getByText('Vi vill gärna att ni besöker våra bibliotek.')).toBeVisible();
    await tabTo(other, other.getByRole('button', { name: /^Ja, ta kontakt med/ }));
    await other.keyboard.press('Enter');
    await expect(other.getByText(partners.inbox.state.accepted)).toBeVisible();
    await expect(other.getByRole('link', { name: 'Maria Nordlander' })).toBeVisible();
    await page.goto('/kontakter');
    await expect(page.getByText(partners.inbox.talkTo)).toBeVisible();
  });
});

test('what an organisation seeks is told on its page, found, and closed', async ({ browserOf, faults }) => {
  const { partners, codes } = WORDS.sv;
  const page = await browserOf('forening');
  await page.goto('/organisationer/digitala-grannar');
  await page.getByRole('button', { name: partners.own.add }).click();
  await page.getByLabel(partners.kind.seeking, { exact: true }).check();
  await page.getByLabel(partners.form.title, { exact: true }).fill('Lokal för en kurs om bilder');
  faults.expectStatus(400);
  await page.getByRole('button', { name: partners.form.add }).click();
  await expect(page.locator('#capability-areas-error')).toBeVisible();
  await page.getByLabel(codes.area.culture_and_leisure, { exact: true }).check();
  await page.getByRole('button', { name: partners.form.add }).click();
  await expect(page.getByRole('heading', { name: 'Lokal för en kurs om bilder' })).toBeVisible();

  const reader = await browserOf(null);
  await reader.goto('/samarbeten?kind=seeking', { waitUntil: 'networkidle' });
  await reader.getByLabel(partners.list.q, { exact: true }).fill('kurs lokal');
  await expect(reader.getByRole('heading', { name: 'Lokal för en kurs om bilder' })).toBeVisible();
  await expect(reader).toHaveURL(/q=kurs/);

  await page.getByRole('button', { name: 'Avsluta: Lokal för en kurs om bilder' }).click();
  await page.getByLabel(partners.close.with).fill('Sundsvall');
  await page.getByRole('option', { name: 'Sundsvalls kommun' }).click();
  await page.getByRole('button', { name: partners.close.submit, exact: true }).click();
  await expect(page.getByText(partners.card.fulfilledWith)).toBeVisible();
});

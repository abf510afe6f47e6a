import { tabAndType, tabTo } from './support/keyboard.js';
import { expect, test } from './support/test.js';
import { WORDS } from './support/words.js';

test('finding somebody who knows, and writing to them, by keyboard', async ({ browserOf, mailbox }) => {
  const { people } = WORDS.sv;
  const other = await browserOf('forening');
  const page = await browserOf('kommun');
  await page.goto('/personer');
  await tabAndType(page, page.getByLabel(people.list.q, { exact: true }), 'folkbildning');
  const name = 'Ewa Lindhagen';
  await tabTo(page, page.getByRole('link', { name, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: `Skriv till ${name}` }));
  await page.keyboard.press('Enter');
  await tabAndType(page, page.getByLabel(people.contact.message, { exact: true }), 'Hur leder man en cirkel?');
  await tabTo(page, page.getByRole('button', { name: people.contact.submit, exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(people.contact.sent)).toBeVisible();
  await expect
    .poll(() => mailbox.mailsTo('forening@torget.example'))
    .toContainEqual(expect.stringContaining('Hur leder man en cirkel?'));

  await test.step('who wants no messages is not written to', async () => {
    await other.goto('/profil/uppgifter');
    await tabTo(other, other.getByLabel(people.ownData.contactable, { exact: true }));
    await other.keyboard.press('Space');
    await expect(other.getByText(people.ownData.contactOff)).toBeVisible();
    await page.reload();
    await expect(page.getByText(`${name} har valt`)).toBeVisible();
    await expect(page.getByRole('button', { name: `Skriv till ${name}` })).toHaveCount(0);
    await other.getByLabel(people.ownData.contactable, { exact: true }).check();
    await expect(other.getByText(people.ownData.contactOn)).toBeVisible();
  });
});

test('fetching what is held about oneself, asking to be erased, and changing one’s mind', async ({
  browserOf,
  faults,
  mailbox,
}) => {
  const { people } = WORDS.sv;
  const page = await browserOf('council');
  await page.goto('/profil/uppgifter');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: people.ownData.exportButton }).click();
  expect((await download).suggestedFilename()).toMatch(/^torget-.*\.zip$/);

  const password = page.getByLabel(people.ownData.password, { exact: true });
  faults.expectStatus(400);
  await tabAndType(page, password, 'inte lösenordet');
  await page.keyboard.press('Enter');
  await expect(page.locator('#erase-password-error')).toBeVisible();
  await password.fill('torget-demo');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Vi har skickat ett mejl till council@torget.example')).toBeVisible();

  await page.goto(await mailbox.linkTo('/radera-konto', 'council@torget.example'));
  await tabTo(page, page.getByRole('button', { name: people.confirm.submit }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: people.confirm.doneTitle })).toBeVisible();

  await page.goto('/');
  await expect(page.getByRole('complementary').getByText('Ditt konto raderas den')).toBeVisible();
  await tabTo(page, page.getByRole('complementary').getByRole('link'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: people.ownData.callOff }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(people.ownData.calledOff)).toBeVisible();
  await expect(page.getByRole('complementary')).toHaveCount(0);
});

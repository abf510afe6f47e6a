import { randomUUID } from 'node:crypto';
import { field } from './support/fields.js';
import { expect, test } from './support/test.js';
import { WORDS } from './support/words.js';

const { codes, useCases } = WORDS.sv;

test('a press on Publish right after the last correction counts', async ({ browserOf }) => {
  const page = await browserOf('forening');
  const title = `Röststöd i hjälptelefonen ${randomUUID().slice(0, 8)}`;
  await page.goto('/anvandningsfall/ny');
  const publish = page.getByRole('button', { name: useCases.actions.publish, exact: true });
  await publish.click();
  await expect(page.locator('.error-summary h2')).toBeFocused();
  await field(page, useCases.form.title).fill(title);
  await field(page, useCases.form.summary).fill('Den som ringer får rätt volontär direkt.');
  await field(page, useCases.form.problem).fill('Många kopplades runt.');
  await field(page, codes.area.civil_society).check();
  await field(page, useCases.form.phase).selectOption('idea');
  await field(page, codes.visibility.public).check();
  // Nothing may move away under the pointer when the last field is left.
  await publish.click();
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
});

test('what was written is there again after the browser was closed', async ({ browserOf }) => {
  const page = await browserOf('forening');
  const title = `Utkast som överlever ${randomUUID().slice(0, 8)}`;
  await page.goto('/anvandningsfall/ny');
  await field(page, useCases.form.title).fill(title);
  await field(page, useCases.form.lessons).fill('Spara ofta.');
  await expect(page).toHaveURL(/\/redigera$/);
  await expect(page.locator('.save-status--saved')).toBeVisible();
  const address = page.url();

  const later = await browserOf('forening');
  await later.goto(new URL(address).pathname);
  await expect(field(later, useCases.form.title)).toHaveValue(title);
  await expect(field(later, useCases.form.lessons)).toHaveValue('Spara ofta.');
});

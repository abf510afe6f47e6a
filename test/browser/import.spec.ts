import { randomUUID } from 'node:crypto';
import { expectAccessible } from './support/accessible.js';
import { field } from './support/fields.js';
import { expect, test } from './support/test.js';
import { fill, WORDS } from './support/words.js';

const { codes, imports: words, standard, useCases } = WORDS.sv;

test('a list becomes use cases: file, columns, values, preview, import, report', async ({ browserOf, faults }) => {
  faults.expectStatus(400);
  const page = await browserOf('kommun');
  const tag = randomUUID().slice(0, 8);
  const file = [
    'Rubrik;Verksamhetsområde;Status;Anteckning;Kostnad',
    `Talstöd ${tag};Utbildning;I drift;a;100`,
    `Chatt ${tag};Utbildning|Bygglov;Påbörjat;b;`,
    `Robot ${tag};Utbildning;I drift;c;gratis`,
  ].join('\r\n');

  await page.goto('/mina-anvandningsfall');
  await page.getByRole('link', { name: useCases.mine.import }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.title })).toBeVisible();
  await expectAccessible(page, 'upload');
  await page.getByRole('button', { name: words.upload.submit }).click();
  await expect(page.getByText(words.upload.required)).toBeVisible();
  await field(page, words.upload.label).setInputFiles({
    name: `lista-${tag}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from('1;2;3\r\n4;5;6', 'latin1'),
  });
  await page.getByRole('button', { name: words.upload.submit }).click();
  await expect(page.getByText(words.file.noHeader)).toBeVisible();
  // As Excel in Sweden saves it.
  await field(page, words.upload.label).setInputFiles({
    name: `lista-${tag}.csv`,
    mimeType: 'text/csv',
    buffer: Buffer.from(file, 'latin1'),
  });
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 2, name: words.steps.columns })).toBeVisible();
  const nameOf = (name: 'title' | 'areas' | 'phase' | 'costOnce'): string => standard.fields[name].label;
  await expect(field(page, 'Rubrik')).toHaveValue('title');
  await expect(field(page, 'Anteckning')).toHaveValue('');
  await expectAccessible(page, 'columns');
  await field(page, 'Kostnad').selectOption({ label: nameOf('title') });
  await page.getByRole('button', { name: words.columns.next }).click();
  await expect(page.locator('.error-summary h2')).toBeFocused();
  await field(page, 'Kostnad').selectOption({ label: nameOf('costOnce') });
  await field(page, words.columns.publish).check();
  await page.getByRole('button', { name: words.columns.next }).click();

  await expect(page.getByRole('heading', { level: 2, name: words.steps.values })).toBeFocused();
  await expect(field(page, 'I drift')).toHaveValue('in_use');
  await expect(field(page, 'Påbörjat')).toHaveValue('');
  await expect(page.getByText(fill(words.values.undecidedCount_other, { count: 2 }))).toBeVisible();
  await field(page, 'Påbörjat').selectOption({ label: codes.phase.pilot });
  await field(page, 'Bygglov').selectOption({ label: words.values.leaveOut });
  await expectAccessible(page, 'values');
  await page.getByRole('button', { name: words.values.next }).click();

  await expect(page.getByText(words.preview.lead)).toBeVisible();
  await expect(page.getByRole('row').filter({ hasText: `Robot ${tag}` })).toContainText(
    `${nameOf('costOnce')}: "gratis" är inget tal`,
  );
  await page.getByRole('button', { name: `${words.outcome.created} (2)` }).click();
  await expect(page.getByRole('row').filter({ hasText: `Chatt ${tag}` })).toBeVisible();
  await expectAccessible(page, 'preview');
  // The import is in the address: whoever comes back finds it where it was.
  await page.reload();
  await page.getByRole('button', { name: words.preview.run, exact: true }).click();

  await expect(page.getByText(words.run.done)).toBeVisible();
  await expectAccessible(page, 'done');
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: words.run.report }).click();
  expect((await download).suggestedFilename()).toBe('import.csv');
  await page.getByRole('link', { name: words.run.toCases }).click();
  await expect(page.getByRole('link', { name: `Talstöd ${tag}`, exact: true })).toBeVisible();

  await page.goto('/anvandningsfall/importera');
  await page
    .getByRole('button', { name: fill(words.list.removeOf, { name: `lista-${tag}.csv` }) })
    .first()
    .click();
  await expect(page.getByText(words.list.removed)).toBeVisible();
});

import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { tabAndType, tabTo } from './support/keyboard.js';
import { expect, test } from './support/test.js';
import { fill, inLanguage, LANGUAGES, WORDS } from './support/words.js';

/** What is typed, and the case of the demo that it is meant for. */
const TYPED = 'hemtj';
const MISSPELT = 'hemtjenst';
const NOWHERE = 'qqqzzzx';

const boxOf = (page: Page): Locator => page.getByRole('main').getByRole('combobox');
const options = (page: Page): Locator => page.getByRole('main').getByRole('option');

for (const language of LANGUAGES) {
  const { common, search, following } = WORDS[language];

  test(`searching with the keyboard alone (${language})`, async ({ page }) => {
    await page.goto(inLanguage(language, '/sok'));
    const box = boxOf(page);
    await tabAndType(page, box, TYPED);

    await test.step('a suggestion says what it is and whose, and leads there', async () => {
      await expect(box).toHaveAttribute('aria-expanded', 'true');
      await page.keyboard.press('ArrowDown');
      const first = options(page).first();
      await expect(first).toHaveAttribute('aria-selected', 'true');
      await expect(box).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
      await expect(first).toContainText(`${common.search.kind.use_case} · `);
      const title = await first.locator('span').first().innerText();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    });

    await test.step('a misspelt word finds, and is put right', async () => {
      await page.goto(inLanguage(language, '/sok'));
      await tabAndType(page, box, MISSPELT);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\?q=hemtjenst$/);
      await tabTo(page, page.locator('.did-you-mean').getByRole('button'));
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\?q=hemtj%C3%A4nst$/);
      await expect(box).toHaveValue('hemtjänst');
    });

    await test.step('what was searched for comes again, and can be forgotten', async () => {
      await page.reload();
      await tabTo(page, box);
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await page.keyboard.press('ArrowDown');
      await expect(options(page).first()).toHaveText(MISSPELT);
      await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\?q=hemtjenst$/);
      await tabTo(page, box);
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await page.keyboard.press('ArrowUp');
      await expect(options(page).last()).toHaveText(common.search.forget);
      await page.keyboard.press('Enter');
      await expect(page.getByText(common.search.forgotten)).toBeAttached();
      await expect(options(page)).toHaveCount(0);
    });
  });

  test(`what was found, by kind, in the address (${language})`, async ({ page }) => {
    await page.goto(inLanguage(language, '/sok?q=sundsvall'));
    const kinds = page.getByRole('navigation', { name: search.show });
    await tabTo(page, kinds.getByRole('link', { name: new RegExp(`^${search.kinds.organisation} `) }));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\?q=sundsvall&typ=organisation$/);
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toHaveCount(1);
    await expect(page.getByRole('link', { name: 'Sundsvalls kommun' })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('main').getByRole('heading', { level: 2 }).nth(1)).toBeVisible();
  });

  test(`nothing is found: what comes nearest, and being told later (${language})`, async ({ browserOf }) => {
    const page = await browserOf('council');
    const words = `hemtja${NOWHERE}${language}`;
    await page.goto(inLanguage(language, `/sok?q=${words}`));
    await expect(page.getByText(search.emptyTitle)).toBeVisible();
    await expect(page.getByRole('heading', { name: search.nearest })).toBeVisible();
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();
    await tabTo(page, page.getByRole('button', { name: search.emptyFollow }));
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: following.search.dialogTitle });
    await expect(dialog.getByLabel(following.search.name)).toHaveValue(words);
    await tabTo(page, dialog.getByRole('button', { name: following.search.save }));
    await page.keyboard.press('Enter');
    await expect(page.getByText(following.search.saved)).toBeVisible();

    await test.step('the saved search is offered, and asks the register', async () => {
      await page.goto(inLanguage(language, '/sok'));
      await boxOf(page).focus();
      await page.keyboard.press('ArrowDown');
      await expectAccessible(page, 'recent and saved searches');
      const saved = options(page).filter({ hasText: words });
      await expect(saved).toContainText(common.search.saved);
      await saved.click();
      await expect(page).toHaveURL(new RegExp(`/anvandningsfall\\?q=${words}$`));
    });
  });
}

test('a long filter is narrowed by typing, with or without the marks of the letters', async ({ page }) => {
  const { filter } = WORDS.sv.useCases;
  await page.goto('/anvandningsfall');
  await page.locator('summary', { hasText: filter.tag }).click();
  await page.getByLabel(fill(filter.searchIn, { name: filter.tag })).fill('snorojn');
  await page.getByRole('checkbox', { name: /^snöröjning/ }).check();
  await expect(page).toHaveURL(/\?tag=sn%C3%B6r%C3%B6jning$/);
  await expect(page.locator('.use-case-list__count')).toContainText('1');
});

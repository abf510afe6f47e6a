import { expect, test } from './support/test.js';
import { inLanguage, LANGUAGES, WORDS } from './support/words.js';

interface FoundCase {
  slug: string;
  title: string;
  summary: string;
  translations: { en?: { title: string; summary: string } };
}

for (const language of LANGUAGES) {
  test(`a use case can be read without an account or JavaScript (${language})`, async ({ browserOf }) => {
    const page = await browserOf(null, { javaScriptEnabled: false });
    const answer = await page.request.get('/api/v1/use-cases', { params: { limit: 100 } });
    const { items } = (await answer.json()) as { items: FoundCase[] };
    const found = items.find(({ translations }) => translations.en !== undefined);
    const told = language === 'en' ? found?.translations.en : found;
    if (!found || !told) throw new Error('No use case of the demo is in two languages');

    const path = `/anvandningsfall/${found.slug}`;
    const response = await page.goto(inLanguage(language, path));
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1, name: told.title })).toBeVisible();
    await expect(page.getByText(told.summary).first()).toBeVisible();
    await expect(page.getByText('@', { exact: false }).filter({ hasText: /\S+@\S+\.example/ })).toHaveCount(0);

    await expect(page).toHaveTitle(`${told.title} – ${WORDS[language].common.titleSuffix}`);
    const content = (of: string) => page.locator(`meta[${of}]`).getAttribute('content');
    expect(await content('property="og:title"')).toBe(told.title);
    expect(await content('name="description"')).toBe(told.summary);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    for (const other of LANGUAGES) {
      const alternate = await page.locator(`link[rel=alternate][hreflang=${other}]`).getAttribute('href');
      expect(new URL(alternate ?? '').pathname).toBe(inLanguage(other, path));
    }
  });
}

test('a page that is not there says so with its status', async ({ page, faults }) => {
  faults.expectStatus(404);
  for (const path of [
    '/finns-inte',
    '/anvandningsfall/finns-inte',
    '/kommuner/finns-inte',
    '/en/organisationer/nope',
    '/samtal/inget-nummer',
    '/en/ai-radet/moten/inget-nummer',
  ]) {
    const response = await page.goto(path);
    expect([path, response?.status()]).toEqual([path, 404]);
    const { status } = WORDS[path.startsWith('/en') ? 'en' : 'sv'].common;
    await expect(page.getByRole('heading', { level: 1, name: status.notFoundTitle })).toBeVisible();
  }
});

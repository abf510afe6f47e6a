import { randomUUID } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { tabAndType, tabTo } from './support/keyboard.js';
import { expect, test, type DemoPerson } from './support/test.js';
import { inLanguage, LANGUAGES, WORDS, type Language } from './support/words.js';

/**
 * The main job: a municipal employee signs in, describes an AI use case and publishes it, and someone in another municipality finds it
 * with a misspelt word. Once with the mouse and once with the keyboard alone, in both languages.
 */
const STORIES = {
  sv: { subject: 'Möbelinventering', misspelt: 'möbelinventerng' },
  en: { subject: 'Lägenhetsbesiktning', misspelt: 'lägenhetsbesikning' },
} as const;

const someTitle = (language: Language): string =>
  `${STORIES[language].subject} med bildigenkänning ${randomUUID().slice(0, 8)}`;

/** How somebody uses a page. */
interface Hands {
  write(field: Locator, text: string): Promise<void>;
  press(target: Locator): Promise<void>;
}

const mouse = (): Hands => ({
  write: (field, text) => field.fill(text),
  press: (target) => target.click(),
});

const keyboard = (page: Page): Hands => ({
  write: (field, text) => tabAndType(page, field, text),
  async press(target) {
    await tabTo(page, target);
    const chooses = await target.evaluate((element) => element instanceof HTMLInputElement);
    await page.keyboard.press(chooses ? 'Space' : 'Enter');
  },
});

async function describeAndPublish(page: Page, language: Language, hands: Hands, title: string): Promise<void> {
  const { useCases, codes, standard } = WORDS[language];
  const field = (name: string): Locator => page.locator(`[id="use-case-${name}"]`);

  await page.goto(inLanguage(language, '/anvandningsfall'));
  await hands.press(page.getByRole('link', { name: useCases.list.describeYours }));
  await expect(page.getByRole('heading', { level: 1, name: useCases.newTitle })).toBeVisible();
  await hands.write(field('title'), title);
  await hands.write(field('summary'), 'Personalen fotograferar, och en lista med skick och plats blir klar samma dag.');

  await test.step('is told what is missing, and loses nothing', async () => {
    await hands.press(page.getByRole('button', { name: useCases.actions.publish, exact: true }));
    await expect(page.locator('.error-summary')).toBeVisible();
    await expect(
      page.locator('.error-summary').getByRole('link', { name: new RegExp(standard.fields.problem.label) }),
    ).toBeVisible();
    await expect(field('title')).toHaveValue(title);
  });

  await hands.press(
    page.locator('.error-summary').getByRole('link', { name: new RegExp(standard.fields.problem.label) }),
  );
  await expect(field('problem')).toBeFocused();
  await page.keyboard.type('Ingen vet vad som finns i förråden, och nytt köps in i onödan.');
  await hands.press(page.getByLabel(codes.area.environment_and_climate, { exact: true }));
  await field('phase').focus();
  await field('phase').selectOption('pilot');
  await hands.press(page.getByLabel(codes.visibility.public, { exact: true }));
  for (const [name, text] of [
    ['contactName', 'Kim Exempel'],
    ['contactEmail', 'ai@sundsvall.example'],
  ] as const) {
    if ((await field(name).inputValue()) === '') await hands.write(field(name), text);
  }
  await hands.press(page.getByRole('button', { name: useCases.actions.publish, exact: true }));
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page).not.toHaveURL(/redigera/);
}

async function find(page: Page, language: Language, hands: Hands, title: string): Promise<void> {
  await page.goto(inLanguage(language, '/anvandningsfall'));
  const box = page.getByRole('combobox').first();
  await expect(box).toHaveAccessibleName(/./);
  await hands.write(box, STORIES[language].misspelt);
  await box.press('Enter');
  await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible();
  await hands.press(page.getByRole('main').getByRole('link', { name: title }));
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole('main').getByText('Sundsvalls kommun').first()).toBeVisible();
}

/** The index follows the register within moments; the reader comes when it has. */
async function untilFound(page: Page, title: string): Promise<void> {
  await expect
    .poll(async () => {
      const answer = await page.request.get('/api/v1/use-cases', { params: { q: title } });
      return ((await answer.json()) as { items: { title: string }[] }).items.some((item) => item.title === title);
    })
    .toBe(true);
}

for (const language of LANGUAGES) {
  for (const way of ['mouse', 'keyboard'] as const) {
    test(`describe, publish, and be found by a misspelt word (${language}, ${way})`, async ({ browserOf }) => {
      const title = someTitle(language);
      const hands = (page: Page): Hands => (way === 'mouse' ? mouse() : keyboard(page));
      const open = async (person: DemoPerson): Promise<[Page, Hands]> => {
        const page = await browserOf(person);
        return [page, hands(page)];
      };

      const [writer, writersHands] = await open('kommun');
      await describeAndPublish(writer, language, writersHands, title);
      const [reader, readersHands] = await open('council');
      await untilFound(reader, title);
      await find(reader, language, readersHands, title);

      await test.step('its page has its content without JavaScript', async () => {
        const html = await (await reader.request.get(new URL(reader.url()).pathname)).text();
        expect(html).toContain(`<title>${title}`);
        expect(html).toMatch(/<meta property="og:title" content="[^"]*bildigenkänning/);
        expect(html).toMatch(/<meta name="description" content="Personalen fotograferar/);
        expect(html).toContain('Ingen vet vad som finns i förråden');
      });
    });
  }
}

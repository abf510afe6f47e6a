import type { Page } from '@playwright/test';
import { expectAccessible } from './support/accessible.js';
import { expect, test, type DemoPerson } from './support/test.js';
import { inLanguage, LANGUAGES } from './support/words.js';

/** Every page, for whoever comes there, in the states that change what is on it. Law: EN 301 549 through WCAG 2.2 AA. */
const PAGES: readonly { readonly path: string; readonly person: DemoPerson | null; readonly status?: number }[] = [
  { path: '/', person: null },
  { path: '/anvandningsfall', person: null },
  { path: '/anvandningsfall?q=byglov&phase=in_use', person: null },
  { path: '/anvandningsfall?q=qqqqqqqq', person: null },
  { path: '/anvandningsfall/CASE', person: null },
  { path: '/kommuner', person: null },
  { path: '/kommuner/sundsvall', person: null },
  { path: '/organisationer/digitala-grannar', person: null },
  { path: '/om', person: null },
  { path: '/tillganglighet', person: null },
  { path: '/logga-in', person: null },
  { path: '/registrera', person: null },
  { path: '/verifiera', person: null },
  { path: '/glomt-losenord', person: null },
  { path: '/nytt-losenord', person: null },
  { path: '/finns-inte', person: null, status: 404 },
  { path: '/anvandningsfall/finns-inte', person: null, status: 404 },
  { path: '/', person: 'kommun' },
  { path: '/anvandningsfall/OWN', person: 'kommun' },
  { path: '/anvandningsfall/ny', person: 'kommun' },
  { path: '/anvandningsfall/OWN/redigera', person: 'kommun' },
  { path: '/mina-anvandningsfall', person: 'kommun' },
  { path: '/profil', person: 'kommun' },
  { path: '/profil/sakerhet', person: 'kommun' },
  { path: '/admin', person: 'kommun' },
  { path: '/admin', person: 'admin' },
];

const LOOKS = [
  { name: 'wide, light', width: 1280, colorScheme: 'light', forcedColors: 'none' },
  { name: '320 px, dark', width: 320, colorScheme: 'dark', forcedColors: 'none' },
  { name: 'wide, forced colours', width: 1280, colorScheme: 'light', forcedColors: 'active' },
] as const;

async function slugOf(page: Page, query: string): Promise<string> {
  const answer = await page.request.get(`/api/v1/use-cases?limit=1&${query}`);
  return ((await answer.json()) as { items: { slug: string }[] }).items[0]?.slug ?? '';
}

for (const language of LANGUAGES) {
  for (const look of LOOKS) {
    // Forced colours differ from light only in styles, which do not depend on the language.
    if (look.forcedColors === 'active' && language === 'en') continue;
    test(`every page is accessible (${language}, ${look.name})`, async ({ browserOf, faults }) => {
      test.setTimeout(300_000);
      const { width, colorScheme, forcedColors } = look;
      const people = new Map<DemoPerson | null, Page>();
      for (const { path, person, status } of PAGES) {
        const page =
          people.get(person) ??
          (await browserOf(person, { viewport: { width, height: 900 }, colorScheme, forcedColors }));
        people.set(person, page);
        const own = path.includes('OWN') ? await slugOf(page, 'organisation=sundsvall') : '';
        const some = path.includes('CASE') ? await slugOf(page, 'evidence=measured') : '';
        if (status !== undefined) faults.expectStatus(status);
        await page.goto(inLanguage(language, path.replace('OWN', own).replace('CASE', some)), {
          waitUntil: 'networkidle',
        });
        await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
        await expectAccessible(page, `${path} for ${person ?? 'nobody'}`);
      }
    });
  }
}

test('what opens over a page is accessible too', async ({ browserOf }) => {
  const page = await browserOf('kommun', { viewport: { width: 360, height: 800 } });
  await page.goto('/anvandningsfall', { waitUntil: 'networkidle' });
  await page.getByRole('combobox').first().fill('bygg');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expectAccessible(page, 'suggestions');
  await page.goto('/om', { waitUntil: 'networkidle' });
  await page.getByRole('banner').getByRole('button').first().click();
  await expectAccessible(page, 'menu of the phone');
});

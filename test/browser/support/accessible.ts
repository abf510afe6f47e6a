import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const WIDE_LIGHT = { name: 'wide, light', width: 1280, colorScheme: 'light' } as const;
const NARROW_DARK = { name: '320 px, dark', width: 320, colorScheme: 'dark' } as const;

/** axe finds nothing, and nothing has to be scrolled sideways. Law: EN 301 549 through WCAG 2.2 AA. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html.slice(0, 160) ?? ''}`)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect([where, sideways]).toEqual([where, 0]);
}

/** The same for a page as it stands now, wide and narrow, light and dark. English adds only other words, so it is looked at once. */
export async function expectAccessibleInEveryLook(page: Page, where: string): Promise<void> {
  const before = page.viewportSize();
  const language = await page.locator('html').getAttribute('lang');
  for (const { name, width, colorScheme } of language === 'en' ? [NARROW_DARK] : [WIDE_LIGHT, NARROW_DARK]) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page, `${where} (${name})`);
  }
  await page.emulateMedia({ colorScheme: null });
  if (before) await page.setViewportSize(before);
}

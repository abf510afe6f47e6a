import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe finds nothing, and nothing has to be scrolled sideways; a test goes on to its next page and tells of all. Law: EN 301 549 through WCAG 2.2 AA. */
export async function expectAccessible(page: Page, where: string): Promise<void> {
  // Our pages have no frames: the way that needs no second page, and no account of what passed, takes half the time.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .setLegacyMode();
  const { violations } = await axe.analyze();
  expect.soft(violations.map(({ id, nodes }) => `${where}: ${id} ${nodes[0]?.html.slice(0, 160) ?? ''}`)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect.soft([where, sideways]).toEqual([where, 0]);
}

import type { Locator, Page } from '@playwright/test';

/**
 * The field with this label, whatever stands in brackets after it. Forms and sections can have the same name as a field in
 * them, so it is not enough to go by names.
 */
export function field(page: Page | Locator, label: string): Locator {
  const start = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return page.locator('input, textarea, select').and(page.getByLabel(new RegExp(`^${start}(?: ?\\(.*\\))?$`)));
}

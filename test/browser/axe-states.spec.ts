import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { STANDARD_STEPS } from '../../libs/contracts/use-case-standard/standard-field.js';
import { expectAccessible } from './support/accessible.js';
import { field } from './support/fields.js';
import { expect, test } from './support/test.js';
import { fill, inLanguage, WORDS, type Language } from './support/words.js';

/** Where there is least room, and least contrast by mistake. */
const LOOK = { viewport: { width: 320, height: 800 }, colorScheme: 'dark' } as const;
/** English has other words on the same elements, see `axe.spec.ts`. */
const TRIED: readonly Language[] = ['sv'];

/** What pages become while they are used: errors, dialogs, what came of a form, what is not there yet or cannot be reached. */
for (const language of TRIED) {
  const { admin, common, identity, standard, useCaseForm, useCases } = WORDS[language];
  const at = (path: string) => inLanguage(language, path);
  const press = (page: Page, name: string) => page.getByRole('main').getByRole('button', { name, exact: true }).click();
  const summary = (page: Page) => page.locator('.error-summary h2');

  test(`forms of accounts are accessible in every state (${language})`, async ({ browserOf, faults }) => {
    test.setTimeout(240_000);
    const page = await browserOf(null, LOOK);
    const email = `axe-${randomUUID()}@kommun.example`;
    const password = 'fem nyfikna ekorrar klättrar';

    await test.step('registration', async () => {
      await page.goto(at('/registrera'));
      await press(page, identity.register.submit);
      await expect(summary(page)).toBeFocused();
      await expectAccessible(page, 'registration with errors');
      await field(page, identity.field.name).fill('Axel Axelsson');
      await field(page, identity.field.email).fill(email);
      await field(page, identity.field.password).fill(password);
      await page.getByRole('button', { name: common.form.showPassword }).click();
      await expectAccessible(page, 'registration with the password shown');
      await press(page, identity.register.submit);
      await expect(page.getByRole('heading', { name: identity.register.doneTitle })).toBeVisible();
      await expectAccessible(page, 'registration that was sent');
    });

    await test.step('signing in', async () => {
      faults.expectStatus(401, 403);
      await page.goto(at('/logga-in'));
      await field(page, identity.field.email).fill(email);
      await field(page, identity.field.password).fill('inte det rätta');
      await press(page, identity.signIn.submit);
      await expect(summary(page)).toBeFocused();
      await expectAccessible(page, 'signing in with a wrong password');
      await field(page, identity.field.password).fill(password);
      await press(page, identity.signIn.submit);
      await expect(page.getByRole('heading', { name: identity.signIn.unverifiedTitle })).toBeFocused();
      await expectAccessible(page, 'signing in before the address is confirmed');
    });

    await test.step('links of mails', async () => {
      faults.expectStatus(400);
      await page.goto(at('/verifiera?token=unknown'));
      await expectAccessible(page, 'confirming an address');
      await press(page, identity.verify.submit);
      await expect(page.getByRole('heading', { name: identity.verify.brokenTitle })).toBeVisible();
      await expectAccessible(page, 'confirming with a dead link');
      await page.goto(at('/glomt-losenord'));
      await field(page, identity.field.email).fill(email);
      await press(page, identity.forgot.submit);
      await expect(page.getByRole('heading', { name: identity.forgot.doneTitle })).toBeVisible();
      await expectAccessible(page, 'forgotten password that was sent');
      await page.goto(at('/nytt-losenord?token=unknown'));
      await expectAccessible(page, 'choosing a new password');
      await field(page, identity.field.newPassword).fill(password);
      await press(page, identity.reset.submit);
      await expect(page.getByRole('heading', { name: identity.reset.brokenTitle })).toBeVisible();
      await expectAccessible(page, 'choosing a new password with a dead link');
    });
  });

  test(`pages of one's own account are accessible in every state (${language})`, async ({
    browserOf,
    faults,
    harness,
  }) => {
    test.setTimeout(240_000);
    const page = await browserOf('forening', LOOK);

    await test.step('profile', async () => {
      await page.goto(at('/profil'));
      const name = field(page, identity.field.name);
      await name.fill('');
      await press(page, identity.profile.submit);
      await expect(summary(page)).toBeFocused();
      await expectAccessible(page, 'profile with an error');
      await name.fill('Ewa Lindhagen');
      const languageField = field(page, identity.profile.language);
      await languageField.selectOption(language);
      await press(page, identity.profile.submit);
      await languageField.selectOption(language === 'sv' ? 'en' : 'sv');
      await press(page, identity.profile.submit);
      await expect(page.getByRole('link', { name: identity.profile.offerLanguageLink })).toBeVisible();
      await expectAccessible(page, 'profile with the offer of another language');
      faults.expectStatus(412);
      const elsewhere = { data: { about: `Ändrat ${randomUUID()}` }, headers: { origin: harness.url } };
      expect((await page.request.patch('/api/v1/me', elsewhere)).status()).toBe(200);
      await field(page, identity.profile.workTitle).fill('Föreståndare');
      await press(page, identity.profile.submit);
      await expect(page.getByRole('heading', { name: identity.profile.staleTitle })).toBeFocused();
      await expectAccessible(page, 'profile that was changed elsewhere');
    });

    await test.step('security', async () => {
      await browserOf('forening');
      await page.goto(at('/profil/sakerhet'));
      await press(page, identity.sessions.endOthers);
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, 'asking before other devices are signed out');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await press(page, identity.password.submit);
      await expect(summary(page)).toBeFocused();
      await expectAccessible(page, 'change of password with errors');
      await page.reload();
      await press(page, identity.tokens.new);
      await press(page, identity.tokens.create);
      await expect(summary(page)).toBeFocused();
      await expectAccessible(page, 'new key with an error');
      await field(page, identity.tokens.name).fill('Kartan');
      await press(page, identity.tokens.create);
      await expect(field(page, identity.tokens.secret)).toBeFocused();
      await expectAccessible(page, 'new key that is shown');
      await press(page, identity.tokens.createdDone);
      await press(page, fill(identity.tokens.revokeOf, { name: 'Kartan' }));
      await expect(page.getByRole('dialog')).toBeVisible();
      await expectAccessible(page, 'asking before a key is removed');
      await page.getByRole('dialog').getByRole('button', { name: identity.tokens.revoke, exact: true }).click();
      await expect(page.getByText(identity.tokens.emptyTitle)).toBeVisible();
    });
  });

  test(`the form of a use case is accessible in every state (${language})`, async ({ browserOf }) => {
    test.setTimeout(240_000);
    const page = await browserOf('forening', LOOK);
    await page.goto(at('/anvandningsfall/ny'));
    await press(page, useCases.actions.publish);
    await expect(summary(page)).toBeFocused();
    await expectAccessible(page, 'use case with errors');
    await field(page, standard.fields.title.label).fill(`Ett utkast ${randomUUID().slice(0, 8)}`);
    await field(page, standard.fields.phase.label).selectOption('stopped');
    await expect(field(page, standard.fields.stopReason.label)).toBeVisible();
    // The steps are much alike: they are looked at where there is least room.
    for (const step of language === 'en' ? STANDARD_STEPS.slice(1) : []) {
      const { label } = standard.steps[step];
      await page.getByRole('navigation', { name: useCaseForm.steps.list }).getByRole('link', { name: label }).click();
      await expect(page.getByRole('heading', { level: 2, name: label })).toBeFocused();
      // What is folded away is looked at as well.
      await page.locator('.use-case-form details').evaluateAll((all) => {
        for (const one of all) one.setAttribute('open', '');
      });
      if (step === 'effects') await press(page, useCaseForm.rows.effects.add);
      const hide = page.getByRole('button', { name: useCaseForm.withhold.hide }).first();
      if ((await hide.count()) > 0) {
        await hide.click();
        await page.locator('.withhold select').selectOption('secrecy');
      }
      await expectAccessible(page, `use case, ${step}`);
    }
    await press(page, useCaseForm.preview.open);
    await expect(page.getByRole('button', { name: useCaseForm.preview.back })).toBeVisible();
    await expectAccessible(page, 'use case before it is published');
  });

  test(`administration is accessible in every state (${language})`, async ({ browserOf }) => {
    test.setTimeout(240_000);
    const page = await browserOf('admin', LOOK);
    const id = randomUUID();
    await page.request.post('/api/v1/auth/forgot-password', { data: { email: 'admin@torget.example' } });
    await page.route('**/api/v1/admin/dead-letters*', (route) =>
      route.fulfill({
        json: {
          items: [
            {
              id,
              eventId: id,
              event: 'use_case.published',
              handler: 'search.index-use-case',
              attempts: 12,
              error: `Error: connect ECONNREFUSED\n    at ${'a/very/long/path/'.repeat(12)}index.js:62:9`,
              failedAt: '2026-11-22T12:00:00.000Z',
              payload: { useCaseId: id },
            },
          ],
          nextCursor: null,
        },
      }),
    );
    await page.goto(at('/admin'));
    await page.getByText(admin.deadLetters.details).click();
    await expectAccessible(page, 'failed background work with its error');
    await page
      .getByRole('button', { name: /search\.index-use-case/ })
      .last()
      .click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAccessible(page, 'asking before an event is discarded');
    await page.keyboard.press('Escape');
    const mails = page.getByRole('list', { name: admin.mails.title });
    await expect(async () => {
      await page.reload();
      await expect(mails).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await mails.getByRole('button').first().click();
    await expect(page.getByRole('dialog').getByText(admin.mails.from, { exact: true })).toBeVisible();
    await expectAccessible(page, 'a kept mail');
  });

  test(`a page that waits, fails or is offline is accessible (${language})`, async ({ browserOf, faults }) => {
    test.setTimeout(240_000);
    const page = await browserOf(null, LOOK);
    faults.expectStatus(503);
    faults.expectNoNetwork();
    const lists = '**/api/v1/use-cases?**';
    const toList = page.getByRole('banner').getByRole('link', { name: common.nav.useCases });
    const open = async () => {
      await page.goto(at('/om'), { waitUntil: 'networkidle' });
      const menu = page.getByRole('banner').getByRole('button', { name: common.nav.menu, exact: true });
      if (await menu.isVisible()) await menu.click();
      await toList.click();
    };

    await page.route(lists, () => undefined);
    await open();
    await expect(page.getByRole('main').locator('.skeleton').first()).toBeVisible();
    await expectAccessible(page, 'a list that is on its way');

    await page.unroute(lists);
    await page.route(lists, (route) =>
      route.fulfill({ status: 503, contentType: 'application/problem+json', json: { status: 503, code: 'internal' } }),
    );
    await open();
    await expect(page.getByRole('alert').getByText(common.status.errorTitle, { exact: true })).toBeVisible();
    await expectAccessible(page, 'a list that cannot be had');
    await page.unroute(lists);
    await page.getByRole('button', { name: common.status.retry }).click();
    await expect(page.getByRole('main').getByRole('article').first()).toBeVisible();

    await page.context().setOffline(true);
    await expect(page.getByText(common.status.offline)).toBeVisible();
    await expectAccessible(page, 'a page without a network');
    await page.context().setOffline(false);
    await expect(page.getByText(common.status.offline)).toHaveCount(0);
  });
}

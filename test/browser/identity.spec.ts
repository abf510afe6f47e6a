import { randomUUID } from 'node:crypto';
import { DEMO_PASSWORD, expect, test } from './support/test.js';
import { tabAndType, tabTo } from './support/keyboard.js';
import { field } from './support/fields.js';
import { fill, inLanguage, LANGUAGES, WORDS } from './support/words.js';

const PASSWORD = 'fyra glada uttrar simmar';
const NEW_PASSWORD = 'sju trötta grävlingar sover';
const someAddress = () => `prov-${randomUUID()}@kommun.example`;

for (const language of LANGUAGES) {
  const { identity, common, errors } = WORDS[language];
  const at = (path: string) => inLanguage(language, path);
  const other = language === 'sv' ? 'en' : 'sv';

  test(`an account, from the first form to signing out (${language})`, async ({ page, browserOf, mailbox, faults }) => {
    const email = someAddress();

    await test.step('registers, with errors first that lose nothing', async () => {
      await page.goto(at('/registrera'));
      await field(page, identity.field.name).fill('Prov Provsson');
      await field(page, identity.field.password).fill('kort');
      await page.getByRole('button', { name: identity.register.submit }).click();
      await expect(
        page.getByRole('heading', { name: fill(common.form.errorSummary_other, { count: 2 }) }),
      ).toBeFocused();
      await page.getByRole('link', { name: new RegExp(`^${identity.field.email}`) }).click();
      await expect(field(page, identity.field.email)).toBeFocused();
      await expect(field(page, identity.field.name)).toHaveValue('Prov Provsson');
      await field(page, identity.field.email).fill(email);
      await field(page, identity.field.password).fill(PASSWORD);
      await page.getByRole('button', { name: identity.register.submit }).click();
      await expect(page.getByRole('heading', { name: identity.register.doneTitle })).toBeVisible();
    });

    await test.step('is told what is missing when it signs in too early', async () => {
      faults.expectStatus(403);
      await page.goto(at('/logga-in'));
      await signInWith(PASSWORD);
      await expect(page.getByRole('heading', { name: identity.signIn.unverifiedTitle })).toBeFocused();
      await expect(field(page, identity.field.email)).toHaveValue(email);
    });

    await test.step('opens the account with the link of the mail, once', async () => {
      const link = await mailbox.linkTo('/verifiera', email);
      expect(link.startsWith(at('/verifiera'))).toBe(true);
      await page.goto(link);
      await page.getByRole('button', { name: identity.verify.submit }).click();
      await expect(page.getByRole('heading', { name: identity.verify.doneTitle })).toBeVisible();
      faults.expectStatus(400);
      await page.goto(link);
      await page.getByRole('button', { name: identity.verify.submit }).click();
      await expect(page.getByRole('heading', { name: identity.verify.brokenTitle })).toBeVisible();
    });

    await test.step('is led to the page that it was going to after signing in', async () => {
      await page.goto(at('/profil'));
      await expect(page).toHaveURL(/\/logga-in\?next=%2Fprofil$/);
      await signInWith(PASSWORD);
      await expect(page).toHaveURL(new RegExp(`${at('/profil')}$`));
    });

    await test.step('writes its profile', async () => {
      await field(page, identity.profile.workTitle).fill('Verksamhetsutvecklare');
      await field(page, identity.profile.skills).fill('upphandling');
      await page.keyboard.press('Enter');
      await field(page, identity.profile.skills).fill('juridik, öppna data');
      await field(page, identity.profile.language).selectOption(other);
      await page.getByRole('button', { name: identity.profile.submit }).click();
      await expect(page.getByText(identity.profile.saved)).toBeVisible();
      await expect(page.getByRole('link', { name: identity.profile.offerLanguageLink })).toBeVisible();
      await page.reload();
      await expect(field(page, identity.profile.workTitle)).toHaveValue('Verksamhetsutvecklare');
      for (const skill of ['upphandling', 'juridik', 'öppna data']) {
        await expect(page.getByRole('button', { name: fill(common.action.remove, { name: skill }) })).toBeVisible();
      }
    });

    await test.step('forgets the password and chooses another, which ends its sessions', async () => {
      // The page that is open hears at once that its session has ended, and asks who is there.
      faults.expectStatus(401);
      const forgetful = await browserOf(null);
      await forgetful.goto(at('/glomt-losenord'));
      await field(forgetful, identity.field.email).fill(email);
      await forgetful.getByRole('button', { name: identity.forgot.submit }).click();
      await expect(forgetful.getByRole('heading', { name: identity.forgot.doneTitle })).toBeVisible();
      // The mail comes in the language that the profile now asks for, and so does the page that it leads to.
      const mailed = WORDS[other].identity;
      const link = await mailbox.linkTo('/nytt-losenord', email);
      expect(link.startsWith(inLanguage(other, '/nytt-losenord'))).toBe(true);
      await forgetful.goto(link);
      await field(forgetful, mailed.field.newPassword).fill(NEW_PASSWORD);
      await forgetful.getByRole('button', { name: mailed.reset.submit }).click();
      await expect(forgetful.getByRole('heading', { name: mailed.reset.doneTitle })).toBeVisible();
    });

    await test.step('signs in with the new password only, and out', async () => {
      await page.goto(at('/profil'));
      await signInWith(PASSWORD);
      await expect(page.getByText(errors.code.auth.invalid_credentials)).toBeVisible();
      await expect(field(page, identity.field.email)).toHaveValue(email);
      await signInWith(NEW_PASSWORD);
      await expect(page).toHaveURL(new RegExp(`${at('/profil')}$`));
      await page.getByRole('button', { name: fill(common.nav.accountOf, { name: 'Prov Provsson' }) }).click();
      await page.getByRole('button', { name: common.nav.signOut }).click();
      await expect(page.getByRole('link', { name: common.nav.signIn, exact: true }).first()).toBeVisible();
      await page.goto(at('/profil'));
      await expect(page).toHaveURL(/\/logga-in/);
    });

    async function signInWith(password: string): Promise<void> {
      await field(page, identity.field.email).fill(email);
      await field(page, identity.field.password).fill(password);
      await page.getByRole('main').getByRole('button', { name: identity.signIn.submit }).click();
    }
  });
}

const { identity, common, admin } = WORDS.sv;

test('signing in by keyboard alone', async ({ page }) => {
  await page.goto('/anvandningsfall');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: common.skipToContent })).toBeFocused();
  await tabTo(page, page.getByRole('banner').getByRole('link', { name: common.nav.signIn }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: identity.signIn.title })).toBeVisible();
  await expect(page.getByRole('main')).toBeFocused();
  await tabAndType(page, field(page, identity.field.email), 'council@torget.example');
  const password = field(page, identity.field.password);
  await tabAndType(page, password, DEMO_PASSWORD);
  await tabTo(page, page.getByRole('button', { name: common.form.showPassword }));
  await page.keyboard.press('Space');
  await expect(password).toHaveAttribute('type', 'text');
  await tabTo(page, page.getByRole('main').getByRole('button', { name: identity.signIn.submit }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/anvandningsfall$/);

  const account = page.getByRole('button', { name: fill(common.nav.accountOf, { name: 'Bengt Sarvik' }) });
  await tabTo(page, account);
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('link', { name: common.nav.profile }));
  await page.keyboard.press('Escape');
  await expect(account).toBeFocused();
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: common.nav.signOut }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner').getByRole('link', { name: common.nav.signIn })).toBeVisible();
});

test('signing in leads to no other site', async ({ page }) => {
  for (const next of ['https://evil.example/', '//evil.example/', '/%09/evil.example/', '/.//evil.example']) {
    await page.context().clearCookies();
    await page.goto(`/logga-in?next=${encodeURIComponent(decodeURIComponent(next))}`);
    await field(page, identity.field.email).fill('council@torget.example');
    await field(page, identity.field.password).fill(DEMO_PASSWORD);
    await page.getByRole('main').getByRole('button', { name: identity.signIn.submit }).click();
    await expect(
      page.getByRole('button', { name: fill(common.nav.accountOf, { name: 'Bengt Sarvik' }) }),
    ).toBeVisible();
    await expect(page).toHaveURL(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  }
});

test('too many tries are answered with the seconds to wait', async ({ page, faults }) => {
  faults.expectStatus(401, 429);
  await page.goto('/logga-in');
  await field(page, identity.field.email).fill(someAddress());
  await field(page, identity.field.password).fill('inte det rätta');
  const submit = page.getByRole('main').locator('button[type=submit]');
  // Five tries are free; the waits after them grow until one is met.
  const tooMany = page.getByText(/För många försök i rad\. Vänta \d+ sekund/);
  for (let tries = 0; tries < 8 && !(await tooMany.isVisible()); tries++) {
    const answered = page.waitForResponse('**/api/v1/auth/login');
    await submit.click();
    await answered;
    await expect(submit).not.toHaveAttribute('aria-busy', 'true');
  }
  await expect(tooMany).toBeVisible();
  await expect(submit).toHaveText(/Försök igen om \d+ sekund/);
  await expect(submit).toHaveText(identity.signIn.submit, { timeout: 30_000 });
});

test('sessions are listed and ended', async ({ browserOf }) => {
  // Nobody else's: the tests beside this one would be signed out with it.
  const here = await browserOf('rad-gotland');
  const there = await browserOf('rad-gotland');
  await browserOf('rad-gotland');
  await here.goto('/profil/sakerhet');
  const list = here.getByRole('list', { name: identity.sessions.title });
  await expect(list.getByText(identity.sessions.current)).toHaveCount(1);
  const before = await list.getByRole('listitem').count();
  expect(before).toBeGreaterThanOrEqual(3);

  await list
    .getByRole('button', { name: /^Logga ut (?!härifrån)/ })
    .first()
    .click();
  await expect(here.getByText(identity.sessions.ended)).toBeVisible();
  await expect(list.getByRole('listitem')).toHaveCount(before - 1);
  await expect(list).toBeFocused();

  await here.getByRole('button', { name: identity.sessions.endOthers }).click();
  await here.getByRole('dialog').getByRole('button', { name: identity.sessions.endOthers }).click();
  await expect(list.getByRole('listitem')).toHaveCount(1);
  await there.goto('/profil');
  await expect(there).toHaveURL(/\/logga-in/);
  await here.reload();
  await expect(list.getByText(identity.sessions.current)).toBeVisible();
});

test('a key for programs is shown once, works, and stops working when it is removed', async ({
  browserOf,
  harness,
}) => {
  const page = await browserOf('council');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/profil/sakerhet');
  await page.getByRole('button', { name: identity.tokens.new }).click();
  await field(page, identity.tokens.name).fill('Kartan');
  await field(page, identity.tokens.scopeWrite).uncheck();
  await page.getByRole('button', { name: identity.tokens.create }).click();
  const secret = field(page, identity.tokens.secret);
  await expect(secret).toBeFocused();
  const token = await secret.inputValue();
  await page.getByRole('button', { name: identity.tokens.copy, exact: true }).click();
  await expect(page.getByText(identity.tokens.copied, { exact: true })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(token);
  const ask = async () =>
    (await fetch(`${harness.url}/api/v1/me`, { headers: { authorization: `Bearer ${token}` } })).status;
  expect(await ask()).toBe(200);

  await page.getByRole('button', { name: identity.tokens.createdDone }).click();
  await expect(page.getByRole('button', { name: identity.tokens.new })).toBeFocused();
  await expect(secret).toHaveCount(0);
  await page.getByRole('button', { name: fill(identity.tokens.revokeOf, { name: 'Kartan' }) }).click();
  await page.getByRole('dialog').getByRole('button', { name: identity.tokens.revoke, exact: true }).click();
  await expect(page.getByText(identity.tokens.emptyTitle)).toBeVisible();
  expect(await ask()).toBe(401);
});

test('a profile that was changed elsewhere is not overwritten unasked', async ({ browserOf, faults, harness }) => {
  faults.expectStatus(412);
  const page = await browserOf('council');
  await page.goto('/profil');
  const title = field(page, identity.profile.workTitle);
  await expect(title).toHaveValue('Digitaliseringsstrateg');
  const elsewhere = await page.context().request.patch('/api/v1/me', {
    data: { about: 'Ändrat någon annanstans' },
    headers: { origin: harness.url },
  });
  expect(elsewhere.status()).toBe(200);
  await title.fill('Strateg');
  await page.getByRole('button', { name: identity.profile.submit }).click();
  await expect(page.getByRole('heading', { name: identity.profile.staleTitle })).toBeFocused();
  await expect(title).toHaveValue('Strateg');
  await page.getByRole('button', { name: identity.profile.staleKeep }).click();
  await expect(page.getByText(identity.profile.saved)).toBeVisible();
  await page.reload();
  await expect(title).toHaveValue('Strateg');
  await expect(field(page, identity.profile.about)).toHaveValue('Ändrat någon annanstans');
});

test('administration is for administrators', async ({ browserOf }) => {
  const member = await browserOf('kommun');
  await member.goto('/admin');
  await expect(member.getByRole('heading', { name: common.status.forbiddenTitle })).toBeVisible();

  const administrator = await browserOf('admin');
  await administrator.goto('/admin');
  await expect(administrator.getByRole('row', { name: `${admin.part.database} ${admin.state.ok}` })).toBeVisible();
});

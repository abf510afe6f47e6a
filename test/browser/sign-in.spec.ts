import { randomUUID } from 'node:crypto';
import { generateSync } from 'otplib';
import providerWords from '../../apps/web/src/locales/sv/signInProviders.json' with { type: 'json' };
import words from '../../apps/web/src/locales/sv/signingIn.json' with { type: 'json' };
import { startOidcProvider, type Claims } from '../support/single-sign-on/oidc-provider.js';
import { expectAccessible } from './support/accessible.js';
import { field } from './support/fields.js';
import { tabAndType, tabTo } from './support/keyboard.js';
import { expect, test } from './support/test.js';
import { fill, WORDS } from './support/words.js';

const { identity, common } = WORDS.sv;
const SECRET = 'hemligt mellan oss';

test("signing in with one's organisation, from setting it up to coming back, by keyboard", async ({
  page,
  browserOf,
  faults,
  harness,
}) => {
  const slug = `webb-${randomUUID().slice(0, 8)}`;
  const email = `maria@${slug}.example`;
  const people = new Map<string, Claims>([['maria', { email, email_verified: true, name: 'Maria Webb' }]]);
  const provider = await startOidcProvider(people, {
    id: 'torget',
    secret: SECRET,
    redirectUri: `${harness.url}/api/v1/auth/oidc/${slug}/callback`,
    afterLogout: `${harness.url}/`,
  });
  faults.expectSite(provider.url);
  const admin = await browserOf('admin');
  try {
    await test.step('an administrator sets it up, and what is wrong is pointed at', async () => {
      faults.expectStatus(400);
      await admin.goto('/admin/inloggning');
      await admin.getByRole('link', { name: providerWords.add.oidc }).click();
      await field(admin, providerWords.field.name).fill(`Kommunen ${slug}`);
      await field(admin, providerWords.field.slug).fill(slug);
      await field(admin, providerWords.field.issuer).fill(provider.url);
      await field(admin, providerWords.field.clientId).fill('torget');
      await field(admin, providerWords.field.clientSecret).fill(SECRET);
      await field(admin, providerWords.field.domains).fill(`${slug}.example = finns-inte`);
      await admin.getByRole('button', { name: providerWords.create }).click();
      await expect(admin.getByRole('link', { name: new RegExp(`^${providerWords.field.domains}`) })).toBeVisible();
      await field(admin, providerWords.field.domains).fill(`${slug}.example = sundsvall`);
      await admin.getByRole('button', { name: providerWords.create }).click();
      await expect(admin).toHaveURL(new RegExp(`/admin/inloggning/${slug}$`));
      await expect(admin.getByText(`/api/v1/auth/oidc/${slug}/callback`)).toBeVisible();
      await admin.getByRole('button', { name: providerWords.check.press }).click();
      await expect(admin.getByText(providerWords.check.ok)).toBeVisible();
      await expect(field(admin, providerWords.field.clientSecret)).toHaveValue('');
      await expectAccessible(admin, 'a provider');
    });

    await test.step('someone types their address, is shown the way, and comes back to where they were going', async () => {
      await page.goto('/logga-in?next=%2Fprofil');
      await tabAndType(page, field(page, identity.field.email), email);
      const link = page.getByRole('status').getByRole('link', { name: `Logga in med Kommunen ${slug}` });
      await page.keyboard.press('Tab');
      await tabTo(page, link);
      await expectAccessible(page, 'the right provider');
      await page.keyboard.press('Enter');
      await tabAndType(page, page.getByLabel('Konto'), 'maria');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/\/profil$/);
      await expect(field(page, identity.field.name)).toHaveValue('Maria Webb');
    });

    await test.step('the sign-in is listed, and is the only way in', async () => {
      await page.goto('/profil/sakerhet');
      await expect(page.getByRole('heading', { name: words.connections.title })).toBeVisible();
      await expect(page.getByText(words.connections.lastWayIn)).toBeVisible();
      await expect(page.getByRole('heading', { name: identity.password.title })).toHaveCount(0);
      await expectAccessible(page, 'connected sign-ins');
    });
  } finally {
    // Without the provider the session ends, which the open page hears at once.
    faults.expectStatus(401);
    await admin.request.delete(`/api/v1/admin/sign-in-providers/${slug}`, { headers: { origin: harness.url } });
    await provider.close();
  }
});

test('two steps: set up with an app, and asked for at the next sign-in, by keyboard', async ({
  page,
  mailbox,
  faults,
}) => {
  const email = `tvasteg-${randomUUID().slice(0, 8)}@kommun.example`;
  const password = 'fyra glada uttrar simmar';
  await page.request.post('/api/v1/auth/register', { data: { email, password, name: 'Tvåstegs Prov' } });
  const token = new URL(await mailbox.linkTo('/verifiera', email), 'http://torget.invalid').searchParams.get('token');
  await page.request.post('/api/v1/auth/verify-email', { data: { token } });

  const signIn = async (): Promise<void> => {
    await page.goto('/logga-in?next=%2Fprofil%2Fsakerhet');
    await tabAndType(page, field(page, identity.field.email), email);
    await tabAndType(page, field(page, identity.field.password), password);
    await page.keyboard.press('Enter');
  };
  let secret = '';

  await test.step('is set up with password, picture and a first code', async () => {
    await signIn();
    await tabTo(page, page.getByRole('button', { name: words.twoStep.turnOn }));
    await page.keyboard.press('Enter');
    const form = page.getByRole('form', { name: words.twoStep.turnOn });
    await tabAndType(page, field(form, identity.password.current), password);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: words.twoStep.appTitle })).toBeFocused();
    await expect(page.getByRole('img', { name: words.twoStep.picture })).toBeVisible();
    secret = (await page.locator('.qr__secret').innerText()).replaceAll(' ', '');
    await expectAccessible(page, 'the picture for the app');
    await tabAndType(page, field(page, words.twoStep.code), codeOf(secret, -1));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: words.codes.title })).toBeFocused();
    await expect(page.getByRole('list', { name: words.codes.title }).getByRole('listitem')).toHaveCount(10);
    await expectAccessible(page, 'recovery codes');
    await tabTo(page, page.getByRole('button', { name: words.codes.kept }));
    await page.keyboard.press('Enter');
    await expect(page.getByText(fill(words.twoStep.codesLeft_other, { count: 10 }))).toBeVisible();
    // Then the focus is where it was before, and takes nothing away from what opens next.
    await expect(page.getByRole('heading', { name: words.codes.title })).toHaveCount(0);
  });

  await test.step('asks for a code, tells a wrong one, and takes a right one', async () => {
    faults.expectStatus(401);
    await page.getByRole('button', { name: fill(common.nav.accountOf, { name: 'Tvåstegs Prov' }) }).click();
    await page.getByRole('button', { name: common.nav.signOut, exact: true }).click();
    await expect(page.getByRole('link', { name: common.nav.signIn, exact: true }).first()).toBeVisible();
    await signIn();
    await expect(page.getByRole('heading', { name: words.code.title })).toBeFocused();
    await expectAccessible(page, 'the code');
    await tabAndType(page, field(page, words.code.label), '000000');
    await page.keyboard.press('Enter');
    await expect(page.getByText(WORDS.sv.errors.code.auth.wrong_code)).toBeVisible();
    await field(page, words.code.label).fill(codeOf(secret, 1));
    await field(page, words.code.label).press('Enter');
    await expect(page).toHaveURL(/\/profil\/sakerhet$/);
    await expect(page.getByText(words.way.totp)).toBeVisible();
  });
});

/** What the person's app shows; `steps` later than now. */
function codeOf(secret: string, steps: number): string {
  return generateSync({ secret, epoch: Math.floor(Date.now() / 1000) + steps * 30 });
}

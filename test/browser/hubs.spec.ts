import { randomUUID } from 'node:crypto';
import { expectAccessible } from './support/accessible.js';
import { field } from './support/fields.js';
import { tabAndType, tabTo } from './support/keyboard.js';
import { expect, test } from './support/test.js';
import { fill, WORDS } from './support/words.js';

const { hubs } = WORDS.sv;

test('a closed hub is made, asked for and opened by its owner; a secret one is not there for others', async ({
  browserOf,
  faults,
}) => {
  const owner = await browserOf('kommun');
  const guest = await browserOf('forening');
  const name = `Provhubben ${randomUUID().slice(0, 8)}`;
  let address = '';

  await test.step('it is made, by keyboard', async () => {
    await owner.goto('/hubbar');
    await tabTo(owner, owner.getByRole('link', { name: hubs.list.new }));
    await owner.keyboard.press('Enter');
    await tabAndType(owner, field(owner, hubs.form.name), name);
    await owner.getByRole('radio', { name: hubs.visibility.closed }).check();
    await owner.getByRole('radio', { name: hubs.joinPolicyHelp.request }).check();
    await field(owner, hubs.rules.title).fill('Var snäll.');
    await owner.getByRole('button', { name: hubs.new.submit }).press('Enter');
    await expect(owner.getByRole('heading', { name, level: 1 })).toBeVisible();
    address = new URL(owner.url()).pathname;
  });

  await test.step('someone else sees what it is, and asks to join with yes to the rules', async () => {
    await guest.goto(address);
    await expect(guest.getByText(hubs.join.closedText)).toBeVisible();
    await guest.getByRole('button', { name: hubs.join.ask }).click();
    const dialog = guest.getByRole('dialog');
    await expect(dialog.getByRole('button', { name: hubs.join.ask })).toBeDisabled();
    await dialog.getByRole('checkbox', { name: hubs.rules.yes }).check();
    await field(guest, hubs.join.message).fill('Jag samordnar volontärer.');
    await dialog.getByRole('button', { name: hubs.join.ask }).click();
    await expect(guest.getByText(hubs.join.waiting)).toBeVisible();
  });

  await test.step('the owner lets them in, and they see what is in it', async () => {
    await owner.goto(address);
    await owner
      .getByRole('main')
      .getByText(fill(hubs.requests.hint_one, { count: 1 }))
      .getByRole('link')
      .click();
    await expect(owner.getByText('Jag samordnar volontärer.')).toBeVisible();
    await tabTo(owner, owner.getByRole('button', { name: fill(hubs.requests.approveOf, { name: 'Ewa Lindhagen' }) }));
    await owner.keyboard.press('Enter');
    await expect(owner.getByText(hubs.requests.none)).toBeVisible();
    // The row has gone: what was done is said nevertheless, and the focus is where it stood.
    await expect(owner.getByText(fill(hubs.requests.approved, { name: 'Ewa Lindhagen' }))).toBeVisible();
    await expect(owner.locator('main :focus')).toHaveCount(1);
    await guest.reload();
    await expect(guest.getByRole('heading', { name: hubs.news.title })).toBeVisible();
  });

  await test.step('once it is secret, those outside find nothing', async () => {
    await owner.goto(`${address}/redigera`);
    await owner.getByRole('radio', { name: hubs.visibility.secret }).check();
    await owner.getByRole('button', { name: hubs.edit.submit, exact: true }).click();
    await expect(owner.getByText(hubs.edit.done)).toBeVisible();
    const visitor = await browserOf('council');
    faults.expectStatus(404);
    expect((await visitor.goto(address))?.status()).toBe(404);
    expect((await guest.goto(address))?.status()).toBe(200);
  });

  await test.step('its owner hands it over, and is led to it as one of its members', async () => {
    const submit = owner.getByRole('button', { name: hubs.handOver.submit });
    await expect(submit).toBeDisabled();
    // Everyone in the hub can be found, but for oneself.
    await tabAndType(owner, field(owner, hubs.handOver.to), 'e');
    await expect(owner.getByRole('listbox').getByRole('option')).toHaveText(/^Ewa Lindhagen/);
    await expectAccessible(owner, 'members to hand a hub over to');
    await owner.keyboard.press('Enter');
    await tabTo(owner, submit);
    await owner.keyboard.press('Enter');
    await expect(owner.getByText(fill(hubs.handOver.done, { name: 'Ewa Lindhagen' }))).toBeVisible();
    await expect(owner).toHaveURL(new RegExp(`${address}$`));
  });
});

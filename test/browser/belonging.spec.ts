import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { field } from './support/fields.js';
import { tabAndType, tabTo } from './support/keyboard.js';
import type { Mailbox } from './support/mailbox.js';
import { expect, test } from './support/test.js';
import { fill, WORDS } from './support/words.js';

const { belonging, roster, identity, codes, errors } = WORDS.sv;
const PASSWORD = 'fyra glada uttrar simmar';

/** Someone new with an open account, signed in. */
async function becomeMember(page: Page, mailbox: Mailbox, email: string, name: string): Promise<void> {
  await page.request.post('/api/v1/auth/register', { data: { email, name, password: PASSWORD } });
  const token = new URL(await mailbox.linkTo('/verifiera', email), 'http://torget.test').searchParams.get('token');
  await page.request.post('/api/v1/auth/verify-email', { data: { token } });
  expect((await page.request.post('/api/v1/auth/login', { data: { email, password: PASSWORD } })).status()).toBe(200);
}

test('a municipality is claimed by its people, who invite others', async ({ browserOf, mailbox, faults }) => {
  const domain = `prov-${randomUUID()}.example`;
  const visitor = await browserOf(null);
  const admin = await browserOf('admin');
  const guestAddress = `gast-${randomUUID()}@annan.example`;

  await test.step('the page tells everyone how', async () => {
    await visitor.goto('/kommuner/pajala');
    await expect(visitor.getByText(fill(belonging.join.unclaimed, { name: 'Pajala kommun' }))).toBeVisible();
    await expect(visitor.getByText(belonging.join.byAddressUnknown)).toBeVisible();
    await expect(visitor.getByRole('link', { name: belonging.join.signIn })).toBeVisible();
  });

  await test.step('those who run the platform say which mail domain is its own, by keyboard', async () => {
    faults.expectStatus(400);
    await admin.goto('/organisationer/pajala/medlemmar');
    await tabAndType(admin, field(admin, belonging.domains.add), 'gmail.com');
    await admin.keyboard.press('Enter');
    await expect(admin.getByRole('link', { name: new RegExp(`^${belonging.domains.add}: `) })).toBeVisible();
    await field(admin, belonging.domains.add).fill(domain);
    await admin.keyboard.press('Enter');
    await expect(admin.getByRole('list', { name: belonging.domains.title })).toContainText(domain);
  });

  await test.step('someone with an address there takes it over', async () => {
    await becomeMember(visitor, mailbox, `anna@${domain}`, 'Anna Första');
    await visitor.goto('/kommuner/pajala');
    const takeOver = visitor.getByRole('button', { name: belonging.join.takeOver });
    await tabTo(visitor, takeOver);
    await visitor.keyboard.press('Enter');
    const role = fill(belonging.join.role, { role: codes.membershipRole.administrator });
    await expect(visitor.getByText(role)).toBeVisible();
  });

  await test.step('and invites another one, who sees the invitation in the mail', async () => {
    await tabTo(visitor, visitor.getByRole('link', { name: belonging.join.members, exact: true }));
    await visitor.keyboard.press('Enter');
    await tabAndType(visitor, field(visitor, roster.invitations.email), guestAddress);
    await visitor.keyboard.press('Enter');
    await expect(visitor.getByRole('list', { name: roster.invitations.waiting })).toContainText(guestAddress);
  });

  await test.step('the invitation waits for the account, and is accepted', async () => {
    const guest = await browserOf(null);
    const link = await mailbox.linkTo('/inbjudan', guestAddress);
    await guest.goto(link);
    await expect(
      guest.getByRole('heading', { name: fill(belonging.invitation.title, { organisation: 'Pajala kommun' }) }),
    ).toBeVisible();
    await guest.getByRole('link', { name: belonging.join.register, exact: true }).click();
    await expect(field(guest, identity.field.email)).toHaveValue(guestAddress);
    await becomeMember(guest, mailbox, guestAddress, 'Gunnar Gäst');
    await guest.goto('/profil');
    await expect(guest.getByRole('heading', { name: belonging.invitation.received })).toBeVisible();
    await guest.goto(link);
    await tabTo(guest, guest.getByRole('button', { name: belonging.invitation.accept }));
    await guest.keyboard.press('Enter');
    const accepted = fill(belonging.invitation.accepted, { organisation: 'Pajala kommun' });
    await expect(guest.getByRole('heading', { name: accepted })).toBeVisible();
    await visitor.reload();
    await expect(visitor.getByRole('list', { name: belonging.members.list })).toContainText('Gunnar Gäst');
  });

  await test.step('the last administrator stays one', async () => {
    faults.expectStatus(409);
    const role = visitor.getByRole('combobox', { name: fill(roster.members.roleOf, { name: 'Anna Första' }) });
    await role.selectOption('member');
    await expect(visitor.getByText(errors.code.membership.last_administrator)).toBeVisible();
    await expect(role).toHaveValue('administrator');
  });
});

test('an association is registered, verified, and shows itself', async ({ browserOf, mailbox, faults }) => {
  const person = await browserOf(null);
  const admin = await browserOf('admin');
  const name = `Provföreningen ${randomUUID().slice(0, 8)}`;
  await becomeMember(person, mailbox, `ordf-${randomUUID()}@forening.example`, 'Olle Ordförande');

  await test.step('the form says what is wrong, and loses nothing', async () => {
    faults.expectStatus(400);
    await person.goto('/registrera-forening');
    await tabAndType(person, field(person, belonging.association.name), name);
    await tabAndType(person, field(person, belonging.association.number), '802990-0018');
    await tabAndType(person, field(person, belonging.association.aims), 'Vi provar.');
    await field(person, belonging.association.reach).selectOption('local');
    await field(person, codes.area.education).check();
    await person.getByRole('button', { name: belonging.association.send }).click();
    await expect(person.getByRole('link', { name: new RegExp(`^${belonging.association.number}`) })).toBeVisible();
    await field(person, belonging.association.number).fill('556036-0793');
    await person.getByRole('button', { name: belonging.association.send }).click();
    await expect(person.getByRole('heading', { name: belonging.association.done })).toBeVisible();
    await person.getByRole('link', { name: belonging.association.toPage }).click();
    await expect(person.getByText(belonging.page.notVerified)).toBeVisible();
  });

  await test.step('an editor verifies it in the queue', async () => {
    await admin.goto('/admin/koer');
    await tabTo(admin, admin.getByRole('button', { name: fill(belonging.queues.approveOf, { name }) }));
    await admin.keyboard.press('Enter');
    await expect(admin.getByText(fill(belonging.queues.approved, { name }))).toBeVisible();
  });

  await test.step('its page is written by who registered it', async () => {
    await person.reload();
    await expect(person.getByText(belonging.page.notVerified)).toHaveCount(0);
    await person.getByRole('link', { name: belonging.join.edit }).last().click();
    await tabAndType(person, field(person, belonging.edit.descriptionEn), 'We try.');
    await person.getByRole('button', { name: belonging.edit.save }).click();
    await expect(person.getByText(belonging.edit.saved)).toBeVisible();
    await person.getByRole('link', { name: belonging.members.back }).click();
    await expect(person.getByText(belonging.page.gap.descriptionEn)).toHaveCount(0);
    await expect(person.getByText(belonging.page.gap.logo)).toBeVisible();
  });
});

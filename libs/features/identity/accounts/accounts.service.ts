import { Injectable } from '@nestjs/common';
import { MEMBERSHIP_ROLES, PLATFORM_ROLES, type Language, type MembershipRole, type PlatformRole } from '#contracts';
import { OrganisationDirectory } from '#features/organisations';
import { AuditLog } from '#platform/audit';
import { newId, Transactional } from '#platform/database';
import { Outbox } from '#platform/outbox';
import { SocketAccess } from '#platform/realtime';
import { membershipChanged, membershipEnded, passwordChanged, userVerified } from '../identity.events.js';
import { OneTimeTokensRepository } from '../registration/one-time-tokens.repository.js';
import { nameIn } from '../people/name-in.js';
import { SessionsRepository } from '../sessions/sessions.repository.js';
import { Passwords } from '../sign-in/passwords.js';
import type { User } from './user.entity.js';
import { UsersRepository, type PersonRef, type Recipient } from './users.repository.js';

export type { PersonRef, Recipient };

/** What is needed to make an account for someone whose address is known to be theirs. */
export interface NewAccount {
  readonly email: string;
  readonly password: string;
  readonly name: string;
  readonly workTitle?: string;
  readonly about?: string;
  readonly skills?: readonly string[];
  readonly language?: Language;
  readonly platformRole?: PlatformRole;
  readonly isDemo?: boolean;
  readonly verified: true;
}

/** An account, without its secrets. */
export interface Account {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly platformRole: PlatformRole;
  readonly isDemo: boolean;
  readonly suspended: boolean;
}

function toAccount(user: User): Account {
  const { id, email, name, platformRole, isDemo, suspendedAt } = user;
  return { id, email, name, platformRole, isDemo, suspended: suspendedAt !== null };
}

/** Accounts as administration, demo content and other features need them. Not reachable over HTTP. */
@Injectable()
export class Accounts {
  constructor(
    private readonly users: UsersRepository,
    private readonly sessions: SessionsRepository,
    private readonly links: OneTimeTokensRepository,
    private readonly passwords: Passwords,
    private readonly organisations: OrganisationDirectory,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly sockets: SocketAccess,
  ) {}

  /**
   * Makes an account that can sign in at once. With an address that has one already, answers with that one and changes nothing.
   * @throws Problem 400 when the password is too common; demo accounts may have any.
   */
  @Transactional()
  async createAccount(account: NewAccount): Promise<Account & { readonly created: boolean }> {
    const email = account.email.trim().toLowerCase();
    const existing = await this.users.findByEmail(email);
    if (existing) return { ...toAccount(existing), created: false };
    if (!account.isDemo) this.passwords.assertGood(account.password, { email, name: account.name });
    const created = await this.users.insertUnlessTaken({
      id: newId(),
      email,
      name: account.name,
      workTitle: account.workTitle ?? '',
      about: account.about ?? '',
      skills: [...(account.skills ?? [])],
      language: account.language ?? 'sv',
      platformRole: account.platformRole ?? 'member',
      isDemo: account.isDemo ?? false,
      passwordHash: await this.passwords.hash(account.password),
      emailVerifiedAt: new Date(),
    });
    const user = await this.users.findByEmail(email);
    if (!user) throw new Error('the account was not stored');
    if (created) {
      const { id, platformRole } = user;
      await this.audit.record({ action: 'user.registered', on: { type: 'user', id }, details: { platformRole } });
      await this.outbox.record(userVerified, { userId: id });
    }
    return { ...toAccount(user), created };
  }

  /** Gives a person a place in an organisation, or another role there. Its first member claims the organisation. */
  @Transactional()
  async addMembership(userId: string, organisationId: string, role: MembershipRole): Promise<void> {
    const changed = await this.users.putMembership(userId, organisationId, role);
    if (!changed) return;
    await this.organisations.markClaimed(organisationId);
    const on = { type: 'user', id: userId };
    await this.audit.record({ action: 'membership.changed', on, details: { organisationId, role } });
    await this.outbox.record(membershipChanged, { userId, organisationId });
  }

  /** Ends a person's place in an organisation. */
  @Transactional()
  async removeMembership(userId: string, organisationId: string): Promise<void> {
    if (!(await this.users.removeMembership(userId, organisationId))) return;
    await this.audit.record({
      action: 'membership.ended',
      on: { type: 'user', id: userId },
      details: { organisationId },
    });
    await this.outbox.record(membershipEnded, { userId, organisationId });
  }

  /** The organisations that a person belongs to. */
  async organisationsOf(userId: string): Promise<string[]> {
    return (await this.users.membershipsOf(userId)).map(({ organisationId }) => organisationId);
  }

  /** Gives a person a role on the whole platform. */
  @Transactional()
  async setPlatformRole(userId: string, platformRole: PlatformRole): Promise<void> {
    await this.users.setPlatformRole(userId, platformRole);
    await this.sockets.userChanged(userId);
    await this.audit.record({
      action: 'user.role_changed',
      on: { type: 'user', id: userId },
      details: { role: platformRole },
    });
  }

  /**
   * Sets a new password from the outside, and ends every session of the person. The account is open then, also when its address was
   * never verified; a link of that registration must not bring its password back.
   */
  @Transactional()
  async setPassword(userId: string, password: string): Promise<void> {
    const passwordHash = await this.passwords.hash(password);
    const user = await this.users.findById(userId);
    await this.users.openWithPassword(userId, passwordHash);
    await this.links.useUpAllOf(userId, 'verify_email');
    await this.links.useUpAllOf(userId, 'reset_password');
    await this.sessions.removeAllOf(userId);
    if (user?.emailVerifiedAt === null) await this.outbox.record(userVerified, { userId });
    await this.audit.record({ action: 'user.password_reset', on: { type: 'user', id: userId } });
    await this.outbox.record(passwordChanged, { userId });
  }

  /** Names of people by their ids; former users have none. */
  async namesOf(ids: readonly string[]): Promise<Map<string, string>> {
    return new Map(Array.from(await this.refsOf(ids)).flatMap(([id, { name }]) => (name === null ? [] : [[id, name]])));
  }

  /** What mails call somebody, in the language of each. */
  async calledInMails(id: string): Promise<(language: Language) => string> {
    const name = (await this.namesOf([id])).get(id) ?? null;
    return (language) => nameIn(language, { name });
  }

  /** People by their ids, as lists point at them. Former users are there too, as people without id and name. */
  async refsOf(ids: readonly string[]): Promise<Map<string, PersonRef>> {
    const wanted = [...new Set(ids)];
    const rows = wanted.length > 0 ? await this.users.refsOf(wanted) : [];
    return new Map(rows.map(({ id, ref }) => [id, ref]));
  }

  /** People with at least this role in one of these organisations whom mail reaches: verified and not suspended. */
  peopleOf(organisationIds: readonly string[], atLeast: MembershipRole = 'member'): Promise<Recipient[]> {
    return this.users.recipientsIn(organisationIds, MEMBERSHIP_ROLES.slice(MEMBERSHIP_ROLES.indexOf(atLeast)));
  }

  /** People with at least this role on the platform whom mail reaches. */
  peopleWithPlatformRole(atLeast: PlatformRole): Promise<Recipient[]> {
    return this.users.recipientsWithRole(PLATFORM_ROLES.slice(PLATFORM_ROLES.indexOf(atLeast)));
  }

  /** Those of these people whom mail reaches, each once. */
  async recipients(ids: Iterable<string>): Promise<Recipient[]> {
    const wanted = [...new Set(ids)];
    return wanted.length > 0 ? this.users.recipients(wanted) : [];
  }

  /** The person with this id or address, as far as mail reaches them: verified and not suspended. */
  findRecipient(who: { readonly id: string } | { readonly email: string }): Promise<Recipient | null> {
    return 'id' in who
      ? this.users.findRecipient('id', who.id)
      : this.users.findRecipient('email', who.email.trim().toLowerCase());
  }

  async findByEmail(email: string): Promise<Account | null> {
    const user = await this.users.findByEmail(email.trim());
    return user && toAccount(user);
  }

  async findById(id: string): Promise<Account | null> {
    const user = await this.users.findById(id);
    return user && toAccount(user);
  }

  /** How many of the demo's people there are; production refuses to start with any. */
  countDemoAccounts(): Promise<number> {
    return this.users.countDemo();
  }
}

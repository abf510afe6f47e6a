import { Injectable } from '@nestjs/common';
import { ACCOUNT_LIMITS, type Language } from '#contracts';
import { OrganisationDirectory } from '#features/organisations';
import { AuditLog } from '#platform/audit';
import { newId, Transactional } from '#platform/database';
import { Outbox } from '#platform/outbox';
import type { User } from '../accounts/user.entity.js';
import { UsersRepository } from '../accounts/users.repository.js';
import { signInConnected, userVerified } from '../identity.events.js';
import { Memberships } from '../memberships/memberships.service.js';
import type { Provider } from '../providers/provider.js';
import { OneTimeTokensRepository } from '../registration/one-time-tokens.repository.js';
import { SecondStep } from '../two-step/second-step.service.js';
import { ConnectedSignInsRepository } from './connected-sign-ins.repository.js';
import { SignInRefused, type ExternalPerson } from './external-person.js';
import { bindingOf, decideArrival, isVouchedFor, type KnownAccount } from './single-sign-on.policy.js';

/** Finds or makes the account of somebody whom a provider named. What the provider said has been checked before. */
@Injectable()
export class SingleSignOn {
  constructor(
    private readonly users: UsersRepository,
    private readonly memberships: Memberships,
    private readonly connections: ConnectedSignInsRepository,
    private readonly links: OneTimeTokensRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly secondStep: SecondStep,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  /**
   * The account to let the person into.
   * @param language of an account that is made now.
   * @throws SignInRefused
   */
  @Transactional()
  async arrive(provider: Provider, person: ExternalPerson, language: Language): Promise<string> {
    const connection = await this.connections.find(provider.slug, person);
    const connected = connection && (await this.users.findById(connection.userId));
    const sameAddress = person.email === null ? null : await this.users.findByEmail(person.email);
    const verdict = decideArrival({
      provider,
      person,
      connected: connected && (await this.known(connected)),
      sameAddress: sameAddress && (await this.known(sameAddress)),
    });
    if ('problem' in verdict) throw new SignInRefused(verdict.problem, 'the account or its address');
    const userId = connected?.id ?? (await this.accountFor(verdict.let, sameAddress, person, language));
    if (!connected) await this.connect(provider, person, userId);
    await this.connections.noteUse(provider.slug, person);
    return userId;
  }

  /**
   * Connects the person at the provider with the account that they are signed in to.
   * @throws SignInRefused
   */
  @Transactional()
  async link(provider: Provider, person: ExternalPerson, userId: string): Promise<void> {
    const binding = bindingOf({ provider, person });
    if (typeof binding === 'string') throw new SignInRefused(binding, 'the address');
    const connection = await this.connections.find(provider.slug, person);
    if (connection && connection.userId !== userId)
      throw new SignInRefused('linked_elsewhere', 'the person has another account');
    if (!connection) await this.connect(provider, person, userId);
  }

  private async known(user: User): Promise<KnownAccount> {
    return {
      verified: user.emailVerifiedAt !== null,
      suspended: user.suspendedAt !== null,
      platformRole: user.platformRole,
      twoStep: await this.secondStep.isOn(user.id),
    };
  }

  private async accountFor(
    how: 'connected' | 'connect' | 'create',
    sameAddress: User | null,
    person: ExternalPerson,
    language: Language,
  ): Promise<string> {
    if (how === 'connect' && sameAddress) return sameAddress.id;
    return sameAddress ? this.open(sameAddress, person) : this.create(person, language);
  }

  private async create(person: ExternalPerson, language: Language): Promise<string> {
    const id = newId();
    const made = await this.users.insertUnlessTaken({
      id,
      email: person.email ?? '',
      name: nameOf(person),
      workTitle: (person.workTitle ?? '').slice(0, ACCOUNT_LIMITS.workTitleMax),
      language,
      emailVerifiedAt: new Date(),
    });
    if (!made) throw new SignInRefused('refused', 'two accounts were made at the same time');
    await this.opened(id);
    return id;
  }

  /** Opens an account whose address nobody had verified: neither name nor password of whoever typed the address in stays. */
  private async open({ id }: User, person: ExternalPerson): Promise<string> {
    await this.users.openAs(id, nameOf(person));
    await this.links.useUpAllOf(id, 'verify_email');
    await this.links.useUpAllOf(id, 'reset_password');
    await this.opened(id);
    return id;
  }

  private async opened(userId: string): Promise<void> {
    await this.audit.record({ action: 'user.registered', actor: { userId }, on: { type: 'user', id: userId } });
    await this.outbox.record(userVerified, { userId });
  }

  /** With a verified address comes a place in the organisation of its domain; a place that is there already stays what it is. */
  private async connect(provider: Provider, person: ExternalPerson, userId: string): Promise<void> {
    if (!(await this.connections.insert(userId, provider.slug, person)))
      throw new SignInRefused('refused', 'the person was connected at the same time');
    await this.audit.record({
      action: 'user.sign_in_connected',
      actor: { userId },
      on: { type: 'user', id: userId },
      details: { provider: provider.slug },
    });
    await this.outbox.record(signInConnected, { userId, provider: provider.name });
    const binding = bindingOf({ provider, person });
    if (typeof binding === 'string' || !isVouchedFor({ provider, person })) return;
    const organisation = await this.organisations.resolve(binding.organisation);
    if (organisation) await this.memberships.join(userId, organisation.id, 'member');
  }
}

function nameOf({ name, email }: ExternalPerson): string {
  return (name ?? email?.split('@')[0] ?? '').slice(0, ACCOUNT_LIMITS.nameMax);
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { Transactional } from '#platform/database';
import { conflict, notFound, unauthorised } from '#platform/http';
import { Outbox } from '#platform/outbox';
import type { User } from '../accounts/user.entity.js';
import { UsersRepository } from '../accounts/users.repository.js';
import { signInDisconnected } from '../identity.events.js';
import { Providers } from '../providers/providers.service.js';
import { PasswordProof } from '../sign-in/password-proof.service.js';
import { ConnectedSignInResponse } from './connected-sign-in.response.js';
import { ConnectedSignInsRepository } from './connected-sign-ins.repository.js';

/** The providers that a person can sign in with. */
@Injectable()
export class ConnectedSignIns {
  constructor(
    private readonly users: UsersRepository,
    private readonly connections: ConnectedSignInsRepository,
    private readonly providers: Providers,
    private readonly proof: PasswordProof,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async list(actor: Actor): Promise<ConnectedSignInResponse[]> {
    const user = await this.getUser(actor);
    const all = await this.connections.listOf(user.id);
    const names = await this.providers.names();
    const removable = await this.hasAnotherWay(user, all.length);
    return all.map((one) =>
      ConnectedSignInResponse.from(one, names.get(one.providerSlug) ?? one.providerSlug, removable),
    );
  }

  /**
   * Another way in is as good as the password: whoever has one gives it first.
   * @throws Problem 400 when the password is wrong or missing; 429 after many wrong ones.
   */
  async assertMayConnect(actor: Actor, password: string | undefined): Promise<void> {
    const user = await this.getUser(actor);
    if (user.isDemo) throw conflict('sign_in.demo', 'Everyone shares the accounts of the demo; they have no providers');
    if (user.passwordHash !== null) await this.proof.assertIsPasswordOf(user, password ?? '', 'password');
  }

  /** @throws Problem 404 when there is no such connection; 409 when it is the last way in. */
  @Transactional()
  async remove(actor: Actor, id: string): Promise<void> {
    const user = await this.users.findForUpdate(actor.userId);
    if (!user) throw unauthorised();
    const all = await this.connections.listOf(user.id);
    const one = all.find((connection) => connection.id === id);
    if (!one) throw notFound('sign_in.not_found', 'You have no such sign-in');
    if (!(await this.hasAnotherWay(user, all.length)))
      throw conflict('sign_in.last_way_in', 'It is your only way in; choose a password or connect another one first');
    await this.connections.remove(user.id, id);
    await this.audit.record({
      action: 'user.sign_in_disconnected',
      actor,
      on: { type: 'user', id: user.id },
      details: { provider: one.providerSlug },
    });
    const provider = (await this.providers.names()).get(one.providerSlug) ?? one.providerSlug;
    await this.outbox.record(signInDisconnected, { userId: user.id, provider });
  }

  /** A password is no way in where a provider is required. */
  private async hasAnotherWay(user: User, connections: number): Promise<boolean> {
    if (connections > 1) return true;
    return user.passwordHash !== null && !(await this.providers.isRequiredFor(user.email));
  }

  private async getUser(actor: Actor): Promise<User> {
    const user = await this.users.findById(actor.userId);
    if (!user) throw unauthorised();
    return user;
  }
}

import { Injectable } from '@nestjs/common';
import { OrganisationDirectory } from '#features/organisations';
import type { Actor } from '#platform/access';
import { Transactional } from '#platform/database';
import { assertFresh, notFound, unauthorised } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { SocketAccess } from '#platform/realtime';
import { UsersRepository } from '../accounts/users.repository.js';
import { userUpdated } from '../identity.events.js';
import { Me, MembershipResponse } from './me.response.js';
import { UserResponse } from './user.response.js';
import type { UpdateMeDto } from './update-me.dto.js';

/** What people say about themselves. */
@Injectable()
export class Profiles {
  constructor(
    private readonly users: UsersRepository,
    private readonly organisations: OrganisationDirectory,
    private readonly outbox: Outbox,
    private readonly sockets: SocketAccess,
  ) {}

  /** @throws Problem 401 when the account is gone. */
  async getMe({ userId, secondStepMissing }: Pick<Actor, 'userId' | 'secondStepMissing'>): Promise<Me> {
    const user = await this.users.findById(userId);
    if (!user) throw unauthorised();
    return Me.from(user, await this.membershipsOf(userId), secondStepMissing ?? false);
  }

  /** @throws Problem 412 when the profile was changed since `ifMatch`. */
  @Transactional()
  async updateMe(actor: Actor, changes: UpdateMeDto, ifMatch: number | null): Promise<Me> {
    const user = await this.users.findForUpdate(actor.userId);
    if (!user) throw unauthorised();
    assertFresh(user.version, ifMatch);
    Object.assign(user, given(changes));
    user.version += 1;
    user.updatedAt = new Date();
    await this.users.save(user);
    if (changes.showsPresence !== undefined) await this.sockets.userChanged(user.id);
    await this.outbox.record(userUpdated, { userId: user.id });
    return Me.from(user, await this.membershipsOf(user.id), actor.secondStepMissing ?? false);
  }

  /** @throws Problem 404 for accounts that are not open, as for none. */
  async getUser(actor: Actor, id: string): Promise<UserResponse> {
    const user = await this.users.findById(id);
    if (!user || user.emailVerifiedAt === null || user.suspendedAt !== null)
      throw notFound('user.not_found', 'There is no such person');
    return UserResponse.from(user, await this.membershipsOf(id), actor.userId);
  }

  private async membershipsOf(userId: string): Promise<MembershipResponse[]> {
    const memberships = await this.users.membershipsOf(userId);
    const refs = await this.organisations.refs(memberships.map((one) => one.organisationId));
    return memberships.flatMap(({ organisationId, role }) => {
      const organisation = refs.get(organisationId);
      return organisation ? [{ organisation, role }] : [];
    });
  }
}

/** Only the fields that were sent: absent ones are there too, as undefined. */
function given(changes: UpdateMeDto): UpdateMeDto {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}

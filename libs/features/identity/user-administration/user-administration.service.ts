import { Injectable } from '@nestjs/common';
import type { PlatformRole } from '#contracts';
import { OrganisationDirectory } from '#features/organisations';
import type { Actor } from '#platform/access';
import { AuditLog } from '#platform/audit';
import { Transactional } from '#platform/database';
import { badCursor, conflict, decodeCursor, forbidden, isId, notFound, page } from '#platform/http';
import { Outbox } from '#platform/outbox';
import { Accounts } from '../accounts/accounts.service.js';
import { userSuspended, userSuspensionLifted } from '../identity.events.js';
import { Providers } from '../providers/providers.service.js';
import { SessionsRepository } from '../sessions/sessions.repository.js';
import type {
  AdministeredUser,
  AdministeredUserDetail,
  AdministeredUserList,
  ListUsersQuery,
  SuspendDto,
} from './user-administration.dto.js';
import { canAdministerUser, leavesNoAdmin } from './user-administration.policy.js';
import { UserAdministrationRepository, type UserDetailRow, type UserRow } from './user-administration.repository.js';

/** What administrators of the platform do about people. */
@Injectable()
export class UserAdministration {
  constructor(
    private readonly rows: UserAdministrationRepository,
    private readonly accounts: Accounts,
    private readonly sessions: SessionsRepository,
    private readonly providers: Providers,
    private readonly organisations: OrganisationDirectory,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** @throws Problem 400 for an organisation that does not exist. */
  async listUsers(query: ListUsersQuery): Promise<AdministeredUserList> {
    const [before] = decodeCursor(query.cursor, 1) ?? [null];
    if (before !== null && !(typeof before === 'string' && isId(before))) throw badCursor();
    const within = query.organisation ? await this.organisations.getNamed('organisation', query.organisation) : null;
    const rows = await this.rows.list(query, within?.id ?? null, before, query.limit + 1);
    const { items, nextCursor } = page(rows, query.limit, (last) => [last.id]);
    return { items: await this.present(items), nextCursor };
  }

  /** @throws Problem 404 */
  async getUser(actor: Actor, id: string): Promise<AdministeredUserDetail> {
    const row = await this.get(id);
    const [user] = await this.present([row]);
    if (!user) throw noSuchUser();
    const names = await this.providers.names();
    const { suspendedAt, suspendedBy, suspensionReason: reason, suspensionNote: note } = row;
    const decided =
      suspendedBy === null ? null : ((await this.accounts.refsOf([suspendedBy])).get(suspendedBy) ?? null);
    const may = canAdministerUser(actor, id);
    return {
      ...user,
      hasPassword: row.hasPassword,
      twoStep: row.twoStep,
      sessions: row.sessions,
      apiTokens: row.apiTokens,
      providers: row.providerSlugs.map((slug) => names.get(slug) ?? slug),
      suspension:
        suspendedAt === null
          ? null
          : { at: suspendedAt, by: decided && { id: decided.id, name: decided.name }, reason, note },
      abilities: { canChangeRole: may, canSuspend: may },
    };
  }

  /** @throws Problem 403 for oneself; 404; 409 for the last administrator. */
  @Transactional()
  async changeRole(actor: Actor, id: string, role: PlatformRole): Promise<void> {
    assertMay(actor, id);
    const admins = await this.rows.lockAdmins();
    const { platformRole } = await this.get(id);
    if (platformRole === role) return;
    if (leavesNoAdmin(admins, id, { role, suspended: false })) throw lastAdmin();
    await this.accounts.setPlatformRole(id, role);
  }

  /**
   * Shuts a person out: sessions end, tokens are refused, and who listens to `user.suspended` puts open connections out. What they have made
   * public stays.
   * @throws Problem 403 for oneself; 404; 409 for the last administrator and for who is suspended already.
   */
  @Transactional()
  async suspend(actor: Actor, id: string, { reason, note }: SuspendDto): Promise<void> {
    assertMay(actor, id);
    const admins = await this.rows.lockAdmins();
    const { platformRole: role } = await this.get(id);
    if (leavesNoAdmin(admins, id, { role, suspended: true })) throw lastAdmin();
    if (!(await this.rows.suspend(id, actor.userId, reason, note ?? null)))
      throw conflict('user.suspended_already', 'The account is suspended already');
    await this.sessions.removeAllOf(id);
    await this.audit.record({ action: 'user.suspended', actor, on: { type: 'user', id }, details: { reason } });
    await this.outbox.record(userSuspended, { userId: id });
  }

  /** Lets a person in again. @throws Problem 403 for oneself; 404; 409 for who is not suspended. */
  @Transactional()
  async lift(actor: Actor, id: string): Promise<void> {
    assertMay(actor, id);
    await this.get(id);
    if (!(await this.rows.lift(id))) throw conflict('user.not_suspended', 'The account is not suspended');
    await this.audit.record({ action: 'user.suspension_lifted', actor, on: { type: 'user', id } });
    await this.outbox.record(userSuspensionLifted, { userId: id });
  }

  /** Some people whose name or address has this part; for looking through what they did. */
  idsByText(part: string, limit: number): Promise<string[]> {
    return this.rows.idsByText(part, limit);
  }

  private async present(rows: readonly UserRow[]): Promise<AdministeredUser[]> {
    const refs = await this.organisations.refs(rows.flatMap(({ places }) => places.map((one) => one.organisationId)));
    return rows.map((row) => {
      const { id, name, email, workTitle, platformRole, isDemo, verified, suspendedAt, createdAt, lastSeenAt } = row;
      const memberships = row.places.flatMap(({ organisationId, role }) => {
        const organisation = refs.get(organisationId);
        return organisation ? [{ organisation, role }] : [];
      });
      return {
        id,
        name,
        email,
        workTitle,
        platformRole,
        isDemo,
        verified,
        suspendedAt,
        createdAt,
        lastSeenAt,
        memberships,
      };
    });
  }

  private async get(id: string): Promise<UserDetailRow> {
    const row = await this.rows.find(id);
    if (!row) throw noSuchUser();
    return row;
  }
}

function assertMay(actor: Actor, id: string): void {
  if (!canAdministerUser(actor, id))
    throw forbidden('user.oneself', 'Another administrator must do this; nobody does it to themselves');
}

function noSuchUser(): Error {
  return notFound('user.not_found', 'There is no such person');
}

function lastAdmin(): Error {
  return conflict('user.last_admin', 'The platform needs an administrator; name another one first');
}

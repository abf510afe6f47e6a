import { Body, Controller, Delete, Get, HttpCode, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, RequireRole, type Actor } from '#platform/access';
import { IdParam } from '#platform/http';
import { assertInPerson } from '../access/access.policy.js';
import {
  AdministeredUserDetail,
  AdministeredUserList,
  ChangePlatformRoleDto,
  ListUsersQuery,
  SuspendDto,
} from './user-administration.dto.js';
import { UserAdministration } from './user-administration.service.js';

/** People, for administrators of the platform. */
@ApiTags('administration')
@RequireRole('admin')
@Controller('admin/users')
export class UserAdministrationController {
  constructor(private readonly users: UserAdministration) {}

  /** People with an account, newest first. */
  @Get()
  listUsers(@Query() query: ListUsersQuery): Promise<AdministeredUserList> {
    return this.users.listUsers(query);
  }

  /** One person, and how they sign in. */
  @Get(':id')
  getUser(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<AdministeredUserDetail> {
    return this.users.getUser(actor, id);
  }

  /** Gives the person another role on the whole platform. */
  @Put(':id/role')
  @HttpCode(204)
  async changeRole(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() { role }: ChangePlatformRoleDto,
  ): Promise<void> {
    assertInPerson(actor);
    await this.users.changeRole(actor, id, role);
  }

  /** Shuts the person out; they are signed out everywhere. */
  @Put(':id/suspension')
  @HttpCode(204)
  async suspend(@CurrentActor() actor: Actor, @IdParam('id') id: string, @Body() body: SuspendDto): Promise<void> {
    assertInPerson(actor);
    await this.users.suspend(actor, id, body);
  }

  /** Lets the person in again. */
  @Delete(':id/suspension')
  @HttpCode(204)
  async lift(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    assertInPerson(actor);
    await this.users.lift(actor, id);
  }
}

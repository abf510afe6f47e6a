import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Etag, Idempotent, IdParam, IfMatch } from '#platform/http';
import { GroupProgress } from './group-progress.service.js';
import {
  AddMilestoneDto,
  ChangeGroupDto,
  ChangeMilestoneDto,
  FormGroupDto,
  GroupList,
  GroupNoteResponse,
  GroupResponse,
  ListGroupsQuery,
  MilestoneResponse,
  TellProgressDto,
} from './groups.dto.js';
import { Groups } from './groups.service.js';

@ApiTags('council')
@SignedIn()
@Controller('council/groups')
export class GroupsController {
  constructor(
    private readonly groups: Groups,
    private readonly progress: GroupProgress,
  ) {}

  /** Working groups that the asker may know of, newest first. */
  @Get()
  @Public()
  listGroups(@CurrentActor() actor: Actor | null, @Query() query: ListGroupsQuery): Promise<GroupList> {
    return this.groups.list(actor, query);
  }

  /** Gives needs to a working group, a new hub or one that is there; the secretariat does. */
  @Post()
  @Idempotent()
  @Etag()
  formGroup(@CurrentActor() actor: Actor, @Body() body: FormGroupDto): Promise<GroupResponse> {
    return this.groups.form(actor, body);
  }

  /** One working group, by slug or id of its hub. A secret one is not there for outsiders. */
  @Get(':slugOrHubId')
  @Public()
  @Etag()
  getGroup(@CurrentActor() actor: Actor | null, @Param('slugOrHubId') slugOrHubId: string): Promise<GroupResponse> {
    return this.groups.get(actor, slugOrHubId);
  }

  @Patch(':slugOrHubId')
  @Etag()
  changeGroup(
    @CurrentActor() actor: Actor,
    @Param('slugOrHubId') slugOrHubId: string,
    @Body() body: ChangeGroupDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<GroupResponse> {
    return this.groups.change(actor, slugOrHubId, body, ifMatch);
  }

  /** Adds a step on the way. */
  @Post(':slugOrHubId/milestones')
  @Idempotent()
  @Etag()
  addMilestone(
    @CurrentActor() actor: Actor,
    @Param('slugOrHubId') slugOrHubId: string,
    @Body() body: AddMilestoneDto,
  ): Promise<MilestoneResponse> {
    return this.progress.addMilestone(actor, slugOrHubId, body);
  }

  /** Changes what is given. That it came further, or gets another day, is told on the timeline of the needs. */
  @Patch(':slugOrHubId/milestones/:id')
  @Etag()
  changeMilestone(
    @CurrentActor() actor: Actor,
    @Param('slugOrHubId') slugOrHubId: string,
    @IdParam('id') id: string,
    @Body() body: ChangeMilestoneDto,
    @IfMatch() ifMatch: number | null,
  ): Promise<MilestoneResponse> {
    return this.progress.changeMilestone(actor, slugOrHubId, id, body, ifMatch);
  }

  @Delete(':slugOrHubId/milestones/:id')
  @HttpCode(204)
  removeMilestone(
    @CurrentActor() actor: Actor,
    @Param('slugOrHubId') slugOrHubId: string,
    @IdParam('id') id: string,
    @IfMatch() ifMatch: number | null,
  ): Promise<void> {
    return this.progress.removeMilestone(actor, slugOrHubId, id, ifMatch);
  }

  /** Tells how it goes; the timelines of the needs tell it on. */
  @Post(':slugOrHubId/notes')
  @Idempotent()
  tellProgress(
    @CurrentActor() actor: Actor,
    @Param('slugOrHubId') slugOrHubId: string,
    @Body() { text }: TellProgressDto,
  ): Promise<GroupNoteResponse> {
    return this.progress.tellProgress(actor, slugOrHubId, text);
  }
}

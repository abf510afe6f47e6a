import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Breakdown } from '../../breakdown/breakdown.response.js';
import { ListSupportsQuery, NeedSupportList, SupportingDto, SupportNeedDto, SupportSaid } from './supports.dto.js';
import { Supports } from './supports.service.js';

@ApiTags('council')
@Controller('council/needs/:slug')
export class SupportsController {
  constructor(private readonly supports: Supports) {}

  /** Says that one's organisation supports the need, and what it would do for it. Said again it changes what it would do. */
  @Put('support')
  @SignedIn()
  supportNeed(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: SupportNeedDto,
  ): Promise<SupportSaid> {
    return this.supports.support(actor, slug, body);
  }

  /** Takes the support of one's organisation back, or says no to being asked for it. */
  @Delete('support')
  @SignedIn()
  @HttpCode(204)
  withdrawSupport(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Query() { organisation }: SupportingDto,
  ): Promise<void> {
    return this.supports.withdraw(actor, slug, organisation);
  }

  /** Who supports the need, and what each would do. */
  @Get('supports')
  @Public()
  listSupports(
    @CurrentActor() actor: Actor | null,
    @Param('slug') slug: string,
    @Query() query: ListSupportsQuery,
  ): Promise<NeedSupportList> {
    return this.supports.list(actor, slug, query);
  }

  /** How the support spreads over SKR groups, sizes and counties. */
  @Get('support-figures')
  @Public()
  supportFigures(@Param('slug') slug: string): Promise<Breakdown> {
    return this.supports.figures(slug);
  }
}

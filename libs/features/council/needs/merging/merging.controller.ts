import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, Public, SignedIn, type Actor } from '#platform/access';
import { Idempotent, IdParam } from '#platform/http';
import { AnswerMergeDto, MergeProposalList, MergeProposalResponse, ProposeMergeDto } from './merging.dto.js';
import { Merging } from './merging.service.js';

@ApiTags('council')
@SignedIn()
@Controller('council')
export class MergingController {
  constructor(private readonly merging: Merging) {}

  /** Proposes to let a need go into another one; the secretariat does, and those who raised the two are asked. */
  @Post('needs/:slug/merge-proposals')
  @Idempotent()
  proposeMerge(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() body: ProposeMergeDto,
  ): Promise<MergeProposalResponse> {
    return this.merging.propose(actor, slug, body);
  }

  /** The proposals that a need is part of, newest first, with what each side has said. */
  @Get('needs/:slug/merge-proposals')
  @Public()
  listMergeProposals(@CurrentActor() actor: Actor | null, @Param('slug') slug: string): Promise<MergeProposalList> {
    return this.merging.list(actor, slug);
  }

  /** Says yes or no for one's organisation, which raised one of the two. With the second yes the need goes into the other one. */
  @Post('merge-proposals/:id/answer')
  @HttpCode(200)
  answerMerge(
    @CurrentActor() actor: Actor,
    @IdParam('id') id: string,
    @Body() body: AnswerMergeDto,
  ): Promise<MergeProposalResponse> {
    return this.merging.answer(actor, id, body);
  }

  /** Takes a proposal back. */
  @Delete('merge-proposals/:id')
  @HttpCode(204)
  withdrawMerge(@CurrentActor() actor: Actor, @IdParam('id') id: string): Promise<void> {
    return this.merging.withdraw(actor, id);
  }
}

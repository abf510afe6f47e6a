import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { CouncilQuestions } from './council-questions.dto.js';
import { CouncilQuestionsService } from './council-questions.service.js';

@ApiTags('council')
@SignedIn()
@Controller('me/council-questions')
export class CouncilQuestionsController {
  constructor(private readonly questions: CouncilQuestionsService) {}

  /** What the council asks one's organisations: to merge needs that they raised, and to say whether they support what came of it. */
  @Get()
  listCouncilQuestions(@CurrentActor() actor: Actor): Promise<CouncilQuestions> {
    return this.questions.list(actor);
  }
}

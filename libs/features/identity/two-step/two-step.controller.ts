import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { assertInPerson } from '../access/access.policy.js';
import { BeginTwoStepDto, ConfirmTwoStepDto, ProveTwoStepDto } from './two-step.dto.js';
import { RecoveryCodes, TwoStepSetUp, TwoStepState } from './two-step.response.js';
import { TwoSteps } from './two-step.service.js';

/** One's own second step beside the password. */
@ApiTags('me')
@SignedIn()
@Controller('me/two-step')
export class TwoStepController {
  constructor(private readonly twoSteps: TwoSteps) {}

  /** Tells whether you sign in in two steps. */
  @Get()
  getTwoStep(@CurrentActor() actor: Actor): Promise<TwoStepState> {
    return this.twoSteps.stateOf(actor);
  }

  /** Makes a secret for your authenticator app; a first code of it puts it in force. */
  @Post('begin')
  @HttpCode(200)
  async beginTwoStep(@CurrentActor() actor: Actor, @Body() body: BeginTwoStepDto): Promise<TwoStepSetUp> {
    assertInPerson(actor);
    return this.twoSteps.begin(actor, body.password);
  }

  /** Turns the second step on with a first code; answers with your recovery codes and ends your other sessions. */
  @Post('confirm')
  @HttpCode(200)
  async confirmTwoStep(@CurrentActor() actor: Actor, @Body() body: ConfirmTwoStepDto): Promise<RecoveryCodes> {
    assertInPerson(actor);
    return this.twoSteps.confirm(actor, body.code);
  }

  /** Makes new recovery codes; the old ones are void. */
  @Post('recovery-codes')
  @HttpCode(200)
  async renewRecoveryCodes(@CurrentActor() actor: Actor, @Body() body: ProveTwoStepDto): Promise<RecoveryCodes> {
    assertInPerson(actor);
    return this.twoSteps.renewRecoveryCodes(actor, body.password, body.code);
  }

  /** Turns the second step off. */
  @Post('turn-off')
  @HttpCode(204)
  async turnTwoStepOff(@CurrentActor() actor: Actor, @Body() body: ProveTwoStepDto): Promise<void> {
    assertInPerson(actor);
    await this.twoSteps.turnOff(actor, body.password, body.code);
  }
}

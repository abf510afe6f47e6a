import { Body, Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { CurrentActor, SignedIn, type Actor } from '#platform/access';
import { Logos } from './logos.service.js';
import { SetLogoDto } from './set-logo.dto.js';

@ApiTags('organisations')
@SignedIn()
@Controller('organisations/:slug/logo')
export class LogoController {
  constructor(private readonly logos: Logos) {}

  /** Makes an uploaded image the logo. Images are made anew when they are uploaded, so that nothing but the picture is left. */
  @Put()
  @HttpCode(204)
  async setLogo(
    @CurrentActor() actor: Actor,
    @Param('slug') slug: string,
    @Body() { fileId }: SetLogoDto,
  ): Promise<void> {
    await this.logos.set(actor, slug, fileId);
  }

  @Delete()
  @HttpCode(204)
  async removeLogo(@CurrentActor() actor: Actor, @Param('slug') slug: string): Promise<void> {
    await this.logos.remove(actor, slug);
  }
}

import { Body, Controller, Get, Patch } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RequireRole } from '#platform/access';
import { Etag, IfMatch } from '#platform/http';
import { Settings } from '#platform/settings';
import { ChangeSettingsDto, SettingsResponse } from './settings.dto.js';

/** Settings of the whole platform. */
@ApiTags('administration')
@RequireRole('admin')
@Controller('admin/settings')
export class SettingsController {
  constructor(private readonly settings: Settings) {}

  @Get()
  @Etag()
  async getSettings(): Promise<SettingsResponse> {
    return SettingsResponse.from(await this.settings.read());
  }

  /** Changes those that are given; other processes go by them within seconds. */
  @Patch()
  @Etag()
  async changeSettings(@Body() body: ChangeSettingsDto, @IfMatch() ifMatch: number | null): Promise<SettingsResponse> {
    return SettingsResponse.from(await this.settings.change(body, ifMatch));
  }
}

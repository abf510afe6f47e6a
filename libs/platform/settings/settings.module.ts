import { Global, Module } from '@nestjs/common';
import { Settings } from './settings.service.js';

/** Settings of the web app, for all features. */
@Global()
@Module({ providers: [Settings], exports: [Settings] })
export class SettingsModule {}

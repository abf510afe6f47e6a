import { Module } from '@nestjs/common';
import { registerMessages } from '#platform/i18n';
import { areas } from './areas.js';
import en from './messages/en.json' with { type: 'json' };
import sv from './messages/sv.json' with { type: 'json' };

registerMessages('council', { sv, en });

/** The AI Council: needs that organisations share, and how they become something that works. */
@Module({ imports: areas.map(({ module }) => module), exports: areas.map(({ module }) => module) })
export class CouncilModule {}

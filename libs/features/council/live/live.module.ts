import { Module } from '@nestjs/common';
import { CouncilLive } from './council-live.js';
import { LiveKinds } from './live-kinds.js';
import { CouncilGateway } from './live.gateway.js';

/** Open pages hear of changes. */
@Module({ providers: [CouncilLive, LiveKinds, CouncilGateway], exports: [CouncilLive, LiveKinds] })
export class LiveModule {}

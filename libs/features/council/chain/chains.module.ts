import { Module } from '@nestjs/common';
import { NeedsModule } from '../needs/needs.module.js';
import { ChainModule } from './chain.module.js';
import { ChainsController } from './chains.controller.js';
import { Chains } from './chains.service.js';

/** Reading chains: stands after all areas whose things can be in one. */
@Module({ imports: [ChainModule, NeedsModule], controllers: [ChainsController], providers: [Chains] })
export class ChainsModule {}
